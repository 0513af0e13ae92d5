import { fireEvent, screen, waitFor } from '@testing-library/react';
import { addSheet, select, selected, sheetNames, type } from '../excel/sheets';
import { barriers, openPane } from './pane';
import { openSample } from './sample';

const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const choice = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);
const chosen = (name: string) => choice(name).selectedOptions[0]?.textContent;

const STORES = [
  ['Outlet', 'Cust. name', 'Sales tgt', 'Remarks'],
  ['A17', 'Harbour Foods', 120000, 'pays late'],
  ['A18', 'North Star', 80000, ''],
  ['B02', 'Old Mill', 95000, ''],
];

async function openStores(): Promise<void> {
  await addSheet('Stores');
  await type('Stores', STORES);
  await select('Stores', 'A2:A3');
}

test('data under unknown headings: matching them is the first step, the sample the other', async () => {
  await openStores();
  await openPane();
  await heading('Which column is which?');
  expect(screen.getByText(/The sheet “Stores” holds data/)).toBeTruthy();
  expect(await button('Insert sample tables')).toBeTruthy();
  expect(await barriers()).toEqual([]);
  fireEvent.click(await button('Match the headings'));
  const title = await heading('Match the headings');
  expect(document.activeElement).toBe(title);
  expect(await barriers()).toEqual([]);

  // Proposed from words and cells, with examples; what nothing is known of is not used.
  expect(chosen('Outlet')).toBe('Code');
  expect(chosen('Cust. name')).toBe('Name');
  expect(chosen('Sales tgt')).toBe('Sales target');
  expect(chosen('Remarks')).toBe('Not used');
  expect(screen.getByText('A17 · A18 · B02')).toBeTruthy();
  expect(screen.getAllByText('proposed · similar heading')).toHaveLength(3);
  expect(screen.getByText('3 proposals to check')).toBeTruthy();
  expect(await sheetNames()).toEqual(['Sheet1', 'Stores']);
});

test('columns that look like something are suggested with their values, and taken over with one press', async () => {
  await addSheet('Stores');
  await type('Stores', [['Code', ...(STORES[0] ?? []).slice(1)], ...STORES.slice(1)]);
  await select('Stores', 'A2:A3');
  await openPane();
  await heading('2 accounts selected');
  expect(await screen.findByText('2 columns look like something a plan can use:')).toBeTruthy();
  expect(screen.getByText(/headings in row 1/)).toBeTruthy();
  expect(screen.getByText(/“Cust. name” as Name/).textContent).toContain(
    'Harbour Foods · North Star · Old Mill',
  );
  expect(await barriers()).toEqual([]);
  fireEvent.click(await button('Take them over'));
  await screen.findByText(/^3 columns recognised/);
  await waitFor(() => expect(screen.queryByText(/look like something/)).toBeNull());
  expect(await sheetNames()).toEqual(['Sheet1', 'Stores', 'Account columns']);
});

test('what was agreed to is kept in the workbook and honoured from then on, and can be forgotten', async () => {
  await openStores();
  await openPane();
  fireEvent.click(await button('Match the headings'));
  await heading('Match the headings');
  fireEvent.change(choice('Remarks'), { target: { value: 'contact' } });
  fireEvent.change(choice('Sales tgt'), { target: { value: '' } });
  fireEvent.click(await button('Use these columns'));
  await heading('2 accounts selected');
  expect(await selected()).toBe('Stores!A2:A3');
  expect(await sheetNames()).toEqual(['Sheet1', 'Stores', 'Account columns']);
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('AccountColumns').getRange().load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['Heading', 'Stands for'],
      ['Outlet', 'Code'],
      ['Cust. name', 'Name'],
      ['Sales tgt', '-'],
      ['Remarks', 'Contact'],
    ]);
  });

  // The table itself names fields, but lists no accounts: the pane leads back to them.
  await select('Account columns', 'A1');
  await heading('Your accounts are on “Stores”');
  fireEvent.click(await button('Go to the accounts'));
  await waitFor(async () => expect(await selected()).toMatch('Stores!'));

  fireEvent.click(await button('Check or change'));
  await heading('Match the headings');
  expect(chosen('Remarks')).toBe('Contact');
  fireEvent.click(await button('Forget all choices'));
  await heading('Which column is which?');
  expect(await sheetNames()).toEqual(['Sheet1', 'Stores']);
});

test('without a code or name, or with one of them twice, nothing is kept and a sentence says why', async () => {
  await openStores();
  await openPane();
  fireEvent.click(await button('Match the headings'));
  await heading('Match the headings');
  fireEvent.change(choice('Remarks'), { target: { value: 'code' } });
  fireEvent.click(await button('Use these columns'));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Only one column can be “Code”. Now these are: “Outlet”, “Remarks”.',
  );
  for (const name of ['Remarks', 'Outlet', 'Cust. name'])
    fireEvent.change(choice(name), { target: { value: '' } });
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.click(await button('Use these columns'));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Choose which column holds the account’s code, or at least its name.',
  );
  expect(await barriers()).toEqual([]);
  fireEvent.click(await button('Cancel'));
  await heading('Which column is which?');
  expect(await sheetNames()).toEqual(['Sheet1', 'Stores']);
});

test('when Excel refuses to keep the choices, it is said, and nothing that was chosen is lost', async () => {
  await openStores();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await openPane();
  fireEvent.click(await button('Match the headings'));
  await heading('Match the headings');
  fireEvent.change(choice('Remarks'), { target: { value: 'contact' } });
  fireEvent.click(await button('Use these columns'));
  expect((await screen.findByRole('alert')).textContent).toContain('protected');
  expect(chosen('Remarks')).toBe('Contact');
});

test('accounts on another sheet, whatever it is called, are one click away', async () => {
  await addSheet('2026 list');
  await type('2026 list', [
    ['Distributor', 'Region', 'Sales target'],
    ['Harbour Foods', 'East', 5],
  ]);
  await type('Sheet1', [['just a note']]);
  await select('Sheet1', 'A1');
  await openPane();
  await heading('Your accounts are on “2026 list”');
  fireEvent.click(await button('Go to the accounts'));
  await waitFor(async () => expect(await selected()).toMatch("'2026 list'!"));
});

test('accounts without a scheme: a sample scheme is inserted beside them, and the selection stays', async () => {
  await type('Sheet1', [
    ['Code', 'Name'],
    ['A1', 'Harbour Foods'],
  ]);
  await select('Sheet1', 'A2');
  await openPane();
  fireEvent.click(await button('Insert a sample scheme'));
  await waitFor(async () => expect(await sheetNames()).toContain('Soft KPIs'));
  expect(await selected()).toBe('Sheet1!A2');
  await waitFor(() => expect(screen.queryByText(/No scheme tables/)).toBeNull());
});

test('a scheme’s own KPIs can be chosen for a column', async () => {
  const accounts = await openSample('A2');
  await addSheet('Stores');
  await type('Stores', [
    ['Outlet', 'ND'],
    ['A17', 0.4],
    ['A18', 0.5],
  ]);
  await select('Stores', 'A2');
  await openPane();
  await heading(`Your accounts are on “${accounts}”`);
  fireEvent.click(await button('Or match the headings of this sheet'));
  await heading('Match the headings');
  fireEvent.change(choice('ND'), { target: { value: '"numericdistribution' } });
  expect(chosen('ND')).toBe('Numeric distribution');
});
