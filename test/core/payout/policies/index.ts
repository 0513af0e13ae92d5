import { forWhom } from './forWhom';
import { tiers } from './tiers';

/** Every published policy that is written as the scheme's tables. */
export const policies = [...forWhom, ...tiers];
