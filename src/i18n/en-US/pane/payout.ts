import { accounts } from './count';

/** The Payout tab. */
export const payout = {
  title: 'Payout check',
  reading: 'Checking the accounts…',
  checked: (n: number) => `${accounts(n)} checked`,
  allAccounts: 'No account is selected, so all are checked.',
  nothingWritten: 'Shown here only: nothing is written to the workbook.',
  show: 'Show',
  all: (n: number) => `All verdicts (${n})`,
  verdict: { eligible: 'Eligible', withheld: 'Withheld', pending: 'Pending' },
  verdictWith: (verdict: string, n: number) => `${verdict} (${n})`,
  score: (score: string) => `Score ${score}`,
  noScore: 'no score',
  needsScheme: 'The check needs a Gates table. Insert the sample tables and edit them.',
  withoutColumn: (names: string) =>
    `No column for these gates, so they are unknown for every account: ${names}. Add columns of those names.`,
  none: 'No account has this verdict.',
  goToRow: (name: string, row: number) => `${name}, go to row ${row}`,
  list: 'Accounts and their verdicts',
};
