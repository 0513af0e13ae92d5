/** @jest-environment node */
import type { IWorkbookData } from '@univerjs/core';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/workbench/files/read-xlsx';
import type { OpenedFile } from '../../../src/workbench/files/workbook-file';
import { writeXlsx } from '../../../src/workbench/files/write-xlsx';
import type { Spills } from '../../../src/workbench/grid/spills';
import type { SheetExtras } from '../../../src/workbench/host/types';

const NAMES = ['CHANNEL.SOFTSCORE'];
const NO_SPILLS: Spills = { areas: {}, cells: {} };

const PLAIN_PAGE: SheetExtras['page'] = {
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
};

const plainExtras = (more: Partial<SheetExtras> = {}): SheetExtras => ({
  page: PLAIN_PAGE,
  rowBreaks: [],
  columnBreaks: [],
  properties: new Map(),
  protection: null,
  ...more,
});

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

function workbookOf(
  sheet: Partial<IWorkbookData['sheets'][string]>,
  more: Partial<IWorkbookData> = {},
): IWorkbookData {
  return {
    id: 'book',
    name: 'book',
    appVersion: '',
    locale: 'zhCN' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: '计划 A', rowCount: 200, columnCount: 26, ...sheet } },
    ...more,
  };
}

/** Saves a workbook of one sheet and opens what was saved. */
async function saveAndOpen(
  workbook: IWorkbookData,
  { spills = NO_SPILLS, extras = plainExtras() }: { spills?: Spills; extras?: SheetExtras } = {},
): Promise<OpenedFile> {
  const { bytes } = await writeXlsx({ workbook, spills, names: NAMES, extras: () => extras });
  return readXlsx(bytes, 'book.xlsx', NAMES);
}

const sheetOf = ({ workbook }: OpenedFile) => workbook.sheets['sheet-0'] ?? {};
const resourceOf = ({ workbook }: OpenedFile, name: string): unknown =>
  JSON.parse(workbook.resources?.find((found) => found.name === name)?.data ?? '{}');

test('values keep their types: text that looks like a number or a formula stays text', async () => {
  const cells = {
    0: { v: '00123', t: 1 },
    1: { v: 0.1, t: 2 },
    2: { v: 1, t: 3 },
    3: { v: '=1+1', t: 1 },
    4: { v: '#N/A', t: 1, f: '=NA()' },
  };
  const opened = await saveAndOpen(workbookOf({ cellData: { 0: cells } }));
  expect(sheetOf(opened).cellData?.[0]).toEqual(cells);
});

test('custom and new functions bear their prefixes in the file and none in the grid', async () => {
  const formula = '=CHANNEL.SOFTSCORE(A2:F2,\'计划 A\'!$A$1:$D$6)+SUM(FILTER(A:A,A:A>0))&"XLOOKUP("';
  const workbook = workbookOf({ cellData: { 0: { 0: { f: formula, v: '1', t: 1 } } } });
  const { bytes } = await writeXlsx({
    workbook,
    spills: NO_SPILLS,
    names: NAMES,
    extras: () => plainExtras(),
  });
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer);
  expect(book.worksheets[0]?.getCell('A1').formula).toBe(
    '_xldudf_CHANNEL_SOFTSCORE(A2:F2,\'计划 A\'!$A$1:$D$6)+SUM(_xlfn._xlws.FILTER(A:A,A:A>0))&"XLOOKUP("',
  );
  expect(sheetOf(readXlsx(bytes, 'book.xlsx', NAMES)).cellData?.[0]?.[0]?.f).toBe(formula);
});

test('a spill is saved with all its results and opens as one formula', async () => {
  const workbook = workbookOf({ cellData: { 0: { 0: { f: '=SEQUENCE(3)', v: 1, t: 2 } } } });
  const spills: Spills = {
    areas: { s: { 0: { 0: range(0, 0, 2, 0) } } },
    cells: { s: { 0: { 0: { v: 1, t: 2 } }, 1: { 0: { v: 2, t: 2 } }, 2: { 0: { v: 3, t: 2 } } } },
  };
  const { bytes } = await writeXlsx({ workbook, spills, names: NAMES, extras: () => plainExtras() });
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer);
  expect(book.worksheets[0]?.getCell('A3').value).toBe(3);
  const { cellData } = sheetOf(readXlsx(bytes, 'book.xlsx', NAMES));
  expect(cellData?.[0]?.[0]?.f).toBe('=SEQUENCE(3)');
  expect(cellData?.[2]?.[0]).toBeUndefined();
});

test('looks, merged cells, sizes, hidden rows and columns, frozen panes, tab colour and gridlines survive', async () => {
  const style = {
    ff: 'Microsoft YaHei',
    fs: 12,
    bl: 1,
    it: 1,
    cl: { rgb: '#1F3A5F' },
    bg: { rgb: '#E3F4EA' },
    ht: 2,
    vt: 2,
    tb: 3,
    pd: { l: 11 },
    n: { pattern: '¥#,##0.00' },
    bd: { t: { s: 1, cl: { rgb: '#8A8886' } }, b: { s: 8, cl: { rgb: '#000000' } } },
  } as const;
  const opened = await saveAndOpen(
    workbookOf(
      {
        cellData: { 0: { 0: { v: 'title', t: 1, s: 'look' } }, 3: { 3: { v: 1, t: 2 } } },
        mergeData: [range(0, 0, 0, 3)],
        columnData: { 1: { w: 250 }, 2: { w: 88, hd: 1 } },
        rowData: { 0: { h: 48 }, 2: { hd: 1 } },
        defaultRowHeight: 24,
        freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
        tabColor: '#0F6CBD',
        showGridlines: 0,
        hidden: 0,
      },
      { styles: { look: style as never } },
    ),
  );
  const sheet = sheetOf(opened);
  const id = sheet.cellData?.[0]?.[0]?.s as string;
  expect(opened.workbook.styles[id]).toEqual(style);
  expect(sheet.mergeData).toEqual([range(0, 0, 0, 3)]);
  expect(sheet.columnData?.[1]).toEqual({ w: 250 });
  expect(sheet.columnData?.[2]).toMatchObject({ hd: 1 });
  expect(sheet.rowData?.[0]).toMatchObject({ h: 48 });
  expect(sheet.rowData?.[2]).toMatchObject({ hd: 1 });
  expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
  expect(sheet.tabColor).toBe('#0F6CBD');
  expect(sheet.showGridlines).toBe(0);
});

test('links, notes and open cells survive', async () => {
  const cells = {
    0: { v: 'site', t: 1, custom: { hyperlink: { address: 'https://example.com/', screenTip: 'tip' } } },
    1: { v: 'plan', t: 1, custom: { hyperlink: { documentReference: "'计划 A'!B2" } } },
    2: { v: 5, t: 2, custom: { unlocked: true } },
  };
  const opened = await saveAndOpen(workbookOf({ cellData: { 0: cells } }), {
    extras: plainExtras({ protection: { password: null, options: { allowFormatCells: true } } }),
  });
  expect(sheetOf(opened).cellData?.[0]).toMatchObject(cells);
  expect(opened.extras.get('sheet-0')?.protection).toEqual({
    password: null,
    options: { allowFormatCells: true },
  });
});

test('lists, bounds and dates that people may type survive, on a whole column too', async () => {
  const rules = [
    {
      type: 'list',
      formula1: '["A","B"]',
      ranges: [range(1, 0, 199, 0)],
      error: 'A or B',
      showErrorMessage: true,
    },
    { type: 'decimal', operator: 'between', formula1: '0', formula2: '1', ranges: [range(1, 1, 9, 1)] },
    { type: 'date', operator: 'greaterThan', formula1: '2026-01-01', ranges: [range(1, 2, 9, 2)] },
    { type: 'list', formula1: '=Lists!$A$1:$A$9', ranges: [range(1, 3, 9, 3)] },
  ];
  const opened = await saveAndOpen(
    workbookOf(
      {},
      { resources: [{ name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ s: rules }) }] },
    ),
  );
  expect(resourceOf(opened, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({
    'sheet-0': [{ ...rules[0], formula1: 'A,B' }, ...rules.slice(1)],
  });
});

test('data bars and fills that follow a text survive', async () => {
  const bars = {
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: { type: 'num', value: 0 },
      max: { type: 'num', value: 100 },
      isGradient: false,
      positiveColor: '#0F6CBD',
      nativeColor: '#FF0000',
    },
  };
  const text = {
    type: 'highlightCell',
    subType: 'text',
    operator: 'equal',
    value: 'eligible',
    style: { bg: { rgb: '#E3F4EA' }, cl: { rgb: '#1B6B3A' } },
  };
  const rules = [
    { cfId: 'a', ranges: [range(1, 0, 9, 0)], stopIfTrue: false, rule: bars },
    { cfId: 'b', ranges: [range(1, 1, 9, 1)], stopIfTrue: false, rule: text },
  ];
  const opened = await saveAndOpen(
    workbookOf(
      { cellData: { 1: { 0: { v: 5, t: 2 } } } },
      { resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ s: rules }) }] },
    ),
  );
  expect(resourceOf(opened, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
    'sheet-0': [
      { ranges: [range(1, 0, 9, 0)], rule: bars },
      {
        ranges: [range(1, 1, 9, 1)],
        rule: { subType: 'formula', value: '=B2="eligible"', style: text.style },
      },
    ],
  });
});

test('beside data bars, whose rules have extensions of their own, breaks and lists stand on the sheet and in no rule', async () => {
  const bars = {
    type: 'dataBar',
    config: { min: { type: 'num', value: 0 }, max: { type: 'num', value: 1 }, positiveColor: '#0F6CBD' },
  };
  const resources = [
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: JSON.stringify({
        s: [{ cfId: 'a', ranges: [range(1, 0, 9, 0)], stopIfTrue: false, rule: bars }],
      }),
    },
    {
      name: 'SHEET_DATA_VALIDATION_PLUGIN',
      data: JSON.stringify({ s: [{ type: 'list', formula1: '["A","B"]', ranges: [range(1, 1, 9, 1)] }] }),
    },
  ];
  const { bytes } = await writeXlsx({
    workbook: workbookOf({ cellData: { 1: { 0: { v: 0.5, t: 2 } } } }, { resources }),
    spills: NO_SPILLS,
    names: NAMES,
    extras: () => plainExtras({ rowBreaks: [5] }),
  });
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rules = /<cfRule\b.*<\/cfRule>/s.exec(xml)?.[0] ?? '';
  expect(rules).toContain('<extLst>');
  expect(rules).not.toMatch(/<dataValidations|<rowBreaks/);
  const places = ['</conditionalFormatting>', '<dataValidations', '<pageMargins', '<rowBreaks'].map((part) =>
    xml.indexOf(part),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a table survives with its headings and without its cells being touched', async () => {
  const table = {
    id: 't',
    name: 'Accounts',
    range: range(0, 0, 2, 1),
    options: { showHeader: true, showFooter: false, tableStyleId: 'none' },
    filters: { tableColumnFilterList: [] },
    columns: [],
  };
  const opened = await saveAndOpen(
    workbookOf(
      {
        cellData: {
          0: { 0: { v: 'Code', t: 1 }, 1: { v: 'Score', t: 1 } },
          1: { 0: { v: '001', t: 1 }, 1: { v: 80, t: 2 } },
          2: { 0: { v: '002', t: 1 }, 1: { f: '=B2/2', v: 40, t: 2 } },
        },
      },
      { resources: [{ name: 'SHEET_TABLE_PLUGIN', data: JSON.stringify({ s: { tables: [table] } }) }] },
    ),
  );
  expect(resourceOf(opened, 'SHEET_TABLE_PLUGIN')).toMatchObject({
    'sheet-0': {
      tables: [
        {
          name: 'Accounts',
          range: range(0, 0, 2, 1),
          columns: [{ displayName: 'Code' }, { displayName: 'Score' }],
        },
      ],
    },
  });
  expect(sheetOf(opened).cellData?.[2]?.[1]).toMatchObject({ f: '=B2/2', v: 40 });
});

test('what is printed survives: paper, titles, area, breaks, footer', async () => {
  const page: SheetExtras['page'] = {
    ...PLAIN_PAGE,
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    printArea: 'A1:H40',
    titleRows: '1:3',
    footer: { left: '计划', center: '&P / &N', right: '' },
  };
  const opened = await saveAndOpen(workbookOf({}), {
    extras: plainExtras({ page, rowBreaks: [20, 40], columnBreaks: [4] }),
  });
  expect(opened.extras.get('sheet-0')).toMatchObject({ page, rowBreaks: [20, 40], columnBreaks: [4] });
});

test("an add-in's notes on a sheet survive", async () => {
  const properties = new Map([
    ['plan', '{"account":"001"}'],
    ['备注', '中文'],
  ]);
  const opened = await saveAndOpen(workbookOf({}), { extras: plainExtras({ properties }) });
  expect(opened.extras.get('sheet-0')?.properties).toEqual(properties);
});

test('names survive: of ranges, of constants, of one sheet', async () => {
  const names = {
    a: { id: 'a', name: 'Rate', formulaOrRefString: "'计划 A'!$A$1", localSheetId: 'AllDefaultWorkbook' },
    b: { id: 'b', name: 'Share', formulaOrRefString: '=0.5', localSheetId: 'AllDefaultWorkbook' },
    c: { id: 'c', name: 'Local', formulaOrRefString: "'计划 A'!$B:$B", localSheetId: 's' },
  };
  const opened = await saveAndOpen(
    workbookOf({}, { resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }] }),
  );
  const kept = Object.values(resourceOf(opened, 'SHEET_DEFINED_NAME_PLUGIN') as typeof names);
  expect(kept).toMatchObject([
    { name: 'Local', formulaOrRefString: "'计划 A'!$B:$B", localSheetId: 'sheet-0' },
    { name: 'Rate', formulaOrRefString: "'计划 A'!$A$1", localSheetId: 'AllDefaultWorkbook' },
    { name: 'Share', formulaOrRefString: '=0.5', localSheetId: 'AllDefaultWorkbook' },
  ]);
});

test('a formula that reads another file or starts a program keeps its last value alone', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('S');
  sheet.getCell('A1').value = { formula: '[1]Prices!A1*2', result: 84 };
  sheet.getCell('A2').value = { formula: "cmd|'/c calc'!A0", result: 0 };
  sheet.getCell('A3').value = { formula: 'SUM(Accounts[Sell-in])', result: 3 };
  const opened = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), 'book.xlsx', NAMES);
  const { cellData } = sheetOf(opened);
  expect(opened.lost.get('externalFormulas')?.count).toBe(2);
  expect(cellData?.[0]?.[0]).toEqual({ v: 84, t: 2 });
  expect(cellData?.[1]?.[0]).toEqual({ v: 0, t: 2 });
  expect(cellData?.[2]?.[0]).toMatchObject({ f: '=SUM(Accounts[Sell-in])' });
});
