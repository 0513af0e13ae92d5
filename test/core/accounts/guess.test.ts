import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { guessColumns, nameOfTarget, type Guesses } from '../../../src/core/accounts/guess';
import { readAccounts } from '../../../src/core/accounts/read';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';

const table = (cells: Cells): TableSource => ({
  sheet: 'Sheet1',
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
});

const NONE_SAID = new Map<string, string>();

function guess(cells: Cells, names: readonly string[] = [], said = NONE_SAID): Guesses {
  const guesses = guessColumns(table(cells), names, said);
  if (!guesses) throw new Error('no row looks like headings');
  return guesses;
}

/** By heading: what the column is thought to stand for, and why. */
const asRead = ({ columns }: Guesses) =>
  Object.fromEntries(
    columns.map(({ heading, target, ground }) => [
      heading,
      [target && ('field' in target ? target.field : target.name), ground],
    ]),
  );

test('headings that resemble known ones are proposed, shortened words and Chinese too', () => {
  const guesses = guess([
    ['Cust. no.', 'CustomerNm', 'Sales tgt 2026', 'KA mgr', 'Remarks'],
    ['C-001', 'Harbour Foods', 120000, 'Li Lei', 'pays late'],
    ['C-002', 'North Star', 80000, 'Han Mei', ''],
  ]);
  expect(asRead(guesses)).toEqual({
    'Cust. no.': ['code', 'words'],
    CustomerNm: ['name', 'words'],
    'Sales tgt 2026': ['salesTarget', 'words'],
    'KA mgr': ['manager', 'words'],
    Remarks: [undefined, undefined],
  });
  expect(
    asRead(
      guess([
        ['客户全名', '年度任务目标', '区域大区', '客户编码', '逾期天数（天）'],
        ['宁波甬安', 1200, '华东', '007', 3],
        ['杭州之江', 900, '华东', '008', 0],
      ]),
    ),
  ).toMatchObject({
    客户全名: ['name', 'words'],
    年度任务目标: ['salesTarget', 'words'],
    客户编码: ['code', 'heading'],
    '逾期天数(天)': ['overdueDays', 'heading'],
  });
});

test('without a telling heading, codes and names are known by their cells', () => {
  const guesses = guess([
    ['Ref', 'Who', 'Where'],
    ['A17', 'Harbour Foods', 'East'],
    ['A18', 'North Star', 'East'],
    ['B02', 'Old Mill', 'West'],
  ]);
  expect(asRead(guesses)).toEqual({
    Ref: ['code', 'data'],
    Who: ['name', 'data'],
    Where: [undefined, undefined],
  });
});

test('cells that a field cannot hold speak against a heading that resembles it', () => {
  const cells: Cells = [
    ['Code', 'Name', 'Sales targets', 'Last visit day'],
    ['A1', 'Ann', 'more shelf space', 12],
    ['A2', 'Bob', 'new products', 7],
  ];
  expect(asRead(guess(cells))).toMatchObject({
    'Sales targets': [undefined, undefined],
    'Last visit day': [undefined, undefined],
  });
});

test('each field is proposed once, for the column that resembles it most', () => {
  const guesses = asRead(
    guess([
      ['Code', 'Contact of customer', 'Contact persons'],
      ['A1', 'Ann', 'Bob'],
      ['A2', 'Cem', 'Dan'],
    ]),
  );
  expect(guesses['Contact persons']).toEqual(['contact', 'words']);
  expect(guesses['Contact of customer']?.[0]).not.toBe('contact');
});

test('the KPIs of the scheme and the fields of its gates are proposed too', () => {
  const guesses = guess(
    [
      ['客户编码', '铺货率实绩', '陈列', '合同签订情况'],
      ['001', 0.62, 0.8, '是'],
      ['002', 0.7, 0.5, '否'],
    ],
    ['铺货率', '陈列', '合同签订'],
  );
  expect(asRead(guesses)).toEqual({
    客户编码: ['code', 'heading'],
    铺货率实绩: ['铺货率', 'words'],
    陈列: ['陈列', 'heading'],
    合同签订情况: ['合同签订', 'words'],
  });
});

test('headings are looked for below a title; each column shows cells that are in it', () => {
  const { headingRow, columns } = guess([
    ['Key accounts 2026', '', ''],
    ['', '', ''],
    ['Ref', 'Who', 'Turnover'],
    ['A17', 'Harbour Foods', 5],
    ['A18', 'North Star', 5],
    ['B02', 'Old Mill', ''],
    ['B03', 'New Mill', 'n/a'],
  ]);
  expect(headingRow).toBe(2);
  expect(columns.map(({ examples }) => examples)).toEqual([
    ['A17', 'A18', 'B02'],
    ['Harbour Foods', 'North Star', 'Old Mill'],
    [5],
  ]);
  expect(guessColumns(table([[1, 2, 3]]), [], NONE_SAID)).toBeUndefined();
  expect(guessColumns(table([]), [], NONE_SAID)).toBeUndefined();
});

test('what a person has said is shown as said, also that a column stands for nothing', () => {
  const said = new Map([
    ['who', 'Name'],
    ['type', ''],
  ]);
  const cells: Cells = [
    ['Code', 'Who', 'Type'],
    ['A1', 'Ann & sons', 'x'],
  ];
  expect(asRead(guess(cells, [], said))).toEqual({
    Code: ['code', 'heading'],
    Who: ['name', 'said'],
    Type: [undefined, 'said'],
  });
});

test('a target is named as the scheme names it, else in the reader’s language', () => {
  expect(nameOfTarget({ field: 'overdueDays' }, ['超期天数'], 'en-US')).toBe('超期天数');
  expect(nameOfTarget({ field: 'overdueDays' }, [], 'en-US')).toBe('Overdue days');
  expect(nameOfTarget({ field: 'overdueDays' }, [], 'zh-CN')).toBe('逾期天数');
  expect(nameOfTarget({ name: '铺货率' }, ['铺货率'], 'en-US')).toBe('铺货率');
});

test('real stores whose headings nobody knows: the proposals, once agreed to, give every store', () => {
  const { data } = Papa.parse<(string | number)[]>(
    readFileSync('test/fixtures/iowa-stores-2015-2016.csv', 'utf8').trim(),
    { dynamicTyping: true },
  );
  const cells = [['Outlet', 'Town', ...(data[0] ?? []).slice(2)], ...data.slice(1)];
  const before = readAccounts(table(cells), [{ row: 1, rows: 5000 }], []);
  expect(isProblem(before)).toBe(true);
  const guesses = guess(cells);
  expect(asRead(guesses)).toMatchObject({
    Outlet: ['code', 'words'],
    'County no.': [undefined, undefined],
    'Margin Q1 2016': [undefined, undefined],
  });
  const said = new Map([['outlet', 'Code']]);
  const reading = readAccounts(table(cells), [{ row: 1, rows: 5000 }], [], said);
  if (isProblem(reading)) throw new Error(reading.problem);
  expect(reading.accounts).toHaveLength(1124);
});
