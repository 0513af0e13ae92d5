import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { holdPauses } from '../../excel/quiet';
import { select, selected, type } from '../../excel/sheets';
import { stillness } from '../../workbench/office';
import { barriers, office, openPane } from '../pane';
import { openSample } from '../sample';

const checked = () => screen.findByRole('heading', { name: /^\d+ accounts checked$/ });
const items = () => [...screen.getByRole('list', { name: 'Accounts and their verdicts' }).children];
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
/** `−¥1,234.50` in cents. */
const cents = (text: string | null): number =>
  Math.round(Number((text ?? '').replace('−', '-').replace(/[^\d.-]/g, '')) * 100);

test('all accounts are checked, with totals as a chart that says in words what it draws', async () => {
  await openSample('A1');
  await openPane('payout');
  await checked();
  const chart = screen.getByRole('img', { name: /^Accounts by verdict: / });
  const counts = [...(chart.getAttribute('aria-label') ?? '').matchAll(/ (\d+), ¥/g)].map(([, n]) =>
    Number(n),
  );
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(40);
  expect(screen.getByText('40 of 40 accounts shown')).toBeTruthy();
  expect(await barriers()).toEqual([]);
});

test('the list is filtered by verdict, searched by name and code, and goes to the row in the sheet', async () => {
  const pauses = holdPauses();
  const sheet = await openSample('A1');
  await openPane('payout');
  await checked();
  choose('Verdict', '=partial');
  await waitFor(() => expect(items().length).toBeLessThan(20));
  for (const item of items()) expect(item.textContent).toContain('Partly withheld');
  choose('Verdict', '');
  const [code] = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange('A6:A6').load('values');
    await context.sync();
    return cells.values.flat() as string[];
  });
  fireEvent.change(screen.getByLabelText('Search name or code'), { target: { value: code } });
  await screen.findByText('1 of 40 accounts shown');
  fireEvent.click(screen.getByRole('button', { name: /, go to row 6$/ }));
  await waitFor(async () => expect(await selected()).toBe(`${sheet}!A6`));
  // Going to a row selects it: the list stays what it was.
  await stillness(office);
  pauses.pass();
  await stillness(office);
  expect(screen.getByText('1 of 40 accounts shown')).toBeTruthy();
});

test('sorted by payout, no account stands above one that is paid more', async () => {
  await openSample('A1');
  await openPane('payout');
  await checked();
  choose('Verdict', '=eligible');
  choose('Order', 'payout');
  await waitFor(() => expect(items()[0]?.textContent).toContain('¥'));
  const amounts = items().map((item) => cents(/¥[\d,.]+/.exec(item.textContent ?? '')?.[0] ?? null));
  expect(amounts.length).toBeGreaterThan(5);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});

test('an account opens with its reasons and its payout step by step, to the cent; back is where one was', async () => {
  await openSample('A1');
  await openPane('payout');
  await checked();
  choose('Verdict', '=partial');
  await waitFor(() => expect(items().length).toBeLessThan(20));
  const name = within(items()[1] as HTMLElement).getAllByRole('button')[0] as HTMLElement;
  const label = name.textContent;
  fireEvent.click(name);
  const heading = await screen.findByRole('heading', { name: label ?? '' });
  expect(document.activeElement).toBe(heading);
  expect(await barriers()).toEqual([]);
  const table = screen.getByRole('table');
  const [first = [], last = []] = [
    [...table.querySelectorAll('tbody td.number')].map((cell) => cents(cell.textContent)),
    [...table.querySelectorAll('tfoot td.number')].map((cell) => cents(cell.textContent)),
  ];
  expect(first.length).toBeGreaterThan(2);
  expect(first.reduce((sum, amount) => sum + amount, 0)).toBe(last[0]);
  expect(screen.getByText('In which order a payout is worked out')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(label));
});

test('arrow keys, Home and End move through the list, and one account is in the tab order', async () => {
  await openSample('A1');
  await openPane('payout');
  await checked();
  const list = screen.getByRole('list', { name: 'Accounts and their verdicts' });
  const inTabOrder = () =>
    [...list.querySelectorAll<HTMLElement>('button')].filter(({ tabIndex }) => tabIndex === 0);
  const position = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
  expect(inTabOrder()).toHaveLength(2);
  inTabOrder()[0]?.focus();
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  await waitFor(() => expect(position()).toBe('2'));
  fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
  await waitFor(() => expect(position()).toBe('40'));
  fireEvent.keyDown(document.activeElement as Element, { key: 'Home' });
  await waitFor(() => expect(position()).toBe('1'));
  expect(inTabOrder()).toHaveLength(2);
});

test('several selected accounts are checked by themselves; all are a choice away', async () => {
  await openSample('A3:A7');
  await openPane('payout');
  await screen.findByRole('heading', { name: '5 accounts checked' });
  choose('Accounts', 'all');
  await screen.findByRole('heading', { name: '40 accounts checked' });
});

test('from any other sheet the accounts are found where they are', async () => {
  const sheet = await openSample('A1');
  await select('Gates', 'A1');
  await openPane('payout');
  await screen.findByRole('heading', { name: '40 accounts checked' });
  expect(screen.getByText(`From the sheet “${sheet}”.`)).toBeTruthy();
});

test('a list with nothing but names is not taken for the accounts where there are better ones', async () => {
  const sheet = await openSample('A1');
  await type('Sheet1', [['Name'], ['Ningbo Yongan'], ['Tiers']]);
  await select('Sheet1', 'A2');
  await openPane('payout');
  await screen.findByText(`From the sheet “${sheet}”.`);
});

test('in Chinese every word is Chinese but what the workbook says itself', async () => {
  await openSample('A1', 'zh-CN');
  await openPane('payout', 'zh-CN');
  await screen.findByRole('heading', { name: '已核查 40 家经销商' });
  expect(screen.getByRole('img', { name: /^按结论统计：可兑付 \d+ 家，/ })).toBeTruthy();
  fireEvent.click(
    within(screen.getByRole('list', { name: '经销商及其结论' })).getAllByRole('button')[0] as HTMLElement,
  );
  await screen.findByRole('button', { name: '返回列表' });
  expect(document.body.textContent).not.toMatch(/Payout|Verdict|Reason|Step/);
});
