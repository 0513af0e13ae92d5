import { addressLists, addressOf } from '../../src/excel/addresses';

test('an area is named by its corners, a single cell by itself', () => {
  expect(addressOf({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(addressOf({ row: 4, column: 25, rows: 2, columns: 2 })).toBe('Z5:AA6');
});

test('addresses are joined into lists that Excel takes: none above 8,192 characters, none lost', () => {
  const addresses = Array.from({ length: 5000 }, (_, row) => `B${row + 1}:C${row + 1}`);
  const lists = addressLists(addresses);
  expect(lists.join(',').split(',')).toEqual(addresses);
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(8192);
});
