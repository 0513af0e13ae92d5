import fc from 'fast-check';
import { check, type Tables } from './accounts';

const money = fc.integer({ min: 0, max: 900_000_000 }).map((cents) => cents / 100);
const target = fc.integer({ min: 1, max: 900_000_000 }).map((cents) => cents / 100);
const rising = fc
  .uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 5 })
  .map((bounds) => bounds.sort((a, b) => a - b).map((bound) => bound / 100));
const rate = fc.integer({ min: 0, max: 1000 }).map((points) => points / 10_000);

const HEADINGS = ['Code', 'Type', 'Sell-in', 'Target'];
const paidBy = (tables: Tables, sellIn: number, goal: number, type = 'County') => {
  const { verdict, payout, steps } = check(tables, [HEADINGS, ['A', type, sellIn, goal]]).of('A');
  return { verdict, payout, steps: steps.map(({ step, amount }) => [step, amount]) };
};
const line = (name: string, way: string, more: readonly (string | number)[]) => [
  name,
  'Sell-in',
  way,
  ...more,
];

test.each(['marginal', 'rolling', 'total', 'whole'])(
  'tiers by achievement that pay %s come to what tiers by amount at target × share come to',
  (method) => {
    fc.assert(
      fc.property(
        money,
        target,
        rising,
        fc.array(rate, { minLength: 5, maxLength: 5 }),
        (sellIn, goal, bounds, rates) => {
          // A target in whole hundreds leaves bounds that are amounts.
          const whole = Math.max(100, Math.round(goal / 100) * 100);
          const tiers = (times: number) => [
            ['From', 'Rate'],
            ...bounds.map((bound, index) => [Math.round(bound * times * 100) / 100, rates[index] ?? 0]),
          ];
          const relative = paidBy(
            {
              lines: [
                ['Line', 'Base', 'Way', 'Tier method', 'Baseline'],
                line('Year', 'achievement', [method, 'Target']),
              ],
              tiers: tiers(1),
            },
            sellIn,
            whole,
          );
          const byAmount = paidBy(
            { lines: [['Line', 'Base', 'Way'], line('Year', method, [])], tiers: tiers(whole) },
            sellIn,
            whole,
          );
          expect(relative.payout).toBe(byAmount.payout);
        },
      ),
    );
  },
);

const TWO = (audience: string): Tables => ({
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'For'],
    line('Year', 'rate', [0.02, '']),
    line('County', 'rate', [0.01, audience]),
  ],
});

test('a line that is not for an account changes no other line, and withholds nothing', () => {
  fc.assert(
    fc.property(money, fc.constantFrom('City', 'Town'), (sellIn, type) => {
      const alone = paidBy({ lines: TWO('').lines?.slice(0, 2) ?? [] }, sellIn, 1, type);
      const beside = paidBy(TWO('Type = County'), sellIn, 1, type);
      expect(beside).toEqual({ ...alone, steps: [...alone.steps, ['not-for', 0]] });
    }),
  );
});

test('a line for everyone is a line without a condition', () => {
  fc.assert(
    fc.property(money, fc.constantFrom('All', '全部', '-', 'Sell-in >= 0'), (sellIn, everyone) => {
      expect(paidBy(TWO(everyone), sellIn, 1)).toEqual(paidBy(TWO(''), sellIn, 1));
    }),
  );
});

test('of lines of which the greatest is paid, the order does not matter', () => {
  fc.assert(
    fc.property(money, rate, rate, (sellIn, one, other) => {
      const best = (first: number, second: number): Tables => ({
        lines: [
          ['Line', 'Base', 'Way', 'Value', 'Best of'],
          line('First', 'rate', [first, 'award']),
          line('Second', 'rate', [second, 'award']),
        ],
      });
      const alone = paidBy(
        { lines: [['Line', 'Base', 'Way', 'Value'], line('Only', 'rate', [Math.max(one, other)])] },
        sellIn,
        1,
      );
      expect(paidBy(best(one, other), sellIn, 1).payout).toBe(alone.payout);
      expect(paidBy(best(other, one), sellIn, 1).payout).toBe(alone.payout);
    }),
  );
});
