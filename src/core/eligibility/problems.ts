/** The problems only this family of functions can meet. */
export type EligibilityProblemCode =
  | 'no-gates'
  | 'no-gates-in-scope' // {scope}
  | 'not-a-condition' // {text}
  | 'not-a-span' // {text}
  | 'span-reversed' // {low} {high}
  | 'fact-unreadable'; // {field}
