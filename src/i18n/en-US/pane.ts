const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
const accounts = (n: number) => count(n, 'account', 'accounts');
const plans = (n: number) => count(n, 'plan', 'plans');

/** By the codes of `HostTrouble`: what it means and what to do. */
const trouble = {
  protected: 'The workbook or the sheet is protected. Lift the protection on the Review tab, then try again.',
  'editing-cell': 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  'too-large': 'Excel refused that much data at once. Select fewer rows, then try again.',
  gone: 'A sheet, table or cell that was needed is no longer there. Select the accounts again, then try again.',
  'name-taken': 'Another sheet has taken the name meanwhile. Try again: another name will be found.',
  'not-cells': 'A picture or a chart is selected. Select cells instead.',
  'old-excel':
    'This version of Excel lacks something the add-in needs. Update Excel, or use Excel on the web.',
  busy: 'Excel was too busy to answer. Wait a moment, then try again.',
  'no-excel': 'The add-in has no connection to Excel. Close the pane and open it again.',
  unknown: 'Excel reported an error. Try again; if it comes back, save the workbook and open it anew.',
};

/** The words of the task pane. Every other language is typed from these. */
export const pane = {
  product: 'Channel Planner',
  tabs: { label: 'Channel Planner', plan: 'Plan', payout: 'Payout', scheme: 'Scheme' },
  tryAgain: 'Try again',
  excelSays: 'Excel’s message',
  showMore: (n: number) => `Show ${n} more`,
  goToCell: (cell: string) => `Go to ${cell}`,
  problems: 'Problems',
  trouble,

  firstStep: {
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
  },

  plan: {
    title: 'Joint plans',
    reading: 'Reading the selection…',
    selected: (n: number) => `${accounts(n)} selected`,
    noneSelected: 'No account selected',
    howToSelect:
      'Select rows of the accounts table: single rows, several areas with Ctrl, or a whole column.',
    takeAll: (n: number) => (n === 1 ? 'Select the one account' : `Select all ${n} accounts`),
    leftOut: (n: number) => `${n} left out`,
    leftOutOne: (row: number, why: string) => `1 left out: row ${row} ${why}`,
    leftOutRow: (row: string, why: string) => `Row ${row} ${why}`,
    leftOutRows: (rowList: string, why: string) => `Rows ${rowList}: each ${why}`,
    why: {
      heading: 'is a heading',
      blank: 'is blank',
      hidden: 'is hidden or filtered away',
      subtotal: 'is a subtotal',
      'no-code': 'has no account code',
      'duplicate-code': 'repeats the code of a row above',
    },
    whyCode: (code: string, row: string) => `repeats the code ${code} of row ${row}`,
    whySubtotal: (text: string) => `is a subtotal (“${text}”)`,
    cells: (n: number) => `${count(n, 'cell', 'cells')} could not be read and count as missing`,
    missing: 'What would make the plans better',
    noScheme:
      'No scheme tables (SoftKpis, Gates, Tiers) in this workbook, so the plans have no scorecard, no rebate and no gates. Insert the sample tables and edit them.',
    noKpis: 'No SoftKpis table, so the plans have no scorecard.',
    noTiers: 'No Tiers table, so the plans have no rebate what-if.',
    noGates: 'No Gates table, so the plans have no gates.',
    kpisWithoutColumn: (names: string) =>
      `No column for these soft KPIs: ${names}. Add columns of those names to the accounts table to have them scored.`,
    fieldsWithoutColumn: (names: string) =>
      `To be filled in by hand in the plans, because the table has no column for: ${names}.`,
    noteNameIsCode: (n: number) => `${accounts(n)} without a name: the code stands for it.`,
    noteNameFromMerge: (n: number) => `${accounts(n)} with the name from a merged cell.`,
    noteCodeIsName: 'The table has no code column: accounts are told apart by their names.',
    options: 'Options',
    year: 'Year',
    period: 'Period',
    wholeYear: 'Whole year',
    quarter: (n: number) => `Quarter ${n}`,
    language: 'Language of the sheets',
    preview: 'Preview',
    nothingYet: 'Nothing has been written yet.',
    toMake: (n: number) => `${count(n, 'sheet', 'sheets')} will be added`,
    existing: (n: number) => `${count(n, 'plan exists', 'plans exist')} already and will be kept as they are`,
    exists: 'kept as it is',
    closedWorkbook:
      'The structure of this workbook is protected, so no sheet can be added. Lift the protection on the Review tab.',
    create: (n: number) => `Create ${plans(n)}`,
    nothingToMake: 'All selected accounts have their plans',
    creating: 'Creating plans',
    progress: (done: number, of: number) => `${done} of ${of} created`,
    timeLeft: (seconds: number) =>
      seconds < 60
        ? `about ${count(seconds, 'second', 'seconds')} left`
        : `about ${count(Math.ceil(seconds / 60), 'minute', 'minutes')} left`,
    cancel: 'Cancel',
    cancelling: 'Stopping after this batch…',
    created: (n: number) => `${plans(n)} created`,
    kept: (n: number) => `${count(n, 'plan was', 'plans were')} there already and kept`,
    cancelled: (left: number) => `Cancelled. ${plans(left)} not made; nothing of them is in the workbook.`,
    failed: (left: number) => `${plans(left)} could not be made; nothing of them is in the workbook.`,
    untidy:
      'Excel also refused to remove unfinished sheets. They are named “~Channel Planner …”; going on removes them first.',
    goOn: (left: number) => `Go on with the remaining ${left}`,
    back: 'Back to the selection',
    sheets: 'Plan sheets',
  },

  scheme: {
    title: 'Scheme',
    reading: 'Reading the scheme tables…',
    none: 'This workbook has no scheme tables yet: SoftKpis, Gates, Tiers, PayoutBands and Scheme.',
    readAgain: 'Read again',
    noProblems: 'Everything in the tables could be read.',
    problems: (n: number) => `${count(n, 'problem', 'problems')} found`,
    settings: 'Settings',
    id: 'Scheme',
    version: 'Version',
    period: 'Period',
    status: 'Status',
    statuses: { draft: 'draft', active: 'active', closed: 'closed' },
    money: 'Amounts in',
    method: 'Rebate method',
    methods: {
      marginal: 'marginal: each slice at its tier’s rate',
      whole: 'whole: all at the tier reached',
      rolling: 'rolling: every reached tier up to its own bound',
      total: 'total: every reached tier on the whole amount',
    },
    softRate: 'Soft bonus rate',
    cap: 'Payout cap',
    kpis: 'Soft KPIs',
    kpi: 'KPI',
    weight: 'Weight',
    floorToTarget: 'Floor → target',
    gates: 'Gates',
    rule: 'Rule',
    reason: 'Reason',
    tiers: 'Rebate tiers',
    from: 'From',
    rate: 'Rate',
    perUnit: 'Per unit',
    fixed: 'Fixed amount',
    bands: 'Payout bands',
    upTo: 'Up to',
    share: 'Pays',
    missingTable: 'This table is not in the workbook, or cannot be read.',
  },

  payout: {
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
  },
};
