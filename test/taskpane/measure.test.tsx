import { fireEvent, screen, within } from '@testing-library/react';
import { measureLists } from '../../src/jobs/measure-lists';
import { addSheet, type } from '../excel/sheets';
import { barriers, openPane } from './pane';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Accounts, a list of invoices and how sell-in comes out of it. The third account's sell-in is a formula. */
async function prepare(): Promise<void> {
  await type('Sheet1', [
    ['Code', 'Name', 'Sell-in'],
    ["'007", 'One', 100],
    ['A2', 'Two', 5],
    ['A3', 'Three', '=2+2'],
    ['A4', 'Four', 9],
  ]);
  await addSheet('Invoices');
  await type('Invoices', [
    ['Dealer', 'Paid', 'Amount'],
    ["'007", 'Y', 60.1],
    ["'007", 'N', 900],
    ['A2', 'Y', 5],
    ['A3', 'Y', 7],
    ['A4', '', 3],
    ['B9', 'Y', 1],
  ]);
  await addSheet('Measures');
  await type('Measures', [
    ['KPI or base', 'Measure', 'List', 'Account', 'Columns', 'Where', 'Measured on', 'Measured from'],
    ['Sell-in', 'Sum', 'Invoices', 'Dealer', 'Amount', 'Paid = yes', '', ''],
  ]);
}

const cells = (sheet: string, address: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas.flat() as unknown[];
  });

async function openMeasure(): Promise<void> {
  await openPane('scheme');
  const summary = await screen.findByText('Measure KPIs and bases from lists');
  const details = summary.closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findByRole('button', { name: 'Measure' });
}

test('what would change is shown before anything is written, what is in doubt is named, and formulas stay', async () => {
  await prepare();
  await openMeasure();
  press('Measure');
  await screen.findByText('2 accounts would change, 1 stay, 1 cannot be measured.');
  expect(await cells('Sheet1', 'C2:C5')).toEqual([100, 5, '=2+2', 9]);
  expect(
    screen.getByText('Invoices: 4 of 6 rows count; 1 row left out by conditions; 1 row of accounts in doubt'),
  ).toBeTruthy();
  expect(screen.getByText('1 code of the list no account has: B9')).toBeTruthy();
  fireEvent.click(screen.getByText('What would change'));
  const changes = screen.getByRole('list', { name: 'What would change' });
  expect(
    within(changes)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['One 100 → 60.1', 'Three 4 (a formula) → 7']);
  fireEvent.click(screen.getByText('What cannot be measured, and why'));
  expect(screen.getByText(/Invoices!B6/)).toBeTruthy();
  expect(await barriers()).toEqual([]);

  press('Write 3 cells');
  await screen.findByText('3 cells were written.');
  expect(await cells('Sheet1', 'C2:C5')).toEqual([60.1, 5, '=2+2', 9]);
  const [day, source] = await cells('Measures', 'G2:H2');
  expect(day).toEqual(expect.any(Number));
  expect(source).toBe('Invoices: 4 of 6 rows count');
});

test('a formula is replaced where a person asks for it, and then nothing is left to write', async () => {
  await prepare();
  await openMeasure();
  press('Measure');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Also replace 1 formula' }));
  press('Write 4 cells');
  await screen.findByText('4 cells were written.');
  expect(await cells('Sheet1', 'C2:C5')).toEqual([60.1, 5, 7, 9]);
  press('Measure again');
  await screen.findByText('Everything that can be measured stands in the workbook already.');
});

test('a workbook without the table says what to add, and a mistake in it is a sentence at its cell', async () => {
  await openMeasure();
  press('Measure');
  await screen.findByText(/This workbook has no Measures table\./);
  await prepare();
  await type('Measures', [
    ['KPI or base', 'Measure', 'List', 'Account', 'Columns', 'Where', 'Measured on', 'Measured from'],
    ['Sell-in', 'Average', 'Invoices', 'Dealer', 'Amount', 'Paid = yes', '', ''],
  ]);
  press('Measure again');
  await screen.findByText(/“Average”/);
  expect(screen.getByRole('button', { name: 'Go to Measures!B2' })).toBeTruthy();
});

test('cancelled while a list is read or measured, nothing comes of it; an empty list is no list', async () => {
  await prepare();
  for (const step of ['read', 'measure'] as const) {
    const abort = new AbortController();
    const measured = await measureLists('en-US', {
      signal: abort.signal,
      onProgress: (at) => at.step === step && abort.abort(),
    });
    expect(measured).toEqual({ name: 'cancelled' });
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Invoices').getRange('A1:C9').clear();
    await context.sync();
  });
  const measured = await measureLists('en-US', {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(measured).toMatchObject({ figures: [{ problem: { problem: 'list-missing' } }] });
});
