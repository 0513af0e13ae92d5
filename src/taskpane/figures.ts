import type { Language } from '../i18n/language';

/** A share as a percentage, with as many decimals as it has, at most two. */
export const share = (value: number, language: Language): string =>
  value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 });

export const amount = (value: number, language: Language): string =>
  value.toLocaleString(language, { maximumFractionDigits: 4 });

/** A score with the two decimals that people compare it by. */
export const score = (value: number, language: Language): string =>
  value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
