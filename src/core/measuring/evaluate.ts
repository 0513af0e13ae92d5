import { daysToDistribution } from '../measures/daysToDistribution';
import { displayScore } from '../measures/displayScore';
import { ExactSum } from '../measures/exactSum';
import { listingRate } from '../measures/listingRate';
import { numericDistribution } from '../measures/numericDistribution';
import { onShelfAvailability } from '../measures/onShelf';
import { readOutlet } from '../measures/outlet';
import { promotionRate } from '../measures/promotionRate';
import { shareOfShelf } from '../measures/shareOfShelf';
import { speedIndex } from '../measures/speedIndex';
import { weightedDistribution } from '../measures/weightedDistribution';
import { minus } from '../values/arithmetic';
import { isMissing, type Cell, type Cells } from '../values/cell';
import { readDate } from '../values/date';
import { compare, toNumber } from '../values/decimal';
import { readNumber } from '../values/number';
import { isProblem, shown, type Problem } from '../values/problem';
import { LARGEST_AMOUNT } from '../values/quantity';
import { MISSING } from '../values/reading';
import { readYesNo } from '../values/yesNo';
import type { MeasureDefinition, MeasureName } from './definition';
import type { MeasuredList } from './list';

/** A measured figure: a number, or the word of a state that a list holds. */
export type MeasuredValue = number | string | boolean;

interface Context {
  readonly definition: MeasureDefinition;
  readonly list: MeasuredList;
  /** The rows that count, as indexes into the list's cells. */
  readonly rows: readonly number[];
}

/** What a function calls a range, and the columns of the list that fill it. */
type Ranges = Readonly<Record<string, readonly string[]>>;

/** A heading that the functions take for one, over each column: the first row of a list is then never guessed about. */
const HEADING = 'Outlet code';

/** The cells of some columns in the rows that count, under a row of headings. */
const block = ({ list, rows }: Context, names: readonly string[]): Cells => {
  const columns = names.map(list.columnOf);
  return [
    columns.map(() => HEADING),
    ...rows.map((row) => columns.map((column) => list.source.cells[row]?.[column])),
  ];
};

/** Calls a measure on ranges of the list; a problem with a cell is told by the cell's place in the list. */
function onRanges(
  context: Context,
  ranges: Ranges,
  measure: (...blocks: readonly Cells[]) => number | Problem,
): number | Problem {
  const value = measure(...Object.values(ranges).map((names) => block(context, names)));
  if (!isProblem(value)) return value;
  const { at: { argument = '', row, column = 1 } = {} } = value;
  const listRow = row === undefined ? undefined : context.rows[row - 2];
  const name = ranges[argument]?.[column - 1];
  const { list } = context;
  return {
    ...value,
    at:
      listRow === undefined || name === undefined
        ? { argument: list.source.sheet }
        : list.placeOf(listRow, list.columnOf(name)),
  };
}

const one = (value: number | undefined): Cells => [[value]];

/** Each outlet once, with the days of all its rows side by side: whichever came first counts. */
function stocking(context: Context): Cells | Problem {
  const { definition, list, rows } = context;
  const outletColumn = list.columnOf(definition.outlet ?? '');
  const columns = definition.columns.map(list.columnOf);
  const days = new Map<string, Cell[]>();
  for (const row of rows) {
    const cells = list.source.cells[row] ?? [];
    const outlet = readOutlet(cells[outletColumn]);
    if (typeof outlet !== 'string')
      return {
        problem: outlet === MISSING ? 'outlet-missing' : 'not-an-outlet',
        kind: 'value',
        at: list.placeOf(row, outletColumn),
        details: { text: shown(cells[outletColumn]) },
      };
    const own = days.get(outlet) ?? [];
    for (const column of columns) {
      const day = readDate(cells[column]);
      if (typeof day !== 'number' && day !== MISSING)
        return {
          problem: 'not-a-date',
          kind: 'value',
          at: list.placeOf(row, column),
          details: { text: shown(cells[column]) },
        };
      own.push(day === MISSING ? '' : day);
    }
    days.set(outlet, own);
  }
  return [['First stocked date'], ...days.values()];
}

/** The outlets of the rows that say yes in a column; the others are blank. */
function saidYes(context: Context, name: string): Cells {
  const { list, rows, definition } = context;
  const [outlet, column] = [list.columnOf(definition.outlet ?? ''), list.columnOf(name)];
  return [
    [HEADING],
    ...rows.map((row) => {
      const cells = list.source.cells[row] ?? [];
      return [readYesNo(cells[column]) === true ? cells[outlet] : ''];
    }),
  ];
}

/** The first cell of a column that is neither yes nor no nor blank. */
function notYesNo({ list, rows }: Context, names: readonly string[]): Problem | undefined {
  for (const name of names)
    for (const row of rows) {
      const column = list.columnOf(name);
      const cell = list.source.cells[row]?.[column];
      const said = readYesNo(cell);
      if (typeof said !== 'boolean' && said !== MISSING)
        return {
          problem: 'not-yes-no',
          kind: 'value',
          at: list.placeOf(row, column),
          details: { text: shown(cell) },
        };
    }
  return undefined;
}

/** Every number of the columns; a blank or unreadable one is a problem: leaving it out would be a guess. */
function numbers({ list, rows, definition }: Context, take: (value: number) => void): Problem | undefined {
  for (const row of rows)
    for (const name of definition.columns) {
      const column = list.columnOf(name);
      const cell = list.source.cells[row]?.[column];
      const value = readNumber(cell);
      const at = () => list.placeOf(row, column);
      if (value === MISSING) return { problem: 'missing-cell', kind: 'na', at: at() };
      if (typeof value !== 'number')
        return { problem: 'not-a-number', kind: 'value', at: at(), details: { text: shown(cell) } };
      if (Math.abs(value) > LARGEST_AMOUNT) return { problem: 'amount-too-large', kind: 'num', at: at() };
      take(value);
    }
  return undefined;
}

function sum(context: Context): number | Problem {
  const [positive, negative] = [new ExactSum(), new ExactSum()];
  const problem = numbers(context, (value) => (value < 0 ? negative.add(-value) : positive.add(value)));
  return problem ?? toNumber(minus(positive.total, negative.total));
}

function highest(context: Context): number | Problem {
  let most = -Infinity;
  const problem = numbers(context, (value) => void (most = Math.max(most, value)));
  return problem ?? most;
}

/** The value of the latest row. Two values of one day are a problem: which came last is not known. */
function last({ definition, list, rows }: Context): MeasuredValue | Problem {
  const [column, dateColumn] = [
    list.columnOf(definition.columns[0] ?? ''),
    list.columnOf(definition.date ?? ''),
  ];
  let latest = -Infinity;
  let found: { cell: MeasuredValue; row: number } | undefined;
  for (const row of rows) {
    const cells = list.source.cells[row] ?? [];
    const day = readDate(cells[dateColumn]);
    if (typeof day !== 'number')
      return day === MISSING
        ? { problem: 'missing-cell', kind: 'na', at: list.placeOf(row, dateColumn) }
        : {
            problem: 'not-a-date',
            kind: 'value',
            at: list.placeOf(row, dateColumn),
            details: { text: shown(cells[dateColumn]) },
          };
    if (day < latest) continue;
    const cell = cells[column];
    if (cell === null || cell === undefined || isMissing(cell))
      return { problem: 'missing-cell', kind: 'na', at: list.placeOf(row, column) };
    if (day === latest && found && !isSame(found.cell, cell))
      return {
        problem: 'two-last-values',
        kind: 'value',
        at: list.placeOf(row, column),
        details: { one: shown(found.cell), other: shown(cell) },
      };
    latest = day;
    found = { cell, row };
  }
  return found?.cell ?? { problem: 'no-rows-for-account', kind: 'na' };
}

const isSame = (a: MeasuredValue, b: MeasuredValue): boolean =>
  typeof a === 'number' && typeof b === 'number' ? compare(a, b) === 0 : a === b;

const EVALUATE: Readonly<Record<MeasureName, (context: Context) => MeasuredValue | Problem>> = {
  numericDistribution: (context) =>
    onRanges(context, outletsAnd(context, { handled: context.definition.columns }), (outlets, handled) =>
      numericDistribution(outlets as Cells, handled as Cells),
    ),
  weightedDistribution(context) {
    const { columns, weight = '' } = context.definition;
    const ranges = outletsAnd(context, { handled: columns, turnover: [weight] });
    return onRanges(context, ranges, (outlets, handled, turnover) =>
      weightedDistribution(outlets as Cells, handled as Cells, turnover as Cells),
    );
  },
  listingRate(context) {
    const { columns, of } = context.definition;
    const [listed = '', target = ''] = [columns[0], of[0]];
    return (
      notYesNo(context, [listed, target]) ?? listingRate(saidYes(context, target), saidYes(context, listed))
    );
  },
  displayScore: (context) =>
    onRanges(context, { checks: context.definition.columns }, (checks) => displayScore(checks as Cells)),
  shareOfShelf: (context) => ofPairs(context, 'own', 'total', shareOfShelf),
  promotionRate: (context) =>
    ofPairs(context, 'executed', 'inScope', (executed, inScope) => promotionRate(inScope, executed)),
  onShelf: (context) =>
    ofPairs(context, 'present', 'required', (present, required) => onShelfAvailability(required, present)),
  daysToDistribution(context) {
    const { launch, share, universe } = context.definition;
    const days = stocking(context);
    return isProblem(days)
      ? days
      : daysToDistribution(one(launch), days, one(share), universe === undefined ? undefined : one(universe));
  },
  speedIndex(context) {
    const { launch, day, share, universe } = context.definition;
    const days = stocking(context);
    return isProblem(days)
      ? days
      : speedIndex(
          one(launch),
          days,
          one(day),
          one(share),
          universe === undefined ? undefined : one(universe),
        );
  },
  sum,
  count: ({ rows }) => rows.length,
  max: highest,
  last,
};

const outletsAnd = ({ definition }: Context, ranges: Ranges): Ranges => ({
  outlets: [definition.outlet ?? ''],
  ...ranges,
});

/** A measure of two blocks whose cells belong together place by place. */
const ofPairs = (
  context: Context,
  part: string,
  whole: string,
  measure: (part: Cells, whole: Cells) => number | Problem,
): number | Problem =>
  onRanges(context, { [part]: context.definition.columns, [whole]: context.definition.of }, (parts, wholes) =>
    measure(parts as Cells, wholes as Cells),
  );

/** The figures that are known to be 0 where an account has rows and none of them counts. */
const ZERO_WITHOUT_ROWS: ReadonlySet<MeasureName> = new Set(['sum', 'count']);

/** The figure of one account from its rows that count. */
export function evaluate(
  definition: MeasureDefinition,
  list: MeasuredList,
  rows: readonly number[],
): MeasuredValue | Problem {
  if (rows.length === 0)
    return ZERO_WITHOUT_ROWS.has(definition.measure)
      ? 0
      : { problem: 'no-rows-for-account', kind: 'na', at: { argument: list.source.sheet } };
  const value = EVALUATE[definition.measure]({ definition, list, rows });
  // A problem of the whole list lies on its sheet, whatever a function calls the range.
  return isProblem(value) && value.at?.row === undefined
    ? { ...value, at: { argument: list.source.sheet } }
    : value;
}
