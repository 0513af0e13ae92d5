import { cellOf } from '../../../src/core/sheet/source';

test('a cell is read by its place on the sheet, wherever the piece that was read begins; outside it is blank', () => {
  const table = {
    sheet: 'accounts',
    firstRow: 2,
    firstColumn: 1,
    cells: [
      ['Code', 'Name'],
      [1, 'One'],
    ],
    hiddenRows: new Set<number>(),
  };
  expect([cellOf(table, 2, 1), cellOf(table, 3, 2)]).toEqual(['Code', 'One']);
  expect([cellOf(table, 1, 1), cellOf(table, 4, 1), cellOf(table, 3, 0), cellOf(table, 3, 3)]).toEqual(
    Array<undefined>(4).fill(undefined),
  );
});
