import type { SheetDocument } from '../../../src/core/sheet/document';
import { renderText } from '../../../src/core/sheet/renderText';
import { plainDocument } from './plainDocument';

const bare = plainDocument('Plan', [], { columnWidths: [80, 40] });
const cell = (row: number, column: number, columns = 1) => ({ row, column, rows: 1, columns });

test('a sheet as text: each cell with its address, inputs marked, blanks left out, hidden rows told', () => {
  const text = renderText({
    ...bare,
    contents: [
      ['a "b"', null, { formula: '=A1' }],
      [null, null, null],
      [12.5, true, null],
    ],
    merges: [cell(0, 0, 2)],
    inputs: [cell(2, 0), cell(2, 2)],
    rowHeights: [
      { row: 0, height: 0 },
      { row: 2, height: 20 },
    ],
  });
  expect(text.split('\n')).toEqual([
    'sheet Plan',
    '',
    'row 1 (hidden)',
    '  A1:B1 "a \\"b\\""',
    '  C1 =A1',
    'row 3',
    '  A3 ✎ 12.5',
    '  B3 true',
    '  C3 ✎',
    '',
    'columns 80 40',
    '',
  ]);
});

test('then how it prints, what may be typed, and how it looks', () => {
  const printing = {
    orientation: 'portrait',
    area: { row: 0, column: 1, rows: 9, columns: 2 },
    breaks: [4, 7],
    footer: { left: 'l', center: '', right: 'r' },
  } as const;
  const text = (document: SheetDocument) => renderText(document).split('\n').slice(4, -1);
  const border = { edges: ['top', 'left'], color: '#111111', weight: 'thin' } as const;
  expect(
    text({
      ...bare,
      printing,
      validations: [{ area: cell(1, 1), allow: { date: true }, message: 'a day' }],
      dataBars: [{ area: cell(2, 1), max: 1.2, color: '#222222' }],
      textRules: [{ area: { ...cell(3, 1), rows: 2 }, text: 'ok', fill: '#333333', color: '#444444' }],
      styles: [
        { areas: [cell(0, 0), cell(2, 0)], style: { bold: true, size: 9, border } },
        { areas: [cell(4, 0)], style: { format: '0%' } },
      ],
    }),
  ).toEqual([
    'print portrait B1:C9, breaks before rows 5 8',
    'footer l |  | r',
    'allow B2 {"date":true}',
    'bars B3 to 1.2',
    'rule B4:B5 "ok" #333333',
    'style bold true, size 9, border thin #111111 top+left',
    '  A1 A3',
    'style format 0%',
    '  A5',
  ]);
  expect(text({ ...bare, printing: { ...printing, breaks: [] } })[0]).toBe(
    'print portrait B1:C9, breaks before rows none',
  );
});
