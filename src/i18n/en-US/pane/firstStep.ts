/** What a person sees in a workbook without accounts. */
export const firstStep = {
  title: 'Start here',
  emptyWorkbook: 'This workbook has no accounts yet.',
  noAccountsHere: (sheet: string) => `No table of accounts was found on the sheet “${sheet}”.`,
  accountsElsewhere: (sheet: string) => `The accounts are on the sheet “${sheet}”.`,
  goToAccounts: 'Go to the accounts',
  ownTable:
    'A table of accounts needs one row of headings, among them Code or Name; every row below is one account.',
  orSample: 'Or look around first with realistic tables that you can then replace with your own.',
  insertSample: 'Insert sample tables',
  inserting: 'Inserting the sample tables…',
  clashes: (names: string) =>
    `Nothing was inserted, because the workbook already has: ${names}. Rename or delete these, then try again.`,
  untidy: 'Some of the sample sheets could not be removed again. Delete them before you try again.',
};
