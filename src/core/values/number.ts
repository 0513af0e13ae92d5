import { isMissing } from './cell';
import { MISSING, UNREADABLE, type Reading } from './reading';

const SCALES: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };
const WRITTEN =
  /^([+-])? ?(?:[¥$€£]|CNY|RMB)? ?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(?:e([+-]?\d{1,3}))? ?(千万|百万|千|万|亿)? ?(?:元|圆)? ?(%)?$/i;

/** Reads a number as people write it; `undefined` where the text is no number. */
function numberFromText(text: string): number | undefined {
  if (text.length > 64) return undefined;
  const plain = text.normalize('NFKC').trim().replace(/[−﹣]/g, '-').replace(/\s+/g, ' ');
  const parts = WRITTEN.exec(plain);
  if (!parts) return undefined;
  const [, before, after, whole, fraction, exponent, scale, percent] = parts;
  if ((whole === undefined && fraction === undefined) || (before && after)) return undefined;
  const power = Number(exponent ?? 0) + (scale ? (SCALES[scale] ?? 0) : 0) - (percent ? 2 : 0);
  const value = Number(
    `${before ?? after ?? ''}${(whole ?? '0').replaceAll(',', '')}.${fraction ?? '0'}e${power}`,
  );
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A number in a cell. Understands `"85%"`, `"８５％"`, `" 1,234.5 "`, `"￥1,200"`, `"3万"`; refuses every other text, and
 * yes/no values, which are not numbers.
 */
export function readNumber(cell: unknown): Reading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : UNREADABLE;
  if (isMissing(cell)) return MISSING;
  return (typeof cell === 'string' ? numberFromText(cell) : undefined) ?? UNREADABLE;
}
