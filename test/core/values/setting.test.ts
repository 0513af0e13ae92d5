import type { Cell } from '../../../src/core/values/cell';
import { readWord } from '../../../src/core/values/choice';
import type { Vocabulary } from '../../../src/core/values/heading';
import {
  readChoice,
  readDecimals,
  readQuantitySetting,
  readTextSetting,
  type Optional,
} from '../../../src/core/values/setting';

const EDGES: Vocabulary<'from' | 'over'> = {
  from: ['from', '含', '以上'],
  over: ['over', '以上（不含）', 'more than'],
};
const at = { argument: 'edge' };
const missing = { problem: 'missing-cell', kind: 'value', at };
const oneCell = (rows: number, columns: number) => ({
  problem: 'one-cell',
  kind: 'value',
  at,
  details: { rows, columns },
});
const noOption = (text: string) => ({
  problem: 'not-an-option',
  kind: 'value',
  at,
  details: { text, options: 'from, over' },
});
const choose = (cells: Optional, byDefault?: 'from') => readChoice({ name: 'edge', cells }, EDGES, byDefault);

test.each<[Cell, string]>([
  ['from', 'from'],
  [' ＦＲＯＭ ', 'from'],
  ['以上', 'from'],
  ['以上(不含)', 'over'],
  ['More_than', 'over'],
  ['more - than', 'over'],
])('%j is the choice %j', (cell, choice) => {
  expect(choose([[cell]])).toBe(choice);
  expect(readWord(cell, EDGES, () => at)).toBe(choice);
});

test('another word is refused with the choices, at the place that is asked for', () => {
  expect([choose([['upto']]), choose([[1]])]).toEqual([noOption('upto'), noOption('1')]);
  expect(readWord('upto', EDGES, () => ({ ...at, row: 3 }))).toEqual({
    ...noOption('upto'),
    at: { ...at, row: 3 },
  });
});

test('a choice left out is its default; a blank one, one of many cells, and a required one left out are refused', () => {
  expect([choose(null, 'from'), choose(undefined, 'from'), choose([['over']], 'from')]).toEqual([
    'from',
    'from',
    'over',
  ]);
  for (const cells of [null, undefined, [], [[]], [['']], [['n/a']], [[null]]])
    expect(choose(cells)).toEqual(missing);
  expect([choose([[]], 'from'), choose([['from', '']], 'from'), choose([['from'], ['']])]).toEqual([
    missing,
    oneCell(1, 2),
    oneCell(2, 1),
  ]);
});

test('a cell that holds an object is refused by its name', () => {
  expect(choose([[{}]] as unknown as Optional)).toEqual(noOption('[object Object]'));
});

test('a quantity that holds for the call is one cell, from 0 to a trillion', () => {
  const read = (cells: Optional, byDefault?: number) =>
    readQuantitySetting({ name: 'edge', cells }, byDefault);
  expect([read([['1,5']]), read([['1,500']]), read(null, 7), read([[3]], 7)]).toEqual([
    { problem: 'not-a-number', kind: 'value', at, details: { text: '1,5' } },
    1500,
    7,
    3,
  ]);
  const absent = { problem: 'missing-cell', kind: 'na', at };
  expect([read(null), read([]), read([['']], 7)]).toEqual([absent, absent, absent]);
  expect([read([[1, 2]]), read([[1], [2]], 7)]).toEqual([oneCell(1, 2), oneCell(2, 1)]);
  expect(read([[-1]])).toEqual({ problem: 'negative-number', kind: 'num', at });
});

test('a text that holds for the call may be left out, not blank', () => {
  const read = (cells: Optional) => readTextSetting({ name: 'edge', cells });
  expect([read(null), read([[' Ｖ2 ']]), read([[2026]])]).toEqual([undefined, 'V2', '2026']);
  expect([read([['']]), read([['a', 'b']])]).toEqual([missing, oneCell(1, 2)]);
});

test('decimals are a whole number from −6 to 10, and 2 if left out', () => {
  const range = { least: -6, most: 10 };
  const refused = { problem: 'not-decimals', kind: 'num', at: { argument: 'decimals' }, details: range };
  expect([null, undefined, [[0]], [['-6']], [[10]]].map(readDecimals)).toEqual([2, 2, 0, -6, 10]);
  expect([[[-7]], [[11]], [[1.5]]].map(readDecimals)).toEqual([refused, refused, refused]);
  expect(readDecimals([['two']])).toEqual({
    problem: 'not-a-number',
    kind: 'value',
    at: { argument: 'decimals' },
    details: { text: 'two' },
  });
  expect(readDecimals([['']])).toEqual({ ...missing, at: { argument: 'decimals' } });
});
