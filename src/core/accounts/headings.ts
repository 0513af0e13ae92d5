import { cellOf, type TableSource } from '../sheet/source';
import { isBlank, plainText, type Cell } from '../values/cell';
import { findNamed, headingKey, nameKey } from '../values/heading';
import { isProblem, type Problem } from '../values/problem';
import type { AccountsPlace } from './account';
import { fieldNamed, type AccountField } from './fields';
import { mappedHeadings, type ColumnMapping } from './columnMapping';
import {
  headingRowsAt,
  mayHead,
  MOST_HEADING_ROWS,
  type ColumnHeading,
  type HeadingRows,
} from './headingRows';
import { isSameKpi } from './kpiHeadings';
import type { AccountsProblemCode } from './problems';

/** Titles, dates and remarks stand above the headings in many workbooks; below this many rows nobody looks for them. */
export const SEARCHED_ROWS = 15;

interface Found {
  readonly table: AccountsPlace;
  readonly problems: readonly Problem<AccountsProblemCode>[];
}

/**
 * The column (from 0) of each name that the user's own tables give: a KPI, a gate's field. A name that two columns bear
 * is a problem of its own, and no reason to leave the others out.
 */
export function columnsNamed(
  headings: readonly Cell[],
  names: readonly string[],
  sheet: string,
): readonly (number | undefined | Problem)[] {
  const together = findNamed(headings, names, sheet);
  if (!isProblem(together)) return together;
  return names.map((name) => {
    const alone = findNamed(headings, [name], sheet);
    return isProblem(alone) ? alone : alone[0];
  });
}

/**
 * The column (from 0 in the table) of each fact that gates and rules name: the one that bears the name, else that of the
 * field it names in other words or another language, `逾期天数` for _Overdue days_.
 */
export function factColumns(
  { headings, columns, firstColumn, sheet }: AccountsPlace,
  names: readonly string[],
): readonly (number | undefined | Problem)[] {
  return columnsNamed(headings, names, sheet).map((found, index) => {
    const field = found === undefined ? fieldNamed(names[index]) : undefined;
    const column = field && columns[field];
    return column === undefined ? found : column - firstColumn;
  });
}

/**
 * Words that make a column under a group one of another time: _Sell-in_ below _Last year_ is not this year's, and a
 * _Target_ below _March_ is not the year's.
 */
const OTHER_TIME =
  /去年|上年|上期|往年|前年|历史|上半年|下半年|季度|[一二三四]季|\d月|[一二三四五六七八九十]月|\b(?:last|prior|previous|h[12]|q[1-4])\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * The heading by which a column is known: what a person has said it stands for; else its group and its own heading
 * together (_去年_ over _销售额_); else its own, unless the group is of another time.
 */
function effectiveHeading(
  { own, groups, shown }: ColumnHeading,
  mapped: Cell,
  isKnown: (heading: Cell) => boolean,
): Cell {
  if (mapped !== shown) return mapped;
  const group = groups.at(-1);
  if (group === undefined) return own;
  const together = group + plainText(own);
  if (isKnown(together)) return together;
  return isKnown(own) && OTHER_TIME.test(group) ? together : own;
}

/** Reads rows as if they were the headings. Of two columns for one field neither is taken: which is meant is not known. */
function readHeadingRows(
  source: TableSource,
  rows: HeadingRows,
  kpiNames: readonly string[],
  meanings: ColumnMapping,
) {
  const row = rows.lastRow;
  const isKnown = (heading: Cell) =>
    fieldNamed(heading) !== undefined || kpiNames.some((name) => nameKey(name) === nameKey(heading));
  const mapped = mappedHeadings(
    rows.columns.map(({ shown }) => shown),
    meanings,
  );
  const headings = rows.columns.map((column, index) => effectiveHeading(column, mapped[index], isKnown));
  const problems: Problem<AccountsProblemCode>[] = [];
  const columnsOf = new Map<AccountField, number[]>();
  const otherColumns: { heading: string; column: number }[] = [];
  const kpiColumns = new Map<string, number>();
  for (const [index, found] of columnsNamed(headings, kpiNames, source.sheet).entries()) {
    const name = kpiNames[index] ?? '';
    if (isProblem(found)) {
      if (found.at?.column !== undefined)
        problems.push(columnTwice(source, row, source.firstColumn + found.at.column - 1, name));
      continue;
    }
    const column = found ?? columnOfSameKpi(headings, name, kpiNames);
    if (column !== undefined) kpiColumns.set(name, source.firstColumn + column);
  }
  const ofKpis = new Set(kpiColumns.values());
  for (const [index, { shown }] of rows.columns.entries()) {
    const column = source.firstColumn + index;
    if (typeof shown !== 'string' || isBlank(shown) || ofKpis.has(column)) continue;
    const field = fieldNamed(headings[index]);
    if (field === undefined) otherColumns.push({ heading: plainText(shown), column });
    else columnsOf.set(field, [...(columnsOf.get(field) ?? []), column]);
  }
  for (const [first, second] of columnsOf.values())
    if (first !== undefined && second !== undefined)
      problems.push(
        columnTwice(source, row, second, plainText(rows.columns[first - source.firstColumn]?.own)),
      );
  const columns = Object.fromEntries(
    [...columnsOf].filter(([, found]) => found.length === 1).map(([field, [column]]) => [field, column]),
  ) as Partial<Record<AccountField, number>>;
  const recognised = columnsOf.size + kpiColumns.size;
  shareColumns(kpiNames, columnsOf, kpiColumns, columns);
  return {
    headings,
    columns,
    kpiColumns,
    otherColumns,
    problems,
    recognised,
  };
}

/**
 * A KPI may be a field of the account in other words: the KPI _Overdue days_ is measured in the column 逾期天数. Then one
 * column is both, whichever of the two its heading names.
 */
function shareColumns(
  kpiNames: readonly string[],
  columnsOf: ReadonlyMap<AccountField, readonly number[]>,
  kpiColumns: Map<string, number>,
  columns: Partial<Record<AccountField, number>>,
): void {
  for (const name of kpiNames) {
    const field = fieldNamed(name);
    if (field === undefined) continue;
    const [ofKpi, ofField] = [kpiColumns.get(name), columns[field]];
    if (ofKpi === undefined && ofField !== undefined) kpiColumns.set(name, ofField);
    if (ofKpi !== undefined && !columnsOf.has(field)) columns[field] = ofKpi;
  }
}

/** The one column headed by another usual word for a KPI, where no column is headed by its name. */
function columnOfSameKpi(
  headings: readonly Cell[],
  name: string,
  kpiNames: readonly string[],
): number | undefined {
  const named = new Set(kpiNames.map(headingKey));
  const same = headings.flatMap((heading, index) =>
    isSameKpi(name, heading) && !named.has(headingKey(heading)) ? [index] : [],
  );
  return same.length === 1 ? same[0] : undefined;
}

const columnTwice = (
  source: TableSource,
  row: number,
  column: number,
  other: string,
): Problem<AccountsProblemCode> => ({
  problem: 'account-column-twice',
  kind: 'value',
  at: { argument: source.sheet, row: row + 1, column: column + 1 },
  details: { heading: plainText(cellOf(source, row, column)), other },
});

/** A sentence beside a lone heading: the row explains something, and heads no table. */
const isSentence = (cell: Cell): boolean => /.{15}[。.!?]$/su.test(plainText(cell));

/** The rows that may be a table's headings, with each lowest row among the first fifteen; single rows first. */
function* candidates(source: TableSource): Generator<HeadingRows> {
  const searched = Math.min(SEARCHED_ROWS, source.cells.length);
  for (let index = 0; index < searched; index++) yield headingRowsAt(source, source.firstRow + index, 1);
  for (let index = 1; index < searched; index++)
    for (let depth = 2; depth <= Math.min(MOST_HEADING_ROWS, index + 1); depth++)
      if (source.cells.slice(index - depth + 1, index + 1).every(mayHead))
        yield headingRowsAt(source, source.firstRow + index, depth);
}

/**
 * Finds the headings of an accounts table: the row among the first fifteen, or the two or three rows, in which most
 * fields and KPIs are recognised. They must name the account, by its code or at least by its name.
 */
export function findAccountsTable(
  source: TableSource,
  kpiNames: readonly string[],
  meanings: ColumnMapping,
): Found | Problem<AccountsProblemCode> {
  let best: { rows: HeadingRows; read: ReturnType<typeof readHeadingRows>; keyColumn: number } | undefined;
  for (const rows of candidates(source)) {
    const read = readHeadingRows(source, rows, kpiNames, meanings);
    const keyColumn = read.columns.code ?? read.columns.name;
    if (keyColumn === undefined || (read.recognised === 1 && read.headings.some(isSentence))) continue;
    if (read.recognised > (best?.read.recognised ?? 0)) best = { rows, read, keyColumn };
  }
  if (best === undefined)
    return {
      problem: 'no-account-headings',
      kind: 'value',
      at: { argument: source.sheet },
      details: { rows: SEARCHED_ROWS },
    };
  const { headings, columns, kpiColumns, otherColumns, problems } = best.read;
  const { sheet, firstColumn } = source;
  const table: AccountsPlace = {
    sheet,
    firstHeadingRow: best.rows.firstRow,
    headingRow: best.rows.lastRow,
    firstColumn,
    headings,
    keyColumn: best.keyColumn,
    columns,
    kpiColumns,
    otherColumns,
  };
  return { table, problems };
}
