import type { Area, SheetDocument } from '../../../src/core/sheet/document';
import { linesOf } from '../../../src/core/sheet/lines';

const area = (row: number, rows: number): Area => ({ row, rows, column: 1, columns: 2 });
const [above, crossing, inside, below] = [area(0, 2), area(1, 6), area(3, 1), area(5, 2)];
const all = [above, crossing, inside, below];

const document: SheetDocument = {
  name: 'sheet',
  gridlines: true,
  contents: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => [key]),
  styles: [
    { areas: all, style: { bold: true } },
    { areas: [above, below], style: { italic: true } },
  ],
  merges: all,
  columnWidths: [80],
  rowHeights: [0, 1, 2, 3, 4, 5].map((row) => ({ row, height: 10 + row })),
  inputs: all,
  validations: all.map((each) => ({ area: each, allow: { date: true }, message: 'a day' })),
  dataBars: all.map((each) => ({ area: each, max: 1, color: '#000000' })),
  textRules: all.map((each) => ({ area: each, text: 'x', fill: '#000000', color: '#FFFFFF' })),
  tables: [],
};

test('rows of a sheet take with them what lies on them, cut to these rows and moved to where they go', () => {
  // Rows 2 to 4 become rows 10 to 12: what stands above or below stays behind, what crosses is cut.
  const moved = [area(10, 3), area(11, 1)];
  expect(linesOf(document, 2, 3, 10)).toEqual({
    contents: [['c'], ['d'], ['e']],
    styles: [{ areas: moved, style: { bold: true } }],
    merges: moved,
    rowHeights: [
      { row: 10, height: 12 },
      { row: 11, height: 13 },
      { row: 12, height: 14 },
    ],
    validations: moved.map((each) => ({ area: each, allow: { date: true }, message: 'a day' })),
    dataBars: moved.map((each) => ({ area: each, max: 1, color: '#000000' })),
    textRules: moved.map((each) => ({ area: each, text: 'x', fill: '#000000', color: '#FFFFFF' })),
  });
});
