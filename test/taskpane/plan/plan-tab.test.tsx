import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { holdPauses } from '../../excel/quiet';
import { addSheet, select, selected, sheetNames, type } from '../../excel/sheets';
import { stillness } from '../../workbench/office';
import { barriers, office, openPane, reopenOffice } from '../pane';
import { openSample } from '../sample';

const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('an empty workbook: the first step is said, and the sample is a click away', async () => {
  await openPane();
  await heading('Start here');
  expect(screen.getByText(/This sheet is empty/)).toBeTruthy();
  expect(await barriers()).toEqual([]);
  fireEvent.click(await button('Insert sample tables'));
  await waitFor(async () => expect((await sheetNames()).length).toBeGreaterThan(5));
});

test('a sheet without accounts: the pane leads to the sheet that has them', async () => {
  const accounts = await openSample('A2');
  await select('Sheet1', 'A1');
  await type('Sheet1', [['just a note']]);
  await openPane();
  fireEvent.click(await button('Go to the accounts'));
  await waitFor(async () => expect(await selected()).toMatch(`${accounts}!`));
});

test('the selection is followed: accounts are counted, what is left out is told with its row and reason', async () => {
  const accounts = await openSample('A1:A9');
  await openPane();
  await heading('8 accounts selected');
  expect(screen.getByText('1 left out: row 1 is a heading')).toBeTruthy();
  await select(accounts, 'A2:A4');
  await heading('3 accounts selected');
  expect(screen.queryByText(/left out/)).toBeNull();
});

test('a subtotal row is left out by its own words', async () => {
  await type('Sheet1', [
    ['Code', 'Name', 'Sales target'],
    ['N1', 'North', 10],
    ['N2', 'South', 20],
    ['', '小计', 30],
  ]);
  await select('Sheet1', 'A2:A4');
  await openPane();
  await heading('2 accounts selected');
  expect(screen.getByText('1 left out: row 4 is a subtotal (“小计”)')).toBeTruthy();
});

test('nothing selected but the heading: all accounts are one click away', async () => {
  await openSample('A1');
  await openPane();
  await heading('No account selected');
  expect(await barriers()).toEqual([]);
  fireEvent.click(await button(/^Select all \d+ accounts$/));
  await heading(/^\d\d accounts selected$/);
});

test('what the workbook lacks is told before anything is made', async () => {
  await type('Sheet1', [
    ['Store', 'City'],
    ['2106', 'CEDAR FALLS'],
    ['2113', 'GOWRIE'],
  ]);
  await select('Sheet1', 'A2:A3');
  await openPane();
  await heading('2 accounts selected');
  fireEvent.click(screen.getByText(/What would make the plans better/));
  expect(screen.getByText(/No scheme tables \(SoftKpis, Gates, Tiers\) in this workbook/)).toBeTruthy();
  expect(
    screen.getByText(/no column for: Sales target, Sell-in, Last year, KA manager, Contact/),
  ).toBeTruthy();
  expect(await button('Create 2 plans')).toBeTruthy();
});

test('from preview to plans: names are shown first, nothing is written, then one sheet per account, linked', async () => {
  await openSample('A2:A4');
  await openPane();
  const create = await button('Create 3 plans');
  const preview = screen.getByRole('list', { name: 'Preview' });
  const names = within(preview)
    .getAllByRole('listitem')
    .map(({ firstChild }) => firstChild?.textContent ?? '');
  expect(names).toHaveLength(3);
  const before = await sheetNames();
  expect(before.filter((name) => name.startsWith('Plan 0'))).toEqual([]);
  expect(await barriers()).toEqual([]);

  fireEvent.click(create);
  const done = await heading('3 plans created');
  expect(document.activeElement).toBe(done);
  expect(await sheetNames()).toEqual([...before, ...names, 'Plan index']);
  expect(await barriers()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: names[1] ?? '' }));
  await waitFor(async () => expect(await selected()).toMatch(names[1] ?? '?'));

  fireEvent.click(screen.getByRole('button', { name: 'Back to the selection' }));
  await screen.findByRole('heading', { level: 2 });
});

test('why a plan is recommended is told as fact and reason, the reason in its author’s words', async () => {
  await openSample('A1:A41');
  await openPane();
  const [why] = await screen.findAllByText(/^Recovery: /);
  expect(why?.textContent).toMatch(/^Recovery: [A-Z][A-Za-z -]+ -?[\d.]+ – [A-Z].+\.$/);
});

test('plans that exist are announced as kept, and only the others are made', async () => {
  const accounts = await openSample('A2:A3');
  await openPane();
  fireEvent.click(await button('Create 2 plans'));
  await heading('2 plans created');
  await select(accounts, 'A2:A5');
  fireEvent.click(await button('Back to the selection'));
  await screen.findByText(/^2 plans exist already: what was typed is kept;/);
  fireEvent.click(await button('Create 2 plans'));
  await heading('2 plans created');
  expect(screen.getByText('2 plans were there already and up to date')).toBeTruthy();
});

test('more than two hundred plans are asked about before they are made', async () => {
  await addSheet('Stores');
  const rows = Array.from({ length: 201 }, (_, index) => [`S${index + 1}`, `Store ${index + 1}`]);
  await type('Stores', [['Code', 'Name'], ...rows]);
  await select('Stores', 'A2:A202');
  await openPane();
  fireEvent.click(await screen.findByRole('button', { name: 'Create 201 plans' }));
  expect(await screen.findByText(/^201 plans will each get a sheet of their own/)).toBeTruthy();
  expect(await sheetNames()).toEqual(['Sheet1', 'Stores']);
});

test('in Chinese the pane and the plans speak Chinese', async () => {
  await openSample('A2:A3', 'zh-CN');
  await openPane('plan', 'zh-CN');
  await heading('已选 2 家经销商');
  fireEvent.click(await button('生成 2 份计划'));
  await heading('已生成 2 份计划');
  expect((await sheetNames()).filter((name) => /^[^ ]+ 0100\d /.test(name))).toHaveLength(2);
});

test('a protected workbook is told before the button is pressed', async () => {
  await openSample('A2:A3');
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await openPane();
  await screen.findByText(/structure of this workbook is protected/);
  expect((await button('Create 2 plans')).hasAttribute('disabled')).toBe(true);
});

test('when Excel fails, a sentence says what to do, and the rest can be gone on with', async () => {
  await openSample('A2:A3');
  await openPane();
  const create = await button('Create 2 plans');
  await office.host.settled();
  const stop = office.host.beforeRequest(({ actions }) =>
    actions > 500 ? { code: 'InvalidOperationInCellEditMode', after: 400 } : undefined,
  );
  fireEvent.click(create);
  const alert = await screen.findByRole('alert');
  stop();
  expect(alert.textContent).toContain('2 plans could not be made; nothing of them is in the workbook.');
  expect(alert.textContent).toContain('Press Enter or Esc');
  expect(await barriers()).toEqual([]);
  fireEvent.click(await button('Go on with the remaining 2'));
  await heading('2 plans created');
});

test('the pane does not read while it writes: three plans take the requests of one', async () => {
  const pauses = holdPauses();
  const quiet = async (): Promise<void> => {
    await stillness(office);
    pauses.pass();
    await stillness(office);
  };
  const requestsFor = async (rows: number): Promise<number> => {
    const plans = rows === 1 ? '1 plan' : `${rows} plans`;
    cleanup();
    await reopenOffice();
    await openSample(`A2:A${rows + 1}`);
    await openPane();
    const create = await button(`Create ${plans}`);
    await quiet();
    const before = office.host.requests.length;
    fireEvent.click(create);
    await heading(`${plans} created`);
    await quiet();
    return office.host.requests.length - before;
  };
  const one = await requestsFor(1);
  expect(await requestsFor(3)).toBe(one);
  expect(one).toBeLessThanOrEqual(13);
});
