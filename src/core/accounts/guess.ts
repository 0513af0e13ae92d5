import { cellOf, type TableSource } from '../sheet/source';
import { isBlank, isMissing, plainText, type Cell } from '../values/cell';
import { headingKey, nameKey, type SheetLanguage } from '../values/heading';
import { isProblem } from '../values/problem';
import { UNREADABLE } from '../values/reading';
import {
  ACCOUNT_FIELD_NAMES,
  ACCOUNT_FIELDS,
  fieldNamed,
  headingOf,
  MONTH_FIELDS,
  type AccountField,
  type FieldKind,
} from './fields';
import { headingRowsAt, type HeadingRows } from './headingRows';
import { findAccountsTable, SEARCHED_ROWS } from './headings';
import { likeness } from './likeness';
import { mappedHeadings, type ColumnMapping } from './columnMapping';
import { READERS } from './read';

/** Something a column can stand for. */
export type Target =
  | { readonly field: AccountField }
  /** A KPI of the scheme, or a field that only its gates know, by its name there. */
  | { readonly name: string };

/** Why a column is thought to stand for something. */
type Ground =
  | 'heading' // it is one of the headings the add-in knows
  | 'said' // a person has said so before
  | 'words' // its heading resembles one
  | 'data'; // only its cells look like it

/** A column of a sheet, and what it may stand for. Nothing of it holds before a person agrees. */
export interface ColumnGuess {
  readonly column: number;
  readonly heading: string;
  /** Up to three different cells from below the heading. */
  readonly examples: readonly Cell[];
  readonly target?: Target;
  /** Absent where nothing is known of the column; with `said` and no target it is known to stand for nothing. */
  readonly ground?: Ground;
}

export interface Guesses {
  /** The lowest row of the headings, from 0 on the sheet. */
  readonly headingRow: number;
  readonly columns: readonly ColumnGuess[];
}

/** So many rows tell what a column holds. */
const LOOKED_AT = 60;
const EXAMPLES = 3;
/** So much of a heading must be alike, and so many of the cells fit. */
const ALIKE = 0.55;
const FITTING = 0.7;

/** Where the headings are: those of an accounts table, else the row with most different texts over other cells. */
export function findHeadings(
  source: TableSource,
  names: readonly string[],
  meanings: ColumnMapping,
): HeadingRows | undefined {
  const known = findAccountsTable(source, names, meanings);
  if (!isProblem(known)) {
    const { firstHeadingRow, headingRow } = known.table;
    return headingRowsAt(source, headingRow, headingRow - firstHeadingRow + 1);
  }
  let best: { row: number; texts: number } | undefined;
  for (const [index, cells] of source.cells.slice(0, SEARCHED_ROWS).entries()) {
    const texts = new Set(cells.filter(isHeading).map(headingKey)).size;
    const below = source.cells[index + 1] ?? [];
    if (texts >= 2 && texts > (best?.texts ?? 0) && !below.every(isBlank)) best = { row: index, texts };
  }
  return best && headingRowsAt(source, source.firstRow + best.row, 1);
}

/** Text that is no number: `2015` heads no column of its own accord. */
const isHeading = (cell: Cell): boolean =>
  typeof cell === 'string' && headingKey(cell) !== '' && READERS.amount.read(cell) === UNREADABLE;

/**
 * What the columns of a sheet may stand for: known headings first, then guesses from the words of the others and from
 * what their cells hold. Each target is given once. Undefined where no row looks like headings.
 *
 * @param names the scheme's KPIs and the fields of its gates.
 */
export function guessColumns(
  source: TableSource,
  names: readonly string[],
  meanings: ColumnMapping,
): Guesses | undefined {
  const headings = findHeadings(source, names, meanings);
  if (headings === undefined) return undefined;
  const headingRow = headings.lastRow;
  const own = headings.columns.map(({ shown }) => shown);
  const meant = mappedHeadings(own, meanings);
  const knownTarget = targetsFound(source, names, meanings);
  const seen = new Set<string>();
  const columns = own.flatMap((cell, index): ColumnGuess[] => {
    // Columns of one heading cannot be told apart by it, so the first stands for all.
    if (typeof cell !== 'string' || headingKey(cell) === '' || seen.has(headingKey(cell))) return [];
    seen.add(headingKey(cell));
    const column = source.firstColumn + index;
    const target = knownTarget(source.firstColumn + index) ?? targetNamed(meant[index], names);
    const ground = meanings.has(headingKey(cell)) ? 'said' : target && 'heading';
    const examples = examplesOf(source, headingRow, column);
    return [
      { column, heading: plainText(cell), examples, ...(target && { target }), ...(ground && { ground }) },
    ];
  });
  return { headingRow, columns: withGuesses(columns, source, headingRow, names) };
}

/** What the columns of a table that is found are taken for without asking. */
function targetsFound(
  source: TableSource,
  names: readonly string[],
  meanings: ColumnMapping,
): (column: number) => Target | undefined {
  const found = findAccountsTable(source, names, meanings);
  if (isProblem(found)) return () => undefined;
  const { columns, kpiColumns } = found.table;
  const targets = new Map<number, Target>();
  for (const field of ACCOUNT_FIELD_NAMES) {
    const column = columns[field];
    if (column !== undefined) targets.set(column, { field });
  }
  for (const [name, column] of kpiColumns) targets.set(column, targetNamed(name, names) ?? { name });
  return (column) => targets.get(column);
}

function targetNamed(heading: Cell, names: readonly string[]): Target | undefined {
  const name =
    names.find((known) => nameKey(known) === nameKey(heading)) ??
    names.find((known) => headingKey(known) === headingKey(heading));
  const field = fieldNamed(heading);
  // A gate that asks for a field by its heading asks for the field.
  if (field !== undefined) return { field };
  return name === undefined ? undefined : { name };
}

const cellsBelow = (source: TableSource, headingRow: number, column: number): Cell[] =>
  source.cells
    .slice(headingRow + 1 - source.firstRow, headingRow + 1 - source.firstRow + LOOKED_AT)
    .map((_, index) => cellOf(source, headingRow + 1 + index, column))
    .filter((cell) => !isMissing(cell));

const examplesOf = (source: TableSource, headingRow: number, column: number): Cell[] =>
  [...new Set(cellsBelow(source, headingRow, column))].slice(0, EXAMPLES);

/** Gives targets to the columns that have none: the most alike first, each target once. */
function withGuesses(
  columns: readonly ColumnGuess[],
  source: TableSource,
  headingRow: number,
  names: readonly string[],
): ColumnGuess[] {
  const taken = new Set(columns.flatMap(({ target }) => (target ? [targetKey(target)] : [])));
  const open = columns.filter(({ ground }) => ground === undefined);
  const headingOfColumn = new Map(open.map(({ column, heading }) => [column, heading]));
  const cells = new Map(open.map(({ column }) => [column, cellsBelow(source, headingRow, column)]));
  const guesses = open
    .flatMap(({ column, heading }) =>
      targetsOf(names).map(({ target, kind, headings }) => ({
        column,
        target,
        ground: 'words' as Ground,
        score: fits(cells.get(column) ?? [], kind)
          ? Math.max(...headings.map((other) => likeness(heading, other)))
          : 0,
      })),
    )
    .filter(
      ({ column, target, score }) =>
        score >= ALIKE &&
        (!isMonth(target) || MONTH.test(headingOfColumn.get(column) ?? '')) &&
        looksLike(target, cells.get(column) ?? []),
    )
    .sort((a, b) => b.score - a.score);
  const given = new Map<number, { target: Target; ground: Ground }>();
  const give = (column: number, target: Target, ground: Ground) => {
    if (given.has(column) || taken.has(targetKey(target))) return;
    taken.add(targetKey(target));
    given.set(column, { target, ground });
  };
  for (const { column, target, ground } of guesses) give(column, target, ground);
  for (const field of ['code', 'name'] as const) {
    const alike = open.find(({ column }) => !given.has(column) && LOOKS[field](cells.get(column) ?? []));
    if (alike) give(alike.column, { field }, 'data');
  }
  return columns.map((column) => ({ ...column, ...given.get(column.column) }));
}

/** A month is one where its heading names it: _Sales_ alone is no January. */
const MONTH =
  /\d{1,2} ?月|[一二三四五六七八九十]月|\bm\d{1,2}\b|\bmonth\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const isMonth = (target: Target): boolean =>
  'field' in target && (MONTH_FIELDS as readonly AccountField[]).includes(target.field);

/** Codes and names are told by their cells too: an age is no code, and an id is no name. */
const looksLike = (target: Target, cells: readonly Cell[]): boolean =>
  !('field' in target) ||
  (target.field !== 'code' && target.field !== 'name') ||
  cells.length === 0 ||
  cells.filter((cell) => IS[target.field as 'code' | 'name'](cell)).length >= FITTING * cells.length;

/** A target as one word, for telling targets apart. */
export const targetKey = (target: Target): string =>
  'field' in target ? target.field : `"${nameKey(target.name)}`;

/**
 * The name that says what a column stands for: the scheme's own where it has one, for its gates look columns up by it,
 * else the field's heading in the reader's language.
 */
export const nameOfTarget = (target: Target, names: readonly string[], language: SheetLanguage): string =>
  'name' in target
    ? target.name
    : (names.find((name) => fieldNamed(name) === target.field) ?? headingOf(target.field, language));

interface Described {
  readonly target: Target;
  /** Absent where anything may stand in the column. */
  readonly kind?: FieldKind;
  readonly headings: readonly string[];
}

/** Everything that a column can stand for. */
const targetsOf = (names: readonly string[]): Described[] => [
  ...ACCOUNT_FIELD_NAMES.map((field) => ({ target: { field }, ...ACCOUNT_FIELDS[field] })),
  ...names
    .filter((name) => fieldNamed(name) === undefined)
    .map((name) => ({ target: { name }, headings: [name] })),
];

/** True where nearly all cells hold what is asked for. A column without cells contradicts nothing. */
function fits(cells: readonly Cell[], kind: FieldKind | undefined): boolean {
  if (kind === undefined || kind === 'text') return true;
  const fitting = cells.filter((cell) => READERS[kind].read(cell) !== UNREADABLE && !isNoDate(cell, kind));
  return fitting.length >= FITTING * cells.length;
}

/** Any small number is some day of the last century, but nobody means it. */
const isNoDate = (cell: Cell, kind: FieldKind) =>
  kind === 'date' && typeof cell === 'number' && (cell < 10_000 || cell > 80_000);

/** What single cells of codes and names look like. Short plain numbers are ages, counts and ratings as well as codes. */
const IS: Readonly<Record<'code' | 'name', (cell: Cell) => boolean>> = {
  code: (cell) =>
    typeof cell === 'number'
      ? Number.isInteger(cell) && cell >= 1000
      : /^(?=.*\d)[\p{L}\d._/-]{2,20}$/u.test(plainText(cell)),
  name: (cell) => /\p{L}{2}/u.test(plainText(cell)) && READERS.date.read(cell) === UNREADABLE,
};

/** What columns of codes and names look like where no heading tells: different in every row, and of their kind. */
const LOOKS: Readonly<Record<'code' | 'name', (cells: readonly Cell[]) => boolean>> = {
  code: (cells) => allDifferent(cells) && cells.every(IS.code) && !cells.every(isDate),
  name: (cells) => allDifferent(cells) && cells.every(IS.name),
};

/** A serial number of the years 2000 to 2079, or a text that is a date: what a column of dates holds. */
const isDate = (cell: Cell): boolean =>
  typeof cell === 'number' ? cell >= 36_526 && cell < 65_746 : READERS.date.read(cell) !== UNREADABLE;

const allDifferent = (cells: readonly Cell[]) => cells.length >= 2 && new Set(cells).size === cells.length;
