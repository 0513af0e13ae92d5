import type { BandEdge } from '../scoring/bands';

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
