import type { Account } from '../accounts/account';
import { fill } from '../values/fill';

const LONGEST = 31;
/** What Excel refuses in a sheet's name, and signs that cannot be seen. */
const REFUSED = /[:\\/?*[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const RESERVED = new Set(['history']);

const CHARACTERS = new Intl.Segmenter();

/** Cuts to a number of UTF-16 units without cutting a sign in two (🌶️ is three units). */
function cut(text: string, units: number): string {
  let kept = '';
  for (const { segment } of CHARACTERS.segment(text)) {
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
  const code = fit(account.code);
  const name = account.name === account.code ? '' : fit(account.name);
  const wanted = [fit(title), code, name].filter((part) => part !== '').join(' ');
  return freeName(wanted, taken, (number) => (number === 1 ? '' : ` (${number})`));
}

/** The first name that is free, cut so that its end fits: that of number 1, 2 and so on. */
function freeName(wanted: string, taken: ReadonlySet<string>, endOf: (number: number) => string): string {
  const used = new Set([...RESERVED, ...[...taken].map((name) => name.toLowerCase())]);
  for (let number = 1; ; number++) {
    const end = endOf(number);
    const candidate = `${cut(wanted, LONGEST - end.length)
      .replace(/'+$/, '')
      .trim()}${end}`;
    if (candidate !== '' && !used.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * What the two sheets are called when a plan is drawn anew: the new one as the old one was, the old one with an end that
 * says so. A sheet that bears such an end already keeps it.
 *
 * @param taken names in any case, the old sheet's among them.
 * @param suffix the end, with `{number}` for `""`, ` 2` and so on.
 */
export function redrawnNames(
  name: string,
  taken: ReadonlySet<string>,
  suffix: string,
): { readonly name: string; readonly old: string } {
  const endOf = (number: number) => fill(suffix, { number: number === 1 ? '' : ` ${number}` });
  const [head = '', tail = ''] = suffix.split('{number}');
  const base = name.slice(0, Math.max(0, name.lastIndexOf(head)));
  const isMarked =
    name.endsWith(tail) && /^(?: \d+)?$/.test(name.slice(base.length + head.length, -tail.length));
  const isFree = base !== '' && ![...taken].some((each) => each.toLowerCase() === base.toLowerCase());
  return isMarked && isFree ? { name: base, old: name } : { name, old: freeName(name, taken, endOf) };
}
