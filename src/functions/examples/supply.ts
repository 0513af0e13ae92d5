import type { SupplyFunctionId } from '../../i18n/function-ids';
import type { Examples } from './example';

export const supplyExamples: Examples<SupplyFunctionId> = {
  COVERDAYS: [
    // 300 a month is 10 a day; 450 last 45 days. Without sell-out there is no answer.
    { arguments: [[[450], [80]], [[300], [0]], [[30]]], result: [[45], ['#N/A']] },
  ],
  SEASONINDEX: [
    // Two years, month by month: the sums are 200 in ten months, 600 in June and 1,000 in July; a mean month has 300.
    {
      arguments: [
        [
          [120, 120, 120, 120, 120, 360, 600, 120, 120, 120, 120, 120],
          [80, 80, 80, 80, 80, 240, 400, 80, 80, 80, 80, 80],
        ],
      ],
      result: [[2 / 3, 2 / 3, 2 / 3, 2 / 3, 2 / 3, 2, 10 / 3, 2 / 3, 2 / 3, 2 / 3, 2 / 3, 2 / 3]],
    },
  ],
  REORDER: [
    // 10 a day × 1.3 × (7 + 5 days) = 156; less 40 and 20 are 96: exactly 4 packs of 24.
    { arguments: [[[40]], [[20]], [[10]], [[7]], [[5]], [[1.3]], [[24]]], result: [[96]] },
    // 10 × 12 = 120, less 60: 60 units, which take 3 packs of 24. The second account has enough.
    { arguments: [[[40], [200]], [[20]], [[10]], [[7]], [[5]], null, [[24]]], result: [[72], [0]] },
  ],
  ALLOCATE: [
    // Quotas 3⅓ each: the odd one goes to the first.
    { arguments: [[[10]], [[5], [5], [5]], null, null], result: [[4], [3], [3]] },
    // Priority 1 gets its 60; 40 are left for 50 + 30: quotas 25 and 15, in packs of 10 with the odd pack to the first.
    { arguments: [[[100]], [[50], [60], [30]], [[2], [1], [2]], [[10]]], result: [[30], [60], [10]] },
  ],
};
