import type { SchemeProblemCode } from '../../../core/scheme/problems';

export const schemeProblems: Record<SchemeProblemCode, string> = {
  'line-twice': 'Two rebate lines are named “{line}”. A gate could mean either: rename one.',
  'deduction-one-of': 'A deduction takes an amount or a share for each event. Fill in one of the two.',
  'override-ungrounded':
    'An override needs a reason and evidence. It does not apply until both are filled in.',
  'override-one-person':
    'An override needs two different people. It does not apply until both names are filled in.',
};
