import { forWhom } from './forWhom';

/** Every published policy that is written as the scheme's tables. */
export const policies = [...forWhom];
