import type { Content } from '../sheet/document';
import { linesOf } from '../sheet/lines';
import type { Renewal } from '../sheet/renewal';
import type { Cells } from '../values/cell';
import { LOOK } from '../paper/look';
import { WRITING_HEIGHT } from '../paper/page';
import type { PlanInput } from './plan';
import { planSheet } from './planSheet';
import { LOG_TEXT_COLUMN, LOG_TEXT_WIDTH } from './sections/signOff';
import { changesSince, standingOf } from './standing';
import { columnsOn, keyOf, LOG_ROW, readLog, tableRows } from './standingSheet';
import { heightOf } from '../paper/textFit';

/**
 * What a plan sheet that exists gains when it is made again: a line of its change log, where target, score or verdict are
 * others than the last line says. Everything people typed stays; rows and columns are found by their keys, wherever they
 * were moved. `outdated` where the tables have got rows that the sheet has no place for: then nothing is written.
 *
 * @param cells the values on the sheet, from A1 on.
 */
export function renewPlan(plan: PlanInput, cells: Cells): Renewal | 'unchanged' | 'outdated' {
  const document = planSheet(plan);
  if (tableRows(cells).join('\n') !== tableRows(document.contents).join('\n')) return 'outdated';

  const columns = columnsOn(cells, document);
  const { rows: log, lastUsed, standing } = readLog(cells, columns);
  const last = log.at(-1);
  if (last === undefined) return 'unchanged';

  const sentence = changesSince(standing, standingOf(plan), plan.words);
  const lastText = lastUsed === undefined ? '' : cells[lastUsed]?.[columns[LOG_TEXT_COLUMN] ?? -1];
  if (sentence === '' || sentence === lastText) return 'unchanged';

  const pattern = document.contents.findIndex((row) => LOG_ROW.test(keyOf(row)));
  const line = (document.contents[pattern] ?? []).map((content, column) =>
    column === LOG_TEXT_COLUMN ? sentence : content,
  );
  const height = Math.max(WRITING_HEIGHT, heightOf(sentence, LOG_TEXT_WIDTH, LOOK.input.size));
  const free = log.find((row) => row > (lastUsed ?? -1));
  if (free !== undefined)
    return {
      cells: line.flatMap((content, column) => {
        const to = columns[column] ?? -1;
        return column === 0 || content === null || to < 0 ? [] : [{ row: free, column: to, content }];
      }),
      heights: height > WRITING_HEIGHT ? [{ row: free, height }] : [],
    };

  const number = Math.max(...log.map((row) => Number(LOG_ROW.exec(keyOf(cells[row] ?? []))?.[1] ?? 0))) + 1;
  const at = last + 1;
  const asDrawn = columns.every((column, index) => column === index);
  const added: Content[] = Array.from({ length: cells[0]?.length ?? 0 }, () => null);
  for (const [column, content] of line.entries()) {
    const to = columns[column] ?? -1;
    if (to >= 0) added[to] = column === 0 ? `log:${number}` : content;
  }
  const looks = asDrawn ? linesOf(document, pattern, 1, at) : NO_LOOKS;
  const lines = { ...looks, contents: [added], rowHeights: [{ row: at, height }] };
  return { cells: [], heights: [], added: { at, lines, movesDown: at < cells.length } };
}

/** Where people moved columns about, a new row takes the looks that Excel gives it: those of the row above. */
const NO_LOOKS = {
  styles: [],
  merges: [],
  validations: [],
  dataBars: [],
  textRules: [],
} as const;
