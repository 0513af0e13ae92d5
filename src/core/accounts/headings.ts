import { cellOf, type TableSource } from '../sheet/source';
import { isBlank, plainText, type Cell } from '../values/cell';
import { findNamed } from '../values/heading';
import { isProblem, type Problem } from '../values/problem';
import type { AccountsPlace } from './account';
import { fieldNamed, type AccountField } from './fields';
import { mappedHeadings, type ColumnMapping } from './columnMapping';
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

/** Reads one row as if it were the headings. Of two columns for one field neither is taken: which is meant is not known. */
function readHeadingRow(
  source: TableSource,
  row: number,
  kpiNames: readonly string[],
  meanings: ColumnMapping,
) {
  const own = source.cells[row - source.firstRow] ?? [];
  const headings = mappedHeadings(own, meanings);
  const problems: Problem<AccountsProblemCode>[] = [];
  const columnsOf = new Map<AccountField, number[]>();
  const otherColumns: { heading: string; column: number }[] = [];
  const kpiColumns = new Map<string, number>();
  for (const [index, found] of columnsNamed(headings, kpiNames, source.sheet).entries()) {
    if (typeof found === 'number') kpiColumns.set(kpiNames[index] ?? '', source.firstColumn + found);
    else if (isProblem(found) && found.at?.column !== undefined)
      problems.push(
        columnTwice(source, row, source.firstColumn + found.at.column - 1, kpiNames[index] ?? ''),
      );
  }
  const ofKpis = new Set(kpiColumns.values());
  for (const [index, heading] of own.entries()) {
    const column = source.firstColumn + index;
    if (typeof heading !== 'string' || isBlank(heading) || ofKpis.has(column)) continue;
    const field = fieldNamed(headings[index]);
    if (field === undefined) otherColumns.push({ heading: plainText(heading), column });
    else columnsOf.set(field, [...(columnsOf.get(field) ?? []), column]);
  }
  for (const [first, second] of columnsOf.values())
    if (first !== undefined && second !== undefined)
      problems.push(columnTwice(source, row, second, plainText(cellOf(source, row, first))));
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

/**
 * Finds the headings of an accounts table: the row, among the first fifteen, in which most fields and KPIs are
 * recognised. It must name the account, by its code or at least by its name.
 */
export function findAccountsTable(
  source: TableSource,
  kpiNames: readonly string[],
  meanings: ColumnMapping,
): Found | Problem<AccountsProblemCode> {
  let best: { row: number; read: ReturnType<typeof readHeadingRow>; keyColumn: number } | undefined;
  for (let index = 0; index < Math.min(SEARCHED_ROWS, source.cells.length); index++) {
    const row = source.firstRow + index;
    const read = readHeadingRow(source, row, kpiNames, meanings);
    const keyColumn = read.columns.code ?? read.columns.name;
    if (keyColumn === undefined || (read.recognised === 1 && read.headings.some(isSentence))) continue;
    if (read.recognised > (best?.read.recognised ?? 0)) best = { row, read, keyColumn };
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
    headingRow: best.row,
    firstColumn,
    headings,
    keyColumn: best.keyColumn,
    columns,
    kpiColumns,
    otherColumns,
  };
  return { table, problems };
}
