import { english } from './en-US';
import { chinese } from './zh-CN';

export type Language = 'zh-CN' | 'en-US';
export type Words = Readonly<Record<keyof typeof english, string>>;

export const LANGUAGES: Readonly<Record<Language, { readonly name: string; readonly words: Words }>> = {
  'zh-CN': { name: '中文', words: chinese },
  'en-US': { name: 'English', words: english },
};

/** `{name}` in a sentence → its value; numbers with thousands separators. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString('en-US') : value;
  });
}
