import { createHash } from 'node:crypto';
import path from 'node:path';
import { MEASURES_TABLE_NAMES } from '../core/measuring/definition';
import { differs, measureFigures } from '../core/measuring/measure';
import { readMeasures } from '../core/measuring/readMeasures';
import type { TableSource } from '../core/sheet/source';
import { isProblem } from '../core/values/problem';
import type { Language } from '../i18n/language';
import { sentence } from '../i18n/sentence';
import { CommandFailure, EXIT, type ExitCode } from './exit';
import { openBook, readBytes, refuseOverwriting, refusing, writeWhole } from './files';
import { oneFile, readArguments, readDay } from './options';
import { readPayable } from './payable';
import { FIGURE_WRITERS, type MeasuredBook } from './report/figures';
import { progressLine, type Terminal } from './terminal';
import type { CliWords } from './words';

/** `measure BOOK.xlsx`: KPIs and bases from the workbook's own lists, as the pane measures them. */
export async function measure(
  args: readonly string[],
  language: Language,
  words: CliWords,
  terminal: Terminal,
): Promise<ExitCode> {
  const given = readArguments(args, ['accounts', 'from', 'to', 'out'], words);
  const file = oneFile(given, words);
  const { accounts: accountsSheet, from, to, out } = given.options;
  const days = {
    ...(from !== undefined && { from: readDay(from, words) }),
    ...(to !== undefined && { to: readDay(to, words) }),
  };
  const write = out === undefined ? undefined : FIGURE_WRITERS[path.extname(out).toLowerCase()];
  if (out !== undefined && write === undefined)
    throw new CommandFailure(EXIT.calledWrongly, words.notAFormat(out));
  refuseOverwriting(file, out, words);

  const progress = progressLine(terminal);
  progress.show(() => words.reading);
  const bytes = readBytes(file, words);
  const book = openBook(file, bytes, words);
  const fail = (text: string) => new CommandFailure(EXIT.dataUnreadable, text);
  const { measures: table } = refusing(file, words, () => book.tables({ measures: MEASURES_TABLE_NAMES }));
  if (!table) throw fail(words.noMeasures);
  const measures = readMeasures(table);
  if (isProblem(measures)) throw fail(words.measuresUnreadable(sentence(measures, language)));
  const { scheme, accounts } = refusing(file, words, () => readPayable(book, accountsSheet, words, language));
  const listNamed = (name: string): TableSource | undefined =>
    refusing(file, words, () => book.tables({ list: [name] }).list);
  const lists = new Map(measures.values.map(({ list }) => [list, listNamed(list)]));
  const period = Object.keys(days).length > 0 ? days : scheme.settings;
  const work = measureFigures({ measures, accounts, listNamed: (name) => lists.get(name), period });
  let step = work.next();
  while (!step.done) {
    const { figure, of } = step.value;
    progress.show(() => words.measuring(figure + 1, of));
    step = work.next();
  }
  progress.clear();
  const measured: MeasuredBook = {
    file: path.basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    accounts,
    figures: step.value,
  };
  const isComplete = printFigures(measured, language, words, terminal);
  if (out !== undefined && write) {
    writeWhole(out, words, (piece) => write(measured, { language, words, version: terminal.version }, piece));
    terminal.print(words.written(out));
  }
  return isComplete ? EXIT.done : EXIT.met;
}

/** Codes that one line takes. */
const MOST_CODES = 12;

/** Says how each figure came out. True where every account's figures were measured. */
function printFigures(
  { accounts, figures }: MeasuredBook,
  language: Language,
  words: CliWords,
  { print, warn }: Terminal,
): boolean {
  print(words.measuredFrom(accounts.accounts.length, accounts.table.sheet));
  let isComplete = true;
  for (const one of figures) {
    const { figure, list } = one.definition;
    if ('problem' in one) {
      warn(`${words.notMeasured(figure, sentence(one.problem, language))}\n`);
      isComplete = false;
      continue;
    }
    const open = one.accounts.filter(({ after }) => isProblem(after)).length;
    const changed = one.accounts.filter(differs).length;
    isComplete &&= open === 0;
    print(words.figure(figure, one.accounts.length - open, changed, open));
    print(words.rowsCount(list, one.balance.counted, one.balance.rows));
    if (one.strangers.length > 0)
      warn(
        `${words.strangers(
          one.strangers.length,
          one.strangers
            .slice(0, MOST_CODES)
            .map(({ code }) => code)
            .join(', '),
        )}\n`,
      );
  }
  return isComplete;
}
