import { ended } from '../../../core/values/fill';
import { count, accounts, plans } from './count';

/** The Plan tab. */
export const plan = {
  title: 'Joint plans',
  reading: 'Reading the selection…',
  selected: (n: number) => `${accounts(n)} selected`,
  noneSelected: 'No account selected',
  howToSelect: 'Select rows of the accounts table: single rows, several areas with Ctrl, or a whole column.',
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
    'error-code': 'shows an Excel error instead of an account code',
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
  noteDetailList: (n: number) =>
    `This looks like a detail list: ${count(n, 'row repeats', 'rows repeat')} a code. Plans need one row per account; add the rows up per account first.`,
  noteCodeIsName: 'The table has no code column: accounts are told apart by their names.',
  options: 'Options',
  template: 'Kind of plan',
  recommended: 'As recommended for each account',
  templates: {
    annual: 'Annual joint plan',
    launch: 'New-product launch',
    peak: 'Peak season',
    recovery: 'Recovery',
  },
  year: 'Year',
  period: 'Period',
  wholeYear: 'Whole year',
  quarter: (n: number) => `Quarter ${n}`,
  language: 'Language of the sheets',
  ownTemplate: (sheet: string) => `Own template “${sheet}”`,
  readingTemplate: 'Reading the template…',
  readAgain: 'Read again',
  ownTemplateGone: 'The template’s sheet is gone or empty. Choose another kind of plan.',
  noPlaceholders: 'The template’s sheet has no {{placeholders}} any more. Add some, such as {{name}}.',
  copyClearsUndo:
    'Each plan is a copy of that sheet with its styles, formulas and page setup. Copying sheets clears Excel’s undo list.',
  faults: (n: number) =>
    `${count(n, 'placeholder', 'placeholders')} of the template cannot be filled. Mend or remove ${n === 1 ? 'it' : 'them'} first.`,
  faultWhy: {
    unknown: (text: string) => `${text}: no column, scheme item or figure of this name`,
    'in-formula': (text: string) => `${text} stands inside a formula; give it a cell of its own`,
    'two-groups': (text: string) => `${text}: a row can be repeated for one thing only`,
  },
  preview: 'Preview',
  nothingYet: 'Nothing has been written yet.',
  toMake: (n: number) => `${count(n, 'sheet', 'sheets')} will be added`,
  noneToMake: (n: number) => `No sheet will be added; ${plans(n)} will be kept`,
  existing: (n: number) =>
    `${count(n, 'plan exists', 'plans exist')} already: what was typed is kept; where target, score or verdict changed, the change log gains a line.`,
  exists: 'kept',
  planFor: (template: string, why: string) => `${template}: ${why}`,
  because: (field: string, fact: string, reason: string) =>
    ended(`${field} ${fact}${reason === '' ? '' : ` – ${reason}`}`, '.'),
  noRuleMet: 'no rule asks for another.',
  belowFloor: (kpis: readonly string[]) => `Below the floor: ${kpis.join(', ')}.`,
  chosenInstead: (template: string, recommended: string, why: string) =>
    `${template}; recommended is ${recommended}: ${why}`,
  closedWorkbook:
    'The structure of this workbook is protected, so no sheet can be added. Lift the protection on the Review tab.',
  create: (n: number) => `Create ${plans(n)}`,
  renew: (n: number) => `Update ${plans(n)}`,
  attention: 'Should not wait',
  overdueVisits: (n: number) => `${accounts(n)} overdue a visit`,
  overdueReviews: (n: number) => `${plans(n)} overdue a review`,
  stockRisks: (n: number) => `${accounts(n)} about to run out of stock`,
  daysLate: (n: number) => `${count(n, 'day', 'days')} late`,
  wasDue: (day: string) => `due ${day}`,
  cover: (cover: number, needed: number) => `lasts ${count(cover, 'day', 'days')}, needs ${needed}`,
  creating: 'Creating plans',
  progress: (done: number, of: number) => `${done} of ${of} done`,
  timeLeft: (seconds: number) =>
    seconds < 60
      ? `about ${count(seconds, 'second', 'seconds')} left`
      : `about ${count(Math.ceil(seconds / 60), 'minute', 'minutes')} left`,
  cancel: 'Cancel',
  cancelling: 'Stopping after this batch…',
  waitsForWorkbook: 'Another workbook is in front. Go back to this one, and the run goes on.',
  created: (n: number) => `${plans(n)} created`,
  noneCreated: 'No plan created',
  onlyKept: (n: number) => `${plans(n)} kept, none created`,
  renewed: (n: number) => `${plans(n)} gained a line in the change log`,
  kept: (n: number) => `${count(n, 'plan was', 'plans were')} there already and up to date`,
  outdated: (n: number) =>
    `${count(n, 'plan is', 'plans are')} of an older pattern: the scheme’s KPIs, gates or bands have changed since. Nothing was written there. When redrawn, a plan takes over what was typed; the old sheet stays behind it, its name ending in “(old)”.`,
  redraw: (n: number) => `Redraw ${plans(n)}`,
  redrawing: 'Redrawing plans',
  redrawn: (n: number) => `${plans(n)} redrawn`,
  aboutRedrawn:
    'The old sheets are kept behind the new ones. To go back, delete the new sheet: the old one is the plan again.',
  unplaced: (n: number) =>
    `${count(n, 'plan lists', 'plans list')} at the end what was typed and has no place any more, signatures among it.`,
  protected: (n: number) =>
    `${count(n, 'plan sheet is', 'plan sheets are')} protected, so nothing was written there. Lift the protection on the Review tab, then update again.`,
  fates: {
    renewed: 'log line added',
    unchanged: 'up to date',
    outdated: 'older pattern',
    protected: 'protected',
    redrawn: 'redrawn',
  },
  oldSheet: 'old sheet',
  indexFailed: 'The plans are there; the index of plans could not be brought up to date.',
  cancelled: (left: number) => `Cancelled. ${plans(left)} not made; nothing of them is in the workbook.`,
  failed: (left: number) => `${plans(left)} could not be made; nothing of them is in the workbook.`,
  untidy: 'Excel also refused to remove unfinished sheets. Going on removes them first.',
  goOn: (left: number) => `Go on with the remaining ${left}`,
  back: 'Back to the selection',
  sheets: 'Plan sheets',
  sendCopies: 'Copies to send',
  manyPlans: (n: number) =>
    `${plans(n)} will each get a sheet of their own, and a workbook of that many sheets is slow to open. Press again to make them, or select fewer rows.`,
  aboutCopies:
    'One sheet per account, values only: no formulas, no links to this workbook, nothing hidden. Concession limits, approvers, risks and notes to yourself stay here. Copying sheets clears Excel’s undo list.',
  makeCopies: (n: number) => `Make ${count(n, 'copy', 'copies')}`,
  copySource: (day: string) => `Figures as of ${day}. Pale yellow cells are for both parties to fill in.`,
  copy: 'Copy',
  copiesFailed: (n: number) =>
    `${count(n, 'copy', 'copies')} could not be made; nothing of them is in the workbook.`,
  howToSend: 'To send one, right-click its tab, choose Move or Copy, and move it to a new workbook.',
};
