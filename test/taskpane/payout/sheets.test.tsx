import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { select, sheetNames } from '../../excel/sheets';
import { barriers, openPane } from '../pane';
import { openSample } from '../sample';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const checked = () => screen.findByRole('heading', { name: /^\d+ accounts checked$/ });
const audits = async () => (await sheetNames()).filter((name) => name.startsWith('Payout audit '));

async function writeAudit(): Promise<void> {
  await checked();
  press('Write audit sheet');
  await screen.findByRole('heading', { name: 'Audit sheet written' });
}

/** The rows of a sheet whose first cell begins with a text, and where they stand. */
const rowsOf = (sheet: string, key: string): Promise<{ row: number; cells: unknown[] }[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return (used.values as unknown[][]).flatMap((cells, row) =>
      String(cells[0]).startsWith(key) ? [{ row, cells }] : [],
    );
  });
const write = (sheet: string, row: number, column: number, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });

test('an audit is written beside the last one, which stays as it is, and says what changed', async () => {
  const accounts = await openSample('A1');
  await openPane('payout');
  await writeAudit();
  expect(screen.getByText('There is no earlier audit of this scheme to compare with.')).toBeTruthy();
  expect(await barriers()).toEqual([]);
  const [first = ''] = await audits();
  const before = await rowsOf(first, '');

  press('Back to the list');
  await checked();
  const sellIn = await Excel.run(async (context) => {
    const headings = context.workbook.worksheets.getItem(accounts).getRange('A1:Z1').load('values');
    await context.sync();
    return (headings.values[0] ?? []).indexOf('Sell-in');
  });
  await write(accounts, 1, sellIn, 1_000_000);
  cleanup();
  await openPane('payout');
  await writeAudit();
  expect(
    screen.getByText(/^Against “Payout audit .*”: -¥[\d,.]+; 1 account is paid otherwise\.$/),
  ).toBeTruthy();
  expect(await audits()).toHaveLength(2);
  expect(await rowsOf(first, '')).toEqual(before);
});

test('whoever looks at another tab meanwhile comes back to the run and to what came of it', async () => {
  await openSample('A1');
  await openPane('payout');
  await checked();
  const open = (tab: string) => fireEvent.click(screen.getByRole('tab', { name: tab }));
  press('Write audit sheet');
  open('Plan');
  await waitFor(async () => expect(await audits()).toHaveLength(1));
  open('Payout');
  await screen.findByRole('heading', { name: 'Audit sheet written' });
  open('Scheme');
  await screen.findByRole('tab', { name: 'Scheme', selected: true });
  open('Payout');
  expect(screen.getByRole('heading', { name: 'Audit sheet written' })).toBeTruthy();
  press('Back to the list');
  await checked();
});

test('an audit holds as it was written, and tells the very row that was changed by hand', async () => {
  await openSample('A1');
  await openPane('payout');
  await writeAudit();
  const [sheet = ''] = await audits();
  await select(sheet, 'A1');
  fireEvent.click(await screen.findByRole('button', { name: 'Verify this audit' }));
  await screen.findByText('All 40 decisions hold.');

  const [paid] = await rowsOf(sheet, 'decision:eligible');
  await write(sheet, paid?.row ?? 0, 5, 999_999);
  cleanup();
  await openPane('payout');
  fireEvent.click(await screen.findByRole('button', { name: 'Verify this audit' }));
  await screen.findByText('1 of 40 decisions does not hold.');
  const decisions = screen.getByRole('list', { name: 'Decisions' });
  expect(decisions.children).toHaveLength(1);
  expect(decisions.textContent).toContain(String(paid?.cells[2]));
  expect(decisions.textContent).toContain('another payout comes out');
  expect(screen.getByText('The recorded total is not what the recorded payouts add up to.')).toBeTruthy();
  expect(await barriers()).toEqual([]);
});

test('a statement is made once a day for what it says, and links to its sheet', async () => {
  await openSample('A1');
  await openPane('payout');
  await checked();
  const list = screen.getByRole('list', { name: 'Accounts and their verdicts' });
  fireEvent.click(within(list).getAllByRole('button')[0] as HTMLElement);
  for (const [made, kept] of [
    ['1 statement made', undefined],
    ['No new statement', '1 statement of today is there already, unchanged'],
  ] as const) {
    fireEvent.click(await screen.findByRole('button', { name: 'Statement' }));
    await screen.findByRole('heading', { name: made });
    if (kept !== undefined) expect(screen.getByText(kept)).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Sheets' }).children).toHaveLength(1);
    press('Back to the list');
  }
});

describe('what if', () => {
  const open = async () => {
    await openSample('A1');
    await openPane('payout');
    await checked();
    press('What if…');
    await screen.findByRole('heading', { name: 'What if' });
  };
  const target = () => screen.getByLabelText('Numeric distribution: target');
  const cellOf = (sheet: string, address: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  /** The value beside an item of the Scheme table. */
  const version = async () => {
    const [row] = await rowsOf('Scheme', 'Version');
    return row?.cells[1];
  };

  test('a lower target pays more at once, and nothing is written', async () => {
    await open();
    fireEvent.change(target(), { target: { value: '60' } });
    await screen.findByText(/^\d+ accounts gain · 0 accounts lose · /);
    expect(await barriers()).toEqual([]);
    expect(await cellOf('Soft KPIs', 'D2')).toBe(0.85);
    expect(await version()).toBe('1.2');
  });

  test('a tier is called by the amount it begins at, grouped as people read it', async () => {
    await open();
    expect(screen.getByLabelText('1,000,000: from')).toBeTruthy();
  });

  test('weights that do not add up are told, and cannot be applied', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Numeric distribution: weight'), { target: { value: '50' } });
    await screen.findByText('With these numbers the scheme cannot be read, so nobody is paid:');
    expect(screen.getByRole('button', { name: 'Apply as version 1.3' }).hasAttribute('disabled')).toBe(true);
  });

  test('applied it is a new version of exactly the named cells, and can be taken back', async () => {
    await open();
    fireEvent.change(target(), { target: { value: '60' } });
    await screen.findByText(/accounts gain/);
    press('Apply as version 1.3');
    await screen.findByText('The scheme is now version 1.3.');
    expect([await cellOf('Soft KPIs', 'D2'), await version()]).toEqual([0.6, '1.3']);
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    await screen.findByText('Taken back: the cells hold what they held before.');
    expect([await cellOf('Soft KPIs', 'D2'), await version()]).toEqual([0.85, '1.2']);
  });

  test('a cell that was changed meanwhile refuses the whole version', async () => {
    await open();
    fireEvent.change(target(), { target: { value: '60' } });
    await screen.findByText(/accounts gain/);
    // What the add-in writes itself is no news to the pane: it still believes 85 %.
    await write('Soft KPIs', 1, 3, 0.9);
    press('Apply as version 1.3');
    await screen.findByText('Soft KPIs!D2 no longer holds 0.85. Look at it, then try again.');
    await waitFor(async () =>
      expect([await cellOf('Soft KPIs', 'D2'), await version()]).toEqual([0.9, '1.2']),
    );
  });
});
