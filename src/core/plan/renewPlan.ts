import type { Content } from '../sheet/document';
import { linesOf } from '../sheet/lines';
import type { Renewal } from '../sheet/renewal';
import { isBlank, plainText, type Cell, type Cells } from '../values/cell';
import { WRITING_HEIGHT } from './page';
import type { PlanInput } from './plan';
import { planSheet } from './planSheet';
import { LOG_TEXT_COLUMN, LOG_TEXT_WIDTH } from './sections/signOff';
import { changesSince, readStanding, STANDING_COLUMN, STANDING_COLUMNS, standingOf } from './standing';
import { LOOK } from './look';
import { heightOf } from './textFit';

/** Rows that stand for rows of the workbook's tables: with others of them the sheet would have another shape. */
const FROM_TABLES = /^(?:kpi|gate|what-if:band):/;
const LOG_ROW = /^log:(\d+)$/;

/**
 * What a plan sheet that exists gains when it is made again: a line of its change log, where target, score or verdict are
 * others than the last line says. Everything people typed stays; rows and columns are found by their keys, wherever they
 * were moved. `outdated` where the tables have got rows that the sheet has no place for: then nothing is written.
 *
 * @param cells the values on the sheet, from A1 on.
 */
export function renewPlan(plan: PlanInput, cells: Cells): Renewal | 'unchanged' | 'outdated' {
  const document = planSheet(plan);
  const keyOf = (row: readonly (Cell | Content)[]): string => plainText(row[0]);
  const rows = new Map(cells.map((row, index) => [keyOf(row), index]));
  const shapes = [cells, document.contents].map((each) =>
    each
      .map(keyOf)
      .filter((key) => FROM_TABLES.test(key))
      .sort()
      .join('\n'),
  );
  if (shapes[0] !== shapes[1]) return 'outdated';

  // Of each column of the document, where it is on the sheet: the keys stand in the first row.
  const columns = (document.contents[0] ?? []).map((key, column) =>
    column === 0 ? 0 : (cells[0] ?? []).findIndex((cell) => cell === key),
  );
  const cellsOf = (row: number, from: number, count: number): Cell[] =>
    columns.slice(from, from + count).map((column) => cells[row]?.[column]);

  const log = [...rows].filter(([key]) => LOG_ROW.test(key)).map(([, row]) => row);
  log.sort((a, b) => a - b);
  const isFree = (row: number) => cellsOf(row, 1, STANDING_COLUMN - 1).every(isBlank);
  const used = log.filter((row) => !isFree(row));
  const lastUsed = used.at(-1);
  const last = log.at(-1);
  if (last === undefined) return 'unchanged';

  const standings = used.map((row) => cellsOf(row, STANDING_COLUMN, STANDING_COLUMNS));
  const previous = readStanding(standings.filter((each) => !each.every(isBlank)).at(-1) ?? []);
  const sentence = changesSince(previous, standingOf(plan), plan.words);
  const lastText = lastUsed === undefined ? '' : cells[lastUsed]?.[columns[LOG_TEXT_COLUMN] ?? -1];
  if (sentence === '' || sentence === lastText) return 'unchanged';

  const pattern = document.contents.findIndex((row) => LOG_ROW.test(keyOf(row)));
  const line = (document.contents[pattern] ?? []).map((content, column) =>
    column === LOG_TEXT_COLUMN ? sentence : content,
  );
  const height = heightOf(sentence, LOG_TEXT_WIDTH, LOOK.page.size);
  const free = log.find((row) => row > (lastUsed ?? -1));
  if (free !== undefined)
    return {
      cells: line.flatMap((content, column) => {
        const to = columns[column] ?? -1;
        return column === 0 || content === null || to < 0 ? [] : [{ row: free, column: to, content }];
      }),
      heights: height > WRITING_HEIGHT ? [{ row: free, height }] : [],
    };

  const number = Math.max(...[...rows.keys()].map((key) => Number(LOG_ROW.exec(key)?.[1] ?? 0))) + 1;
  const at = last + 1;
  const asDrawn = columns.every((column, index) => column === index);
  const added: Content[] = Array.from({ length: cells[0]?.length ?? 0 }, () => null);
  for (const [column, content] of line.entries()) {
    const to = columns[column] ?? -1;
    if (to >= 0) added[to] = column === 0 ? `log:${number}` : content;
  }
  const looks = asDrawn ? linesOf(document, pattern, 1, at) : NO_LOOKS;
  return {
    cells: [],
    heights: [],
    added: { at, lines: { ...looks, contents: [added] }, movesDown: at < cells.length },
  };
}

/** Where people moved columns about, a new row takes the looks that Excel gives it: those of the row above. */
const NO_LOOKS = {
  styles: [],
  merges: [],
  rowHeights: [],
  validations: [],
  dataBars: [],
  textRules: [],
} as const;
