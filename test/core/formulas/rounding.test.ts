import { bandFormula } from '../../../src/core/formulas/bandFormula';
import { rebateFormula } from '../../../src/core/formulas/rebateFormula';
import { roundedMoney } from '../../../src/core/formulas/rounding';
import { rebateOn, type Method } from '../../../src/core/rebates';
import { bandOf } from '../../../src/core/scoring/bands';
import type { Content } from '../../../src/core/sheet/document';
import { drawing } from '../rebates/draw';
import { plainDocument } from '../sheet/plainDocument';
import { calculate } from '../plan/workbook';

/*
 * Plans and statements round money by the same formula. Rates with five decimals put many products a hair from half a
 * cent, where doubles alone decide wrongly.
 */
const METHODS: readonly Method[] = ['marginal', 'whole', 'rolling', 'total'];
const TIERS = [
  [0, 0.01237],
  [100_000, 0.01519],
  [1_000_000, 0.02003],
  [5_000_000, 0.02999],
] as const;
const tiers = { tiers: TIERS.map(([from, value]) => ({ from, value })), pays: 'rate' as const };
const arrays = {
  from: (from: number, to: number) => `$H$${from + 1}:$H$${to}`,
  value: (from: number, to: number) => `$I$${from + 1}:$I$${to}`,
  count: TIERS.length,
  pays: tiers.pays,
};

/** Amounts whose exact rebate ends within a thousandth of a cent of half a cent, or on it. */
function awkwardAmounts(method: Method, count: number): number[] {
  const { next } = drawing(7);
  const found: number[] = [];
  while (found.length < count) {
    const amount = Math.floor(next() * 3e9) / 100;
    const exact = rebateOn(amount, tiers, method, 'from', 7);
    if (typeof exact !== 'number') continue;
    const beyond = Math.abs(((exact * 100) % 1) - 0.5);
    if (beyond < 2e-3) found.push(amount);
  }
  return found;
}

test('a rebate at five-decimal rates is the exact core’s to the cent, by every method', () => {
  const cases = METHODS.flatMap((method) => awkwardAmounts(method, 60).map((amount) => ({ method, amount })));
  const exact = cases.map(({ method, amount }) => rebateOn(amount, tiers, method));
  const rows = cases.map(({ method, amount }, index): Content[] => {
    const formula = roundedMoney(
      rebateFormula(`$A$${index + 1}`, arrays, method, 'from'),
      2,
      Number(exact[index]),
    );
    const [from = null, value = null] = TIERS[index] ?? [];
    return [amount, { formula: `=${formula}` }, null, null, null, null, null, from, value];
  });
  const [values] = calculate([plainDocument('money', rows)]);
  expect(values?.money?.slice(0, cases.length).map((row) => row[1])).toEqual(exact);
});

test('a band is the exact core’s on its bound, a hair beside it, and outside all bands, at both edges', () => {
  const bands = [60, 79.9, 80].map((bound, index) => ({ bound, result: index }));
  const scores = [59.99, 60, 60.1, 79.8999, 79.9, 79.90000000000001, 0.1 + 79.8, 79.99999, 80, 80.01];
  const edges = ['from', 'upto'] as const;
  const rows = scores.map((score, index): Content[] => [
    score,
    ...edges.map((edge) => ({
      formula: `=${bandFormula(`$A$${index + 1}`, '$D$1:$D$3', '$E$1:$E$3', 3, edge, '"–"')}`,
    })),
    bands[index]?.bound ?? null,
    bands[index]?.result ?? null,
  ]);
  const [values] = calculate([plainDocument('bands', rows)]);
  const exact = scores.map((score) => edges.map((edge) => bandOf(score, bands, edge)?.result ?? '–'));
  expect(values?.bands?.slice(0, scores.length).map((row) => row.slice(1, 3))).toEqual(exact);
});
