import type { SchemeProblemCode } from '../../../core/scheme/problems';

export const schemeProblems: Record<SchemeProblemCode, string> = {
  'table-lost':
    'The table {table} is gone, though “{audit}” paid version {version} by it. Bring it back, or give the scheme a new version if that is meant.',
  'item-twice':
    '“{item}” is set in row {row} already. Keep one of the two: a scheme has one value for each item.',
  'item-misspelt':
    'The add-in does not know the item “{item}”. Is “{meant}” meant? Write it like that; if the row is a remark of your own, use other words.',
  'factor-above-two': 'A factor of {value} means more than 200%. Write 98%, not 98.',
  'line-twice': 'Two rebate lines are named “{line}”. A gate could mean either: rename one.',
  'every-of-what':
    'Every must be above 0, and only goes with a rate, money per unit, and the two kinds of excess. A line with tiers has a row for each of them instead.',
  'method-of-another-way':
    'The tier method goes with growth, excess and achievement. Any other line has its method as its way: leave this cell blank.',
  'slices-of-another-figure':
    'Marginal and rolling tiers are slices of the base itself, so that no other figure can pick them. Use whole or total, or clear Tier by.',
  'deduction-one-of': 'A deduction takes an amount or a share for each event. Fill in one of the two.',
  'override-ungrounded':
    'An override needs a reason and evidence. It does not apply until both are filled in.',
  'override-one-person':
    'An override needs two different people. It does not apply until both names are filled in.',
  'override-account-unknown':
    'No account has the code “{account}”, so nobody knows whom this override holds back. Correct the code or remove the row.',
};
