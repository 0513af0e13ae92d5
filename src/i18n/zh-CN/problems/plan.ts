import type { PlanProblemCode } from '../../../core/plan/problems';

export const planProblems: Record<PlanProblemCode, string> = {
  'grade-twice': '等级“{grade}”在表中出现了两次。请改名或删除其中一行。',
};
