import type { Cells } from '../../core/values/cell';
import type { ScoringFunctionId } from '../../i18n/function-ids';
import type { Examples } from './example';

/** Out-of-stock is better the lower it is: its floor lies above its target. */
const KPIS: Cells = [
  ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'],
  ['Distribution', 0.4, 0.6, 0.9, '', 'linear', 'error'],
  ['Store entry', 0.3, 0.5, 0.8, '', 'linear', 'exclude'],
  ['Out of stock', 0.3, 0.2, 0.05, '', 'linear', 'zero'],
];

/**
 * First account: attainments 0.18 ÷ 0.30, 0.15 ÷ 0.30 and 0.12 ÷ 0.15. Third: store entry is left out, so that
 * distribution weighs 0.4 ÷ 0.7; out-of-stock was not reported and earns nothing.
 */
const ACTUALS: Cells = [
  ['Account', 'Out of stock', 'Distribution', 'Store entry'],
  ['Kangtai', 0.08, 0.78, 0.65],
  ['Renhe', 0.03, '92%', 0.8],
  ['Minsheng', 'n/a', 0.81, ''],
];

export const scoringExamples: Examples<ScoringFunctionId> = {
  ATTAINMENT: [
    {
      // 0.18 ÷ 0.30; above the target; below the floor.
      arguments: [[[0.78], ['95%'], [0.5]], [[0.6]], [[0.9]], null, null],
      result: [[0.6], [1], [0]],
    },
    {
      // Days until payment, lower is better: (45 − 36) ÷ (45 − 30).
      arguments: [[[36]], [[45]], [[30]], null, null],
      result: [[0.6]],
    },
    {
      // 1,380 of 1,200 is 1.15, below the cap of 1.2; 900 lies below the floor.
      arguments: [[[1380], [900]], [[1000]], [[1200]], [[1.2]], [['proportional']]],
      result: [[1.15], [0]],
    },
  ],
  SOFTSCORE: [{ arguments: [ACTUALS, KPIS], result: [[63], [100], [40]] }],
  SCOREDETAIL: [
    {
      arguments: [ACTUALS, KPIS],
      result: [
        [24, 15, 24],
        [40, 30, 30],
        [40, '', 0],
      ],
    },
  ],
  BAND: [
    {
      arguments: [
        [[59.9], [60], [88]],
        [
          ['From', 'Payout share'],
          [0, 0],
          [60, 0.6],
          [75, 0.8],
          [90, 1],
        ],
        null,
      ],
      result: [[0], [0.6], [0.8]],
    },
    {
      // Settled within 15 days: all of it. Within 30: half.
      arguments: [
        [[15], [16]],
        [
          ['上限', '结算系数'],
          [15, 1],
          [30, 0.5],
        ],
        [['upto']],
      ],
      result: [[1], [0.5]],
    },
  ],
};
