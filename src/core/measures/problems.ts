/** The problems only this family of functions can meet. */
export type MeasuresProblemCode =
  | 'no-outlets'
  | 'outlet-missing'
  | 'not-an-outlet' // {text}
  | 'subtotal-among-outlets' // {text}
  | 'nothing-marked'
  | 'turnover-missing' // {outlet}
  | 'turnover-differs' // {outlet} {one} {other}
  | 'no-turnover'
  | 'nothing-audited'
  | 'points-do-not-fit' // {checks} {points}
  | 'facings-missing'
  | 'own-above-total' // {own} {total}
  | 'no-facings'
  | 'share-out-of-range' // {value}
  | 'not-a-count' // {value}
  | 'universe-too-small' // {universe} {stocked}
  | 'distribution-not-reached' // {stocked} {needed} {universe}
  | 'nothing-in-scope'
  | 'nothing-required';
