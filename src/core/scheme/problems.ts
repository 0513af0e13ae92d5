/** What only a scheme's own tables can be wrong in. */
export type SchemeProblemCode =
  | 'line-twice' // {line}
  | 'deduction-one-of'
  | 'override-ungrounded'
  | 'override-one-person';
