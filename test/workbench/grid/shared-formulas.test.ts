/** @jest-environment node */
import type { IWorkbookData } from '@univerjs/core';
import { spellOutFormulas } from '../../../src/workbench/grid/shared-formulas';

test('a formula that was filled down is spelled out in every cell, whichever row has the first', () => {
  const cellData = {
    2: { 1: { si: 'a' } },
    4: { 1: { f: '=A5', si: 'a' }, 2: { si: 'a' } },
    5: { 1: { f: '=X1' } },
  };
  const workbook = { sheets: { s: { cellData } } } as unknown as IWorkbookData;
  spellOutFormulas(workbook, (formula, columns, rows) => `${formula} moved by ${columns}, ${rows}`);
  expect(cellData).toMatchObject({
    2: { 1: { f: '=A5 moved by 0, -2' } },
    4: { 1: { f: '=A5' }, 2: { f: '=A5 moved by 1, 0' } },
    5: { 1: { f: '=X1' } },
  });
});
