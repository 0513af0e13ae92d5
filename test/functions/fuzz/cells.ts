import type { Draw } from '../../core/rebates/draw';

/*
 * Ranges as hosts and people hand them over, and worse. Everything is frozen: a function that changed its input would
 * throw, and so be caught.
 */
export type Range = readonly (readonly unknown[])[];

/** What stands in cells beside a function's own words. */
const TEXTS = [
  ...[
    '',
    ' ',
    'n/a',
    'NA',
    '-',
    '无',
    '是',
    '否',
    'yes',
    'no',
    '√',
    '×',
    'TRUE',
    '合计',
    'Total',
    '=1+1',
    '#N/A',
  ],
  ...[
    '85%',
    '８５％',
    ' 1,234.5 ',
    '￥1,200',
    '3万',
    '-7',
    '1e400',
    '1e-400',
    '0012',
    '2026-03-01',
    '3/5/2026',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '\u0000', '📦', '{text}', 'ｓ01'],
];
const LONG = ['x', '(', '9', '|', '无', '\n', '..'].map((sign) => sign.repeat(10_000 / sign.length));
const NUMBERS = [
  0,
  1,
  0.3,
  0.1 + 0.2,
  0.85,
  60,
  85,
  100,
  46_082,
  46_100,
  -1,
  -0,
  5e-324,
  1e-300,
  1e12,
  1e12 + 1,
  1e300,
];
const NO_VALUES: readonly unknown[] = [
  ...[NaN, Infinity, -Infinity, null, undefined, Symbol('cell'), 5n, () => 1],
  ...[{}, [], Object.create(null), { problem: 'x' }, { toString: null }, new Date(0), new Error('#REF!')],
];

/** Any cell; the words are those that the function knows. */
function drawCell(draw: Draw, words: readonly string[]): unknown {
  const kind = draw.next();
  if (kind < 0.3) return draw.pick(words);
  if (kind < 0.5) return draw.pick(TEXTS);
  if (kind < 0.7) return draw.whole(0, 100) / draw.pick([1, 1, 100]);
  if (kind < 0.82) return draw.pick(NUMBERS);
  if (kind < 0.88) return draw.next() < 0.5;
  if (kind < 0.92) return draw.next() * draw.pick([1, 1e6, 1e15]);
  if (kind < 0.998) return draw.pick(NO_VALUES);
  return draw.pick(LONG);
}

const block = (rows: number, columns: (row: number) => number, cell: () => unknown): Range =>
  Object.freeze(
    Array.from({ length: rows }, (_, row) => Object.freeze(Array.from({ length: columns(row) }, cell))),
  );

/** What the ranges of a call have in common. */
export interface Call {
  readonly rows: number;
  readonly columns: number;
  /** Every cell is one that the function can read, so that calls get beyond the reading. */
  readonly isSound: boolean;
}

/** A range of any shape; mostly of the shape that the call's other ranges have, so that calls get beyond the shapes. */
export function drawRange(draw: Draw, call: Call, words: readonly string[], soundCell: () => unknown): Range {
  const { rows, columns, isSound } = call;
  const kind = draw.next();
  const cell = isSound ? soundCell : () => drawCell(draw, words);
  if (kind < 0.7) return block(rows, () => columns, cell);
  if (kind < 0.8) return block(1, () => 1, cell);
  if (kind < 0.83) return block(draw.whole(1, 2) * 12, () => 1, cell);
  if (kind < 0.86) return block(draw.whole(1, 3), () => 12, cell);
  if (kind < 0.98) return block(draw.whole(0, 6), () => draw.whole(0, 5), cell);
  if (kind < 0.9999) return draw.pick<Range>([[], [[]], [['']], [[null]], [[], ['']]]);
  return draw.next() < 0.5 ? block(5000, () => 2, cell) : block(2, () => 5000, cell);
}

/** A table with its headings, or some of them, in any order, above rows of anything. */
export function drawTable(draw: Draw, headings: readonly string[], words: readonly string[]): Range {
  const named = headings.filter(() => draw.next() < 0.95);
  if (draw.next() < 0.3) named.reverse();
  if (draw.next() < 0.1) named.push(draw.pick(TEXTS));
  const rows = block(
    draw.whole(0, 5),
    () => headings.length + draw.whole(-1, 1),
    () => drawCell(draw, words),
  );
  return Object.freeze([Object.freeze(named), ...rows]);
}
