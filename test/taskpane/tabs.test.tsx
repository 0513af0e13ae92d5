import { fireEvent, screen, waitFor } from '@testing-library/react';
import { associateActions } from '../../src/taskpane/actions';
import { selected, type } from '../excel/sheets';
import { barriers, office, openPane } from './pane';
import { openSample } from './sample';

const tab = (name: string) => screen.findByRole('tab', { name });

test('arrows, Home and End move between the tabs, and one of them is in the tab order', async () => {
  await openPane();
  const plan = await tab('Plan');
  fireEvent.keyDown(plan, { key: 'ArrowRight' });
  const payout = await tab('Payout');
  expect(payout.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(payout);
  expect(plan.tabIndex).toBe(-1);
  fireEvent.keyDown(payout, { key: 'End' });
  expect((await tab('Scheme')).getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(await tab('Scheme'), { key: 'ArrowRight' });
  expect((await tab('Plan')).getAttribute('aria-selected')).toBe('true');
});

test('the ribbon and the context menu show the pane on their tab', async () => {
  const shown = jest.fn();
  office.host.onPaneVisibility(shown);
  associateActions();
  await openPane('payout');
  for (const [action, name] of [
    ['showScheme', 'Scheme'],
    ['showPlans', 'Plan'],
    ['showPayout', 'Payout'],
    ['createPlansFromSelection', 'Plan'],
    ['showPayout', 'Payout'],
    // What explains the active cell is above every tab.
    ['explainCell', 'Payout'],
  ] as const) {
    office.host.setPaneVisible(false);
    shown.mockClear();
    office.host.runAction(action);
    await waitFor(async () => expect((await tab(name)).getAttribute('aria-selected')).toBe('true'));
    await waitFor(() => expect(shown).toHaveBeenLastCalledWith(true));
  }
});

test('the scheme as the add-in reads it, and neither errors nor warnings in the sample', async () => {
  await openSample('A1');
  await openPane('scheme');
  await screen.findByText('No errors and no warnings.');
  expect(screen.getByText('Content hash')).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Rebate lines' })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Soft KPIs' }).textContent).toContain(
    'Numeric distribution30%50% → 85%',
  );
  expect(screen.getByRole('table', { name: 'Rebate tiers' })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Gates' })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Payout bands' })).toBeTruthy();
  expect(await barriers()).toEqual([]);
});

test('a mistake in a scheme table is a sentence a click away from its cell', async () => {
  await type('Sheet1', [
    ['From', 'Rate'],
    [0, 0.01],
    [100, 'much'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).name = 'Tiers';
    await context.sync();
  });
  await openPane('scheme');
  fireEvent.click(await screen.findByRole('button', { name: 'Go to Sheet1!B3' }));
  await waitFor(async () => expect(await selected()).toBe('Sheet1!B3'));
  expect(screen.getByRole('heading', { name: /^\d+ errors?$/ })).toBeTruthy();
});

test('without a scheme the sample is offered', async () => {
  await openPane('scheme');
  await screen.findByText(/This workbook has no scheme tables yet/);
  expect(screen.getByRole('button', { name: 'Insert a sample scheme' })).toBeTruthy();
});
