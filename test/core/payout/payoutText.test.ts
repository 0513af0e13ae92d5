import type { Missing, NearMiss, PayoutStep } from '../../../src/core/payout/decision';
import {
  figure,
  missingText,
  nearMissText,
  percent,
  stepLabel,
  stepWorking,
} from '../../../src/core/payout/payoutText';
import { payoutWords as english } from '../../../src/i18n/en-US/audit';
import { payoutWords as chinese } from '../../../src/i18n/zh-CN/audit';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567.891, '1,234,567.891'],
  [-12345.5, '-12,345.5'],
  [0.1234, '0.1234'],
])('the figure %d is read as %s', (value, text) => expect(figure(value)).toBe(text));

test.each([
  [0.07, '7%'], // 0.07 × 100 is not 7 in doubles
  [0.015, '1.5%'],
  [12.5, '1,250%'],
])('the share %d is read as %s', (value, text) => expect(percent(value)).toBe(text));

type LineStep = Extract<PayoutStep, { step: 'line' }>;
const line = (details: Omit<LineStep, 'step' | 'line' | 'earned' | 'amount'>): PayoutStep => ({
  step: 'line',
  line: 'L',
  earned: 1,
  amount: 1,
  ...details,
});
const base = { name: 'Sell-in', value: 12_000 };
const baseline = { name: 'Last year', value: 10_000 };

test.each<[PayoutStep, string, string]>([
  [line({ way: 'rate', base, value: 0.02 }), 'Sell-in 12,000 × 2%', 'Sell-in 12,000 × 2%'],
  [line({ way: 'rate', base, value: 1 }), 'Sell-in 12,000 × 100%', 'Sell-in 12,000 × 100%'],
  [line({ way: 'perUnit', base, value: 0.5 }), 'Sell-in 12,000 × 0.5 each', 'Sell-in 12,000 × 每单位 0.5'],
  [line({ way: 'fixed', value: 0.5 }), 'Lump sum 0.5', '定额 0.5'],
  [
    line({ way: 'marginal', base, value: 0.02, tier: 10_000 }),
    'Sell-in 12,000, each slice at its own rate; tier from 10,000 at 2%',
    'Sell-in 12,000，各段按各档比例；达到 10,000 起的 2% 档',
  ],
  [
    line({ way: 'whole', base, value: 0.02, tier: 10_000 }),
    'Sell-in 12,000 × 2%, tier from 10,000',
    'Sell-in 12,000 × 2%（10,000 起的档位）',
  ],
  // Tiers of money are no shares: half a yuan a case, or half a unit as a lump sum.
  [
    line({ way: 'whole', base, value: 0.5, tier: 10_000, pays: 'perUnit' }),
    'Sell-in 12,000 × 0.5, tier from 10,000',
    'Sell-in 12,000 × 0.5（10,000 起的档位）',
  ],
  [
    line({ way: 'whole', base, value: 0.5, tier: 10_000, pays: 'fixed' }),
    'Sell-in 12,000, tier from 10,000: lump sum 0.5',
    'Sell-in 12,000，达到 10,000 起的档位：定额 0.5',
  ],
  [
    line({ way: 'total', base, value: 3, tier: 10_000, pays: 'fixed' }),
    'Sell-in 12,000, the lump sums of all tiers reached; the last from 10,000: 3',
    'Sell-in 12,000，各档定额叠加；最高达到 10,000 起的档位：3',
  ],
  [
    line({ way: 'growth', base, baseline, value: 500, tier: 0.15, pays: 'fixed' }),
    'Sell-in 12,000 against Last year 10,000, tier from 15%: lump sum 500',
    'Sell-in 12,000，对比 Last year 10,000，达到 15% 档：定额 500',
  ],
  [
    line({ way: 'growth', base, baseline, value: 0.01, tier: 0.15 }),
    'Sell-in 12,000 against Last year 10,000, growth tier from 15%: × 1%',
    'Sell-in 12,000，对比 Last year 10,000，达到增长 15% 档：× 1%',
  ],
  [
    line({ way: 'achievement', base, baseline, value: 0.01, tier: 1.2 }),
    'Sell-in 12,000 against Last year 10,000, tier from 120%: × 1%',
    'Sell-in 12,000，对比 Last year 10,000，达到 120% 档：× 1%',
  ],
  [
    line({ way: 'excess', base, baseline, value: 0.03 }),
    'Sell-in 12,000 beyond Last year 10,000 × 3%',
    'Sell-in 12,000 超出 Last year 10,000 的部分 × 3%',
  ],
  [line({ way: 'whole', base }), 'Sell-in 12,000 is below the first tier', 'Sell-in 12,000，未达到第一档'],
  [
    line({ way: 'growth', base: { ...base, value: 10_999.9 }, baseline }),
    'Sell-in 10,999.9 against Last year 10,000, growth 9.99%: no tier is reached',
    'Sell-in 10,999.9，对比 Last year 10,000，增长 9.99%，未达到任何一档',
  ],
  [
    line({ way: 'excess', base: { ...base, value: 9000 }, baseline }),
    'Sell-in 9,000 against Last year 10,000, growth -10%: no tier is reached',
    'Sell-in 9,000，对比 Last year 10,000，增长 -10%，未达到任何一档',
  ],
  [
    line({ way: 'achievement', base, baseline, by: { name: 'Receipts', value: 5700 } }),
    'Receipts 5,700 against Last year 10,000, 57% of it: no tier is reached; the tier by Receipts 5,700',
    'Receipts 5,700，对比 Last year 10,000，达成 57%，未达到任何一档；按Receipts 5,700定档',
  ],
  [
    line({ way: 'rate', base, value: 0.02, score: 79.05, share: 0.7 }),
    'Sell-in 12,000 × 2%; score 79.05 pays 70%',
    'Sell-in 12,000 × 2%；得分 79.05，兑付 70%',
  ],
  // A share may be told without the score that it goes by.
  [
    line({ way: 'rate', base, value: 0.02, share: 0.7 }),
    'Sell-in 12,000 × 2%; score – pays 70%',
    'Sell-in 12,000 × 2%；得分 –，兑付 70%',
  ],
  [{ step: 'line-cap', line: 'L', cap: 5000, amount: -1 }, 'At most 5,000', '最高 5,000'],
  [{ step: 'cap', cap: 50_000, amount: -1 }, 'At most 50,000', '最高 50,000'],
  [
    { step: 'settlement', days: { name: 'Days', value: 45 }, factor: 0.8, amount: -1 },
    'Days 45 days: × 80%',
    'Days 45 天：× 80%',
  ],
  [
    { step: 'deduction', field: 'F', reason: 'R', events: 2, each: 5000, amount: -1 },
    '2 × 5,000',
    '2 次 × 5,000',
  ],
  [
    { step: 'deduction', field: 'F', reason: 'R', events: 6, each: 5000, cap: 20_000, amount: -1 },
    '6 × 5,000, at most 20,000',
    '6 次 × 5,000，最高 20,000',
  ],
  [
    { step: 'deduction', field: 'F', reason: 'R', events: 1, share: 0.05, amount: -1 },
    '1 × 5% of what was earned',
    '1 次 × 应得的 5%',
  ],
  [{ step: 'not-below-zero', amount: 1 }, '', ''],
  [
    {
      step: 'override',
      override: {
        account: 'A',
        scope: '',
        verdict: 'withheld',
        reason: 'Inspection',
        evidence: 'Ticket 7',
        by: 'Qian',
        and: 'Shi',
      },
      amount: -1,
    },
    'Inspection (evidence: Ticket 7; Qian, Shi)',
    'Inspection（依据：Ticket 7；Qian、Shi）',
  ],
])('the working of %j', (step, inEnglish, inChinese) => {
  expect(stepWorking(step, english, [])).toBe(inEnglish);
  expect(stepWorking(step, chinese, [])).toBe(inChinese);
});

test.each<[Partial<PayoutStep>, string]>([
  [{ step: 'line', line: 'Fund' }, 'Fund'],
  [{ step: 'line-cap', line: 'Fund' }, 'Fund: cap'],
  [{ step: 'line-held', line: 'Fund' }, 'Fund: held back'],
  [{ step: 'settlement' }, 'Settlement factor'],
  [{ step: 'deduction', reason: 'Late' }, 'Deduction: Late'],
  [{ step: 'not-below-zero' }, 'Not below 0'],
  [{ step: 'cap' }, 'Payout cap'],
  [{ step: 'held' }, 'Held back'],
  [{ step: 'override', override: { verdict: 'eligible' } as never }, 'Override: Eligible'],
])('%j is called %s', (step, label) => expect(stepLabel(step as PayoutStep, english)).toBe(label));

test.each<[Missing['why'], string]>([
  ['no-column', 'No column “Sell-in”, needed for Fund'],
  ['blank', '“Sell-in” is blank, needed for Fund'],
  ['unreadable', '“Sell-in” cannot be read, needed for Fund'],
  ['negative', '“Sell-in” is below 0, needed for Fund'],
  ['zero-baseline', '“Sell-in” is 0, so Fund has nothing to compare with'],
  ['no-score', 'No score, needed for Fund'],
  ['no-bands', 'No PayoutBands table, needed for Fund'],
  ['outside-bands', '“Sell-in” falls in no band, needed for Fund'],
  ['no-tiers', '“Fund” has no tiers'],
  ['scheme-unreadable', 'The scheme cannot be read at “Fund”, so nobody whom that concerns is paid'],
])('what is missing because of %s', (why, text) => {
  expect(missingText({ why, field: 'Sell-in', need: 'line', of: 'Fund' }, english)).toBe(text);
});

const near: NearMiss = { miss: 'tier', line: 'Fund', base, bound: 15_000, short: 3000, worth: 1234.5 };
const byBand = (short: number): NearMiss => ({
  miss: 'band',
  score: 80 - short,
  bound: 80,
  short,
  share: 0.85,
  worth: 500,
});

test.each<[NearMiss, string]>([
  [near, 'Fund: 3,000 more Sell-in to the next tier, worth 1,234.5'],
  [byBand(1.234567), '1.23 points short of the 85% band, worth 500'],
  // two decimals would say that nothing is short
  [byBand(0.004), '0.004 points short of the 85% band, worth 500'],
])('%j is told with as many decimals as it takes', (miss, text) => {
  expect(nearMissText(miss, english)).toBe(text);
});

test('what a near miss is worth is written as its reader writes money', () => {
  expect(nearMissText(near, english, (worth) => `¥${worth}`)).toBe(
    'Fund: 3,000 more Sell-in to the next tier, worth ¥1234.5',
  );
  expect(nearMissText(byBand(1), english, () => '500 yuan')).toBe(
    '1 points short of the 85% band, worth 500 yuan',
  );
});
