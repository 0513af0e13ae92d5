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
  const sign = edge === 'over' ? '<' : '<=';
  const reached: Reached = (first = 0, after = tiers.count) =>
    `(${tiers.from(first, after)}${sign}${amount})`;
  return METHODS[method](amount, tiers, reached);
}

/** Which tiers are reached, an array of TRUE and FALSE: all of them, or those from one to before another. */
type Reached = (first?: number, after?: number) => string;
type MethodFormula = (amount: string, tiers: TierArrays, reached: Reached) => string;

const times = ({ pays }: TierArrays, amount: string): string => (pays === 'fixed' ? '' : `*${amount}`);

const total: MethodFormula = (amount, tiers, reached) =>
  `SUMPRODUCT(${reached()}*${tiers.value(0, tiers.count)})${times(tiers, amount)}`;

const METHODS: Readonly<Record<Method, MethodFormula>> = {
  total,
  whole(amount, tiers, reached) {
    const number = `SUMPRODUCT(1*${reached()})`;
    return `IF(${number}=0,0,INDEX(${tiers.value(0, tiers.count)},MAX(1,${number}))${times(tiers, amount)})`;
  },
  marginal(amount, tiers, reached) {
    const { from, value, count, pays } = tiers;
    if (pays === 'fixed') return total(amount, tiers, reached);
    const beyond = (first: number) => `${reached(first)}*(${amount}-${from(first, count)})`;
    const added = `SUMPRODUCT(${beyond(0)}*${value(0, count)})`;
    return count === 1 ? added : `(${added}-SUMPRODUCT(${beyond(1)}*${value(0, count - 1)}))`;
  },
  rolling(amount, tiers, reached) {
    const { from, value, count, pays } = tiers;
    if (pays === 'fixed') return total(amount, tiers, reached);
    const next = from(1, count);
    const upTo = `((${next}<${amount})*${next}+(${next}>=${amount})*${amount})`;
    const top = `${reached(count - 1)}*${value(count - 1, count)}*${amount}`;
    return count === 1
      ? `SUMPRODUCT(${top})`
      : `(SUMPRODUCT(${reached(0, count - 1)}*${value(0, count - 1)}*${upTo})+SUMPRODUCT(${top}))`;
  },
};
