/** What only a scheme's own tables can be wrong in. */
export type SchemeProblemCode =
  | 'table-lost' // {table} {audit} {version}
  | 'item-twice' // {item} {row}
  | 'item-misspelt' // {item} {meant}
  | 'factor-above-two' // {value}
  | 'line-twice' // {line}
  | 'every-of-what'
  | 'method-of-another-way'
  | 'slices-of-another-figure'
  | 'deduction-one-of'
  | 'override-ungrounded'
  | 'override-one-person'
  | 'override-account-unknown'; // {account};
