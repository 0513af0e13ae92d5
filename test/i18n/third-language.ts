import { english } from '../../src/i18n/en-US';
import type { LanguageWords } from '../../src/i18n/language-words';

/** Every text in brackets, those that functions say too; blanks to fill and Excel's codes stay what they are. */
function bracketed(words: unknown): unknown {
  if (typeof words === 'string') return words === '' ? words : `⟦${words}⟧`;
  if (typeof words === 'function')
    return (...fillings: unknown[]) => bracketed((words as (...all: unknown[]) => unknown)(...fillings));
  if (words === null || typeof words !== 'object') return words;
  if (Array.isArray(words)) return words.map(bracketed);
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, bracketed(value)]));
}

const of =
  <Words>(load: () => Promise<Words>) =>
  async () =>
    bracketed(await load()) as Words;

/** The tag of a language that the add-in does not have. */
export const THIRD = 'eo';

/** That language: English with every text in brackets, so that what a person reads shows whether it is a word of it. */
export const third: LanguageWords = {
  name: 'Esperanto',
  sheetLanguage: 'en-US',
  place: (place) => `⟦${english.place(place)}⟧`,
  problems: bracketed(english.problems) as LanguageWords['problems'],
  pane: of(english.pane),
  explain: of(english.explain),
  measure: of(english.measure),
  findings: of(english.findings),
  functions: of(english.functions),
  plan: async () => ({ ...(bracketed(await english.plan()) as object), language: THIRD }) as never,
  audit: of(english.audit),
  statement: of(english.statement),
};

/** A text without what stands in brackets. */
function outside(text: string): string {
  let depth = 0;
  let left = '';
  for (const sign of text) {
    if (sign === '⟧') depth--;
    else if (sign === '⟦') depth++;
    else if (depth === 0) left += sign;
    if (sign === '⟦' && depth === 1) left += '|';
  }
  return left;
}

/** What is no word: signs, the tests of gates, versions, account codes, cells’ addresses, dates, the scheme’s hash. */
const SIGNS =
  /[|·:,;()+\n<>=?!…#]| in | v(?=\d)|\b\d{5}\b|\b[A-Z]{1,2}\d+\b|\b\d{4}-\p{L}{3}-\d{2}\b|\b[0-9a-f]{16}\b/u;

/** What of these texts is neither a word of the third language nor something that the workbook says. */
export function foreign(texts: Iterable<string>, workbook: string): string[] {
  const phrases = [...texts].flatMap((text) => outside(text).split(SIGNS));
  return [...new Set(phrases.map((phrase) => phrase.trim()))].filter(
    (phrase) => /\p{L}{2}/u.test(phrase) && !workbook.includes(phrase),
  );
}
