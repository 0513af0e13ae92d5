import { callIn, withOwnNames } from '../core/sheet/call';
import { addressOf } from './addresses';
import { inExcel } from './host-trouble';
import { PLACE, placeOf } from './read-cells';
import { wholeOrNothing, type Ending } from './whole-or-nothing';

/** What *Repair formulas* has done. After trouble it can be asked for again: a formula is right or as it was. */
export interface FormulaRepair extends Ending {
  /** How many formulas were entered again. */
  readonly repaired: number;
  /** Cells that still need it, because their sheets are protected. */
  readonly locked: readonly CellAddress[];
}

interface CellAddress {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** A formula to be entered again. */
interface BrokenCell extends CellAddress {
  readonly formula: string;
}

/** Formulas are longer than values: with their values, so many cells stay under the 5 MB of one answer. */
const CELLS_PER_ANSWER = 40_000;

/** Tells the id of one of our functions from other names. */
type IsFunctionId = (id: string) => boolean;

/**
 * Enters those formulas again that were broken by opening the file without the add-in: the ones that call our functions as
 * `_xldudf_CHANNEL_…`, and the ones that call them by name and show `#NAME?`. Nothing else is touched. It does not wait
 * while somebody is typing, so that nothing changes between reading a formula and writing it: it fails (`editing-cell`).
 *
 * Four round trips, and one more for every 40,000 cells beyond the first.
 */
export async function repairFormulas(isFunctionId: IsFunctionId): Promise<FormulaRepair> {
  let done: Pick<FormulaRepair, 'repaired' | 'locked'> = { repaired: 0, locked: [] };
  const ending = await wholeOrNothing({
    work: () =>
      inExcel(async (context) => {
        done = await repairIn(context, isFunctionId);
      }),
    settle: () => Promise.resolve(false),
  });
  return { ...done, ...ending };
}

async function repairIn(context: Excel.RequestContext, isFunctionId: IsFunctionId) {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  // Not of values alone: a broken formula may still show the "" that it last gave.
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load(PLACE));
  await context.sync();

  const blocks = sheets.items.flatMap((sheet, i) => blocksOf(sheet, used[i] as Excel.Range));
  const broken: BrokenCell[] = [];
  for (const answer of answersOf(blocks)) {
    const ranges = answer.map(({ sheet, area }) => sheet.getRange(area).load('formulas,values'));
    // One answer holds no more than 5 MB, so a large workbook takes several: this loop is over answers, not over sheets.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const [i, range] of ranges.entries())
      broken.push(...brokenIn(range, answer[i] as Block, isFunctionId));
  }

  const isProtected = new Set(
    sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
  );
  const own = await withoutSpilled(context, broken);
  const open = own.filter(({ sheet }) => !isProtected.has(sheet));
  for (const { sheet, row, column, formula } of open)
    sheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  if (open.length > 0) await context.sync();
  return {
    repaired: open.length,
    locked: own
      .filter(({ sheet }) => isProtected.has(sheet))
      .map(({ sheet, row, column }) => ({ sheet, row, column })),
  };
}

/** A part of a sheet that one answer can hold. */
interface Block {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly area: string;
  readonly cells: number;
}

function blocksOf(sheet: Excel.Worksheet, used: Excel.Range): Block[] {
  if (used.isNullObject) return [];
  const { row, column, rows, columns } = placeOf(used);
  const step = Math.max(1, Math.floor(CELLS_PER_ANSWER / columns));
  const blocks: Block[] = [];
  for (let first = 0; first < rows; first += step) {
    const area = { row: row + first, column, rows: Math.min(step, rows - first), columns };
    blocks.push({ sheet, row: area.row, column, area: addressOf(area), cells: area.rows * columns });
  }
  return blocks;
}

/** Blocks in groups, each small enough for one answer. */
function answersOf(blocks: readonly Block[]): Block[][] {
  const answers: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (block.cells > room) {
      answers.push([]);
      room = CELLS_PER_ANSWER;
    }
    answers.at(-1)?.push(block);
    room -= block.cells;
  }
  return answers;
}

function brokenIn(
  { formulas, values }: Excel.Range,
  { sheet, row, column }: Block,
  isFunctionId: IsFunctionId,
): BrokenCell[] {
  const broken: BrokenCell[] = [];
  for (const [down, line] of (formulas as unknown[][]).entries())
    for (const [right, formula] of line.entries()) {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !/CHANNEL/i.test(formula)) continue;
      const repaired = withOwnNames(formula, isFunctionId);
      const isLost = values[down]?.[right] === '#NAME?' && callIn(formula, isFunctionId) !== undefined;
      if (repaired !== formula || isLost)
        broken.push({ sheet: sheet.name, row: row + down, column: column + right, formula: repaired });
    }
  return broken;
}

/**
 * Without the cells that a broken formula spilled into while it still worked: these may tell their parent's formula as
 * their own, and entering it there would block the spill. Told from ExcelApi 1.12 on, as spilling itself.
 */
async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly BrokenCell[],
): Promise<readonly BrokenCell[]> {
  if (cells.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return cells;
  const parents = cells.map(({ sheet, row, column }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, 1, 1)
      .getSpillParentOrNullObject()
      .load('rowIndex,columnIndex'),
  );
  await context.sync();
  return cells.filter(({ row, column }, i) => {
    const parent = parents[i] as Excel.Range;
    return parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column);
  });
}
