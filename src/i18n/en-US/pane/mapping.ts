import { count } from './count';

/** Matching the headings of a sheet to what the add-in knows. */
export const mapping = {
  title: 'Match the headings',
  intro: (sheet: string) =>
    `Say what each column of “${sheet}” holds. Proposals are marked: check them against the examples.`,
  toCheck: (n: number) =>
    n === 0 ? 'Nothing was guessed.' : `${count(n, 'proposal', 'proposals')} to check`,
  columns: 'Columns of the sheet',
  goToColumn: (heading: string) => `Go to the column “${heading}”`,
  notUsed: 'Not used',
  noExamples: 'no values below this heading',
  ground: {
    heading: 'recognised',
    said: 'as you said',
    words: 'proposed · similar heading',
    data: 'proposed · by its values',
  },
  groups: {
    account: 'Account',
    sales: 'Sales',
    gates: 'Conduct and payment',
    supply: 'Supply',
    relations: 'Relations',
    months: 'Monthly sales',
    scheme: 'From your scheme',
  },
  needsCode: 'Choose which column holds the account’s code, or at least its name.',
  twice: (meaning: string, headings: readonly string[]) =>
    `Only one column can be “${meaning}”. Now these are: ${headings.map((heading) => `“${heading}”`).join(', ')}.`,
  remember: 'Use these columns',
  remembering: 'Keeping your choice…',
  cancel: 'Cancel',
  forget: 'Forget all choices',
  kept: (sheet: string) =>
    `Your choices are kept in this workbook, in a small table on the sheet “${sheet}”. It travels with the file; you can read, edit or delete it. Your own headings stay as they are.`,
  sheetName: 'Account columns',
  noHeadings: (sheet: string) => `No row on “${sheet}” looks like headings with data below.`,
  recognised: (n: number) => `${count(n, 'column', 'columns')} recognised`,
  headingRows: (first: number, last: number) =>
    first === last ? `headings in row ${first}` : `headings in rows ${first} to ${last}`,
  change: 'Check or change',
  suggested: (n: number) => `${count(n, 'column looks', 'columns look')} like something a plan can use:`,
  suggestion: (heading: string, meaning: string) => `“${heading}” as ${meaning}`,
  takeOver: 'Take them over',
  look: 'Look first',
};
