import type { Area, Content, SheetDocument } from '../sheet/document';
import type { SampleWords } from './words';

const line = (row: number, column = 0, columns = 3): Area => ({ row, column, rows: 1, columns });

/** What this workbook is, three steps to try, and what stands on which sheet. */
export function startSheet(words: SampleWords): SheetDocument {
  const { start, sheets } = words;
  const others = Object.keys(start.aboutSheets) as (keyof typeof start.aboutSheets)[];
  const contents: Content[][] = [
    [start.title, null, null],
    [start.subtitle, null, null],
    [null, null, null],
    ...start.steps.map(([title, text], index): Content[] => [index + 1, title, text]),
    [null, null, null],
    [start.tables, null, null],
    ...others.map((sheet): Content[] => [null, sheets[sheet], start.aboutSheets[sheet]]),
    [null, null, null],
    [start.note, null, null],
  ];
  const steps = { row: 3, column: 0, rows: start.steps.length, columns: 3 };
  const tables = steps.row + steps.rows + 1;
  const list = { row: tables + 1, column: 1, rows: others.length, columns: 2 };
  const last = contents.length - 1;
  return {
    name: sheets.start,
    tabColor: '#1F3A5F',
    gridlines: false,
    contents,
    styles: [
      {
        areas: [line(0)],
        style: { fill: '#1F3A5F', color: '#FFFFFF', bold: true, size: 18, valign: 'middle' },
      },
      { areas: [line(1)], style: { color: '#44546A', wrap: true, valign: 'middle' } },
      { areas: [steps], style: { wrap: true, valign: 'middle', fill: '#EEF3F9' } },
      {
        areas: [{ ...steps, columns: 1 }],
        style: { size: 18, bold: true, color: '#2E7D6B', align: 'center' },
      },
      { areas: [{ ...steps, column: 1, columns: 1 }], style: { bold: true, size: 12, color: '#1F3A5F' } },
      { areas: [line(tables)], style: { bold: true, color: '#1F3A5F', size: 12 } },
      {
        areas: [list],
        style: {
          wrap: true,
          valign: 'middle',
          border: { edges: ['bottom', 'insideHorizontal'], color: '#D9E1EA', weight: 'thin' },
        },
      },
      { areas: [{ ...list, columns: 1 }], style: { bold: true } },
      { areas: [line(last)], style: { italic: true, color: '#7A5B00', wrap: true, valign: 'middle' } },
    ],
    merges: [line(0), line(1), line(tables), line(last)],
    columnWidths: [40, 110, 430],
    rowHeights: [
      { row: 0, height: 44 },
      { row: 1, height: 32 },
      ...start.steps.map((_, index) => ({ row: steps.row + index, height: 40 })),
      ...others.map((_, index) => ({ row: list.row + index, height: 30 })),
      { row: last, height: 30 },
    ],
    inputs: [],
    validations: [],
    dataBars: [],
    textRules: [],
    tables: [],
    printing: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: contents.length, columns: 3 },
      breaks: [],
      footer: { left: '', center: '', right: '' },
    },
  };
}
