import { isMissing, plainText } from './cell';
import { MISSING, UNREADABLE, type Reading } from './reading';

const SCALES: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };
const WRITTEN =
  /^([+-])? ?(?:[¥$€£]|CNY|RMB)? ?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(?:e([+-]?\d{1,3}))? ?(千万|百万|千|万|亿)? ?(?:元|圆)? ?(%)?$/i;

/** A double holds fifteen digits of a whole number, and so does a cell: what is longer is a name, not an amount. */
const MOST_DIGITS = 15;
const LONG = new RegExp(`^0*[1-9]\\d{${MOST_DIGITS}}`);
const CODE = /^0\d|^\d+e\d+$/i;

/**
 * True for a text that names something although it could be read as a number: `0012` is not 12, `1E5` is not 100000, and
 * `110105194912310021` is not `110105194912310022`, which a double could not tell apart.
 */
export function isCode(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const text = plainText(cell);
  return CODE.test(text) || LONG.test(text);
}

/** Reads a number as people write it; `undefined` where the text is no number. */
function numberFromText(text: string): number | undefined {
  if (text.length > 64) return undefined;
  const plain = text.normalize('NFKC').trim().replace(/[−﹣]/g, '-').replace(/\s+/g, ' ');
  const parts = WRITTEN.exec(plain);
  if (!parts) return undefined;
  const [, before, after, whole, fraction, exponent, scale, percent] = parts;
  if ((whole === undefined && fraction === undefined) || (before && after)) return undefined;
  if (whole !== undefined && LONG.test(whole.replaceAll(',', ''))) return undefined;
  const power = Number(exponent ?? 0) + (scale ? (SCALES[scale] ?? 0) : 0) - (percent ? 2 : 0);
  const value = Number(
    `${before ?? after ?? ''}${(whole ?? '0').replaceAll(',', '')}.${fraction ?? '0'}e${power}`,
  );
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A number in a cell. Understands `"85%"`, `"８５％"`, `" 1,234.5 "`, `"￥1,200"`, `"3万"`; refuses every other text,
 * whole numbers of more than 15 digits, which are names, and yes/no values, which are not numbers.
 */
export function readNumber(cell: unknown): Reading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : UNREADABLE;
  if (isMissing(cell)) return MISSING;
  return (typeof cell === 'string' ? numberFromText(cell) : undefined) ?? UNREADABLE;
}
