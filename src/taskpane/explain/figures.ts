import type { DisplayValue, Result } from '../../core/explain/explanation';
import type { Problem } from '../../core/values/problem';
import type { ExplainWords } from '../../i18n/language-words';
import type { Language } from '../../i18n/language';
import { day } from '../figures';

/** Steps are read beside each other; more digits than these do not help. */
const STEP_DIGITS = 4;
const SHARE_DIGITS = 2;
/** The result itself: nearly all that a cell holds. */
const RESULT_DIGITS = 10;

/** True for figures that stand under each other by their digits. */
export const isNumeric = ({ as }: DisplayValue): boolean => as === 'number' || as === 'share';

/** A figure as a person reads it. */
export function print(figure: DisplayValue, words: ExplainWords, language: Language): string {
  switch (figure.as) {
    case 'number':
      return figure.value.toLocaleString(language, { maximumFractionDigits: STEP_DIGITS });
    case 'share':
      return figure.value.toLocaleString(language, { style: 'percent', maximumFractionDigits: SHARE_DIGITS });
    case 'date':
      return day(figure.value, language);
    case 'text':
      return figure.value;
    case 'word':
      return words.codes[figure.value];
    case 'tally':
      return words.tallies[figure.of](figure.value.toLocaleString(language));
    case 'nothing':
      return words.noValue;
  }
}

/** A result that is no problem, as a person reads it. */
export function printResult(
  result: Exclude<Result, Problem>,
  words: ExplainWords,
  language: Language,
): string {
  if (typeof result === 'number')
    return result.toLocaleString(language, { maximumFractionDigits: RESULT_DIGITS });
  if (typeof result === 'boolean') return String(result).toUpperCase();
  return result === '' ? words.emptyResult : result;
}
