import type { Language } from '../words/words';
import { LANGUAGES } from '../words/words';

/** What a person chose, kept in the page's address: `?lang=en-US&theme=dark&file=blank`. */
export interface Choice {
  readonly language: Language;
  readonly dark: boolean;
  /** Which workbook stands there at first. */
  readonly file: 'sample' | 'blank';
}

export function readChoice(search: string, browserLanguage: string, prefersDark: boolean): Choice {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  return {
    language: languageOf(asked.get('lang') ?? browserLanguage),
    dark: theme === null ? prefersDark : theme === 'dark',
    file: asked.get('file') === 'blank' ? 'blank' : 'sample',
  };
}

export function writeChoice({ language, dark, file }: Choice): string {
  return `?${new URLSearchParams({ lang: language, theme: dark ? 'dark' : 'light', file }).toString()}`;
}

function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  const known = Object.keys(LANGUAGES) as Language[];
  return known.find((language) => language.toLowerCase().split('-')[0] === primary) ?? 'en-US';
}
