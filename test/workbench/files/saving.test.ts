/** @jest-environment node */
import type { ICellData, IRange, IWorkbookData } from '@univerjs/core';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../src/workbench/files/write-xlsx';
import { BookState } from '../../../src/workbench/host/book/state';
import { savedSentence } from '../../../src/workbench/page/file-sentences';
import { english } from '../../../src/workbench/words/en-US';

type Cells = Record<number, Record<number, ICellData>>;

const area = (startRow: number, startColumn: number, endRow: number, endColumn: number): IRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const TABLE = {
  id: 't',
  name: 'T',
  range: area(0, 0, 2, 1),
  options: { showHeader: true, showFooter: false, tableStyleId: 'none' },
  filters: { tableColumnFilterList: [] },
  columns: [],
};

/** What becomes of a sheet's cells in the file. A formula in A1 is shown to have filled `spill`. */
async function saved(
  cellData: Cells,
  {
    spill,
    merges = [],
    table = false,
    choices = '',
  }: { spill?: IRange; merges?: IRange[]; table?: boolean; choices?: string } = {},
): Promise<{ sheet: string; sentence: string; parts: Record<string, Uint8Array> }> {
  const workbook = {
    id: 'w',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'S', rowCount: 200, columnCount: 26, cellData, mergeData: merges } },
    styles: {},
    resources:
      choices !== ''
        ? [
            {
              name: 'SHEET_DATA_VALIDATION_PLUGIN',
              data: JSON.stringify({ s: [{ type: 'list', formula1: choices, ranges: [area(1, 1, 9, 1)] }] }),
            },
          ]
        : table
          ? [{ name: 'SHEET_TABLE_PLUGIN', data: JSON.stringify({ s: { tables: [TABLE] } }) }]
          : [],
  } as unknown as IWorkbookData;
  const { startRow = 0, startColumn = 0 } = spill ?? {};
  const results: Cells = {};
  for (let row = startRow; spill && row <= spill.endRow; row++)
    results[row] = { [startColumn]: { v: row - startRow + 1, t: 2 } };
  const host = new BookState();
  const { bytes, notes } = await writeXlsx({
    workbook,
    spills: { areas: spill ? { s: { [startRow]: { [startColumn]: spill } } } : {}, cells: { s: results } },
    names: ['CHANNEL.TIER'],
    extras: (id) => host.extras(id),
  });
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return { sheet, parts, sentence: savedSentence('a.xlsx', notes, english) };
}

const formula = (f: string, v: string | number = 1): ICellData => ({
  f,
  v,
  t: typeof v === 'number' ? 2 : 1,
});

test('a spill is a dynamic array with its results, and the workbook says what that is', async () => {
  const { sheet, parts } = await saved({ 0: { 0: formula('=SEQUENCE(3)') } }, { spill: area(0, 0, 2, 0) });
  expect(sheet).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
  expect(sheet).toContain('<c r="A3"><v>3</v></c>');
  expect(strFromU8(parts['xl/metadata.xml'] ?? new Uint8Array())).toContain('fDynamic="1"');
});

test.each([
  ['says that it is blocked', '#SPILL!'],
  ['has not noticed yet', 1],
])('what stands in the way of a spill stays, where the formula %s', async (_, shown) => {
  const cells = {
    0: { 0: formula('=SEQUENCE(3)', shown) },
    1: { 0: { v: 1200, t: 2 } },
    2: { 0: { v: 800, t: 2 } },
  };
  const { sheet } = await saved(cells, { spill: area(0, 0, 2, 0) });
  expect(sheet).toContain('ref="A1"');
  expect(sheet).toContain('<c r="A2"><v>1200</v></c>');
  expect(sheet).toContain('<c r="A3"><v>800</v></c>');
});

test('a spill inside a table, which Excel does not allow, is saved as its values, and the sentence says where', async () => {
  const cells = { 0: { 0: { v: 'N', t: 1 }, 1: { v: 'M', t: 1 } }, 1: { 0: formula('=SEQUENCE(2)') } };
  const { sheet, sentence } = await saved(cells, { spill: area(1, 0, 2, 0), table: true });
  expect(sheet).toContain('<c r="A2"><v>1</v></c>');
  expect(sheet).toContain('<c r="A3"><v>2</v></c>');
  expect(sentence).toContain('S!A2');
});

test('a formula in merged cells is no array: Excel allows none there', async () => {
  const cells = { 0: { 0: formula('=SUM((B1:B3>1)*B1:B3)') } };
  expect((await saved(cells, { merges: [area(0, 0, 0, 3)] })).sheet).toContain(
    '<f>SUM((B1:B3&gt;1)*B1:B3)</f>',
  );
  expect((await saved(cells)).sheet).toContain('<f t="array" ref="A1">SUM((B1:B3&gt;1)*B1:B3)</f>');
});

test.each([
  '=1+*2',
  '=SUM(A1;A2)',
  '=Nope!B1',
  '=SUM(B1:B2',
  '=Nothing[N]',
  '={1,2;3}',
  '={B1,2}',
  '=1e400',
  '=XFE1+1',
  '=B1048577',
  `="${'x'.repeat(256)}"`,
  '=(((',
  '=B1 B2)',
  '=[',
])('a formula that Excel would not take (%s) is kept as text, and the sentence says where', async (text) => {
  const { sheet, sentence, parts } = await saved({ 0: { 0: formula(text, '#NAME?') } });
  expect(sheet).not.toContain('<f');
  expect(sheet).toContain('<c r="A1" t="s"><v>0</v></c>');
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('<t>=');
  expect(sentence).toContain('S!A1');
});

test.each([
  ['=B1#', '_xlfn.ANCHORARRAY(B1)'],
  ['=SUM(S!B1#)', 'SUM(_xlfn.ANCHORARRAY(S!B1))'],
  ['=@B1:B3*2', '_xlfn.SINGLE(B1:B3)*2'],
  ['=LET(x,B1,x*2)', '_xlfn.LET(_xlpm.x,B1,_xlpm.x*2)'],
  ['=LAMBDA(a,a+1)(B1)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1)(B1)'],
  ['=AGGREGATE(9,6,B1:B3)', '_xlfn.AGGREGATE(9,6,B1:B3)'],
  ['=CHANNEL.TIER(B1,C1:D3)', '_xldudf_CHANNEL_TIER(B1,C1:D3)'],
  ['="SORT("&SORT(B1:B3)', '"SORT("&_xlfn._xlws.SORT(B1:B3)'],
  ["='S'!B1%+-2^2", "'S'!B1%+-2^2"],
  ['=IF(TRUE,,"")', 'IF(TRUE,,"")'],
  ['=SUM((B1:B3,C1))', 'SUM((B1:B3,C1))'],
])('%s stands in the file as %s', async (typed, written) => {
  const { sheet } = await saved({ 0: { 0: formula(typed) } });
  const text = /<f[^>]*>(.*?)<\/f>/.exec(sheet)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  expect(text).toBe(written);
});

test.each([
  ['=SUM(B1:B3)', false],
  ['=VLOOKUP(B1,C1:D9,2,FALSE)', false],
  ['=SUMIFS(B1:B9,C1:C9,">0")', false],
  ['=SUMPRODUCT((B1:B9>0)*C1:C9)', false],
  ['=B1:B3*2', true],
  ['=SUM(IF(B1:B3>1,B1:B3))', true],
  ['=COUNTIF(B1:B9,C1:C3)', true],
  ['=INDEX(B1:B9,2)', true],
  ['=SUM(INDEX(B1:B9,2))', false],
  ['=CHANNEL.TIER(B1,C1:D3)', true],
])('%s is a dynamic array: %s', async (typed, isArray) => {
  expect((await saved({ 0: { 0: formula(typed) } })).sheet.includes('cm="1"')).toBe(isArray);
});

test('a text longer than a cell holds is cut off, and the sentence says where; no number is infinite', async () => {
  const cells = { 0: { 0: { v: 'x'.repeat(40_000), t: 1 }, 1: formula('=1/3', Infinity) } };
  const { sentence, sheet, parts } = await saved(cells);
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
    `<t>${'x'.repeat(32_767)}</t>`,
  );
  expect(sentence).toContain('S!A1');
  expect(sheet).toContain('<c r="B1" t="e"><f>1/3</f><v>#NUM!</v></c>');
});

test('a list of choices longer than Excel takes is left out and named; one that Excel takes is kept', async () => {
  const list = (characters: number): string => `${'x'.repeat(characters - 2)},y`;
  expect((await saved({}, { choices: list(255) })).sheet).toContain('<dataValidation type="list"');
  const { sheet, sentence } = await saved({}, { choices: list(256) });
  expect(sheet).not.toContain('<dataValidation');
  expect(sentence).toContain('S!B2:B10');
});
