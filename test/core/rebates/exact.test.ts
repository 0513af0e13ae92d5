import { clawbacks } from '../../../src/core/rebates/clawback';
import { growthRebates } from '../../../src/core/rebates/growth';
import { nextTiers } from '../../../src/core/rebates/nextTier';
import { payouts } from '../../../src/core/rebates/payout';
import { rebates } from '../../../src/core/rebates/rebate';
import { reachedTiers } from '../../../src/core/rebates/tier';
import { isProblem } from '../../../src/core/values/problem';
import type { Spread } from '../../../src/core/values/spread';
import { drawAmount, drawing, drawTiers, times, type Draw } from './draw';
import {
  add,
  fraction,
  growthFraction,
  isBelow,
  multiply,
  rebateFraction,
  roundToNumber,
  subtract,
  type Fraction,
} from './oracle';

/*
 * Every rebate rule against an oracle of fractions. A table stands for many amounts, so that more than a
 * million cases run in seconds. Mismatches are collected with all that is needed to run them again.
 */
const METHODS = ['marginal', 'whole', 'rolling', 'total'];
const EDGES = ['from', 'over'];
const PAYS = [
  {
    heading: 'Rate',
    pays: 'linear',
    rate: (draw: Draw) => draw.pick([0, 0.01, 0.015, 0.0333, 0.125, 0.07, 1]),
  },
  { heading: 'Rate', pays: 'linear', rate: (draw: Draw) => draw.decimal(0.2, draw.whole(1, 12)) },
  { heading: 'Per unit', pays: 'linear', rate: (draw: Draw) => draw.decimal(50, 2) },
  { heading: 'Fixed', pays: 'fixed', rate: (draw: Draw) => draw.decimal(1e5, 3) },
] as const;

const column = (values: readonly number[]) => values.map((value) => [value]);
const sameDouble = (a: unknown, b: number) => typeof a === 'number' && Object.is(a, b);

/** Cases whose answer differs from the oracle's, at most five of them. */
function mismatches(
  answers: Spread,
  expected: (row: number) => number,
  about: (row: number) => unknown,
): unknown[] {
  if ('problem' in answers) return [answers];
  return answers
    .flatMap(([answer], row) =>
      sameDouble(answer, expected(row)) ? [] : [{ about: about(row), answer, expected: expected(row) }],
    )
    .slice(0, 5);
}

function drawCase(draw: Draw) {
  const size = draw.pick([1, 1000, 1e6, 1e9, 1e12]);
  const { heading, pays, rate } = draw.pick(PAYS);
  const tiers = drawTiers(draw, size, draw.pick([0, 2, 4]), () => Math.abs(rate(draw)));
  const cells = [['From', heading], ...tiers];
  const bounds = tiers.map(([from]) => from);
  const decimals = draw.pick([2, 2, 2, 0, 1, 3, 4, 6, 10, -2, -6]);
  return { size, pays, tiers, cells, bounds, method: draw.pick(METHODS), edge: draw.pick(EDGES), decimals };
}

test('REBATE pays no wrong cent in 750,000 random cases of every method, edge and number of decimals', () => {
  const draw = drawing(20261123);
  for (let table = 0; table < times(7500); table++) {
    const { size, pays, tiers, cells, bounds, method, edge, decimals } = drawCase(draw);
    const amounts = Array.from({ length: 100 }, () => drawAmount(draw, bounds, size));
    const wrong = mismatches(
      rebates(column(amounts), cells, [[method]], [[edge]], [[decimals]]),
      (row) =>
        roundToNumber(rebateFraction(fraction(amounts[row] as number), tiers, method, edge, pays), decimals),
      (row) => ({ amount: amounts[row], cells, method, edge, decimals }),
    );
    expect(wrong).toEqual([]);
  }
});

test('GROWTHREBATE pays no wrong cent in 250,000 random cases, however growth falls on a bound', () => {
  const draw = drawing(7);
  for (let table = 0; table < times(2500); table++) {
    const { heading, pays, rate } = draw.pick(PAYS);
    const shift = draw.pick([0, 0, -0.3]);
    const growths = new Set(Array.from({ length: draw.whole(1, 5) }, () => draw.whole(0, 60) / 100 + shift));
    const bounds = [...growths].map((growth) => Number(growth.toFixed(2))).sort((a, b) => a - b);
    const tiers = bounds.map((from) => [from, Math.abs(rate(draw))] as const);
    const payOn = draw.pick(['actual', 'excess', 'baseline']);
    const decimals = draw.pick([2, 2, 0, 4, -2]);
    const baselines = Array.from({ length: 100 }, () => draw.decimal(draw.pick([1000, 1e6, 1e11]), 2) + 0.01);
    // Half of the actuals lie exactly at, or a cent beside, a bound.
    const actuals = baselines.map((baseline) =>
      draw.next() < 0.5
        ? Math.max(
            0,
            Number((baseline * (1 + draw.pick(bounds))).toFixed(2)) + draw.pick([0, 0, 0.01, -0.01]),
          )
        : draw.decimal(baseline * 2, 2),
    );
    const wrong = mismatches(
      growthRebates(
        column(actuals),
        column(baselines),
        [['From', heading], ...tiers],
        [[payOn]],
        [[decimals]],
      ),
      (row) =>
        roundToNumber(
          growthFraction(actuals[row] as number, baselines[row] as number, tiers, payOn, pays),
          decimals,
        ),
      (row) => ({ actual: actuals[row], baseline: baselines[row], tiers, payOn, decimals }),
    );
    expect(wrong).toEqual([]);
  }
});

test('CLAWBACK is the exact difference of two rebates in 100,000 random cases, rounded once', () => {
  const draw = drawing(11);
  for (let table = 0; table < times(1000); table++) {
    const { size, pays, tiers, cells, bounds, method, edge, decimals } = drawCase(draw);
    const sold = Array.from({ length: 100 }, () => drawAmount(draw, bounds, size));
    const returned = sold.map((amount) =>
      draw.pick([0, amount, Math.floor(amount / 3), amount * draw.next()]),
    );
    const wrong = mismatches(
      clawbacks(column(sold), column(returned), cells, [[method]], [[edge]], [[decimals]]),
      (row) => {
        const before = fraction(sold[row] as number);
        const after = subtract(before, fraction(returned[row] as number));
        const on = (amount: Fraction) => rebateFraction(amount, tiers, method, edge, pays);
        return roundToNumber(subtract(on(before), on(after)), decimals);
      },
      (row) => ({ sold: sold[row], returned: returned[row], cells, method, edge, decimals }),
    );
    expect(wrong).toEqual([]);
  }
});

test('PAYOUT is base + soft × share, at most the cap, without a wrong cent in 100,000 random cases', () => {
  const draw = drawing(13);
  for (let call = 0; call < times(500); call++) {
    const size = draw.pick([100, 1e6, 1e12]);
    const money = () => draw.decimal(size, draw.pick([0, 2, 2, 5]));
    const rows = Array.from(
      { length: 200 },
      () => [money(), money(), draw.decimal(1.5, draw.whole(1, 6)), money()] as const,
    );
    const decimals = draw.pick([2, 2, 0, 5, -2]);
    const [base, soft, share, cap] = [0, 1, 2, 3].map((i) => rows.map((row) => [Math.abs(row[i] as number)]));
    const wrong = mismatches(
      payouts(base ?? [], soft ?? [], share ?? [], null, cap, [[decimals]]),
      (row) => {
        const [b, s, p, c] = (rows[row] ?? []).map((value) => fraction(Math.abs(value))) as [
          Fraction,
          Fraction,
          Fraction,
          Fraction,
        ];
        const sum = add(b, multiply(s, p));
        return roundToNumber(isBelow(sum, c) ? sum : c, decimals);
      },
      (row) => ({ row: rows[row], decimals }),
    );
    expect(wrong).toEqual([]);
  }
});

test('TIER and NEXTTIER agree with the definitions in 50,000 random cases', () => {
  const draw = drawing(17);
  for (let table = 0; table < times(500); table++) {
    const { size, pays, tiers, cells, bounds, method, edge } = drawCase(draw);
    const amounts = Array.from({ length: 100 }, () => drawAmount(draw, bounds, size));
    const reached = reachedTiers(column(amounts), cells, [[edge]]);
    const ways = nextTiers(column(amounts), cells, [[method]], [[edge]]);
    if ('problem' in reached || 'problem' in ways) throw new Error('a sound table was refused');
    const wrong = amounts.flatMap((amount, row) => {
      const isReached = ([from]: readonly [number, number]) =>
        edge === 'over'
          ? isBelow(fraction(from), fraction(amount))
          : !isBelow(fraction(amount), fraction(from));
      const [tier] = reached[row] ?? [];
      const top = tiers.filter(isReached).at(-1);
      const rightTier = top ? tier === top[0] : isProblem(tier) && tier.problem === 'below-first-tier';

      const [missing, adds] = ways[row] ?? [];
      const next = tiers.find((tier) => !isReached(tier));
      if (!next)
        return rightTier && isProblem(missing) && missing.problem === 'at-top-tier'
          ? []
          : [{ amount, cells }];
      const bound = fraction(next[0]);
      // Reaching a bound means having it, even where the edge asks for a cent more.
      const then = rebateFraction(bound, tiers, method, 'from', pays);
      const now = rebateFraction(fraction(amount), tiers, method, edge, pays);
      const rightWay =
        sameDouble(missing, roundToNumber(subtract(bound, fraction(amount)), 40)) &&
        sameDouble(adds, roundToNumber(subtract(then, now), 2));
      return rightTier && rightWay ? [] : [{ amount, cells, method, edge, tier, missing, adds }];
    });
    expect(wrong).toEqual([]);
  }
});
