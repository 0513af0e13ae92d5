import type { PlanProblemCode } from '../../../core/plan/problems';

export const planProblems: Record<PlanProblemCode, string> = {
  'grade-twice': 'The grade “{grade}” is in the table twice. Rename or remove one of the rows.',
};
