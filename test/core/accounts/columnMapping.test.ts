import { mappedHeadings, readColumnMapping } from '../../../src/core/accounts/columnMapping';
import { readAccounts } from '../../../src/core/accounts/read';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';

const table = (cells: Cells, more: Partial<TableSource> = {}): TableSource => ({
  sheet: 'Sheet1',
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
  ...more,
});

function read(cells: Cells, said: [string, string][], kpis: string[] = []) {
  const reading = readAccounts(table(cells), [{ row: 0, rows: 100 }], kpis, new Map(said));
  if (isProblem(reading)) throw new Error(reading.problem);
  return reading;
}

test('the table of meanings is read in either language, wherever it stands, blanks and dashes meaning nothing', () => {
  const said = [
    ['Cust. No. (pcs)', 'Code'],
    ['Kind', '-'],
    ['', 'Name'],
    ['Class', ''],
  ];
  const expected = new Map([
    ['custno', 'Code'],
    ['kind', ''],
    ['class', ''],
  ]);
  const place = { firstRow: 3, firstColumn: 2 };
  expect(readColumnMapping(table([['Heading', 'Stands for'], ...said], place))).toEqual(expected);
  const turned = [['对应内容', '标题'], ...said.map(([heading, name]) => [name, heading])];
  expect(readColumnMapping(table([['列对应表', ''], ['', ''], ...turned]))).toEqual(expected);
  expect(readColumnMapping(table([['Heading'], ['Kind']])).size).toBe(0);
  expect(readColumnMapping(undefined).size).toBe(0);
});

test('a heading stands for what was said: the field, the KPI, in the account’s values and for the scoring', () => {
  const { accounts, table: found } = read(
    [
      ['Ref', 'Who', 'Tgt', 'Shops stocked'],
      ['A1', 'Ann & sons', 500, 0.4],
      ['A2', 'Bob & sons', 700, 0.5],
    ],
    [
      ['ref', '经销商编码'],
      ['who', 'Name'],
      ['tgt', '销售目标'],
      ['shopsstocked', 'Distribution'],
    ],
    ['Distribution'],
  );
  expect(accounts.map(({ code, name, values }) => [code, name, values.salesTarget])).toEqual([
    ['A1', 'Ann & sons', 500],
    ['A2', 'Bob & sons', 700],
  ]);
  expect(found.kpiColumns).toEqual(new Map([['Distribution', 3]]));
  expect(found.headings[3]).toBe('Distribution');
});

test('what was said beats what a heading says by itself', () => {
  const cells: Cells = [
    ['Code', 'Type', 'Customer class'],
    ['A1', 'T-99', 'Wholesale'],
  ];
  expect(read(cells, []).accounts[0]?.values.type).toBe('T-99');
  const said = read(cells, [['customerclass', 'Type']]);
  expect(said.accounts[0]?.values.type).toBe('Wholesale');
  expect(said.problems).toEqual([]);
  expect(said.table.otherColumns).toEqual([{ heading: 'Type', column: 1 }]);
});

test('a column said to stand for nothing is an extra column under its own heading', () => {
  const { table: found, missingFields } = read(
    [
      ['Code', 'Stock'],
      ['A1', 'NYSE'],
    ],
    [['stock', '']],
  );
  expect(found.otherColumns).toEqual([{ heading: 'Stock', column: 1 }]);
  expect(missingFields).toContain('stock');
});

test('two columns said to be the same are a problem, as two headings of one field are', () => {
  const { problems, table: found } = read(
    [
      ['Code', 'A', 'B'],
      ['1', 5, 6],
    ],
    [
      ['a', 'Stock'],
      ['b', '库存'],
    ],
  );
  expect(problems).toMatchObject([
    { problem: 'account-column-twice', details: { heading: 'B', other: 'A' } },
  ]);
  expect(found.columns.stock).toBeUndefined();
});

test('a heading repeated between pages is left out under its own text', () => {
  const { accounts, leftOut } = read(
    [
      ['Ref', 'Name'],
      ['A1', 'Ann'],
      ['Ref', 'Name'],
      ['A2', 'Bob'],
    ],
    [['ref', 'Code']],
  );
  expect(accounts.map(({ code }) => code)).toEqual(['A1', 'A2']);
  expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
    [0, 'heading'],
    [2, 'heading'],
  ]);
});

test('headings nobody has spoken about stay as they are', () => {
  const headings = ['Code', 2015, null, 'Remarks'];
  expect(mappedHeadings(headings, new Map())).toEqual(headings);
  expect(mappedHeadings(headings, new Map([['other', 'Stock']]))).toEqual(headings);
});
