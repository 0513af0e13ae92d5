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
});

test('a range of another size is named beside the one it does not fit', () => {
  const args = [
    { name: 'a', cells: [[1], [2]] },
    { name: 'b', cells: [[1, 2, 3]] },
    { name: 'c', cells: [[1, 2]] },
  ];
  expect(commonShape(args)).toMatchObject({
    problem: 'shape-mismatch',
    at: { argument: 'c' },
    details: { rows: 1, columns: 2, otherArgument: 'b', otherRows: 1, otherColumns: 3 },
  });
});

test('a range without cells is a problem', () => {
  expect(commonShape([{ name: 'a', cells: [[]] }])).toMatchObject({
    problem: 'empty-range',
    at: { argument: 'a' },
  });
});

test('a single row or column repeats; a short row of a wide range is blank beyond its end', () => {
  expect(spreading([[7]])(5, 5)).toBe(7);
  expect(spreading([[1, 2]])(9, 1)).toBe(2);
  expect(spreading([[1], [2]])(1, 9)).toBe(2);
  const ragged = spreading([[1], [2, 3]]);
  expect([ragged(0, 0), ragged(0, 1), ragged(1, 1)]).toEqual([1, undefined, 3]);
});
