import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readTables } from '../../../src/excel/tables';
import { holdPauses } from '../../excel/quiet';
import { select, type } from '../../excel/sheets';
import { stillness } from '../../workbench/office';
import { barriers, office, openPane } from '../pane';
import { openSample } from '../sample';

const overrides = async () => (await readTables({ it: ['Overrides'] })).it;
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const fill = (typed: Record<string, string>) => {
  for (const [label, value] of Object.entries(typed)) choose(label, value);
};
const SIGNED = {
  Reason: '=overdue paid on 2 July',
  'Evidence, such as a document’s number': '-0042',
  'Decided by': 'Qian Hui',
  'Confirmed by': 'Shi Weiming',
};

/** Opens the first account that is withheld, and says its code. */
async function openWithheld(): Promise<string> {
  await screen.findByRole('heading', { name: '40 accounts checked' });
  choose('Verdict', '=withheld');
  const list = screen.getByRole('list', { name: 'Accounts and their verdicts' });
  await waitFor(() => expect(list.children.length).toBeLessThan(20));
  fireEvent.click(within(list).getAllByRole('button')[0] as HTMLElement);
  await screen.findByRole('button', { name: 'Back to the list' });
  return document.querySelector('.account-heading + .quiet')?.textContent?.split(' ')[0] ?? '';
}
/** The sample, the Payout tab, the first account that is withheld, and its form filled in. */
async function openFilledForm(): Promise<string> {
  await openSample('A1');
  await openPane('payout');
  const code = await openWithheld();
  openForm();
  fill(SIGNED);
  return code;
}
const openForm = () => fireEvent.click(screen.getByRole('button', { name: 'Set the verdict by hand…' }));
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add to the overrides' }));

test('two people set a verdict by hand: a table is made for it, and the account is judged anew at once', async () => {
  await openSample('A1');
  await openPane('payout');
  const code = await openWithheld();
  expect(document.querySelector('.badge')?.textContent).toBe('Withheld');
  openForm();
  expect(document.activeElement).toBe(screen.getByLabelText('Verdict'));
  expect(await barriers()).toEqual([]);
  fill(SIGNED);
  add();
  await screen.findByText(/^Added to the table Overrides\./);
  await waitFor(() => expect(document.querySelector('.badge')?.textContent).not.toBe('Withheld'));
  expect(document.activeElement?.textContent).toBe('Set the verdict by hand…');
  // What was typed is text: neither a formula nor a number.
  expect((await overrides())?.cells).toEqual([
    ['Account', 'Scope', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'],
    [code, '', 'eligible', '=overdue paid on 2 July', '-0042', 'Qian Hui', 'Shi Weiming'],
  ]);
});

test('a second one is a row more, in the columns as they stand; what people have added stays', async () => {
  await openSample('A1');
  await type('Sheet1', [
    ['Note', 'Account', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by', 'Scope'],
    ['mine', 'X1', 'withheld', 'dispute', 'letter', 'A', 'B', ''],
  ]);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:H2', true);
    table.name = 'Overrides';
    await context.sync();
  });
  await openPane('payout');
  const code = await openWithheld();
  openForm();
  choose('For', 'Soft bonus');
  choose('Verdict', 'withheld');
  fill(SIGNED);
  add();
  await screen.findByText(/^Added to the table Overrides\./);
  const now = await overrides();
  expect(now?.sheet).toBe('Sheet1');
  expect(now?.cells.slice(1)).toEqual([
    ['mine', 'X1', 'withheld', 'dispute', 'letter', 'A', 'B', ''],
    ['', code, 'withheld', SIGNED.Reason, '-0042', 'Qian Hui', 'Shi Weiming', 'Soft bonus'],
  ]);
});

test('what is missing is said at its field and nothing is written; one person is not two', async () => {
  await openSample('A1');
  await openPane('payout');
  await openWithheld();
  openForm();
  fill({ 'Decided by': 'Qian Hui' });
  add();
  expect(screen.getAllByText('This is needed.')).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
  expect(screen.getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true');
  fill({ ...SIGNED, 'Confirmed by': ' qian  hui' });
  add();
  expect(screen.getByText('Another person than the one who decided has to confirm.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Confirmed by'));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Set the verdict by hand…'));
  expect(await overrides()).toBeUndefined();
});

test('where Excel fails, what was typed is still in the form, and once more is enough', async () => {
  await openFilledForm();
  await office.host.settled();
  const stop = office.host.beforeRequest(() => ({ code: 'GeneralException' }));
  add();
  await waitFor(() => expect(document.querySelector('.notice-error')).toBeTruthy());
  stop();
  expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe(SIGNED.Reason);
  expect(await overrides()).toBeUndefined();
  add();
  await screen.findByText(/^Added to the table Overrides\./);
  expect((await overrides())?.cells).toHaveLength(2);
});

test('while a cell is being edited, what was typed stays in sight and cannot be added until Excel is free', async () => {
  const pauses = holdPauses();
  await openFilledForm();
  await select('Gates', 'A2');
  await stillness(office);
  // The person edits that cell when the pane looks where they are.
  const stop = office.host.beforeRequest(() => ({ code: 'InvalidOperationInCellEditMode' }));
  pauses.pass();
  await screen.findAllByText(/^A cell is being edited/);
  const reason = screen.getByLabelText<HTMLInputElement>('Reason');
  expect(reason.value).toBe(SIGNED.Reason);
  expect(reason.closest('[inert]')).not.toBeNull();
  stop();
  await waitFor(() => expect(reason.closest('[inert]')).toBeNull(), { timeout: 20_000 });
  expect(reason.value).toBe(SIGNED.Reason);
});

test('where Excel refuses for good, what was typed waits behind the notice', async () => {
  const pauses = holdPauses();
  await openFilledForm();
  await select('Gates', 'A2');
  await stillness(office);
  const stop = office.host.beforeRequest(() => ({ code: 'AccessDenied' }));
  pauses.pass();
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByRole('button', { name: 'Add to the overrides' })).toBeNull();
  stop();
  fireEvent.click(again);
  await screen.findByRole('button', { name: 'Add to the overrides' });
  expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe(SIGNED.Reason);
});

test('what was typed is still there when another tab was looked at meanwhile', async () => {
  await openFilledForm();
  fireEvent.click(screen.getByRole('tab', { name: 'Scheme' }));
  await screen.findByRole('tab', { name: 'Scheme', selected: true });
  fireEvent.click(screen.getByRole('tab', { name: 'Payout' }));
  await screen.findByRole('button', { name: 'Add to the overrides' });
  expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe(SIGNED.Reason);
});

test('a plain list of overrides is left alone, and the way to make it a table is told', async () => {
  await openSample('A1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = 'Overrides';
    await context.sync();
  });
  await type('Overrides', [
    ['Account', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'],
    ['X1', 'withheld', 'dispute', 'letter', 'A', 'B'],
  ]);
  await openPane('payout');
  await openWithheld();
  expect(screen.getByText(/^The overrides are a plain list on the sheet “Overrides”\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Set the verdict by hand…' })).toBeNull();
});
