import type { Edge, Method } from '../rebates';
import { rebateFormula, type TierArrays } from './rebateFormula';
import { methodOf, type RebateLine } from '../scheme/lines';

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
