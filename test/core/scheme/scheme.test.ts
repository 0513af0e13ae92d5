import { readScheme } from '../../../src/core/scheme/scheme';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cells } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date';

const table = (sheet: string, cells: Cells, more: Partial<TableSource> = {}): TableSource => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
  ...more,
});

test('a workbook without any of the tables has an empty scheme and no problem', () => {
  expect(readScheme({})).toEqual({ sources: {}, settings: {}, links: {}, problems: [] });
});

describe('the Scheme table', () => {
  test('is read by its items, in either language, among remarks of the owner’s own', () => {
    const scheme = readScheme({
      scheme: table('方案', [
        ['2026 返利方案', '', ''],
        ['项目', '内容', '说明'],
        ['方案编号', 'OTC-2026', ''],
        ['Version', 1.2, ''],
        ['开始日期', '2026-01-01', ''],
        ['结束日期', serialOf(2026, 12, 31), ''],
        ['返利方法', '分段累进', '各段按本档'],
        ['软性奖励比例', '1.5%', ''],
        ['兑付上限', '', ''],
        ['状态', '执行中', ''],
        ['负责人', '钱慧', ''],
      ]),
    });
    expect(scheme.problems).toEqual([]);
    expect(scheme.settings).toEqual({
      id: 'OTC-2026',
      version: '1.2',
      from: serialOf(2026, 1, 1),
      to: serialOf(2026, 12, 31),
      method: 'marginal',
      softRate: 0.015,
      status: 'active',
    });
    expect(scheme.links.softRate).toEqual({
      sheet: '方案',
      row: 7,
      itemColumn: 0,
      valueColumn: 1,
      key: '软性奖励比例',
    });
  });

  test('takes no remark for a misspelt item while the item itself is there, nor a short word', () => {
    const scheme = readScheme({
      scheme: table('方案', [
        ['Item', 'Value'],
        ['First approver', 'Zhao'],
        ['Second approver', 'Qian'],
        ['审批人三', 'Sun'],
        ['结束日期', '2026-12-31'],
        ['结算日期', '2027-01-31'],
        ['Gap', 5],
        ['Payout capp', ''],
        ['Owner', 'Qian'],
        ['Remarks', 'none'],
      ]),
    });
    expect(scheme.problems.map(({ problem }) => problem.details)).toEqual([]);
  });

  test('tells an item it cannot read by its place on the sheet, and reads the others', () => {
    const scheme = readScheme({
      scheme: table(
        'Scheme',
        [
          ['Item', 'Value'],
          ['Rebate method', 'guess'],
          ['Soft bonus rate', 'much'],
          ['Currency', 'CNY'],
        ],
        {
          firstRow: 4,
          firstColumn: 2,
        },
      ),
    });
    expect(scheme.settings).toEqual({ currency: 'CNY' });
    expect(scheme.problems).toMatchObject([
      {
        table: 'scheme',
        problem: { problem: 'not-an-option', at: { argument: 'Scheme', row: 6, column: 4 } },
      },
      {
        table: 'scheme',
        problem: { problem: 'not-a-number', at: { argument: 'Scheme', row: 7, column: 4 } },
      },
    ]);
  });
});

describe('the other tables', () => {
  const kpis = table(
    'SoftKpis',
    [
      ['Agreed on 1 December', '', '', ''],
      ['Target', 'KPI', 'Floor', 'Weight'],
      [0.9, ' 铺货率 ', 0.5, 0.6],
      ['', '', '', ''],
      ['90%', 'Display', 0.5, 0.4],
      ['', '', '', ''],
    ],
    { firstRow: 1, firstColumn: 1 },
  );

  test('are found under a title, with columns in any order, and know where they stand', () => {
    const scheme = readScheme({ kpis });
    expect(scheme.problems).toEqual([]);
    expect(scheme.kpis?.kpis.map(({ name, weight, target }) => [name, weight, target])).toEqual([
      ['铺货率', 0.6, 0.9],
      ['Display', 0.4, 0.9],
    ]);
    expect(scheme.kpis?.located.link).toMatchObject({
      sheet: 'SoftKpis',
      firstRow: 3,
      rows: 3,
      columns: { kpi: 2, weight: 4, floor: 3, target: 1 },
    });
    expect(scheme.kpis?.cells.get('铺货率')?.kpi).toBe(' 铺货率 ');
  });

  test('that cannot be read are left out, told by their place, and leave the others', () => {
    const tiers = table('Tiers', [
      ['From', 'Rate'],
      [100, 0.01],
      [50, 0.02],
    ]);
    const bands = table('Bands', [
      ['From', 'Share'],
      [0, 0],
      [60, 'half'],
    ]);
    const scheme = readScheme({ kpis, tiers, bands });
    expect(scheme.kpis).toBeDefined();
    expect(scheme.tiers).toBeUndefined();
    expect(scheme.bands).toBeUndefined();
    expect(scheme.problems).toMatchObject([
      {
        table: 'tiers',
        problem: { problem: 'tiers-not-ascending', at: { argument: 'Tiers', row: 3, column: 1 } },
      },
      { table: 'bands', problem: { problem: 'not-a-number', details: { text: 'half' } } },
    ]);
  });

  test('without headings that are known are a problem, not a guess', () => {
    const scheme = readScheme({
      gates: table('Gates', [
        ['foo', 'bar'],
        [1, 2],
      ]),
    });
    expect(scheme.gates).toBeUndefined();
    expect(scheme.problems).toMatchObject([{ table: 'gates', problem: { problem: 'heading-missing' } }]);
  });

  test('of gates know the row of each gate, blank rows or not', () => {
    const scheme = readScheme({
      gates: table('Gates', [
        ['Field', 'Test', 'Value'],
        ['Overdue', '<=', 15],
        ['', '', ''],
        ['Grade', 'in', 'A|B'],
      ]),
    });
    expect(scheme.gates?.rows).toEqual([1, 3]);
  });
});

describe('a table of bands with both ends of each band', () => {
  const ends = [
    ['From', 'Up to', 'Factor'],
    [0, 30, 1],
    [31, 60, 0.8],
  ];

  test('is read by its upper ends for the settlement, which goes by “up to so many days”', () => {
    const { settlement, problems } = readScheme({ settlement: table('Settlement', ends) });
    expect(problems).toEqual([]);
    expect(settlement?.bands).toEqual([
      { bound: 30, result: 1 },
      { bound: 60, result: 0.8 },
    ]);
  });

  test('is read by the scheme’s band edge for the payout', () => {
    const edge = (word: string) =>
      table('Scheme', [
        ['Item', 'Value'],
        ['Band edge', word],
      ]);
    const bounds = (word: string) =>
      readScheme({ bands: table('Bands', ends), scheme: edge(word) }).bands?.bands.map(({ bound }) => bound);
    expect(bounds('from')).toEqual([0, 31]);
    expect(bounds('upto')).toEqual([30, 60]);
  });
});
