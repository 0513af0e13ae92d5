/** The problems only this family of functions can meet. */
export type RebatesProblemCode =
  | 'no-tiers'
  | 'tiers-not-ascending' // {from} {before}
  | 'tier-pay-missing'
  | 'tier-pay-twice'
  | 'rate-above-one' // {value}
  | 'growth-above-two' // {value}
  | 'achievement-above-ten' // {value}
  | 'below-first-tier' // {first}
  | 'at-top-tier'
  | 'no-baseline'
  | 'share-above-two' // {value}
  | 'returned-above-sold'; // {sold} {returned}
