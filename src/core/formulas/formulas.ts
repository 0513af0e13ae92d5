import type { Edge, Method } from '../rebates';
import { rebateFormula, type TierArrays } from './rebateFormula';
import type { BandEdge } from '../scoring/bands';
import { methodOf, type RebateLine } from '../scheme/lines';

/** The digits that a double holds surely. */
const SURE_DIGITS = 14;

/**
 * Money rounded half up in decimal. A double's product may lie a hair below the half that it stands for, so it is rounded
 * first to the decimals that the exact product has, as far as a double of that size holds them.
 *
 * @param places decimals of the exact value.
 * @param size the largest value that is expected.
 */
export function roundedExactly(formula: string, decimals: number, places: number, size: number): string {
  const whole = Math.max(1, Math.ceil(Math.log10(Math.abs(size) + 1)));
  const inner = Math.min(places, SURE_DIGITS - whole);
  return inner > decimals ? `ROUND(ROUND(${formula},${inner}),${decimals})` : `ROUND(${formula},${decimals})`;
}

/** Where the parts of a line stand on the sheet. */
export interface LineCells {
  readonly base: string;
  readonly baseline: string;
  readonly value: string;
  readonly minimum: string;
  /** What picks the tier; the base where the line does not say it. */
  readonly by: string;
  readonly every: string;
  readonly tiers?: TierArrays;
}

/** What a line earns, in native formulas, not rounded. */
export function earnedFormula(line: RebateLine, cells: LineCells, edge: Edge): string {
  const paid = paidFormula(line, cells, edge);
  return line.minimum === undefined ? paid : `IF(ROUND(${cells.base}-${cells.minimum},9)>=0,${paid},0)`;
}

function paidFormula(line: RebateLine, cells: LineCells, edge: Edge): string {
  const { base, baseline, value, every } = cells;
  const beyond = `MAX(0,${base}-${baseline})`;
  // Doubles may leave a full portion a hair short.
  const portions = (counted: string): string =>
    line.every === undefined ? counted : `INT(ROUND(${counted}/${every},9))`;
  const upTo = (counted: string): string =>
    line.every === undefined ? counted : `${portions(counted)}*${every}`;
  switch (line.way) {
    case 'rate':
      return `${upTo(base)}*${value}`;
    case 'perUnit':
      return `${portions(base)}*${value}`;
    case 'excessPerUnit':
      return `${portions(beyond)}*${value}`;
    case 'fixed':
      return value;
    case 'excess':
      return line.value === undefined ? relativeFormula(line, cells, edge) : `${upTo(beyond)}*${value}`;
    case 'growth':
    case 'achievement':
      return relativeFormula(line, cells, edge);
    default:
      return amountFormula(line, line.way, cells, edge);
  }
}

/** Tiers that begin at amounts of the base, or of the figure that picks them. */
function amountFormula({ tierBy }: RebateLine, method: Method, cells: LineCells, edge: Edge): string {
  const { base, by, tiers } = cells;
  if (tiers === undefined) return '0';
  if (tierBy === undefined) return rebateFormula(base, tiers, method, edge);
  const values = tiers.value(0, tiers.count);
  const reached = `(ROUND(${by}-${tiers.from(0, tiers.count)},12)${edge === 'over' ? '>' : '>='}0)`;
  const times = tiers.pays === 'fixed' ? '' : `*${base}`;
  return method === 'whole'
    ? `IF(SUMPRODUCT(1*${reached})=0,0,INDEX(${values},MAX(1,SUMPRODUCT(1*${reached})))${times})`
    : `SUMPRODUCT(${reached}*${values})${times}`;
}

/** Tiers that begin at multiples of the baseline. */
function relativeFormula(line: RebateLine, cells: LineCells, edge: Edge): string {
  const { base, baseline, by, tiers } = cells;
  if (tiers === undefined) return '0';
  const ofExcess = line.way === 'excess';
  const multiple = (bounds: string) => (line.way === 'achievement' ? bounds : `(1+${bounds})`);
  const paidOn = ofExcess ? `MAX(0,${base}-${baseline})` : base;
  const method = methodOf(line);
  if (method !== 'whole' && line.tierBy === undefined) {
    const start = (bounds: string) => (ofExcess ? bounds : multiple(bounds));
    const from = (first: number, after: number) => `ROUND(${baseline}*${start(tiers.from(first, after))},6)`;
    return rebateFormula(paidOn, { ...tiers, from }, method, edge);
  }
  const sign = edge === 'over' ? '>' : '>=';
  const reached = `(ROUND(${by}-${baseline}*${multiple(tiers.from(0, tiers.count))},6)${sign}0)`;
  const times = tiers.pays === 'fixed' ? '' : `*${paidOn}`;
  const number = `SUMPRODUCT(1*${reached})`;
  return method === 'whole'
    ? `IF(${number}=0,0,INDEX(${tiers.value(0, tiers.count)},MAX(1,${number}))${times})`
    : `SUMPRODUCT(${reached}*${tiers.value(0, tiers.count)})${times}`;
}

/** `BAND` in native formulas: the result of the band a number falls in, `outside` where it falls in none. */
export function bandFormula(
  value: string,
  bounds: string,
  results: string,
  count: number,
  edge: BandEdge,
  outside: string,
): string {
  const place =
    edge === 'upto'
      ? `SUMPRODUCT(1*(ROUND(${bounds}-${value},10)<0))+1`
      : `SUMPRODUCT(1*(ROUND(${bounds}-${value},10)<=0))`;
  const inside = edge === 'upto' ? `${place}<=${count}` : `${place}>0`;
  // INDEX(…, 0) would answer the whole column, and IF does not keep every host from asking: hence MAX.
  return `IF(${inside},INDEX(${results},MIN(${count},MAX(1,${place}))),${outside})`;
}
