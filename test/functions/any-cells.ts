import fc from 'fast-check';

/*
 * Cells as hosts and people really hand them over, and worse: what no function may stumble over.
 */
const words = fc.constantFrom(
  ...[
    '',
    ' ',
    'n/a',
    'NA',
    '-',
    '无',
    '是',
    '否',
    'TRUE',
    '85%',
    '８５％',
    ' 1,234.5 ',
    '￥1,200',
    '3万',
    '-7',
    '1e400',
    '1e-400',
  ],
  ...['From', 'Rate', 'Per unit', 'Fixed', '起', '返利率', '定额', 'From', 'Rate', '合计'],
  ...[
    'marginal',
    'whole',
    'rolling',
    'total',
    '分段',
    '全额',
    'from',
    'over',
    'actual',
    'excess',
    'baseline',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=1+1',
    '#N/A',
    '\u0000',
    '📦',
    'x'.repeat(10_000),
  ],
);
const numbers = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
  fc.double({ min: 0, max: 1e12 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 5e-324, 1e-300, 1e308, 1e12, 1e12 + 1, 0.1 + 0.2),
);
const strays = fc.constantFrom<unknown>(
  {},
  [],
  Object.create(null),
  { problem: 'x' },
  Symbol('cell'),
  5n,
  () => 1,
);
const cell = fc.oneof(
  { weight: 5, arbitrary: numbers },
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: strays },
);
const sensible = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
);

/** A range of any shape, ragged and empty ones included. */
export const anyRange = fc.oneof(
  { weight: 3, arbitrary: cell.map((one) => [[one]]) },
  { weight: 2, arbitrary: sensible.map((one) => [[one]]) },
  {
    weight: 3,
    arbitrary: fc.array(cell, { minLength: 1, maxLength: 5 }).map((column) => column.map((one) => [one])),
  },
  {
    weight: 2,
    arbitrary: fc.array(sensible, { minLength: 3, maxLength: 3 }).map((column) => column.map((one) => [one])),
  },
  { weight: 3, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.array(sensible, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 2 }),
  },
);

/** A range, or an argument left out. */
export const anyArgument = fc.oneof(
  { weight: 8, arbitrary: anyRange },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
);

/** Tier tables, most of them sound. */
export const anyTiers = fc.oneof(
  { weight: 1, arbitrary: anyRange },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(['From', 'Rate'], ['起', '单位返利'], ['From', 'Fixed'], ['Rate', 'From']),
        fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
      )
      .map(([headings, bounds]) => {
        const rows = bounds.sort((a, b) => a - b).map((from) => [from / 100, from / 200]);
        return [headings, ...(headings[0] === 'Rate' ? rows.map(([from, rate]) => [rate, from]) : rows)];
      }),
  },
);

/** Content as text, so that a changed argument shows. */
export const depicted = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(depicted).join()}]`
    : Object.is(value, -0)
      ? '-0'
      : typeof value === 'object' && value !== null
        ? `{${Reflect.ownKeys(value).map(String).join()}}`
        : `${typeof value} ${String(value)}`;
