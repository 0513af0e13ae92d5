import { addressOf } from '../../src/excel/addresses';

test('an area is named by its corners, a single cell by itself', () => {
  expect(addressOf({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(addressOf({ row: 4, column: 25, rows: 2, columns: 2 })).toBe('Z5:AA6');
});
