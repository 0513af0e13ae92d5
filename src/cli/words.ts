import { cli as english } from '../i18n/en-US/cli';
import type { Language } from '../i18n/language';
import { cli as chinese } from '../i18n/zh-CN/cli';

export type CliWords = typeof english;

/** What the command line says, by language. The pane never loads it. */
export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { 'en-US': english, 'zh-CN': chinese };
