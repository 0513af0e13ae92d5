/**
 * How alike two headings are in their words, between 0 and 1. Words may be shortened (`Cust. no.`, `Sales tgt`); Chinese
 * has no spaces, so single characters and pairs of them stand for its words.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return 0;
  return (found(one, other) + found(other, one)) / (one.length + other.length);
}

/** What a unit in brackets or an article adds is no likeness. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'a', 'an', 'in', 'and', 'for', 'is', 'rmb']);

function wordsOf(heading: string): readonly string[] {
  const text = heading
    .normalize('NFKC')
    .slice(0, 80)
    .replace(/[([{【].*?[)\]}】]/g, ' ');
  const spaced = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  const words: string[] = [];
  for (const [run] of spaced.matchAll(/\p{Script=Han}+|[\p{L}\p{M}]+|\d+/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) words.push(run);
    else words.push(...run, ...[...run].slice(1).map((_, at) => run.slice(at, at + 2)));
  }
  const full = words.filter((word) => !EMPTY_WORDS.has(word));
  return full.length > 0 ? full : words;
}

/** How much of some words is found among others. */
const found = (words: readonly string[], others: readonly string[]): number =>
  words.reduce((sum, word) => sum + Math.max(...others.map((other) => wordLikeness(word, other))), 0);

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^[a-z]{2,}$/.test(short) || short[0] !== long[0]) return 0;
  if (long.startsWith(short)) return short.length >= 4 || long === `${short}s` ? 0.9 : 0;
  // `tgt` for target, `mgr` for manager: the letters in their order, no vowel among them but the first.
  if (/[aeiou]/.test(short.slice(1))) return 0;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length ? 0.8 : 0;
}
