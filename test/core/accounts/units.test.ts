import { readAccounts } from '../../../src/core/accounts/read';
import type { Cells } from '../../../src/core/values/cell';
import { headingKey } from '../../../src/core/values/heading';
import { minorDigits, moneyUnitOf } from '../../../src/core/values/moneyUnit';
import { isProblem } from '../../../src/core/values/problem';

const CNY = { unit: '元', currency: 'CNY', amounts: ['回款额'] };
const WAN = { unit: '万元', currency: 'CNY', amounts: ['回款额'] };

function read(cells: Cells, money: typeof CNY | { amounts: string[] }) {
  const source = { sheet: 'S', firstRow: 0, firstColumn: 0, cells, hiddenRows: new Set<number>() };
  const reading = readAccounts(source, [{ row: 0, rows: 99 }], [], undefined, 'read', money);
  if (isProblem(reading)) throw new Error(reading.problem);
  return { ...reading, first: reading.accounts[0] };
}
const cellsOf = (...args: Parameters<typeof read>) => read(...args).first?.cells.slice(1);

test.each<[string, ReturnType<typeof moneyUnitOf>]>([
  ['元', { power: 0, currency: 'CNY' }],
  ['万元', { power: 4, currency: 'CNY' }],
  ['人民币万元', { power: 4, currency: 'CNY' }],
  ['万', { power: 4 }],
  ['亿元', { power: 8, currency: 'CNY' }],
  ['万美元', { power: 4, currency: 'USD' }],
  ['RMB', { power: 0, currency: 'CNY' }],
  ['USD', { power: 0, currency: 'USD' }],
  ['Thousand USD', { power: 3, currency: 'USD' }],
  ['USD ’000', { power: 3, currency: 'USD' }],
  ['￥', { power: 0 }],
  ['日元', { power: 0, currency: 'JPY' }],
  ['箱', undefined],
  ['去年', undefined],
  ['m', undefined],
  ['', undefined],
])('“%s” as a unit of money', (text, unit) => expect(moneyUnitOf(text)).toEqual(unit));

test('the smallest unit of a currency is that of ISO 4217', () => {
  expect(['CNY', 'JPY', 'KWD', undefined, 'not'].map(minorDigits)).toEqual([2, 0, 3, 2, 2]);
});

test('of brackets in a heading only units are stripped', () => {
  for (const unit of ['万元', '元', '%', '天', '箱', 'RMB', 'days', '元/箱', '￥'])
    expect(headingKey(`进货额（${unit}）`)).toBe('进货额');
  for (const other of ['去年', '下半年', 'plan', '含税'])
    expect(headingKey(`进货额（${other}）`)).not.toBe('进货额');
});

test('a unit in the heading of a group is that of all its columns', () => {
  const cells: Cells = [
    ['编码', '2026年销售（万元）', '', '', '软性指标'],
    ['', '年度任务', '累计进货', '去年同期', '铺市率'],
    ['A1', 800, '1,080万', 700, 0.8],
  ];
  expect(cellsOf(cells, CNY)).toEqual([8_000_000, 10_800_000, 7_000_000, 0.8]);
  expect(read(cells, WAN).first?.cells.slice(1)).toEqual([800, 1080, 700, 0.8]);
});

test.each<[string, Cells, typeof CNY | { amounts: string[] }, readonly unknown[]]>([
  [
    'its heading',
    [
      ['编码', '进货额(万元)'],
      ['A', 760.5],
    ],
    CNY,
    [7_605_000],
  ],
  ['the title', [['单位：万元'], [], ['编码', '进货额'], ['A', 760]], CNY, [7_600_000]],
  ['its heading before the title', [['单位：元'], ['编码', '进货额(万元)'], ['A', 760]], CNY, [7_600_000]],
  [
    'the scheme',
    [
      ['编码', '进货额'],
      ['A', 760],
    ],
    WAN,
    [760],
  ],
  [
    'yuan in a scheme of 万元',
    [
      ['编码', '进货额（元）'],
      ['A', 7_604_920],
    ],
    WAN,
    [760.492],
  ],
  [
    'a column that a line is paid on',
    [['单位：万元'], ['编码', '回款额', '备注数'], ['A', 5, 7]],
    CNY,
    [50_000, 7],
  ],
  ['things, which have no unit of money', [['单位：万元'], ['编码', '库存(箱)'], ['A', 500]], CNY, [500]],
  [
    'all columns alike, where the scheme says none',
    [
      ['编码', '进货额(万元)'],
      ['A', 760],
    ],
    { amounts: [] },
    [760],
  ],
])('the unit of a column is that of %s', (_name, cells, money, expected) => {
  expect(cellsOf(cells, money)).toEqual(expected);
});

test('a cell with a 万 of its own is in yuan, whatever its column is in', () => {
  const rows: Cells = [
    ['编码', '进货额(万元)', '分销额(万元)'],
    ['A', '1,080万', '0.5亿'],
  ];
  expect(cellsOf(rows, CNY)).toEqual([10_800_000, 50_000_000]);
  expect(cellsOf(rows, WAN)).toEqual([1080, 5000]);
});

test('what was converted is said, and its heading is in the scheme’s unit', () => {
  const { converted, table, first } = read(
    [
      ['编码', '进货额(万元)'],
      ['A', 760],
    ],
    CNY,
  );
  expect(converted).toEqual([{ heading: '进货额(万元)', unit: '万元' }]);
  expect(table.headings).toEqual(['编码', '进货额 (元)']);
  expect(first?.written).toEqual(['A', 760]);
});

test('amounts of another currency are refused, and the column is named', () => {
  const { problems, first } = read(
    [
      ['编码', '进货额(USD)'],
      ['A', 760],
    ],
    CNY,
  );
  expect(problems).toMatchObject([{ problem: 'account-unit-differs', at: { row: 1, column: 2 } }]);
  expect(first?.values.sellIn).toBe('missing');
});
