import { english } from './en-US';
import type { LanguageWords } from './language-words';
import { chinese } from './zh-CN';

/** The languages a person can read the add-in in. A third one is a folder beside these two and a line here. */
export const WORDS = {
  'zh-CN': chinese,
  'en-US': english,
} satisfies Readonly<Record<string, LanguageWords>>;

export type Language = keyof typeof WORDS;
export const LANGUAGES = Object.keys(WORDS) as readonly Language[];

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** The add-in's language for a locale tag of the host: that of any region; English where there is none. */
export const languageOf = (locale = ''): Language =>
  LANGUAGES.find((language) => primary(language) === primary(locale)) ?? 'en-US';
