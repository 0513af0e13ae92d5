import { fireEvent, screen, waitFor } from '@testing-library/react';
import { MOODS } from '../../src/workbench/host/moods';
import { selected, sheetNames } from '../excel/sheets';
import { stillness } from '../workbench/office';
import { office, openPane } from './pane';
import { openSample } from './sample';
import { ALL_DONE, doThreeJobs } from './three-jobs';

/* The table of docs/moods.md: what the scheme, the payout check and the plans do in each mood of Excel. */

test.each(['desktop', 'web', 'german', 'chinese', 'manual', 'calculating'] as const)(
  'in the mood %s, the scheme is checked, every payout decided and plans are made',
  async (mood) => {
    expect(await doThreeJobs(MOODS[mood].behaviour)).toEqual(ALL_DONE);
  },
);

test('freezing a plan’s panes leaves the person on the sheet where they were, for the API too', async () => {
  const accounts = await openSample('A2:A3');
  office.host.behave(MOODS.desktop.behaviour);
  await openPane('plan');
  fireEvent.click(await screen.findByRole('button', { name: 'Create 2 plans' }));
  await screen.findByRole('heading', { name: '2 plans created' });
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect([active, await selected()]).toEqual([accounts, `${accounts}!A2:A3`]);
});

test('while someone types, nothing is made; when they have done, the plans are', async () => {
  await openSample('A2:A3');
  await openPane('plan');
  const create = await screen.findByRole('button', { name: 'Create 2 plans' });
  await stillness(office);
  const before = await sheetNames();
  office.host.behave(MOODS.typing.behaviour);
  fireEvent.click(create);
  await stillness(office);
  office.host.behave({ typing: false });
  await screen.findByRole('heading', { name: '2 plans created' });
  expect((await sheetNames()).length).toBe(before.length + 3);
});

test('with another workbook in front, the plans wait for this one, say so, and are made when it is back', async () => {
  await openSample('A2:A3');
  await openPane('plan');
  const create = await screen.findByRole('button', { name: 'Create 2 plans' });
  await stillness(office);
  office.host.behave(MOODS.otherWorkbook.behaviour);
  fireEvent.click(create);
  await screen.findByText(/another workbook|other workbook/i);
  office.host.behave({ failing: {} });
  await screen.findByRole('heading', { name: '2 plans created' });
});

test('in manual calculation, the payout check says that values are older than what they are computed from, and calculates', async () => {
  const accounts = await openSample('A2:A3');
  office.host.behave(MOODS.manual.behaviour);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(accounts);
    sheet.getRange('BA1:BA2').formulas = [['=I2'], ['=BA1+1']];
    await context.sync();
    sheet.getRange('I2').values = [[1]];
    await context.sync();
  });
  await openPane('payout');
  fireEvent.click(await screen.findByRole('button', { name: 'Calculate now' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Calculate now' })).toBeNull());
  await screen.findByRole('heading', { name: /^\d+ accounts checked$/ });
});
