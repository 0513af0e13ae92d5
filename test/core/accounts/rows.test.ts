import type { AccountsReading } from '../../../src/core/accounts/account';
import { columnMappingSheet, columnMappingUpdate } from '../../../src/core/accounts/columnMappingTable';
import { readAccounts } from '../../../src/core/accounts/read';
import { subtotalLabel } from '../../../src/core/accounts/subtotal';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cell, Cells } from '../../../src/core/values/cell';

/** A table that begins in C11 of its sheet. */
const table = (cells: Cells, more: Partial<TableSource> = {}): TableSource => ({
  sheet: '经销商',
  firstRow: 10,
  firstColumn: 2,
  cells,
  hiddenRows: new Set(),
  ...more,
});
const ALL = [{ row: 0, rows: 100 }];
const read = (source: TableSource, kpis: string[] = [], selection = ALL) =>
  readAccounts(source, selection, kpis) as AccountsReading;

test.each<[Cell, Cell, Cell[], string | undefined]>([
  ['合计', '', [], '合计'],
  ['', ' 华东小计： ', [], '华东小计:'],
  ['A1', '總計', [], '總計'],
  ['', '累计', [], '累计'],
  ['Sum', '', [], 'Sum'],
  ['totals', '', [], 'totals'],
  ['grand-total', '', [], 'grand-total'],
  ['', '', ['', 5, 'Total East'], 'Total East'],
  ['', '', ['', 'East sub-total'], 'East sub-total'],
  ['', '', ['', '一季度汇总'], '一季度汇总'],
  ['', '', ['', '合计'], '合计'],
  // A name may begin or end so where the row has a code.
  ['A1', 'Total Pharma', ['A1', 'Total Pharma'], undefined],
  ['A1', '江苏汇总', ['A1', '江苏汇总'], undefined],
  ['', 'Totalis', ['', 'Totalis'], undefined],
  ['', 'Summit', ['', 'Summit'], undefined],
  ['', '合计科技', ['', '合计科技'], undefined],
  [7, true, [7, null, undefined], undefined],
])('a row of code %j, name %j and cells %j is labelled %j', (code, name, cells, label) => {
  expect(subtotalLabel(code, name, cells)).toBe(label);
});

test('rows are left out with their reason and what it is about', () => {
  const long = 'x'.repeat(50);
  const reading = read(
    table(
      [
        ['客户台账', '', ''],
        ['名称', '编码', '销售目标'],
        ['甲', 'A1', 1],
        [' ', null, ''],
        ['乙', 'a1', 2],
        [long, '', 3],
        ['丙', true, 4],
        ['丁', 'B1', 5],
        [`${long}合计`, '', 9],
      ],
      { hiddenRows: new Set([17]) },
    ),
  );
  expect(reading.leftOut).toEqual([
    { row: 10, reason: 'heading', details: {} },
    { row: 11, reason: 'heading', details: {} },
    { row: 13, reason: 'blank', details: {} },
    { row: 14, reason: 'duplicate-code', details: { code: 'a1', row: 13 } },
    { row: 15, reason: 'no-code', details: { text: `${'x'.repeat(39)}…` } },
    { row: 16, reason: 'no-code', details: { text: '丙' } },
    { row: 17, reason: 'hidden', details: {} },
    { row: 18, reason: 'subtotal', details: { text: `${'x'.repeat(39)}…` } },
  ]);
  expect(reading.accounts).toEqual([
    {
      row: 12,
      code: 'A1',
      key: 'A1',
      name: '甲',
      values: { code: 'A1', name: '甲', salesTarget: 1 },
      cells: ['甲', 'A1', 1],
      problems: [],
    },
  ]);
  expect(reading.notes).toEqual(new Map());
});

test('the table knows where it stands, its key column, its KPIs and what else it holds', () => {
  const cells: Cells = [
    ['Name', 'Code', '铺货率', ' Remarks ', 2015, ' ', '', 'Sales target'],
    ['Ann', 'A1', 0.5, '', '', '', '', 7],
  ];
  const { table: found, missingKpis, problems } = read(table(cells), ['铺货率', '陈列']);
  expect(found).toEqual({
    sheet: '经销商',
    firstHeadingRow: 10,
    headingRow: 10,
    firstColumn: 2,
    codes: new Map([['a1', 11]]),
    repeatedCodes: new Set(),
    headings: cells[0],
    keyColumn: 3,
    columns: { name: 2, code: 3, salesTarget: 9 },
    kpiColumns: new Map([['铺货率', 4]]),
    otherColumns: [{ heading: 'Remarks', column: 5 }],
  });
  expect([missingKpis, problems]).toEqual([['陈列'], []]);
});

test('headings are in the row that names most, of the first fifteen', () => {
  const rows = (count: number): Cells => [
    ['Name', '', ''],
    ...Array.from({ length: count }, () => ['a remark', '', '']),
    ['Code', 'Name', 'Stock'],
    ['Code', 'Name', '库存'],
  ];
  expect(read(table(rows(13))).table.headingRow).toBe(24);
  expect(read(table(rows(14))).table.headingRow).toBe(10);
  expect(readAccounts(table([['Stock', 'Sell-in']]), ALL, [])).toEqual({
    problem: 'no-account-headings',
    kind: 'value',
    at: { argument: '经销商' },
    details: { rows: 15 },
  });
});

test('columns that two headings claim are told at the second, on its sheet', () => {
  const { table: found, problems } = read(
    table([
      ['Code', '铺货率', '铺货率 (%)', ' 铺货率 ', 'Target', '销售目标', '销售目标'],
      ['A1', 1, 2, 3, 4, 5, 6],
    ]),
    ['铺货率'],
  );
  const twice = (column: number, heading: string, other: string) => ({
    problem: 'account-column-twice',
    kind: 'value',
    at: { argument: '经销商', row: 11, column },
    details: { heading, other },
  });
  expect(problems).toEqual([twice(6, '铺货率', '铺货率'), twice(8, '销售目标', 'Target')]);
  expect(found.kpiColumns.size).toBe(0);
  expect(found.columns).toEqual({ code: 2 });
});

test('each kind of cell that cannot be read is told by its kind, and counts as missing', () => {
  const { accounts } = read(
    table([
      ['Code', 'Sales target', 'Last visit', 'Report on time', 'Overdue days', 'Region'],
      ['A1', 'much', 'soon', 'perhaps', 'many', ' East '],
    ]),
  );
  const problem = (code: string, column: number, text: string) => ({
    problem: code,
    kind: 'value',
    at: { argument: '经销商', row: 12, column },
    details: { text },
  });
  const told = accounts[0]?.problems ?? [];
  expect(told).toHaveLength(4);
  expect(told).toEqual(
    expect.arrayContaining([
      problem('not-a-number', 4, 'much'),
      problem('not-a-date', 5, 'soon'),
      problem('not-yes-no', 6, 'perhaps'),
      problem('not-a-number', 7, 'many'),
    ]),
  );
  expect(accounts[0]?.values).toMatchObject({
    lastVisit: 'missing',
    reportOnTime: 'missing',
    region: 'East',
  });
});

test('a merged area speaks for its own rows and columns, and for no others', () => {
  const merged = (row: number, rows: number, column: number, columns: number) => ({
    row,
    rows,
    column,
    columns,
  });
  const { accounts, notes } = read(
    table(
      [
        ['Code', 'Name', 'Region'],
        ['A1', 'Ann', 'East'],
        ['A2', '', ''],
        ['A3', '', ''],
        ['A4', 'Dan', ''],
      ],
      { merges: [merged(11, 2, 3, 1), merged(11, 4, 4, 1), merged(13, 1, 2, 1)] },
    ),
  );
  expect(accounts.map(({ name, values }) => [name, values.region])).toEqual([
    ['Ann', 'East'],
    ['Ann', 'East'],
    ['A3', 'East'],
    ['Dan', 'East'],
  ]);
  expect(notes).toEqual(
    new Map([
      ['name-from-merge', 1],
      ['name-is-code', 1],
    ]),
  );
});

test('rows are selected by the sheet’s own numbers, its first and its last among them', () => {
  const source = table([['Code'], ['A1'], ['A2'], ['A3']]);
  const codesOf = (row: number, rows: number) =>
    read(source, [], [{ row, rows }]).accounts.map(({ code }) => code);
  expect(codesOf(11, 1)).toEqual(['A1']);
  expect(codesOf(12, 2)).toEqual(['A2', 'A3']);
  expect(codesOf(13, 50)).toEqual(['A3']);
  expect(codesOf(0, 12)).toEqual(['A1']);
  expect(codesOf(14, 1)).toEqual([]);
});

describe('what a person says of headings is kept in a table of two columns', () => {
  const said = new Map([
    ['Ref', 'Code'],
    ['Kind', ''],
  ]);
  test('that says so where a column stands for nothing', () => {
    const contents = (language: 'en-US' | 'zh-CN') => columnMappingSheet('Columns', said, language).contents;
    expect(contents('en-US')).toEqual([
      ['Heading', 'Stands for'],
      ['Ref', 'Code'],
      ['Kind', '-'],
    ]);
    expect(contents('zh-CN')[0]).toEqual(['标题', '对应内容']);
  });
  test('that is brought up to date without touching what else it holds', () => {
    const cells = [
      ['含义', '备注', '标题'],
      ['Name', 'mine', 'ref'],
      ['-', '', 'KIND'],
      ['Region', 'theirs', 'Area'],
    ];
    expect(columnMappingUpdate(cells, new Map([...said, ['Since', 'Founded']]))).toEqual({
      changes: [{ row: 1, column: 0, content: 'Code' }],
      rows: [['Founded', null, 'Since']],
    });
    expect(columnMappingUpdate([], said)).toEqual({
      changes: [],
      rows: [
        ['Ref', 'Code'],
        ['Kind', '-'],
      ],
    });
  });
});
