import { accounts, count } from './pane/count';

const rows = (n: number): string => count(n, 'row', 'rows');

/** *Measure from lists*, loaded when it is opened. */
export const measureWords = {
  hint: 'The Measures table says how each KPI and base comes out of your lists of visits, outlets and invoices. You see what would change before anything is written.',
  start: 'Measure',
  again: 'Measure again',
  reading: (list: string, done: number, of: number) => `Reading ${list}: ${done} of ${rows(of)}…`,
  measuring: (figure: number, of: number) => `Measuring figure ${figure} of ${of}…`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was written.',
  noTable:
    'This workbook has no Measures table. Add a table or sheet of that name with the columns KPI or base, Measure, List and Account column; the sample has one.',
  noAccounts: 'This workbook has no accounts that figures could be measured for.',
  unreadable: 'The Measures table cannot be read:',
  notMeasured: 'Not measured:',
  counts: (changed: number, same: number, open: number) =>
    `${accounts(changed)} would change, ${same} stay, ${open} cannot be measured.`,
  noColumn: (figure: string) =>
    `No column of the accounts is headed “${figure}”. Add the column to have the figure written.`,
  source: (list: string, counted: number, of: number) => `${list}: ${counted} of ${rows(of)} count`,
  excluded: (n: number) => `${rows(n)} left out by conditions`,
  outsidePeriod: (n: number) => `${rows(n)} outside the period`,
  earlier: (n: number) => `${rows(n)} of earlier visits`,
  inDoubt: (n: number) => `${rows(n)} of accounts in doubt`,
  ownerless: (n: number) => `${rows(n)} without an account, or subtotals`,
  strangers: (n: number, codes: string) =>
    `${count(n, 'code', 'codes')} of the list no account has: ${codes}`,
  changes: 'What would change',
  change: (before: string, after: string) => `${before} → ${after}`,
  blank: 'blank',
  formula: 'a formula',
  open: 'What cannot be measured, and why',
  replaceFormulas: (n: number) => `Also replace ${count(n, 'formula', 'formulas')}`,
  write: (n: number) => `Write ${count(n, 'cell', 'cells')}`,
  writing: 'Writing…',
  nothingToWrite: 'Everything that can be measured stands in the workbook already.',
  written: (n: number) => `${count(n, 'cell was', 'cells were')} written.`,
};
