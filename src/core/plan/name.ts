import type { Account } from '../accounts/account';

const LONGEST = 31;
/** What Excel refuses in a sheet's name, and signs that cannot be seen. */
const REFUSED = /[:\\/?*[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const RESERVED = new Set(['history']);

const SIGNS = new Intl.Segmenter();

/** Cuts to a number of UTF-16 units without cutting a sign in two (🌶️ is three units). */
function cut(text: string, units: number): string {
  let kept = '';
  for (const { segment } of SIGNS.segment(text)) {
    if (kept.length + segment.length > units) break;
    kept += segment;
  }
  return kept.trim();
}

/** A part of a name, made fit: no refused signs, no quote or blank at its ends, nothing that reads as a formula. */
const fit = (text: string): string =>
  text
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'=+\-@]+|[\s']+$/g, '');

/**
 * A valid sheet name for an account's plan, such as `计划 01014 宁波甬安医药有限公司`, different from all that are taken. The
 * code comes first, because the name's end is cut at 31 characters and two accounts may bear one name.
 *
 * @param taken names in any case; the caller adds the answer before asking for the next one.
 * @param title the word a plan's sheet name begins with.
 */
export function planSheetName(
  account: Pick<Account, 'code' | 'name'>,
  taken: ReadonlySet<string>,
  title: string,
): string {
  const used = new Set([...RESERVED, ...[...taken].map((name) => name.toLowerCase())]);
  const code = fit(account.code);
  const name = account.name === account.code ? '' : fit(account.name);
  const wanted = [fit(title), code, name].filter((part) => part !== '').join(' ');
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = `${cut(wanted, LONGEST - suffix.length)
      .replace(/'+$/, '')
      .trim()}${suffix}`;
    if (candidate !== '' && !used.has(candidate.toLowerCase())) return candidate;
  }
}
