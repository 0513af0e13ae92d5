import { ACCOUNT_FIELDS, type AccountField, type FieldKind } from '../accounts/fields';
import type { ItemLink } from '../scheme/settings';
import type { Formula } from '../sheet/document';
import { columnAddress, lookupLiteral, textLiteral } from '../sheet/formula';
import { isBlank, type Cell } from '../values/cell';
import { readDate } from '../values/date';
import { isCode, readNumber } from '../values/number';
import { MISSING } from '../values/reading';
import type { PlanInput } from './plan';

/** Where the row of the account is looked up, once on a sheet: the first cell of the hidden row. */
export const ROW_OF_ACCOUNT = '$B$2';

/** The account's row on its sheet, found by its key wherever sorting has put it. */
export const rowOfAccount = ({ account, table }: PlanInput): Formula => ({
  formula: `=MATCH(${lookupLiteral(account.key)},${columnAddress(table.sheet, table.keyColumn)},0)`,
});

/** The reference to the account's cell in a column; an amount in another unit is brought to the scheme's. */
export function sourceCell({ table, accountRow = ROW_OF_ACCOUNT }: PlanInput, column: number): string {
  const cell = `INDEX(${columnAddress(table.sheet, column)},${accountRow})`;
  const power = table.powers?.get(column);
  if (power === undefined) return cell;
  const inUnit = power > 0 ? `${cell}*${10 ** power}` : `${cell}/${10 ** -power}`;
  return `IF(ISNUMBER(${cell}),${inUnit},${cell})`;
}

/** The account's own cell in a column as it is written on the sheet. */
const cellWritten = ({ account, table }: PlanInput, column: number): Cell =>
  (account.written ?? account.cells)[column - table.firstColumn];

/** The account's own cell in a column, as it was read: an amount in the scheme's unit. */
export const cellRead = ({ account, table }: PlanInput, column: number): Cell =>
  account.cells[column - table.firstColumn];

/**
 * A number or a date, live. Anything else in the cell shows as `missing`, never as 0. A number that the table holds as
 * text ("85%", "3万") is spelled out beside its text, because a native formula cannot read it: as long as that text
 * stands there, its number holds.
 *
 * @param source the reference to the cell.
 * @param read what the cell held when the plan was made.
 * @param value what that is, in the scheme's unit.
 */
export function numberAt(
  source: string,
  read: Cell,
  missing: string,
  kind: 'number' | 'date' = 'number',
  value = kind === 'date' ? readDate(read) : readNumber(read),
): string {
  const live = `IF(ISNUMBER(${source}),${source},${missing})`;
  if (typeof read !== 'string') return `IFERROR(${live},${missing})`;
  return typeof value === 'number'
    ? `IFERROR(IF(${source}=${textLiteral(read)},${value},${live}),${missing})`
    : `IFERROR(${live},${missing})`;
}

/** A number or a date of the account in a column, live; `missing` where there is none. */
export function numberIn(
  plan: PlanInput,
  column: number,
  missing: string,
  kind: 'number' | 'date' = 'number',
): string {
  const read = cellRead(plan, column);
  const value = kind === 'date' ? readDate(read) : readNumber(read);
  return numberAt(sourceCell(plan, column), cellWritten(plan, column), missing, kind, value);
}

/** A number or a date of the account, live; the words for *to be filled in* where there is none. */
export const liveNumber = (plan: PlanInput, column: number, kind?: 'number' | 'date'): string =>
  numberIn(plan, column, textLiteral(plan.words.common.toFill), kind);

/** A text, live; a fallback where the cell is blank. */
export function liveText(plan: PlanInput, column: number, fallback = plan.words.common.toFill): string {
  const source = sourceCell(plan, column);
  return `IFERROR(IF(${source}="",${textLiteral(fallback)},${source}),${textLiteral(fallback)})`;
}

/** Whatever the cell holds, live: numbers as numbers, TRUE and FALSE as words, blank as *to be filled in*. */
export function liveValue(plan: PlanInput, column: number): string {
  const cell = cellRead(plan, column);
  if (!isCode(cell) && typeof readNumber(cell) === 'number') return liveNumber(plan, column);
  const { common } = plan.words;
  const source = sourceCell(plan, column);
  const [missing, yes, no] = [common.toFill, common.yes, common.no].map(textLiteral);
  return `IFERROR(IF(${source}="",${missing},IF(ISLOGICAL(${source}),IF(${source},${yes},${no}),${source})),${missing})`;
}

const NUMBER_KINDS: ReadonlySet<FieldKind> = new Set(['amount', 'count']);

/** A field of the account, live; undefined where the table has no column for it. */
export function liveField(plan: PlanInput, field: AccountField): string | undefined {
  const column = plan.table.columns[field];
  if (column === undefined) return undefined;
  const { kind } = ACCOUNT_FIELDS[field];
  if (NUMBER_KINDS.has(kind)) return liveNumber(plan, column);
  if (kind === 'date') return liveNumber(plan, column, 'date');
  if (kind === 'yes-no') return liveValue(plan, column);
  // A text that comes from a merged cell above stands in another row: it is kept as it was read.
  const read = plan.account.values[field];
  const merged = isBlank(cellRead(plan, column)) && typeof read === 'string' && read !== MISSING;
  return merged ? liveText(plan, column, read) : liveText(plan, column);
}

/** An item of the Scheme table, live. */
export const liveItem = ({ sheet, itemColumn, valueColumn, key }: ItemLink): string =>
  `INDEX(${columnAddress(sheet, valueColumn)},MATCH(${lookupLiteral(key)},${columnAddress(sheet, itemColumn)},0))`;
