import type { Cells } from '../../../src/core/values/cell';
import { remembering } from '../../../src/core/values/memory';

/** A reader that counts how often it had to read. */
function counted() {
  let reads = 0;
  const read = remembering<[string], string>((cells: Cells, setting) => {
    reads++;
    return `${setting}${JSON.stringify(cells)}`;
  });
  return { read, reads: () => reads };
}

test('a table that was read with the same settings is not read again', () => {
  const { read, reads } = counted();
  expect(read([[1, 'a', true, null]], 'x')).toBe(read([[1, 'a', true, null]], 'x'));
  expect(reads()).toBe(1);
  read([[1, 'a', true, null]], 'y');
  expect(reads()).toBe(2);
});

test('tables that only look alike are told apart', () => {
  const { read, reads } = counted();
  const tables: Cells[] = [
    [[1]],
    [['1']],
    [[true]],
    [['true']],
    [[null]],
    [['null']],
    [[1, 2]],
    [[1], [2]],
    [[12]],
    [['1,2']],
    [['']],
    [[]],
    [],
  ];
  for (const table of tables) expect(read(table, '')).toBe(JSON.stringify(table));
  expect(reads()).toBe(tables.length);
});

test('settings are told apart one by one', () => {
  const read = remembering<[string, string], string>((_, one, other) => `${one} and ${other}`);
  expect([read([], 'a', 'bc'), read([], 'ab', 'c')]).toEqual(['a and bc', 'ab and c']);
});

test('the last sixteen tables are known, the oldest is forgotten for a new one', () => {
  const { read, reads } = counted();
  const readAll = (from: number, to: number) => {
    for (let i = from; i < to; i++) read([[i]], '');
    return reads();
  };
  expect([readAll(0, 16), readAll(0, 16)]).toEqual([16, 16]);
  expect([readAll(16, 17), readAll(1, 17), readAll(0, 1)]).toEqual([17, 17, 18]);
});

test('tables with what is no value, and very large ones, are read anew', () => {
  const large = Array.from({ length: 5000 }, (_, row) => [row]);
  for (const table of [[[{}]], [[7n]], [[Symbol('x')]], [[NaN]], large] as unknown as Cells[]) {
    let reads = 0;
    const read = remembering<[], number>(() => ++reads);
    expect([read(table), read(table)]).toEqual([1, 2]);
  }
});

test('old tables are forgotten, and read right when they come back', () => {
  const { read } = counted();
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 100; i++) expect(read([[i]], '')).toBe(`[[${i}]]`);
});
