/** @jest-environment node */
import { createHeadlessGrid, type HeadlessGrid } from '../../../src/workbench/grid/headless';

let grid: HeadlessGrid;
beforeEach(() => (grid = createHeadlessGrid()));
afterEach(() => grid.dispose());

type Typed = string | number | boolean | null;

/** The values of a sheet's cells, by row, once what is typed there is calculated. */
async function calculated(rows: readonly (readonly Typed[])[]): Promise<unknown[][]> {
  const cellData = Object.fromEntries(
    rows.map((row, r) => [
      r,
      Object.fromEntries(
        row.flatMap((value, c) => {
          if (value === null) return [];
          return [
            [
              c,
              typeof value === 'string' && value.startsWith('=')
                ? { f: value }
                : { v: value, t: typeOf(value) },
            ],
          ];
        }),
      ),
    ]),
  );
  const sheet = { id: 's', name: 'S', cellData, rowCount: 50, columnCount: 20 };
  const workbook = grid.api.createWorkbook({ id: 'w', sheetOrder: ['s'], sheets: { s: sheet } });
  await grid.api.getFormula().onCalculationResultApplied();
  const read = workbook.getSheetBySheetId('s');
  return rows.map((row, r) => row.map((_, c) => read?.getRange(r, c).getRawValue() ?? null));
}

const typeOf = (value: Typed): number => (typeof value === 'number' ? 2 : typeof value === 'boolean' ? 3 : 1);

test.each<[string, Typed, unknown]>([
  ['0', 0, 0],
  ['a blank', null, 'blank'],
  ['an empty text', '=""', 'blank'],
  ['FALSE', '=FALSE', 0],
])(
  'a formula that asks whether a cell with %s is empty says the same each time it stands there',
  async (_, value, expected) => {
    const ask = '=IF($A$1="","blank",$A$1)';
    const values = await calculated([
      [value, ask],
      [null, ask],
      [null, ask],
      [null, ask],
    ]);
    expect(values.map((row) => row[1])).toEqual([expected, expected, expected, expected]);
  },
);

test('a column is compared as its first comparison does, however often: blanks, zeros, texts of digits, errors', async () => {
  const asked = ['=SUM(--(A1:A5=0))', '=SUM(--(A1:A5=1))', '=SUM(--(A1:A5=""))', '=SUM(--(A1:A5="1"))'];
  const values = await calculated([[0, ...asked, ...asked], [1, ...asked, ...asked], ['1'], [null], ['x']]);
  const right = [2, 1, 1, 1]; // 0 and the blank; 1; the blank; the text
  expect(values[0]?.slice(1)).toEqual([...right, ...right]);
  expect(values[1]?.slice(1)).toEqual([...right, ...right]);
});

test('an error among the compared cells is the result each time', async () => {
  const values = await calculated([
    ['=1/0', '=SUM(--(A1:A2="x"))'],
    ['x', '=SUM(--(A1:A2="x"))'],
  ]);
  expect(values.map((row) => row[1])).toEqual(['#DIV/0!', '#DIV/0!']);
});

test('a bracket that is never closed spoils its own formula and none after it', async () => {
  const values = await calculated([['=[', '=1+1', '=SUM(B1:B1)']]);
  expect(values[0]?.slice(1)).toEqual([2, 2]);
});
