import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { Behaviour } from '../../src/workbench/host/behaviour';
import { sheetNames } from '../excel/sheets';
import { office, openPane } from './pane';
import { openSample } from './sample';

/** What the three jobs came to in an Excel of some mood. */
export interface Done {
  /** How many sheets were made: a plan for each account, and the index of plans. */
  readonly sheets: number;
  readonly payout: string;
  readonly scheme: string;
}

/**
 * The three jobs on the sample, one after the other: check the scheme, check the payout of two accounts, make their
 * plans. Each as its tab shows it when it is done.
 */
export async function doThreeJobs(behaviour: Partial<Behaviour>): Promise<Done> {
  await openSample('A2:A3');
  office.host.behave(behaviour);
  await openPane('scheme');
  const scheme = (await screen.findByText('No errors and no warnings.')).textContent ?? '';
  cleanup();
  await openPane('payout');
  const payout = (await screen.findByRole('heading', { name: /^\d+ accounts checked$/ })).textContent ?? '';
  cleanup();
  const before = await sheetNames();
  await openPane('plan');
  fireEvent.click(await screen.findByRole('button', { name: 'Create 2 plans' }));
  await screen.findByRole('heading', { name: '2 plans created' });
  const made = (await sheetNames()).filter((name) => !before.includes(name));
  return { sheets: made.length, payout, scheme };
}

export const ALL_DONE: Done = {
  sheets: 3,
  payout: '2 accounts checked',
  scheme: 'No errors and no warnings.',
};
