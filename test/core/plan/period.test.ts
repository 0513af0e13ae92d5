import type { Content } from '../../../src/core/sheet/document';
import { planSheet } from '../../../src/core/plan/planSheet';
import { planWords } from '../../../src/i18n/en-US/plan';
import { history, planOf, visibleOn } from './oneAccount';
import { quartersOf, yearPeriod } from '../../../src/core/plan/period';
import { isoDay, serialOf } from '../../../src/core/values/date';

test('a year has four quarters, each with its months and its last day', () => {
  const quarters = quartersOf(yearPeriod(2027));
  expect(quarters.map(({ key }) => key)).toEqual(['2027Q1', '2027Q2', '2027Q3', '2027Q4']);
  expect(quarters.map(({ months }) => months)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, 11, 12],
  ]);
  expect(quarters.map(({ lastDay }) => isoDay(lastDay))).toEqual([
    '2027-03-31',
    '2027-06-30',
    '2027-09-30',
    '2027-12-31',
  ]);
});

test('a period over the turn of a year has the quarters it touches', () => {
  const season = { name: 'Winter', from: serialOf(2026, 11, 15), to: serialOf(2027, 2, 14) };
  expect(quartersOf(season).map(({ key }) => key)).toEqual(['2026Q4', '2027Q1']);
});

test('a long period is planned by its first eight quarters; one day has its own', () => {
  const keys = (from: number, to: number) => quartersOf({ name: '', from, to }).map(({ key }) => key);
  const long = keys(serialOf(2026, 12, 31), serialOf(2036, 1, 1));
  expect([long.length, long[0], long.at(-1)]).toEqual([8, '2026Q4', '2028Q3']);
  expect(keys(serialOf(2027, 4, 1), serialOf(2027, 4, 1))).toEqual(['2027Q2']);
  expect(keys(serialOf(2027, 3, 31), serialOf(2027, 4, 1))).toEqual(['2027Q1', '2027Q2']);
  expect(yearPeriod(2027)).toEqual({ name: '2027', from: serialOf(2027, 1, 1), to: serialOf(2027, 12, 31) });
  expect(quartersOf(yearPeriod(2027)).map(({ year, number }) => [year, number])).toEqual([
    [2027, 1],
    [2027, 2],
    [2027, 3],
    [2027, 4],
  ]);
});

describe('what a quarter is for', () => {
  const { measure } = planWords.objectives;
  const purposes = (month: number) => {
    const sales = history(Array.from({ length: 12 }, (_, index) => (index + 1 === month ? 500 : 100)));
    const sheet = planSheet(planOf(sales));
    return [1, 2, 3, 4].map((quarter) => visibleOn(sheet, `goal:2027Q${quarter}`).at(-1));
  };

  test.each([
    [1, ['peak', 'other', 'other', 'last']],
    [3, ['peak', 'other', 'other', 'last']],
    [4, ['beforePeak', 'peak', 'other', 'last']],
    [6, ['beforePeak', 'peak', 'other', 'last']],
    [7, ['first', 'beforePeak', 'peak', 'last']],
    [12, ['first', 'other', 'beforePeak', 'peak']],
  ] as const)('follows a season in month %d', (month, expected) => {
    expect(purposes(month)).toEqual(expected.map((purpose) => measure[purpose]));
  });

  test('over the turn of the year December stands before January', () => {
    const winter = { name: 'Winter', from: serialOf(2026, 10, 1), to: serialOf(2027, 3, 31) };
    const sales = history([500, ...Array<number>(11).fill(100)]);
    const sheet = planSheet(planOf(sales, {}, { period: winter }));
    expect(['2026Q4', '2027Q1'].map((key) => visibleOn(sheet, `goal:${key}`).at(-1))).toEqual([
      measure.beforePeak,
      measure.peak,
    ]);
  });
});

test('a plan of six months or less is supplied month by month, a longer one by quarters', () => {
  const parts = (to: number) => {
    const period = { name: 'Spring', from: serialOf(2027, 1, 1), to };
    return planSheet(planOf({}, {}, { period }))
      .contents.map(([key]) => String(key))
      .filter((key) => /^supply:\d/.test(key));
  };
  expect(parts(serialOf(2027, 6, 30))).toEqual([1, 2, 3, 4, 5, 6].map((month) => `supply:2027-0${month}`));
  expect(parts(serialOf(2027, 7, 1))).toEqual(['supply:2027Q1', 'supply:2027Q2', 'supply:2027Q3']);
  const { note, noHistory } = planWords.supply;
  const said = (months: Readonly<Record<string, Content>>) =>
    visibleOn(planSheet(planOf(months)), 'supply:note');
  expect(said(history(Array<number>(12).fill(1)))).toEqual([note]);
  expect(said(history([null, ...Array<number>(11).fill(1)]))).toEqual([noHistory]);
});
