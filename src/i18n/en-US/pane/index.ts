import { firstStep } from './firstStep';
import { mapping } from './mapping';
import { payout } from './payout';
import { plan } from './plan';
import { scheme } from './scheme';

/** By the codes of `HostTrouble`: what it means and what to do. */
const trouble = {
  protected: 'The workbook or the sheet is protected. Lift the protection on the Review tab, then try again.',
  'editing-cell': 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  'other-workbook': 'Another workbook is in front. Go back to this workbook, then try again.',
  'too-large': 'Excel refused that much data at once. Select fewer rows, then try again.',
  'in-the-way':
    'Something on the sheet is in the way: a filter, merged cells, a pivot table or contents at its edge. Move it, then try again.',
  gone: 'A sheet, table or cell that was needed is no longer there. Select the accounts again, then try again.',
  'name-taken': 'Another sheet has taken the name meanwhile. Try again: another name will be found.',
  'not-cells':
    'Excel cannot tell which cells are selected: a picture or a chart is, or another workbook is in front. Select cells in this workbook.',
  'old-excel':
    'This version of Excel does not have something the add-in needs. Update Excel, or use Excel on the web.',
  busy: 'Excel was too busy to answer. Wait a moment, then try again.',
  'no-excel': 'The add-in has no connection to Excel. Close the pane and open it again.',
  unknown: 'Excel reported an error. Try again; if it comes back, save the workbook and open it again.',
};

/** The words of the task pane. Every other language is typed from these. */
export const pane = {
  product: 'Channel Planner',
  tabs: { label: 'Channel Planner', plan: 'Plan', payout: 'Payout', scheme: 'Scheme' },
  list: (items: readonly string[]) => items.join(', '),
  clauses: (items: readonly string[]) => items.join('; '),
  sentences: (items: readonly string[]) => items.join(' '),
  aside: (text: string, aside: string) => `${text} (${aside})`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  tryAgain: 'Try again',
  excelSays: 'Excel’s message',
  showMore: (n: number) => `Show ${n} more`,
  goToCell: (cell: string) => `Go to ${cell}`,
  problems: 'Problems',
  trouble,
  passing:
    'A cell is being edited, or another workbook is in front. What is shown is what was read last; it is read again as soon as Excel is free.',
  calculating: 'Excel is still calculating. The values are read again when it has finished.',
  staleValues:
    'This workbook calculates by hand, and something has changed since. Some values are older than what they are computed from.',
  calculateNow: 'Calculate now',
  firstStep,
  mapping,
  plan,
  scheme,
  payout,
};
