import { readNumber } from './number';

const NUMBER = String.raw`([\d,.]+)\s*(千万|百万|千|万|亿)?\s*(%)?\s*元?`;
const WRITTEN = new RegExp(
  String.raw`^(?:>=|≥|满|达到|不低于|不少于)?\s*${NUMBER}\s*(?:[-–—~至到]+\s*${NUMBER})?\s*(?:\(含\))?\s*(及?以上|起|以内|以下)?\s*(?:\(含\))?$`,
);
const LONGEST = 40;

/**
 * The lower bound that a text says, as policies print bounds: `50–100万`, `≥100万`, `200万以上`, `80%至90%`. Undefined
 * where it says none: `100万以下` has no lower bound, and what must be exceeded (`>100万`, 不含) is for the scheme's edge.
 */
export function lowerBound(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const parts = plain.length <= LONGEST ? WRITTEN.exec(plain) : null;
  if (!parts) return undefined;
  const [, low = '', lowScale, lowPercent, high, highScale, highPercent, end = ''] = parts;
  if (high === undefined && /以内|以下/.test(end)) return undefined;
  // 50–100万 means 50万: a unit that stands once stands for both.
  const value = readNumber(
    `${low}${lowScale ?? (high === undefined ? '' : (highScale ?? ''))}${lowPercent ?? highPercent ?? ''}`,
  );
  return typeof value === 'number' ? value : undefined;
}
