import { accountsProblems } from './accounts';
import { eligibilityProblems } from './eligibility';
import { measuresProblems } from './measures';
import { planProblems } from './plan';
import { rebatesProblems } from './rebates';
import { schemeProblems } from './scheme';
import { scoringProblems } from './scoring';
import { supplyProblems } from './supply';
import { valuesProblems } from './values';

export const problems = {
  ...valuesProblems,
  ...accountsProblems,
  ...measuresProblems,
  ...scoringProblems,
  ...eligibilityProblems,
  ...planProblems,
  ...rebatesProblems,
  ...schemeProblems,
  ...supplyProblems,
};
