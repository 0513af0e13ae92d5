import type { Cells } from '../../core/values/cell';
import type { EligibilityFunctionId } from '../../i18n/function-ids';
import type { Examples } from './example';

const FACTS: Cells = [
  ['Account', 'Overdue days', 'Cross-region incidents', 'Report on time'],
  ['Kangtai', 0, 0, 'yes'],
  ['Renhe', 45, 1, 'yes'],
  ['Minsheng', 30, 0, ''],
];

const GATES: Cells = [
  ['Field', 'Test', 'Value', 'Reason', 'Scope'],
  ['Overdue days', '<=', 30, 'Payment overdue', ''],
  ['Cross-region incidents', '=', 0, 'Sold outside its region', 'soft'],
  ['Report on time', '=', 'yes', 'Report late', 'soft'],
];

const SALES: Cells = [['sales']];

export const eligibilityExamples: Examples<EligibilityFunctionId> = {
  ELIGIBLE: [
    { arguments: [FACTS, GATES, null], result: [[true], [false], [false]] },
    // For the sales rebate only the gate without a scope counts.
    { arguments: [FACTS, GATES, SALES], result: [[true], [false], [true]] },
  ],
  VERDICT: [{ arguments: [FACTS, GATES, null], result: [['eligible'], ['withheld'], ['pending']] }],
  REASONS: [
    {
      arguments: [FACTS, GATES, null],
      result: [
        [''],
        ['Payment overdue (45 > 30); Sold outside its region (1 <> 0)'],
        ['Report late (? = yes)'],
      ],
    },
  ],
};
