/** The problems only this family of functions can meet. */
export type SupplyProblemCode =
  | 'no-sell-out'
  | 'not-positive'
  | 'not-whole-years' // {rows} {columns}
  | 'no-history'
  | 'cover-too-long';
