/** Rebates as the rest of the core uses them; the custom functions take the same rules for whole ranges. */
export { METHOD_WORDS, type Method } from './methods';
export { nextTier } from './nextTier';
export { rebateOn } from './rebate';
export { tierOf } from './tier';
export { readTiers, type Bounds, type Tiers } from './tiers';
export { EDGES, TIER_COLUMNS, type Edge, type Pay } from './vocabulary';
