import { createHash } from 'node:crypto';
import path from 'node:path';
import { auditDigest } from '../core/audit/digest';
import { auditSheet, auditSheetName } from '../core/audit/auditSheet';
import type { CheckedPayout } from '../core/payout/decision';
import { completenessOf } from '../core/payout/completeness';
import { payoutChecker } from '../core/payout/check';
import { totalsOf } from '../core/payout/totals';
import { figure } from '../core/payout/payoutText';
import { schemeHash } from '../core/scheme/hash';
import { moneyUnit } from '../core/scheme/settings';
import { checkScheme } from '../core/schemeCheck/schemeCheck';
import { errorSentences, findingPlace, findingSentence } from '../i18n/finding-sentence';
import { WORDS, type Language } from '../i18n/language';
import { marked, printAuditMark } from '../jobs/audit-mark';
import { writeBook } from '../xlsx/write-book';
import { CommandFailure, EXIT, type ExitCode } from './exit';
import { openBook, readBytes, refuseOverwriting, refusing, writeWhole, type TakePiece } from './files';
import { oneFile, readArguments, readDay } from './options';
import { readPayable } from './payable';
import { leftOutText, type CheckedBook } from './report/checked';
import { writeCsv } from './report/csv';
import { writeJson } from './report/json';
import { writeXlsx } from './report/xlsx';
import { reportWords, type ReportWords } from './report/words';
import { progressLine, type Terminal } from './terminal';
import type { CliWords } from './words';

const FAIL_ON = ['pending', 'difference', 'finding'] as const;
type FailOn = (typeof FAIL_ON)[number];

/** What a result is written as, by the ending of its file. */
const WRITERS: Readonly<
  Record<string, (book: CheckedBook, words: ReportWords, { version }: Terminal, piece: TakePiece) => void>
> = {
  '.json': (book, words, { version }, piece) => writeJson(book, words, version, piece),
  '.csv': (book, words, _, piece) => writeCsv(book, words, piece),
  '.xlsx': (book, words, _, piece) => writeXlsx(book, words, piece),
};

/** `check BOOK.xlsx`: what every account is to be paid, as the Payout tab has it. */
export async function check(
  args: readonly string[],
  language: Language,
  words: CliWords,
  terminal: Terminal,
): Promise<ExitCode> {
  const given = readArguments(args, ['accounts', 'as-of', 'out', 'audit', 'fail-on'], words);
  const file = oneFile(given, words);
  const { accounts: accountsSheet, 'as-of': asOfText, out, audit } = given.options;
  const asOf = asOfText === undefined ? terminal.today : readDay(asOfText, words);
  const failOn = readFailOn(given.options['fail-on'], words);
  const write = out === undefined ? undefined : WRITERS[path.extname(out).toLowerCase()];
  if (out !== undefined && write === undefined)
    throw new CommandFailure(EXIT.calledWrongly, words.notAFormat(out));
  if (audit !== undefined && path.extname(audit).toLowerCase() !== '.xlsx')
    throw new CommandFailure(EXIT.calledWrongly, words.notXlsx(audit));
  for (const written of [out, audit]) refuseOverwriting(file, written, words);

  const progress = progressLine(terminal);
  progress.show(() => words.reading);
  const bytes = readBytes(file, words);
  const book = openBook(file, bytes, words);
  const { scheme, accounts } = refusing(file, words, () => readPayable(book, accountsSheet, words, language));
  if (Object.keys(scheme.sources).length === 0) throw new CommandFailure(EXIT.dataUnreadable, words.noScheme);
  const checker = payoutChecker(accounts.table, scheme);
  const checked: CheckedPayout[] = [];
  for (const account of accounts.accounts) {
    checked.push(checker.check(account));
    progress.show(() => words.checking(checked.length, accounts.accounts.length));
  }
  progress.clear();
  const completeness = completenessOf(accounts, accounts.accounts, checker.rules);
  const result: CheckedBook = {
    file: path.basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    accountsSheet: accounts.table.sheet,
    asOf,
    scheme,
    schemeHash: schemeHash(scheme),
    checked,
    leftOut: accounts.leftOut,
    findings: checkScheme({ scheme, accounts, completeness, asOf }),
    totals: totalsOf(checked),
    explain: ({ account }) => checker.explain(account),
  };
  const report = await reportWords(language);
  printSummary(result, report, terminal);
  if (out !== undefined && write) {
    writeWhole(out, words, (piece) => write(result, report, terminal, piece));
    terminal.print(words.written(out));
  }
  if (audit !== undefined) {
    const { audit: auditWords } = report;
    const sheetName = auditSheetName(auditWords.sheetName, asOf, new Set());
    const document = auditSheet({
      checker,
      accounts: accounts.accounts,
      completeness,
      errors: errorSentences(result.findings, report.findings, WORDS[language].problems),
      asOf,
      sheetName,
      words: auditWords,
    });
    const mark = printAuditMark({
      scheme: scheme.settings.id ?? '',
      hash: result.schemeHash,
      at: new Date().toISOString(),
      digest: auditDigest(document.contents),
      version: scheme.settings.version ?? '',
      tables: Object.keys(scheme.sources),
    });
    writeWhole(audit, words, (piece) => writeBook([marked(document, mark)], piece));
    terminal.print(words.written(audit));
  }
  return failOn.some((kind) => isMet(kind, result)) ? EXIT.met : EXIT.done;
}

const readFailOn = (text: string | undefined, words: CliWords): readonly FailOn[] =>
  (text?.split(',') ?? []).map((word) => {
    const known = FAIL_ON.find((kind) => kind === word.trim());
    if (known === undefined)
      throw new CommandFailure(EXIT.calledWrongly, words.notFailOn(word, FAIL_ON.join(', ')));
    return known;
  });

function isMet(kind: FailOn, { checked, findings }: CheckedBook): boolean {
  switch (kind) {
    case 'pending':
      return checked.some(({ verdict }) => verdict === 'pending');
    case 'difference':
      return checked.some(({ difference }) => difference !== undefined && difference !== 0);
    case 'finding':
      return findings.some(({ severity }) => severity !== 'info');
  }
}

/** How many accounts one after another are named on the terminal: the file has all of them. */
function printSummary(book: CheckedBook, words: ReportWords, { print, warn }: Terminal): void {
  const { cli, audit, pane, language } = words;
  const { settings } = book.scheme;
  const unit = moneyUnit(settings);
  const money = (amount: number) => `${figure(amount)}${unit === '' ? '' : ` ${unit}`}`;
  print(cli.checkedFrom(book.checked.length, book.accountsSheet));
  print(cli.scheme(settings.id ?? cli.unnamed, settings.version ?? cli.unnamed, book.schemeHash));
  for (const [verdict, total] of Object.entries(book.totals.byVerdict))
    if (total.accounts > 0)
      print(
        `  ${audit.payout.verdict[verdict as keyof typeof audit.payout.verdict]} ${figure(total.accounts)}: ${money(total.payout)}`,
      );
  print(cli.total(money(book.totals.all.payout)));
  if (book.totals.all.waiting > 0) print(cli.possible(money(book.totals.all.possible)));
  const differing = book.checked.filter(({ difference }) => difference !== undefined && difference !== 0);
  if (differing.length > 0) print(cli.differences(differing.length));
  const leftOut = book.leftOut.filter(({ reason }) => reason !== 'blank');
  if (leftOut.length > 0) warn(`${cli.leftOut(leftOut.length)}\n`);
  for (const row of leftOut) warn(`  ${pane.plan.leftOutRow(String(row.row + 1), leftOutText(row, pane))}\n`);
  for (const finding of book.findings)
    if (finding.severity !== 'info')
      warn(
        `${cli.severity[finding.severity]} ${findingPlace(finding)}: ${findingSentence(finding, words.findings, WORDS[language].problems)}\n`,
      );
}
