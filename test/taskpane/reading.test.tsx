import { fireEvent, screen, waitFor } from '@testing-library/react';
import { MOODS } from '../../src/workbench/host/moods';
import { select, type } from '../excel/sheets';
import { office, openPane } from './pane';
import { openSample } from './sample';

const PATIENT = { timeout: 20_000 };
const heading = (text: string | RegExp) => screen.findByText(text, {}, PATIENT);

/** The requests that something costs, without those by which the client lets go of its objects. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  await office.host.settled();
  const before = office.host.requests.length;
  await work();
  await office.host.settled();
  return office.host.requests.slice(before).filter(({ bytesOut }) => bytesOut > 300).length;
}

test('while a cell is being edited the view stays, with what is chosen in it, and is read again afterwards', async () => {
  await openSample('A2:A3');
  await openPane('plan');
  await heading('2 accounts selected');
  const part = await screen.findByLabelText<HTMLSelectElement>('Period');
  fireEvent.change(part, { target: { value: '2' } });
  office.host.behave(MOODS.typing.behaviour);
  office.api.getActiveWorkbook()?.getActiveSheet().getRange('Z99').setValue('typed');
  await screen.findByText(/A cell is being edited/, {}, PATIENT);
  expect(screen.getByText('2 accounts selected')).toBeTruthy();
  expect(part.value).toBe('2');
  expect(part.closest('[inert]')).not.toBeNull();
  office.host.behave({ typing: false });
  await waitFor(() => expect(screen.queryByText(/A cell is being edited/)).toBeNull(), PATIENT);
  expect(screen.getByLabelText<HTMLSelectElement>('Period').value).toBe('2');
  expect(part.closest('[inert]')).toBeNull();
});

test('another selection costs at most three requests, and none while the pane is hidden', async () => {
  await openSample('A2:A3');
  await openPane('plan');
  await heading('2 accounts selected');
  const same = await requestsOf(async () => {
    await select('Accounts', 'A5:A7');
    await heading('3 accounts selected');
  });
  // One of them is the test's own.
  expect(same - 1).toBeLessThanOrEqual(3);
  office.host.setPaneVisible(false);
  await office.host.settled();
  const hidden = await requestsOf(async () => {
    await select('Accounts', 'A9');
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect(hidden - 1).toBeLessThanOrEqual(0);
  office.host.setPaneVisible(true);
  await heading('1 account selected');
});

test('what is typed is read, whoever typed it', async () => {
  await openSample('A2');
  await openPane('plan');
  await heading('1 account selected');
  await type('Sheet1', [['nothing']]);
  await select('Accounts', 'A2:A4');
  await heading('3 accounts selected');
});
