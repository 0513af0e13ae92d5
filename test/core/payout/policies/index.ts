import { awards } from './awards';
import { forWhom } from './forWhom';
import { more } from './more';
import { printed } from './printed';
import { tiers } from './tiers';

/** Every published policy that is written as the scheme's tables. */
export const policies = [...forWhom, ...tiers, ...awards, ...more, ...printed];
