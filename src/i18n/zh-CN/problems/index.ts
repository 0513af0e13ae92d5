import { eligibilityProblems } from './eligibility';
import { measuresProblems } from './measures';
import { rebatesProblems } from './rebates';
import { scoringProblems } from './scoring';
import { supplyProblems } from './supply';
import { valuesProblems } from './values';

export const problems = {
  ...valuesProblems,
  ...measuresProblems,
  ...scoringProblems,
  ...eligibilityProblems,
  ...rebatesProblems,
  ...supplyProblems,
};
