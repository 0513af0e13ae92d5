import { editCells, type CellEdit } from '../../src/excel/edit-cells';
import type { Fault } from '../../src/workbench/host/types';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { addSheet, type } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const EDITS: readonly CellEdit[] = [
  { sheet: 'Sheet1', row: 1, column: 1, before: 0.85, after: 0.7 },
  { sheet: 'Other', row: 0, column: 0, before: '1.2', after: '1.3' },
  { sheet: 'Other', row: 1, column: 0, before: 'yes', after: 'no' },
];

async function prepare(): Promise<void> {
  await type('Sheet1', [
    ['KPI', 'Target'],
    ['Display', 0.85],
    ['Speed', '=B2*2'],
  ]);
  await addSheet('Other');
  await type('Other', [["'1.2"], ['yes']]);
}

const cells = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem('Sheet1').getRange('A1:B3').load('formulas');
    const other = worksheets.getItem('Other').getRange('A1:A2').load('values');
    await context.sync();
    return [...first.formulas.flat(), ...other.values.flat()];
  });
const BEFORE = ['KPI', 'Target', 'Display', 0.85, 'Speed', '=B2*2', '1.2', 'yes'];
const AFTER = ['KPI', 'Target', 'Display', 0.7, 'Speed', '=B2*2', '1.3', 'no'];

test('exactly the named cells are written; a version stays a text', async () => {
  await prepare();
  expect(await editCells(EDITS)).toEqual({ written: true, refused: [], untidy: false });
  expect(await cells()).toEqual(AFTER);
});

test('turned round, the same edits take it back', async () => {
  await prepare();
  await editCells(EDITS);
  await editCells(EDITS.map((edit) => ({ ...edit, before: edit.after, after: edit.before })));
  expect(await cells()).toEqual(BEFORE);
});

test('where one cell no longer holds what was read, none is written', async () => {
  await prepare();
  const stale = EDITS.map((edit) =>
    edit.row === 1 && edit.sheet === 'Other' ? { ...edit, before: 'maybe' } : edit,
  );
  const { written, refused } = await editCells(stale);
  expect(written).toBe(false);
  expect(refused).toEqual([{ edit: stale[2], because: 'changed' }]);
  expect(await cells()).toEqual(BEFORE);
});

/** Over a formula, and below the first edit, so that both are one range. */
const FORMULA: CellEdit = { sheet: 'Sheet1', row: 2, column: 1, before: 1.7, after: 2 };
const AGREED: readonly CellEdit[] = [...EDITS, { ...FORMULA, overFormula: true }];
const AFTER_AGREED = ['KPI', 'Target', 'Display', 0.7, 'Speed', 2, '1.3', 'no'];

test('a formula is replaced by a number only where that was agreed', async () => {
  await prepare();
  expect(await editCells([...EDITS, FORMULA])).toMatchObject({
    written: false,
    refused: [{ because: 'formula' }],
  });
  expect(await cells()).toEqual(BEFORE);
  expect(await editCells(AGREED)).toMatchObject({ written: true });
  expect(await cells()).toEqual(AFTER_AGREED);
});

test('a protected sheet refuses them all, and says so', async () => {
  await prepare();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Other').protection.protect();
    await context.sync();
  });
  const result = await editCells(EDITS);
  expect(result).toMatchObject({ written: false, trouble: { code: 'protected' }, untidy: false });
  expect(await cells()).toEqual(BEFORE);
});

test.each([
  ['before anything took effect', {}],
  ['after the first cell', { after: 3 }],
  ['after some actions', { after: 6 }],
  ['after everything took effect, so that only the answer is lost', { after: 'all' as const }],
])('when Excel fails at any request, %s: all cells are written or none is', async (_, more) => {
  const failAt = async (position: number, fault: Fault): Promise<boolean> => {
    office = await openOffice();
    await prepare();
    await office.host.settled();
    let count = 0;
    let struck = false;
    const stop = office.host.beforeRequest(() => {
      count += 1;
      if (count !== position) return undefined;
      struck = true;
      return fault;
    });
    const { written, untidy } = await editCells(AGREED);
    stop();
    if (!untidy) expect(await cells()).toEqual(written ? AFTER_AGREED : BEFORE);
    return struck;
  };
  let position = 1;
  while (await failAt(position, { code: 'GeneralException', ...more })) position += 1;
  expect(position).toBeGreaterThan(2);
});
