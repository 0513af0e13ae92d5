import { FunctionCalls } from '../../../src/workbench/grid/calls';
import { defineFunctions } from '../../../src/workbench/grid/functions';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { FunctionProblems } from '../../../src/workbench/grid/problems';
import type { FunctionArgument } from '../../../src/workbench/host/types';

const SEEN = {
  id: 'SEEN',
  name: 'SEEN',
  parameters: [
    { name: 'cells', dimensionality: 'matrix' as const },
    { name: 'one', optional: true },
  ],
};

/** What `MY.SEEN` is called with in `formula`, over a sheet with 1, a blank, "x" and #N/A in A1:A4; and what D1 shows. */
async function seenBy(
  formula: string,
  allowErrorForDataTypeAny = false,
): Promise<{ calls: (readonly FunctionArgument[])[]; shown: unknown }> {
  const calls: (readonly FunctionArgument[])[] = [];
  const functionCalls = new FunctionCalls();
  const file = { allowErrorForDataTypeAny, functions: [SEEN] };
  const grid = createHeadlessGrid(defineFunctions(file, 'MY', functionCalls, new FunctionProblems()));
  functionCalls.connect(
    {
      callFunction: (_id, args) => {
        calls.push(args);
        return Promise.resolve({ value: [[1]] });
      },
    },
    grid.calculation,
  );
  const cellData = { 0: { 0: { v: 1 }, 3: { f: formula } }, 2: { 0: { v: 'x' } }, 3: { 0: { f: '=NA()' } } };
  const sheet = { id: 's', name: 'S', rowCount: 10, columnCount: 10, cellData };
  grid.api.createWorkbook({ id: 'b', sheetOrder: ['s'], sheets: { s: sheet } });
  await grid.calculation.idle();
  await functionCalls.settled();
  const shown = grid.api.getActiveWorkbook()?.getActiveSheet().getRange('D1').getValue();
  grid.dispose();
  return { calls, shown };
}

test('a blank cell, a cell with a text and a parameter that is left out are told apart', async () => {
  expect(await seenBy('=MY.SEEN(A1:A3)')).toEqual({ calls: [[[[1], [null], ['x']], undefined]], shown: 1 });
});

test('a call with an error gives that error, and the function is not called', async () => {
  expect(await seenBy('=MY.SEEN(A1:A4)')).toEqual({ calls: [], shown: '#N/A' });
});

test('where the functions accept errors, they are called with them', async () => {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
  expect(await seenBy('=MY.SEEN(A3:A4, A4)', true)).toEqual({
    calls: [[[['x'], [error]], error]],
    shown: 1,
  });
});
