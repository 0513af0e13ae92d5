import { anniversary, monthsOf, occasionsIn, peakMonth } from '../../../src/core/plan/occasions';
import { quartersOf } from '../../../src/core/plan/period';
import { quarterWeights } from '../../../src/core/plan/season';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';
import { history, planOf } from './oneAccount';

const { peak, beforePeak } = planWords.calendar;
const winter = { period: { name: 'Winter', from: serialOf(2026, 11, 15), to: serialOf(2027, 2, 14) } };
/** So much in every month but one (from 1). */
const flatBut = (month: number, sales: number | string | null) =>
  history(Array.from({ length: 12 }, (_, index) => (index + 1 === month ? sales : 100)));

test('a plan has all months of the quarters its period touches', () => {
  expect(monthsOf(planOf({}, {}, winter)).map(({ year, month }) => `${year}-${month}`)).toEqual([
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-1',
    '2027-2',
    '2027-3',
  ]);
});

// Eleven months of 100 and one of x: its mean is (1100 + x) ÷ 12, and x is 1.2 times that where 10.8 x = 1320.
test.each([
  ['a fifth above the mean is the season', flatBut(6, 122.3), { year: 2027, month: 6 }],
  ['less than a fifth above the mean is none', flatBut(6, 122), undefined],
  [
    'exactly a fifth above the mean is the season',
    history([...Array<number>(10).fill(100), 80, 120]),
    { year: 2027, month: 12 },
  ],
  [
    'of two such months the season is the better one',
    history([400, ...Array<number>(10).fill(100), 500]),
    { year: 2027, month: 12 },
  ],
  ['a month that is not known leaves the season unknown', flatBut(6, null), undefined],
  ['a month that cannot be read leaves the season unknown', flatBut(6, 'closed'), undefined],
  ['twelve months without sales have no season', history(Array<number>(12).fill(0)), undefined],
] as const)('%s', (_, months, expected) => {
  expect(peakMonth(planOf(months))).toEqual(expected);
});

test('the season is the best month of the plan’s own months', () => {
  const sales = history([300, 100, 100, 100, 100, 900, 100, 100, 100, 100, 100, 400]);
  expect(peakMonth(planOf(sales))).toEqual({ year: 2027, month: 6 });
  expect(peakMonth(planOf(sales, {}, winter))).toEqual({ year: 2026, month: 12 });
});

describe('an account’s anniversary', () => {
  const founded = (year: number, month: number, day: number) => ({ Founded: serialOf(year, month, day) });

  test('is in the plan’s month that bears the founding day, with the years since', () => {
    expect(anniversary(planOf(founded(2007, 5, 18)))).toEqual({ year: 2027, month: 5, day: 18, years: 20 });
    // Both years have an October to December only in 2026 and a January to March only in 2027.
    expect(anniversary(planOf(founded(2016, 12, 1), {}, winter))).toMatchObject({ year: 2026, years: 10 });
    expect(anniversary(planOf(founded(2016, 1, 31), {}, winter))).toMatchObject({ year: 2027, years: 11 });
  });

  test.each([
    ['in the year it was founded', founded(2027, 5, 18), {}],
    ['before it was founded', founded(2028, 5, 18), {}],
    ['in another month than the plan’s', founded(2007, 5, 18), winter],
    ['where the founding day is not known', { Founded: null }, {}],
    ['where there is no such column', {}, {}],
  ] as const)('is not kept %s', (_, cells, occasion) => {
    expect(anniversary(planOf(cells, {}, occasion))).toBeUndefined();
  });
});

test('a quarter weighs what its months sold, where all twelve are known and something was sold', () => {
  const weights = (sales: Parameters<typeof history>[0]) => {
    const { account, period } = planOf(history(sales));
    return quarterWeights(account, quartersOf(period));
  };
  expect(weights([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([6, 15, 24, 33]);
  expect(weights([0, 0, 0, 1, ...Array<number>(8).fill(0)])).toEqual([0, 1, 0, 0]);
  expect(weights(Array<number>(12).fill(0))).toBeUndefined();
  expect(weights([null, ...Array<number>(11).fill(1)])).toBeUndefined();
  expect(weights([-1, ...Array<number>(11).fill(1)])).toBeUndefined();
});

test('a month is told its season, the month before it, the founding day and its own events, in this order', () => {
  const plan = planOf({
    ...flatBut(6, 300),
    Founded: serialOf(2007, 6, 8),
    Events: 'Gala 2027-06-09;  ; fair 2027年6月\nmove 2027/5；new warehouse;last 2026.06',
  });
  const month = (number: number, year = 2027) => occasionsIn(plan, { year, month: number });
  expect(month(6)).toBe(`${peak}; 06-08: founded 20 years ago; Gala 2027-06-09; fair 2027年6月`);
  expect(month(5)).toBe(`${beforePeak}; move 2027/5`);
  expect(month(4)).toBe('');
  expect(month(6, 2026)).toBe('last 2026.06');
  expect(month(5, 2026)).toBe('');
});

test('the month before a season that begins the year is last year’s December', () => {
  const plan = planOf({ ...flatBut(1, 300), Founded: serialOf(2007, 10, 30) }, {}, winter);
  expect(occasionsIn(plan, { year: 2026, month: 12 })).toBe(beforePeak);
  expect(occasionsIn(plan, { year: 2027, month: 1 })).toBe(peak);
  expect(occasionsIn(plan, { year: 2026, month: 10 })).toBe('10-30: founded 19 years ago');
  expect(occasionsIn(plan, { year: 2027, month: 12 })).toBe('');
});
