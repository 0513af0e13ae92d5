/** The ids of the custom functions, by family: permanent, because customers' workbooks hold them. */
export type MeasuresFunctionId =
  | 'NUMERICDIST'
  | 'WEIGHTEDDIST'
  | 'LISTINGRATE'
  | 'DISPLAYSCORE'
  | 'SHAREOFSHELF'
  | 'DAYSTODIST'
  | 'SPEEDINDEX'
  | 'PROMORATE'
  | 'ONSHELF';
export type ScoringFunctionId = 'ATTAINMENT' | 'SOFTSCORE' | 'SCOREDETAIL' | 'BAND';
export type EligibilityFunctionId = 'ELIGIBLE' | 'VERDICT' | 'REASONS';
export type RebatesFunctionId = 'REBATE' | 'TIER' | 'NEXTTIER' | 'GROWTHREBATE' | 'PAYOUT' | 'CLAWBACK';
export type SupplyFunctionId = 'COVERDAYS' | 'SEASONINDEX' | 'REORDER' | 'ALLOCATE';
