import type { Edge, Method, Pay } from '../rebates';
import type { ColumnArray } from './tableRanges';

export interface TierArrays {
  readonly from: ColumnArray;
  readonly value: ColumnArray;
  readonly count: number;
  readonly pays: Pay;
}

/**
 * `REBATE` in native formulas, not rounded. A tier is reached from its bound on (`from`), or above it (`over`).
 *
 * - whole: the rate of the tier reached × the amount; the tier reached is as many as are reached
 * - total: Σ rates reached × the amount
 * - marginal: Σ over tiers reached (amount − from) × (rate − rate below)
 * - rolling: Σ over tiers reached rate × min(amount, where the next tier begins)
 *
 * Lump sums: `whole` pays that of the tier reached, the others those of all tiers reached.
 *
 * @param amount the address of a cell that holds a number.
 */
export function rebateFormula(amount: string, tiers: TierArrays, method: Method, edge: Edge): string {
  const { from, value, count, pays } = tiers;
  const sign = edge === 'over' ? '<' : '<=';
  const reached = (first = 0, after = count) => `(${from(first, after)}${sign}${amount})`;
  const times = pays === 'fixed' ? '' : `*${amount}`;
  if (method === 'whole') {
    const number = `SUMPRODUCT(1*${reached()})`;
    return `IF(${number}=0,0,INDEX(${value(0, count)},MAX(1,${number}))${times})`;
  }
  if (method === 'total' || pays === 'fixed') return `SUMPRODUCT(${reached()}*${value(0, count)})${times}`;
  const beyond = (first: number) => `${reached(first)}*(${amount}-${from(first, count)})`;
  if (method === 'marginal') {
    const added = `SUMPRODUCT(${beyond(0)}*${value(0, count)})`;
    return count === 1 ? added : `(${added}-SUMPRODUCT(${beyond(1)}*${value(0, count - 1)}))`;
  }
  const next = from(1, count);
  const upTo = `((${next}<${amount})*${next}+(${next}>=${amount})*${amount})`;
  const top = `(${from(count - 1, count)}${sign}${amount})*${value(count - 1, count)}*${amount}`;
  return count === 1
    ? `SUMPRODUCT(${top})`
    : `(SUMPRODUCT(${reached(0, count - 1)}*${value(0, count - 1)}*${upTo})+SUMPRODUCT(${top}))`;
}

/** Rounds half up on the decimal value: what doubles leave open is settled four places further right. */
export const roundedMoney = (formula: string, decimals: number): string =>
  `ROUND(ROUND(${formula},${decimals + 4}),${decimals})`;
