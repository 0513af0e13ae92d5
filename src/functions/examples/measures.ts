import { serialOf } from '../../core/values/date';
import type { Cells } from '../../core/values/cell';
import type { MeasuresFunctionId } from '../../i18n/function-ids';
import type { Examples } from './example';

const column = (...cells: Cells[number]): Cells => cells.map((cell) => [cell]);
const LAUNCH = serialOf(2026, 3, 1);

export const measuresExamples: Examples<MeasuresFunctionId> = {
  NUMERICDIST: [
    {
      // Four outlets, S03 in two rows; S01 and S03 handle at least one of the two SKUs: 2 ÷ 4.
      arguments: [
        column('S01', 'S02', 'S03', 'S03', 'S04'),
        [
          ['yes', 'yes'],
          ['no', 'no'],
          ['no', 'yes'],
          ['yes', ''],
          ['', ''],
        ],
      ],
      result: [[0.5]],
    },
  ],
  WEIGHTEDDIST: [
    {
      // The same outlets: (60,000 + 20,000) ÷ (60,000 + 90,000 + 20,000 + 30,000).
      arguments: [
        column('S01', 'S02', 'S03', 'S04'),
        column('yes', 'no', 'yes', ''),
        column(60_000, 90_000, 20_000, 30_000),
      ],
      result: [[0.4]],
    },
  ],
  LISTINGRATE: [
    {
      // Three of the four targets are listed; S09 is no target.
      arguments: [column('S01', 'S02', 'S03', 'S04'), column('S01', 'S03', 'S04', 'S09')],
      result: [[0.75]],
    },
  ],
  DISPLAYSCORE: [
    {
      // Won 50 + 50 + 30 of possible 100 + 100 (the last outlet was not audited).
      arguments: [
        [
          ['yes', 'no', 'no'],
          ['yes', 'yes', 'no'],
          ['', '', ''],
        ],
        [[50, 30, 20]],
      ],
      result: [[0.65]],
    },
  ],
  SHAREOFSHELF: [
    {
      // (6 + 0 + 9) ÷ (20 + 10 + 30).
      arguments: [column(6, 0, 9), column(20, 10, 30)],
      result: [[0.25]],
    },
  ],
  DAYSTODIST: [
    {
      // Five outlets; 60 % are three of them, and the third stocked on 31 March, 30 days after 1 March.
      arguments: [[[LAUNCH]], column(LAUNCH + 10, LAUNCH + 45, '', LAUNCH + 30, LAUNCH + 12), [[0.6]], null],
      result: [[30]],
    },
  ],
  SPEEDINDEX: [
    {
      // Three of five outlets within 30 days, 60 %, against 80 % planned.
      arguments: [
        [[LAUNCH]],
        column(LAUNCH + 10, LAUNCH + 45, '', LAUNCH + 30, LAUNCH + 12),
        [[30]],
        [[0.8]],
        null,
      ],
      result: [[0.75]],
    },
  ],
  PROMORATE: [
    {
      // Four outlets in scope, three of which executed; the last executed without being in scope.
      arguments: [column('yes', 'yes', 'yes', 'yes', 'no'), column('yes', 'no', 'yes', 'yes', 'yes')],
      result: [[0.75]],
    },
  ],
  ONSHELF: [
    {
      // Two outlets × three items: five required, four of them there.
      arguments: [
        [
          ['yes', 'yes', 'yes'],
          ['yes', 'yes', 'no'],
        ],
        [
          ['yes', 'no', 'yes'],
          ['yes', 'yes', 'yes'],
        ],
      ],
      result: [[0.8]],
    },
  ],
};
