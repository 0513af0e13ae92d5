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
