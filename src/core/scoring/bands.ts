import { isMissing, isUnreadable, type Cell, type Cells } from '../values/cell';
import { compare } from '../values/decimal';
import type { SheetWords, Vocabulary } from '../values/heading';
import { remembering } from '../values/memory';
import { readNumber } from '../values/number';
import { isProblem, shown, type Place, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { readChoice } from '../values/setting';
import { placing, spreadOver, type Spread } from '../values/spread';
import { headingMissing, isBlankRow, layoutOf, type TableLayout } from '../tables/layout';

/** Which end of a band its bound is: `from` the lowest value that gets the result, `upto` the highest. */
export type BandEdge = 'from' | 'upto';

export const BAND_EDGE_WORDS: Vocabulary<BandEdge> = {
  from: ['from', '下限', '起', '不低于'],
  upto: ['upto', 'up to', '上限', '止', '不超过'],
};

/** A band: its bound, and what a value in it gets. */
export interface Band {
  readonly bound: number;
  readonly result: string | number | boolean;
}

export type Bands = readonly Band[];

export type BandField = 'bound' | 'result';

/** Headings that say which end of a band its bound is. */
const EDGE_HEADINGS: Vocabulary<BandEdge> = {
  from: [
    'From',
    '下限',
    ...['Score from', 'Lower bound', 'Min', 'Minimum', 'At least', 'Threshold'],
    ...['得分下限', '得分起', '分数下限', '达成率下限', '起', '起点', '门槛', '不低于'],
  ],
  upto: [
    'Up to',
    '上限',
    ...['Upto', 'To', 'Upper bound', 'Max', 'Maximum', 'At most', 'Days up to'],
    ...['得分上限', '分数上限', '天数上限', '至', '止', '不超过'],
  ],
};
const BOUND: readonly string[] = [
  ...['Bound', 'Limit', 'Value', 'Score', 'Days', 'Attainment'],
  ...['界限', '得分', '分数', '天数', '账期', '回款天数', '达成率'],
];
const RESULT: SheetWords = [
  'Result',
  '结果',
  ...['Grade', 'Level', 'Payout', 'Payout share', 'Share', 'Factor', 'Settlement', 'Settlement factor'],
  ...['等级', '评级', '级别', '兑付比例', '兑现比例', '系数', '结算系数', '结算比例', '比例'],
];

/** The columns of a `bands` table. */
export const BAND_HEADINGS: Vocabulary<BandField> = {
  bound: [...EDGE_HEADINGS.from, ...EDGE_HEADINGS.upto, ...BOUND],
  result: RESULT,
};

const ORDER: readonly BandField[] = ['bound', 'result'];
const argument = 'bands';

const holdsNumber = (row: readonly Cell[]) => row.some((cell) => typeof readNumber(cell) === 'number');

/** Of a table with both ends of each band, From and Up to, the edge decides which is the bound. */
function layoutUnder(cells: Cells, edge: BandEdge): TableLayout<BandField> | Problem {
  const own: Vocabulary<BandField> = { bound: [...EDGE_HEADINGS[edge], ...BOUND], result: RESULT };
  const layout = layoutOf(cells, own, ORDER, holdsNumber, argument);
  return isProblem(layout) || layout.columns.bound !== undefined
    ? layout
    : layoutOf(cells, BAND_HEADINGS, ORDER, holdsNumber, argument);
}

function read(cells: Cells, edge: BandEdge): Bands | Problem {
  const layout = layoutUnder(cells, edge);
  if (isProblem(layout)) return layout;
  const { bound: boundColumn, result: resultColumn } = layout.columns;
  if (boundColumn === undefined) return headingMissing(argument, BAND_HEADINGS.bound);
  if (resultColumn === undefined) return headingMissing(argument, BAND_HEADINGS.result);
  const bands: Band[] = [];
  for (const [row, line] of cells.entries()) {
    if (row < layout.firstRow || isBlankRow(line)) continue;
    const at = (column: number): Place => ({ argument, row: row + 1, column: column + 1 });
    const bound = readNumber(line[boundColumn]);
    if (bound === MISSING) return { problem: 'missing-cell', kind: 'value', at: at(boundColumn) };
    if (bound === UNREADABLE)
      return {
        problem: 'not-a-number',
        kind: 'value',
        at: at(boundColumn),
        details: { text: shown(line[boundColumn]) },
      };
    const before = bands.at(-1)?.bound;
    if (before !== undefined && compare(bound, before) <= 0)
      return {
        problem: 'bounds-not-ascending',
        kind: 'value',
        at: at(boundColumn),
        details: { bound, before },
      };
    const result = line[resultColumn] ?? '';
    if (isMissing(result)) return { problem: 'missing-cell', kind: 'value', at: at(resultColumn) };
    if (isUnreadable(result)) return { problem: 'result-unreadable', kind: 'value', at: at(resultColumn) };
    bands.push({ bound, result: typeof result === 'number' ? result + 0 : result }); // −0 becomes 0
  }
  return bands.length > 0 ? bands : { problem: 'no-bands', kind: 'value', at: { argument } };
}

/**
 * Reads a `bands` table: bound and result, found by their headings or, without any, in that order. Bounds ascend. A
 * result is passed on as it stands. The same table is not read twice.
 */
export const readBands = remembering(read);

/** The band a value falls in; undefined outside all bands. Compared in decimal, by halving. */
export function bandOf(value: number, bands: Bands, edge: BandEdge): Band | undefined {
  let low = 0;
  let high = bands.length;
  // Afterwards `low` counts the bounds below the value, or not above it where the bound itself belongs to the band.
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare((bands[middle] as Band).bound, value);
    if (order < 0 || (order === 0 && edge === 'from')) low = middle + 1;
    else high = middle;
  }
  return bands[edge === 'from' ? low - 1 : low];
}

/** `BAND`: the result of the band that each value falls in, in the shape of `value`. */
export function bandResults(value: Cells, bands: Cells, edge?: Cells | null): Spread<Band['result']> {
  const side = readChoice({ name: 'edge', cells: edge }, BAND_EDGE_WORDS, 'from');
  if (isProblem(side)) return side;
  const table = readBands(bands, side);
  if (isProblem(table)) return table;
  const values = { name: 'value', cells: value };
  const placeOf = placing(values);
  return spreadOver([values], (row, column): Band['result'] | Problem => {
    const cell = value[row]?.[column];
    const number = readNumber(cell);
    if (number === MISSING) return { problem: 'missing-cell', kind: 'na', at: placeOf(row, column) };
    if (number === UNREADABLE)
      return {
        problem: 'not-a-number',
        kind: 'value',
        at: placeOf(row, column),
        details: { text: shown(cell) },
      };
    const band = bandOf(number, table, side);
    if (band) return band.result;
    return { problem: 'outside-bands', kind: 'na', at: placeOf(row, column), details: { value: number } };
  });
}
