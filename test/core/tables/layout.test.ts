import type { Cell } from '../../../src/core/values/cell';
import { headingMissing, layoutOf } from '../../../src/core/tables/layout';

const HEADINGS = { bound: ['From', '下限'], result: ['Result', '结果'] } as const;
const holdsNumber = (row: readonly Cell[]) => row.some((cell) => typeof cell === 'number');
const layout = (cells: Cell[][]) => layoutOf(cells, HEADINGS, ['bound', 'result'], holdsNumber, 'bands');

test('headings name the columns, in any order and among others', () => {
  expect(
    layout([
      ['备注', '结果', 'FROM'],
      ['', 'A', 1],
    ]),
  ).toEqual({ columns: { bound: 2, result: 1 }, firstRow: 1 });
});

test('without headings the columns stand in order', () => {
  expect(layout([[1, 'A']])).toEqual({ columns: { bound: 0, result: 1 }, firstRow: 0 });
});

test('blank rows above are skipped', () => {
  expect(layout([['', null], [], ['From', 'Result'], [1, 'A']])).toMatchObject({ firstRow: 3 });
});

test('a first row that holds data is data, whatever it is called', () => {
  expect(layout([[1, 'Result']])).toMatchObject({ firstRow: 0 });
});

test('a first row of unknown words is left to the reader as data', () => {
  expect(
    layout([
      ['sixty', 'C'],
      [75, 'B'],
    ]),
  ).toMatchObject({ firstRow: 0 });
});

test('more columns than can be read, without headings to pick from, are refused', () => {
  expect(layout([[1, 'A', 'x']])).toEqual({
    problem: 'too-many-columns',
    kind: 'value',
    at: { argument: 'bands' },
    details: { allowed: 2, found: 3 },
  });
});

test('a table of blanks has nothing to read', () => {
  expect(layout([['', ' '], []])).toEqual({
    problem: 'empty-range',
    kind: 'value',
    at: { argument: 'bands' },
  });
});

test('a missing column is named in both languages', () => {
  expect(headingMissing('bands', [...HEADINGS.bound, 'Lower bound'])).toEqual({
    problem: 'heading-missing',
    kind: 'value',
    at: { argument: 'bands' },
    details: { heading: 'From / 下限' },
  });
});

test('two headings of one field are refused', () => {
  expect(
    layout([
      ['From', '下限', 'Result'],
      [1, 2, 'A'],
    ]),
  ).toMatchObject({
    problem: 'heading-twice',
    at: { argument: 'bands', column: 2 },
  });
});
