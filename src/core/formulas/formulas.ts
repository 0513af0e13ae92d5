import type { Edge } from '../rebates';
import { rebateFormula, type TierArrays } from './rebateFormula';
import type { BandEdge } from '../scoring/bands';
import type { RebateLine } from '../scheme/lines';

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
  readonly tiers?: TierArrays;
}

/** What a line earns, in native formulas, not rounded. */
export function earnedFormula({ way, value, minimum }: RebateLine, cells: LineCells, edge: Edge): string {
  const paid = paidFormula(way, value !== undefined, cells, edge);
  return minimum === undefined ? paid : `IF(ROUND(${cells.base}-${cells.minimum},9)>=0,${paid},0)`;
}

function paidFormula(way: RebateLine['way'], hasValue: boolean, cells: LineCells, edge: Edge): string {
  const { base, baseline, value, tiers } = cells;
  const beyond = `MAX(0,${base}-${baseline})`;
  if (way === 'rate' || way === 'perUnit') return `${base}*${value}`;
  if (way === 'fixed') return value;
  if (way === 'excess' && hasValue) return `${beyond}*${value}`;
  if (tiers === undefined) return '0';
  if (way !== 'growth' && way !== 'excess' && way !== 'achievement')
    return rebateFormula(base, tiers, way, edge);
  const bounds = tiers.from(0, tiers.count);
  const multiple = way === 'achievement' ? bounds : `(1+${bounds})`;
  const sign = edge === 'over' ? '>' : '>=';
  const number = `SUMPRODUCT(1*(ROUND(${base}-${baseline}*${multiple},6)${sign}0))`;
  const times = tiers.pays === 'fixed' ? '' : `*${way === 'excess' ? beyond : base}`;
  return `IF(${number}=0,0,INDEX(${tiers.value(0, tiers.count)},MAX(1,${number}))${times})`;
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
