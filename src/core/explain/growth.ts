import { growthRebates } from '../rebates/growth';
import { readTiers, type Tiers } from '../rebates/tiers';
import { PAY_ON, type PayOn } from '../rebates/vocabulary';
import { difference, minus } from '../values/arithmetic';
import { decimal, numberText, quotient } from '../values/decimal';
import { isProblem } from '../values/problem';
import { readChoice, readDecimals } from '../values/setting';
import { displayValueOf, number, share, term, terms, word, type Explainer } from './explanation';
import { cellAt, quantityIn } from './place';
import { payFigure } from './slices';
import { belowFirst, tierSteps } from './tierSteps';

/** The growth tier reached, -1 below the first: the function itself is asked, with a table that pays each tier's number. */
function growthTier(actual: number, baseline: number, { tiers }: Tiers): number {
  const numbered = [['From', 'Fixed'], ...tiers.map(({ from }, index) => [from, index + 1])];
  const answer = growthRebates([[actual]], [[baseline]], numbered);
  const reached = isProblem(answer) ? undefined : answer[0]?.[0];
  return typeof reached === 'number' ? reached - 1 : -1;
}

function paidOn(payOn: PayOn, actual: number, baseline: number): number {
  if (payOn === 'excess') return Math.max(0, difference(actual, baseline));
  return payOn === 'actual' ? actual : baseline;
}

export const growthRebate: Explainer = {
  parameters: ['actual', 'baseline', 'tiers', 'payOn', 'decimals'],
  byRow: ['actual', 'baseline'],
  answer: ([actual, baseline, tiers, payOn, decimals]) =>
    growthRebates(actual ?? [], baseline ?? [], tiers ?? [], payOn, decimals),
  derive: ([actuals, baselines, tierCells, payOnCells, decimalCells], at) => {
    const tiers = readTiers(tierCells ?? [], 'growth');
    const payOn = readChoice<PayOn>({ name: 'payOn', cells: payOnCells }, PAY_ON, 'actual');
    const decimals = readDecimals(decimalCells);
    if (isProblem(tiers) || isProblem(payOn) || isProblem(decimals)) return { parts: [] };
    const actualCell = cellAt(actuals, at);
    const baselineCell = cellAt(baselines, at);
    const given = [
      term('actual', displayValueOf(actualCell)),
      term('baseline', displayValueOf(baselineCell)),
      term('payOn', word(payOn)),
    ];
    const actual = quantityIn(actualCell);
    const baseline = quantityIn(baselineCell);
    if (actual === undefined || !baseline) return { parts: [terms(...given)] };
    const reached = growthTier(actual, baseline, tiers);
    const value = tiers.tiers[reached]?.value;
    const growth = minus(decimal(actual), decimal(baseline));
    const unit = decimal(baseline);
    const rate = quotient(growth.m * 10n ** BigInt(unit.places), unit.m * 10n ** BigInt(growth.places));
    return {
      parts: [
        terms(...given, term('growth', share(rate))),
        tierSteps(tiers, 'from', reached, share),
        terms(
          value !== undefined &&
            tiers.pays !== 'fixed' &&
            term('paidOn', number(paidOn(payOn, actual, baseline))),
          value !== undefined && term(tiers.pays, payFigure(tiers)(value)),
          term('decimals', number(decimals)),
        ),
      ],
      notes: [
        ...belowFirst(reached, tiers, (from) => `${numberText(from * 100)}%`),
        ...(payOn === 'excess' && actual <= baseline ? [{ note: 'no-excess' } as const] : []),
      ],
    };
  },
};
