import { isMood, type MoodName } from '../host/moods';
import type { Language } from '../words/words';
import { LANGUAGES } from '../words/words';

/** What a person chose, kept in the page's address: `?lang=en-US&theme=dark&file=blank&excel=desktop`. */
export interface Choice {
  readonly language: Language;
  readonly dark: boolean;
  /** Which workbook stands there at first. */
  readonly file: 'sample' | 'blank';
  /** Which Excel the workbench stands in for. */
  readonly mood: MoodName;
}

export function readChoice(search: string, browserLanguage: string, prefersDark: boolean): Choice {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  const mood = asked.get('excel');
  return {
    language: languageOf(asked.get('lang') ?? browserLanguage),
    dark: theme === null ? prefersDark : theme === 'dark',
    file: asked.get('file') === 'blank' ? 'blank' : 'sample',
    mood: isMood(mood) ? mood : 'ordinary',
  };
}

export function writeChoice({ language, dark, file, mood }: Choice): string {
  const asked = { lang: language, theme: dark ? 'dark' : 'light', file, excel: mood };
  return `?${new URLSearchParams(asked).toString()}`;
}

function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  const known = Object.keys(LANGUAGES) as Language[];
  return known.find((language) => language.toLowerCase().split('-')[0] === primary) ?? 'en-US';
}
