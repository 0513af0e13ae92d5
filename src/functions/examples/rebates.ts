import type { Cells } from '../../core/values/cell';
import type { RebatesFunctionId } from '../../i18n/function-ids';
import type { Examples } from './example';

/** 1 % from 0, 2 % from a million, 3 % from two millions. */
const TIERS: Cells = [
  ['From', 'Rate'],
  [0, 0.01],
  [1_000_000, 0.02],
  [2_000_000, 0.03],
];

const GROWTH_TIERS: Cells = [
  ['From', 'Rate'],
  [0.05, 0.01],
  [0.1, 0.02],
];

export const rebatesExamples: Examples<RebatesFunctionId> = {
  REBATE: [
    // 1,000,000 × 1 % + 500,000 × 2 %
    { arguments: [[[1_500_000]], TIERS, [['marginal']], null, null], result: [[20_000]] },
    // 1,500,000 × 2 %
    { arguments: [[[1_500_000]], TIERS, [['whole']], null, null], result: [[30_000]] },
    // 1,000,000 × 1 % + 1,500,000 × 2 %
    { arguments: [[[1_500_000]], TIERS, [['rolling']], null, null], result: [[40_000]] },
    // 1,500,000 × (1 % + 2 %)
    { arguments: [[[1_500_000]], TIERS, [['total']], null, null], result: [[45_000]] },
    // Two accounts; a million exactly is not over a million: 1,000,000 × 1 %, and 1,000,000.50 × 2 % = 20,000.01
    {
      arguments: [[[1_000_000], [1_000_000.5]], TIERS, [['whole']], [['over']], null],
      result: [[10_000], [20_000.01]],
    },
    // 120 boxes at 1.50 each, because 100 boxes are reached
    {
      arguments: [
        [[120]],
        [
          ['起', '单位返利'],
          [50, 1],
          [100, 1.5],
        ],
        [['全额']],
        null,
        null,
      ],
      result: [[180]],
    },
  ],
  TIER: [
    { arguments: [[[999_999.99], [1_000_000]], TIERS, null], result: [[0], [1_000_000]] },
    { arguments: [[[1_000_000]], TIERS, [['over']]], result: [[0]] },
  ],
  NEXTTIER: [
    // 500,000 are missing to two millions. There: 10,000 + 20,000 = 30,000, less the 20,000 of today.
    { arguments: [[[1_500_000]], TIERS, [['marginal']], null], result: [[500_000, 10_000]] },
    // 2,000,000 × 3 % = 60,000, less 1,500,000 × 2 % = 30,000
    { arguments: [[[1_500_000]], TIERS, [['whole']], null], result: [[500_000, 30_000]] },
  ],
  GROWTHREBATE: [
    // 1,100,000 ÷ 1,000,000 − 1 = 10 %, which reaches 2 %
    { arguments: [[[1_100_000]], [[1_000_000]], GROWTH_TIERS, null, null], result: [[22_000]] },
    { arguments: [[[1_100_000]], [[1_000_000]], GROWTH_TIERS, [['excess']], null], result: [[2_000]] },
    { arguments: [[[1_100_000]], [[1_000_000]], GROWTH_TIERS, [['baseline']], null], result: [[20_000]] },
  ],
  PAYOUT: [
    // 20,000 + 10,000 × 80 %
    { arguments: [[[20_000]], [[10_000]], [[0.8]], null, null, null], result: [[28_000]] },
    // The second account is not eligible, the third one is capped.
    {
      arguments: [
        [[20_000], [20_000], [20_000]],
        [[10_000]],
        [['80%'], ['80%'], ['100%']],
        [['是'], ['否'], ['是']],
        [[29_000]],
        null,
      ],
      result: [[28_000], [0], [29_000]],
    },
  ],
  CLAWBACK: [
    // 1,500,000 × 2 % = 30,000 was paid; 900,000 stayed sold, worth 1 % = 9,000.
    { arguments: [[[1_500_000]], [[600_000]], TIERS, [['whole']], null, null], result: [[21_000]] },
    // 20,000 was paid; 900,000 × 1 % = 9,000 stays.
    { arguments: [[[1_500_000]], [[600_000]], TIERS, [['marginal']], null, null], result: [[11_000]] },
  ],
};
