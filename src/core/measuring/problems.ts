/** What only measuring from lists can meet. */
export type MeasuringProblemCode =
  | 'rows-not-said'
  | 'measure-needs' // {measure} {heading}
  | 'figure-twice' // {figure} {row}
  | 'list-missing' // {list}
  | 'list-without-column' // {heading}
  | 'list-column-twice' // {heading}
  | 'condition-unknown' // {field}
  | 'no-rows-for-account'
  | 'two-last-values' // {one} {other}
  | 'columns-do-not-pair'; // {columns} {of}
