import { accountsProblems } from './accounts';
import { eligibilityProblems } from './eligibility';
import { measuresProblems } from './measures';
import { measuringProblems } from './measuring';
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
  ...measuringProblems,
  ...scoringProblems,
  ...eligibilityProblems,
  ...planProblems,
  ...rebatesProblems,
  ...schemeProblems,
  ...supplyProblems,
};
