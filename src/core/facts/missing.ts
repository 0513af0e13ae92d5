/** Why something is not known. */
export type MissingWhy =
  | 'no-column' // no column bears the name
  | 'blank'
  | 'unreadable'
  | 'percent-as-share' // 85 where 85 % is meant
  | 'negative'
  | 'too-large' // beyond 1e12, where cents are lost
  | 'zero-baseline'
  | 'no-score' // a KPI of the score is missing
  | 'no-bands'
  | 'scheme-unreadable' // a table of the scheme cannot be read: `of` is its sheet
  | 'code-twice' // another row has the account's code: `field`
  | 'outside-bands'
  | 'example-fails' // the scheme does not pay an example of its policy: `of` is its place
  | 'no-tiers';
