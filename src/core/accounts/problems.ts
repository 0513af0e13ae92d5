/** What can be wrong with an accounts table as a whole. */
export type AccountsProblemCode =
  | 'no-account-headings' // {rows}
  | 'account-unit-differs' // {heading} {unit} {scheme}
  | 'account-column-twice'; // {heading} {other}
