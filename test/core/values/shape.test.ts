import { commonShape, shapeOf, spreading } from '../../../src/core/values/shape';

test('a range is as wide as its widest row', () => {
  expect(shapeOf([[1], [1, 2, 3], []])).toEqual({ rows: 3, columns: 3 });
  expect(shapeOf([])).toEqual({ rows: 0, columns: 0 });
});

test('arguments spread where each dimension is equal or 1', () => {
  const args = [
    { name: 'a', cells: [[1], [2]] },
    { name: 'b', cells: [[1, 2, 3]] },
    { name: 'c', cells: [[1]] },
  ];
  expect(commonShape(args)).toEqual({ rows: 2, columns: 3 });
  expect(commonShape([...args, ...args])).toEqual({ rows: 2, columns: 3 });
});

test('a range of another size is named beside the one it does not fit', () => {
  const args = [
    { name: 'a', cells: [[1], [2]] },
    { name: 'b', cells: [[1, 2, 3]] },
    { name: 'c', cells: [[1, 2]] },
  ];
  expect(commonShape(args)).toEqual({
    problem: 'shape-mismatch',
    kind: 'value',
    at: { argument: 'c' },
    details: { rows: 1, columns: 2, otherArgument: 'b', otherRows: 1, otherColumns: 3 },
  });
});

test('of several that a range does not fit, the first is named', () => {
  const tall = (name: string, rows: number) => ({ name, cells: Array<number[]>(rows).fill([1]) });
  const wide = (name: string, columns: number) => ({ name, cells: [Array<number>(columns).fill(1)] });
  expect(commonShape([tall('a', 2), tall('b', 2), tall('c', 3)])).toMatchObject({
    at: { argument: 'c' },
    details: { rows: 3, columns: 1, otherArgument: 'a', otherRows: 2, otherColumns: 1 },
  });
  expect(commonShape([wide('a', 2), wide('b', 2), wide('c', 3)])).toMatchObject({
    at: { argument: 'c' },
    details: { rows: 1, columns: 3, otherArgument: 'a', otherRows: 1, otherColumns: 2 },
  });
});

test('a range without cells is a problem', () => {
  for (const cells of [[], [[]], [[], []]])
    expect(commonShape([{ name: 'a', cells }])).toEqual({
      problem: 'empty-range',
      kind: 'value',
      at: { argument: 'a' },
    });
});

test('a single row or column repeats; a short row of a wide range is blank beyond its end', () => {
  expect(spreading([[7]])(5, 5)).toBe(7);
  expect(spreading([[1, 2]])(9, 1)).toBe(2);
  expect(spreading([[1], [2]])(1, 9)).toBe(2);
  const ragged = spreading([[1], [2, 3]]);
  expect([ragged(0, 0), ragged(0, 1), ragged(1, 1), ragged(2, 0)]).toEqual([1, undefined, 3, undefined]);
});
