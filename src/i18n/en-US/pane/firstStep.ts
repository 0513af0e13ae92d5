/** What a person sees in a workbook without accounts. */
export const firstStep = {
  title: 'Start here',
  emptyWorkbook: 'This sheet is empty, and no other sheet has a list of accounts.',
  seeHow:
    'See how it works with forty realistic distributors and their scheme: plain Excel tables, in which you can then put your own numbers.',
  unknownTitle: 'Which column is which?',
  unknownSheet: (sheet: string) =>
    `The sheet “${sheet}” holds data, but its headings do not say which column is the account’s code or name.`,
  matchColumns: 'Match the headings',
  matchHere: 'Or match the headings of this sheet',
  elsewhereTitle: (sheet: string) => `Your accounts are on “${sheet}”`,
  noAccountsHere: (sheet: string) => `The sheet “${sheet}”, which is open, lists no accounts.`,
  goToAccounts: 'Go to the accounts',
  ownTitle: 'Or bring your own list',
  ownTable:
    'One row of headings, with Code or Name among them, and below it a row for each account. Sheets you already have will do: open one, and the add-in reads it.',
  orSample: 'Or look around first, with realistic sample tables on sheets of their own.',
  insertSample: 'Insert sample tables',
  insertScheme: 'Insert a sample scheme',
  inserting: 'Inserting the sample tables…',
  clashes: (names: string) =>
    `Nothing was inserted, because the workbook already has: ${names}. Rename or delete these, then try again.`,
  untidy: 'Some of the sample sheets could not be removed again. Delete them before you try again.',
};
