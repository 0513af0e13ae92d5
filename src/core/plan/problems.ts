/** What can be wrong with the plans' own tables, beyond what any table can have. */
export type PlanProblemCode = 'grade-twice'; // {grade}
