import type { SupplyProblemCode } from '../../../core/supply/problems';

export const supplyProblems: Record<SupplyProblemCode, string> = {
  'no-sell-out': 'There was no sell-out, so the stock cannot be counted in days.',
  'not-positive': 'This number must be above 0.',
  'not-whole-years':
    'Whole years of months are needed: a block of 12 columns, a year a row, or one column of 12, 24, 36 … months. Here are {rows} rows × {columns} columns.',
  'no-history': 'All months add up to 0, so no month can be compared with the average. Fill in the sales.',
  'cover-too-long': 'The sell-out is too small for the stock to be counted in days. Check the units.',
};
