/** @jest-environment node */
import { FunctionCalls, type Calculation } from '../../../src/workbench/grid/calls';
import { merged, type CellPlace, type SheetArea } from '../../../src/workbench/grid/places';
import { FunctionProblems } from '../../../src/workbench/grid/problems';
import type { FunctionResult } from '../../../src/workbench/host/types';

const cell = (row: number, column = 0): CellPlace => ({ workbook: 'w', sheet: 's', row, column });
const value = (result: number): FunctionResult => ({ value: [[result]] });

/** A column of formulas `=DOUBLE(row)` that is calculated as the grid does it: again where it is told to. */
class Column implements Calculation {
  readonly shown = new Map<number, FunctionResult | undefined>();
  readonly recalculated: SheetArea[][] = [];

  constructor(
    private readonly calls: FunctionCalls,
    private readonly argumentOf: (row: number) => number = (row) => row,
  ) {}

  calculate(rows: readonly number[]): void {
    for (const row of rows) {
      const argument = this.argumentOf(row);
      this.shown.set(row, this.calls.ask('DOUBLE', [argument], String(argument), cell(row), `A${row + 1}`));
    }
  }

  recalculate(areas: readonly SheetArea[]): void {
    this.recalculated.push([...areas]);
    for (const { firstRow, lastRow } of areas)
      this.calculate(Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i));
  }

  async idle(): Promise<void> {}
}

function hostThat(answer: (argument: number) => FunctionResult) {
  const asked: number[] = [];
  return {
    asked,
    async callFunction(_id: string, args: readonly unknown[]): Promise<FunctionResult> {
      asked.push(args[0] as number);
      return answer(args[0] as number);
    },
  };
}

test('every formula gets its answer after one more calculation of the cells that asked', async () => {
  const calls = new FunctionCalls();
  const column = new Column(calls);
  const host = hostThat((argument) => value(2 * argument));
  calls.connect(host, column);
  const rows = Array.from({ length: 1000 }, (_, row) => row);
  column.calculate(rows);
  await calls.settled();
  expect(rows.map((row) => column.shown.get(row))).toEqual(rows.map((row) => value(2 * row)));
  expect(column.recalculated).toEqual([
    [{ workbook: 'w', sheet: 's', column: 0, firstRow: 0, lastRow: 999 }],
  ]);
});

test('equal questions are asked once', async () => {
  const calls = new FunctionCalls();
  const column = new Column(calls, () => 7);
  const host = hostThat((argument) => value(argument));
  calls.connect(host, column);
  column.calculate([0, 1, 2, 3]);
  await calls.settled();
  expect(host.asked).toEqual([7]);
  expect(column.shown.get(3)).toEqual(value(7));
});

test('what is asked before the pane is there is answered once it is', async () => {
  const calls = new FunctionCalls();
  const column = new Column(calls);
  column.calculate([4]);
  expect(column.shown.get(4)).toBeUndefined();
  calls.connect(
    hostThat((argument) => value(2 * argument)),
    column,
  );
  await calls.settled();
  expect(column.shown.get(4)).toEqual(value(8));
});

test('answers are not kept beyond their calculation: an add-in that was reloaded is asked again', async () => {
  const calls = new FunctionCalls();
  const column = new Column(calls);
  const host = hostThat((argument) => value(2 * argument));
  calls.connect(host, column);
  column.calculate([1]);
  await calls.settled();
  column.calculate([1]);
  await calls.settled();
  expect(host.asked).toEqual([1, 1]);
});

test('cells that follow one another in a column are one area', () => {
  const area = (firstRow: number, lastRow: number, column = 0): SheetArea => ({
    workbook: 'w',
    sheet: 's',
    column,
    firstRow,
    lastRow,
  });
  expect(merged([cell(2), cell(1), cell(3), cell(7), cell(1), cell(2, 5)])).toEqual([
    area(1, 3),
    area(7, 7),
    area(2, 2, 5),
  ]);
});

describe('the sentence of an error', () => {
  const error = (message: string) => ({ error: '#VALUE!', message }) as const;

  test('is found at its cell, at each cell of a spill, and forgotten after a good answer', () => {
    const problems = new FunctionProblems();
    problems.note(cell(0), 'CHANNEL.A', { value: [[1], [error('row 2')]] });
    expect(problems.sentence(cell(1), cell(0), '=CHANNEL.A(B1:B2)')).toBe('row 2');
    expect(problems.sentence(cell(0), cell(0), '=CHANNEL.A(B1:B2)')).toBeUndefined();
    problems.note(cell(0), 'CHANNEL.A', value(1));
    expect(problems.sentence(cell(1), cell(0), '=CHANNEL.A(B1:B2)')).toBeUndefined();
  });

  test('of one function stays while another in the same formula is well', () => {
    const problems = new FunctionProblems();
    problems.note(cell(0), 'CHANNEL.A', error('bad'));
    problems.note(cell(0), 'CHANNEL.B', value(1));
    expect(problems.sentence(cell(0), cell(0), '=CHANNEL.A(1)+CHANNEL.B(1)')).toBe('bad');
    expect(problems.sentence(cell(0), cell(0), '=CHANNEL.B(1)+0/0')).toBeUndefined();
  });
});
