import type { AccountsReading } from '../../../src/core/accounts/account';
import { readAccounts } from '../../../src/core/accounts/read';
import { sampleWorkbook } from '../../../src/core/sample/sampleWorkbook';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';

const WHOLE_COLUMN = [{ row: 0, rows: 1_048_576 }];

const table = (cells: Cells, more: Partial<TableSource> = {}): TableSource => ({
  sheet: '经销商',
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
  ...more,
});

function read(source: TableSource, selection = WHOLE_COLUMN, kpis: readonly string[] = []): AccountsReading {
  const reading = readAccounts(source, selection, kpis);
  if (isProblem(reading)) throw new Error(reading.problem);
  return reading;
}

const codes = ({ accounts }: AccountsReading) => accounts.map(({ code }) => code);
const reasons = ({ leftOut }: AccountsReading) => leftOut.map(({ row, reason }) => [row, reason]);

describe('headings', () => {
  test('a row that explains something in a sentence heads no table, though it names a field', () => {
    const guide = table([
      ['', '经销商', '每行一家经销商：目标、进货、分销。可换成自己的数据。'],
      ['', '门槛', '兑付返利前必须通过的条件，每条都写明原因。'],
    ]);
    expect(readAccounts(guide, WHOLE_COLUMN, [])).toMatchObject({ problem: 'no-account-headings' });
    for (const language of ['en-US', 'zh-CN'] as const) {
      const [start] = sampleWorkbook(language);
      const cells = (start?.contents ?? []) as Cells;
      expect(readAccounts(table(cells), WHOLE_COLUMN, [])).toMatchObject({ problem: 'no-account-headings' });
    }
    expect(read(table([['经销商'], ['宁波甬安']])).accounts).toHaveLength(1);
    expect(
      read(
        table([
          ['Account no.', 'Remarks'],
          ['7', 'Pays late, as every year before this one.'],
        ]),
      ).accounts,
    ).toHaveLength(1);
  });

  test('are found in row 3, in Chinese or English, in any order, under a title and among extra columns', () => {
    const reading = read(
      table([
        ['2026 经销商台账', '', '', ''],
        ['制表：销售部', '', '', ''],
        ['备注', '客户名称', 'Sales target（元）', '客户编号'],
        ['老客户', '宁波甬安', 1200, '007'],
      ]),
    );
    expect(reading.table.headingRow).toBe(2);
    expect(reading.table.columns).toEqual({ name: 1, salesTarget: 2, code: 3 });
    expect(reading.table.otherColumns).toEqual([{ heading: '备注', column: 0 }]);
    expect(reading.accounts[0]).toMatchObject({
      row: 3,
      code: '007',
      name: '宁波甬安',
      values: { salesTarget: 1200 },
    });
  });

  const ledger = table(
    [
      ['2026 年华东区经销商台账', '', '', '', '', '', ''],
      ['客户编码', '客户名称', '2026年销售（万元）', '', '软性指标', '', '应收超期(天)'],
      ['', '', '年度任务', '累计进货', '铺市率', '新品上架速度', ''],
      ['01002', '合肥药业', 1394, 1214.4, 0.8, 0.9, 19],
      ['', '南京医药', 493, 472.4, 0.7, 0.8, 0],
    ],
    {
      merges: [
        { row: 0, column: 0, rows: 1, columns: 7 },
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1, column: 1, rows: 2, columns: 1 },
        { row: 1, column: 2, rows: 1, columns: 2 },
        { row: 1, column: 4, rows: 1, columns: 2 },
        { row: 1, column: 6, rows: 2, columns: 1 },
      ],
    },
  );

  test.each([
    ['merged cells are told', ledger],
    ['they are not', { ...ledger, merges: [] }],
  ])('of two rows, groups above and fields below, are joined where %s', (_, source) => {
    const reading = read(source, WHOLE_COLUMN, ['铺货率', '铺货速度']);
    expect(reading.table).toMatchObject({ firstHeadingRow: 1, headingRow: 2 });
    expect(reading.table.columns).toEqual({ code: 0, name: 1, salesTarget: 2, sellIn: 3, overdueDays: 6 });
    expect([...reading.table.kpiColumns]).toEqual([
      ['铺货率', 4],
      ['铺货速度', 5],
    ]);
    expect(codes(reading)).toEqual(['01002']);
    expect(reasons(reading)).toEqual([
      [0, 'heading'],
      [1, 'heading'],
      [2, 'heading'],
      [4, 'no-code'],
    ]);
  });

  test('a group of another time keeps its columns from standing for this period’s; alike columns bear their group', () => {
    const { table: found } = read(
      table([
        ['编码', '去年', '', '3月', '', '今年', ''],
        ['', '进货额', '分销额', '任务', '实际', '进货额', '任务'],
        ['A1', 1, 2, 3, 4, 5, 6],
      ]),
    );
    expect(found.columns).toEqual({ code: 0, lastYear: 1, sellIn: 5, salesTarget: 6 });
    expect(found.otherColumns.map(({ heading }) => heading)).toEqual(['分销额', '3月 任务', '实际']);
  });

  test('a row of data that happens to hold a heading’s word is no heading', () => {
    const { table: found } = read(
      table([
        ['编码', '名称', '类型'],
        ['', '鑫源', '城市'],
        ['A2', '永辉', '区域'],
      ]),
    );
    expect(found).toMatchObject({ firstHeadingRow: 0, headingRow: 0 });
  });

  test.each([
    ['26年指标', 'salesTarget'],
    ['2026年度销售任务', 'salesTarget'],
    ['FY26 target', 'salesTarget'],
    ['责任人', 'manager'],
    ['应收超期(天)', 'overdueDays'],
    ['dealer_id', 'code'],
    ['territory_manager', 'manager'],
    ['channel_type', 'type'],
    ['\u200B门店编号', 'code'],
  ])('%s heads the %s', (heading, field) => {
    const other = field === 'code' ? 'name' : 'code';
    const reading = read(
      table([
        [heading, other === 'code' ? '编码' : '名称'],
        ['X1', 'Y1'],
      ]),
    );
    expect(reading.table.columns).toEqual({ [field]: 0, [other]: 1 });
  });

  test('stand where the sheet has them: places count from the sheet’s own first row and column', () => {
    const reading = read(
      table(
        [
          ['Code', 'Name'],
          ['A1', 'One'],
        ],
        { firstRow: 10, firstColumn: 3 },
      ),
    );
    expect(reading.table).toMatchObject({ headingRow: 10, keyColumn: 3, columns: { code: 3, name: 4 } });
    expect(reading.accounts[0]?.row).toBe(11);
  });

  test('of which none names an account are a problem', () => {
    expect(
      readAccounts(
        table([
          ['Month', 'Amount'],
          ['Jan', 5],
        ]),
        WHOLE_COLUMN,
        [],
      ),
    ).toMatchObject({
      problem: 'no-account-headings',
      at: { argument: '经销商' },
    });
    expect(readAccounts(table([]), WHOLE_COLUMN, [])).toMatchObject({ problem: 'no-account-headings' });
  });

  test('that name one field twice leave that field unread and say so', () => {
    const reading = read(
      table([
        ['Code', 'Name', 'Target', '销售目标'],
        ['A1', 'One', 5, 6],
      ]),
    );
    expect(reading.accounts[0]?.values).not.toHaveProperty('salesTarget');
    expect(reading.missingFields).toContain('salesTarget');
    expect(reading.problems).toEqual([
      expect.objectContaining({
        problem: 'account-column-twice',
        at: { argument: '经销商', row: 1, column: 4 },
        details: { heading: '销售目标', other: 'Target' },
      }),
    ]);
  });

  test('of KPIs are the KPIs’ own names, even where they are also a field’s', () => {
    const reading = read(
      table([
        ['Code', '铺货率 (%)', '满意度'],
        ['A1', 0.8, 4],
      ]),
      WHOLE_COLUMN,
      ['铺货率', '满意度', '陈列'],
    );
    expect(reading.table.kpiColumns).toEqual(
      new Map([
        ['铺货率', 1],
        ['满意度', 2],
      ]),
    );
    expect(reading.missingKpis).toEqual(['陈列']);
  });
});

test('a KPI that two columns bear is not read, and that is said; the other KPIs are', () => {
  const reading = read(
    table([
      ['Code', '铺货率', '陈列', '铺货率'],
      ['A1', 0.8, 0.7, 0.6],
    ]),
    WHOLE_COLUMN,
    ['铺货率', '陈列'],
  );
  expect(reading.table.kpiColumns).toEqual(new Map([['陈列', 2]]));
  expect(reading.missingKpis).toEqual(['铺货率']);
  expect(reading.problems).toMatchObject([{ problem: 'account-column-twice', at: { row: 1, column: 4 } }]);
});

describe('the Iowa stores', () => {
  const stores = () =>
    read(
      table([
        ['Store', 'City', 'County no.', 'Zip', 'Sales Q1 2015', 'Sales Q1 2016', 'Sales 2015'],
        [2106, 'CEDAR FALLS', 7, 50613, 337166.53, 337804.05, 1434021.94],
        [2113, 'GOWRIE', 94, 50543, 22351.86, 21736.63, 85763.42],
      ]),
    );

  test('are accounts: the store number is the code, and the name for want of one', () => {
    const reading = stores();
    expect(reading.accounts.map(({ code, key, name }) => [code, key, name])).toEqual([
      ['2106', 2106, '2106'],
      ['2113', 2113, '2113'],
    ]);
    expect(reading.notes.get('name-is-code')).toBe(2);
    expect(reading.accounts[0]?.values.city).toBe('CEDAR FALLS');
  });

  test('lack fields, which are named, and have columns that are kept under their own headings', () => {
    const reading = stores();
    expect(reading.missingFields).toEqual(
      expect.arrayContaining(['name', 'salesTarget', 'sellIn', 'manager']),
    );
    expect(reading.table.otherColumns.map(({ heading }) => heading)).toContain('Sales Q1 2016');
  });
});

describe('rows', () => {
  const messy = table(
    [
      ['编码', '名称', '销售目标'],
      ['001', '甲', 100],
      ['', '华东小计', 100],
      ['002', '乙', '3万'],
      ['', '', ''],
      ['003', '甲', 50],
      ['002', '乙（重复）', 1],
      ['编码', '名称', '销售目标'],
      ['', '无编码的客户', 7],
      ['004', '丙', 9],
      ['合计', '', 159],
      ['005', 'Total Pharma', 4],
    ],
    { hiddenRows: new Set([9]) },
  );

  test('that are no accounts are left out, each with its reason', () => {
    const reading = read(messy);
    expect(codes(reading)).toEqual(['001', '002', '003', '005']);
    expect(reasons(reading)).toEqual([
      [0, 'heading'],
      [2, 'subtotal'],
      [4, 'blank'],
      [6, 'duplicate-code'],
      [7, 'heading'],
      [8, 'no-code'],
      [9, 'hidden'],
      [10, 'subtotal'],
    ]);
    expect(reading.leftOut.find(({ reason }) => reason === 'duplicate-code')?.details).toEqual({
      code: '002',
      row: 4,
    });
    expect(reading.leftOut.find(({ reason }) => reason === 'subtotal')?.details).toEqual({
      text: '华东小计',
    });
    expect(reading.leftOut.find(({ reason }) => reason === 'no-code')?.details).toEqual({
      text: '无编码的客户',
    });
  });

  test.each([
    ['Grand Total', ''],
    ['', 'Subtotal East'],
    ['', '总计：'],
    ['', 'East total'],
    ['SUB-TOTAL', 'x'],
  ])('a sum labelled %j %j is no account', (code, name) => {
    expect(
      reasons(
        read(
          table([
            ['Code', 'Name'],
            [code, name],
          ]),
        ),
      ),
    ).toEqual([
      [0, 'heading'],
      [1, 'subtotal'],
    ]);
  });

  test('two accounts of one name are two accounts', () => {
    const reading = read(messy);
    expect(reading.accounts.filter(({ name }) => name === '甲').map(({ code }) => code)).toEqual([
      '001',
      '003',
    ]);
  });

  test('the second row of a code is left out even where only it is selected: a lookup would find the first', () => {
    const reading = read(messy, [{ row: 6, rows: 1 }]);
    expect(codes(reading)).toEqual([]);
    expect(reasons(reading)).toEqual([[6, 'duplicate-code']]);
  });

  test('of several areas, in any order and overlapping, count once each', () => {
    const reading = read(messy, [
      { row: 5, rows: 1 },
      { row: 1, rows: 3 },
      { row: 3, rows: 1 },
      { row: 500, rows: 20 },
    ]);
    expect(codes(reading)).toEqual(['001', '002', '003']);
    expect(reasons(reading)).toEqual([[2, 'subtotal']]);
  });

  test('far below the table are no rows', () => {
    expect(read(messy, [{ row: 12, rows: 1_000_000 }])).toMatchObject({ accounts: [], leftOut: [] });
  });
});

describe('cells', () => {
  test('codes keep their leading zeros, and numbers are codes too', () => {
    const reading = read(table([['Code'], ['0012'], [12], ['１２３']]));
    expect(reading.accounts.map(({ code, key }) => [code, key])).toEqual([
      ['0012', '0012'],
      ['12', 12],
      ['123', '１２３'],
    ]);
  });

  test('codes that differ in case only are one code', () => {
    expect(reasons(read(table([['Code'], ['ab'], ['AB']])))).toEqual([
      [0, 'heading'],
      [2, 'duplicate-code'],
    ]);
  });

  test('text numbers, text dates and yes/no words are read; what cannot be read is missing, and told with its place', () => {
    const reading = read(
      table([
        ['Code', 'Sales target', 'Last visit', 'Report on time', 'Overdue days', 'Stock'],
        ['A', '￥1,200', '2026年3月1日', '√', 'n/a', '很多'],
      ]),
    );
    const [account] = reading.accounts;
    expect(account?.values).toMatchObject({
      salesTarget: 1200,
      lastVisit: 46082,
      reportOnTime: true,
      overdueDays: 'missing',
      stock: 'missing',
    });
    expect(account?.problems).toEqual([
      {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: '经销商', row: 2, column: 6 },
        details: { text: '很多' },
      },
    ]);
  });

  test('a merged name or region speaks for all its rows, and that is said; a merged amount does not', () => {
    const reading = read(
      table(
        [
          ['Code', 'Name', 'Region', 'Sales target'],
          ['A', '甲集团', '华东', 100],
          ['B', '', '', ''],
        ],
        { merges: [1, 2, 3].map((column) => ({ row: 1, column, rows: 2, columns: 1 })) },
      ),
    );
    expect(reading.accounts[1]).toMatchObject({
      name: '甲集团',
      values: { region: '华东', salesTarget: 'missing' },
    });
    expect(reading.notes.get('name-from-merge')).toBe(1);
  });

  test('a blank name is the code where no merged cell covers it', () => {
    const reading = read(
      table([
        ['Code', 'Name'],
        ['A', '甲'],
        ['B', ''],
      ]),
    );
    expect(reading.accounts[1]?.name).toBe('B');
    expect(reading.notes.get('name-is-code')).toBe(1);
  });

  test('without a code column the name is the key, and that is said', () => {
    const reading = read(
      table([
        ['客户名称', '区域'],
        ['甲', '华东'],
        ['甲', '华北'],
      ]),
    );
    expect(reading.accounts.map(({ code, key, name }) => [code, key, name])).toEqual([['甲', '甲', '甲']]);
    expect(reading.notes.get('code-is-name')).toBe(1);
    expect(reasons(reading)).toContainEqual([2, 'duplicate-code']);
  });

  test('of any kind never throw', () => {
    const odd = [null, undefined, NaN, Infinity, true, '__proto__', 'constructor', '='] as const;
    const rows = odd.map((cell) => [cell, cell, cell, cell]);
    expect(() => read(table([['Code', 'Name', 'Sales target', '__proto__'], ...rows]))).not.toThrow();
  });
});

test('an Excel error is no code and no name: the row is left out by its reason, the name is a problem at its cell', () => {
  const reading = read(
    table([
      ['Code', 'Name'],
      ['#REF!', 'Two'],
      ['#NAME?', 'Three'],
      ['A4', '#REF!'],
      ['#N/A', 'Five'],
    ]),
  );
  expect(reasons(reading)).toEqual([
    [0, 'heading'],
    [1, 'error-code'],
    [2, 'error-code'],
    [4, 'no-code'],
  ]);
  expect(reading.accounts).toMatchObject([
    {
      code: 'A4',
      name: 'A4',
      problems: [{ problem: 'error-value', at: { row: 4, column: 2 }, details: { text: '#REF!' } }],
    },
  ]);
});

test('a list with many rows per account says so', () => {
  const rows = (...list: string[]): Cells => [['Code', 'Amount'], ...list.map((code) => [code, 1])];
  expect(read(table(rows('A', 'B', 'A', 'B', 'A', 'B'))).notes.get('detail-list')).toBe(4);
  expect(read(table(rows('A', 'B', 'C', 'D', 'A', 'B'))).notes.has('detail-list')).toBe(false);
  expect(read(table(rows('A', 'A', 'A'))).notes.has('detail-list')).toBe(false);
});
