import type { Cell, Cells } from '../../../src/core/values/cell';
import { quantityAt, readQuantities, readQuantity } from '../../../src/core/values/quantity';
import { placing, spread, spreadOver } from '../../../src/core/values/spread';

const AT = { argument: 'amount', row: 2, column: 1 };
const refusal = (problem: string, kind: string, details?: object) => ({
  problem,
  kind,
  at: AT,
  ...(details && { details }),
});

test.each<[Cell, number]>([
  [0, 0],
  ['1,200', 1200],
  [1e12, 1e12],
])('%j is the quantity %d', (cell, quantity) => expect(readQuantity(cell, AT)).toBe(quantity));

test.each<[Cell, object]>([
  ['', refusal('missing-cell', 'na')],
  ['n/a', refusal('missing-cell', 'na')],
  ['5 boxes', refusal('not-a-number', 'value', { text: '5 boxes' })],
  [true, refusal('not-a-number', 'value', { text: 'true' })],
  [-0.01, refusal('negative-number', 'num')],
  [1e12 + 1, refusal('amount-too-large', 'num')],
])('%j is no quantity', (cell, expected) => expect(readQuantity(cell, AT)).toEqual(expected));

describe('a range of quantities', () => {
  const read = (cells: Cells) => readQuantities({ name: 'amount', cells });

  test('is read cell by cell, text and −0 too; a problem knows its cell', () => {
    const range = read([
      [1, '2', -0],
      [1e12, 1e12 + 1],
      ['-0', 'x', -1],
    ]);
    expect([...range.values]).toEqual([1, 2, 0, 1e12, NaN, NaN, 0, NaN, NaN]);
    const problem = (row: number, column: number, code: string, kind: string, details?: object) => ({
      ...refusal(code, kind, details),
      at: { argument: 'amount', row, column },
    });
    expect([...range.problems]).toEqual([
      [4, problem(2, 2, 'amount-too-large', 'num')],
      [5, problem(2, 3, 'missing-cell', 'na')],
      [7, problem(3, 2, 'not-a-number', 'value', { text: 'x' })],
      [8, problem(3, 3, 'negative-number', 'num')],
    ]);
    expect([quantityAt(range, 0, 1), quantityAt(range, 2, 0)]).toEqual([2, 0]);
    expect(quantityAt(range, 2, 1)).toEqual(problem(3, 2, 'not-a-number', 'value', { text: 'x' }));
  });

  test('of one row or one column repeats', () => {
    const [row, column, cell] = [read([[1, 2]]), read([[1], [2]]), read([[7]])];
    expect([quantityAt(row, 5, 1), quantityAt(column, 1, 5), quantityAt(cell, 5, 5)]).toEqual([2, 2, 7]);
  });
});

describe('a calculation at each place', () => {
  const tall = { name: 'tall', cells: [[1], [2]] };
  const wide = { name: 'wide', cells: [[10, 20, 30]] };

  test('has the shape that its arguments take together', () => {
    expect(spread([tall, wide], ([x = NaN, y = NaN]) => x + y)).toEqual([
      [11, 21, 31],
      [12, 22, 32],
    ]);
    expect(spread([tall], ([x = NaN]) => 2 * x)).toEqual([[2], [4]]);
    expect(spreadOver([tall, wide], (row, column) => `${row}${column}`)).toEqual([
      ['00', '01', '02'],
      ['10', '11', '12'],
    ]);
    expect(spread([tall, { name: 'third', cells: [[1], [2], [3]] }], () => 0)).toMatchObject({
      problem: 'shape-mismatch',
      at: { argument: 'third' },
    });
  });

  test('that cannot be read is a problem at its place alone', () => {
    expect(spread([{ name: 'tall', cells: [['x'], [2]] }, wide], ([x = NaN]) => x)).toMatchObject([
      Array(3).fill({ problem: 'not-a-number', at: { argument: 'tall', row: 1, column: 1 } }),
      [2, 2, 2],
    ]);
  });

  test('that is refused names the cell of the argument it is about, or what it names itself', () => {
    const refused = (argument?: string) =>
      spread([tall, wide], ([x, y]) =>
        x === 2 && y === 30 ? { problem: 'no', kind: 'na', ...(argument && { at: { argument } }) } : 0,
      );
    const placed = (more: object) => [
      [0, 0, 0],
      [0, 0, { problem: 'no', kind: 'na', ...more }],
    ];
    expect(refused('tall')).toEqual(placed({ at: { argument: 'tall', row: 2, column: 1 } }));
    expect(refused('wide')).toEqual(placed({ at: { argument: 'wide', row: 1, column: 3 } }));
    expect(refused('other')).toEqual(placed({ at: { argument: 'other' } }));
    expect(refused()).toEqual(placed({}));
  });

  test('a place is that of the cell which is read for it', () => {
    const block = { name: 'block', cells: [...wide.cells, ...wide.cells] };
    expect([placing(tall)(1, 2), placing(wide)(1, 2), placing(block)(1, 2)]).toEqual([
      { argument: 'tall', row: 2, column: 1 },
      { argument: 'wide', row: 1, column: 3 },
      { argument: 'block', row: 2, column: 3 },
    ]);
  });
});
