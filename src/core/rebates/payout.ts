import { plus, reaches, times } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, scaled, toNumber } from '../values/decimal';
import { isProblem, shown, type Problem } from '../values/problem';
import { MISSING } from '../values/reading';
import { readDecimals, type Optional } from '../values/setting';
import { quantityAt, readQuantities } from '../values/quantity';
import { placing, spreadOver, type Spread } from '../values/spread';
import { spreading, type Argument } from '../values/shape';
import { readYesNo } from '../values/yesNo';
import { rounded } from './schedule';
import { roundWhole, SAFE } from './wholeLines';

/** A payout share above this was written as a number of percent: 85 for 85 %. */
const HIGHEST_SHARE = 2;

const MONEY_PLACES = 2;
const SHARE_PLACES = 4;

/** min(base + soft × share, cap) in whole numbers; NaN where they do not hold it exactly. */
function payoutInWhole(base: number, soft: number, share: number, cap: number): number {
  const unit = 10 ** SHARE_PLACES;
  const bonus = scaled(soft, MONEY_PLACES) * scaled(share, SHARE_PLACES);
  const sum = scaled(base, MONEY_PLACES) * unit + bonus;
  const most = cap === Infinity ? Infinity : scaled(cap, MONEY_PLACES) * unit;
  // A cap that is not exact here is above SAFE, and so above the sum, however it was rounded.
  return sum < SAFE ? Math.min(sum, most) : NaN;
}

function payout(base: number, soft: number, share: number, cap: number, decimals: number): number {
  const whole = payoutInWhole(base, soft, share, cap);
  const money = roundWhole(whole, MONEY_PLACES + SHARE_PLACES, decimals);
  if (!Number.isNaN(money)) return money;
  const sum = plus(decimal(base), times(decimal(soft), decimal(share)));
  const isCapped = cap !== Infinity && reaches(sum, decimal(cap));
  return toNumber(rounded(isCapped ? decimal(cap) : sum, decimals));
}

/** Whether each place may be paid at all. */
function judging(eligible: Argument): (row: number, column: number) => boolean | Problem {
  const cellAt = spreading(eligible.cells);
  const placeAt = placing(eligible);
  return (row, column) => {
    const cell = cellAt(row, column);
    const answer = readYesNo(cell);
    if (typeof answer === 'boolean') return answer;
    const at = placeAt(row, column);
    if (answer === MISSING) return { problem: 'missing-cell', kind: 'na', at };
    return { problem: 'not-yes-no', kind: 'value', at, details: { text: shown(cell) } };
  };
}

/**
 * `PAYOUT`: base + soft × payoutShare, at most cap, in the arguments' common shape. Eligibility is asked first: who is
 * not eligible gets 0, whatever the amounts are.
 */
export function payouts(
  base: Cells,
  soft: Cells,
  payoutShare: Cells,
  eligible?: Optional,
  cap?: Optional,
  decimals?: Optional,
): Spread {
  const places = readDecimals(decimals);
  if (isProblem(places)) return places;
  const bases = readQuantities({ name: 'base', cells: base });
  const softs = readQuantities({ name: 'soft', cells: soft });
  const shares = readQuantities({ name: 'payoutShare', cells: payoutShare });
  const caps = cap ? readQuantities({ name: 'cap', cells: cap }) : undefined;
  const gate = eligible ? { name: 'eligible', cells: eligible } : undefined;
  const isEligibleAt = gate ? judging(gate) : () => true;
  const sharePlaceAt = placing(shares);
  return spreadOver(
    [bases, softs, shares, ...(gate ? [gate] : []), ...(caps ? [caps] : [])],
    (row, column) => {
      const isEligible = isEligibleAt(row, column);
      if (isEligible !== true) return isEligible === false ? 0 : isEligible;
      const paid = quantityAt(bases, row, column);
      if (isProblem(paid)) return paid;
      const bonus = quantityAt(softs, row, column);
      if (isProblem(bonus)) return bonus;
      const share = quantityAt(shares, row, column);
      if (isProblem(share)) return share;
      if (share > HIGHEST_SHARE)
        return {
          problem: 'share-above-two',
          kind: 'value',
          at: sharePlaceAt(row, column),
          details: { value: share },
        };
      const most = caps ? quantityAt(caps, row, column) : Infinity;
      return isProblem(most) ? most : payout(paid, bonus, share, most, places);
    },
  );
}
