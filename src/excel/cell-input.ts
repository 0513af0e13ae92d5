import { isFormula, type Content } from '../core/sheet/document';

/**
 * Text that Excel takes as it is: a letter or a Chinese character first and no digit anywhere. Everything else might be
 * read as a formula, a number, a date, a currency or an error; full-width digits and roman numerals count as digits.
 */
const PLAINLY_TEXT = /^\p{L}\P{N}*$/u;
/** The words that Excel reads as yes/no in English. */
const LOGICAL = /^(?:true|false)$/i;

/**
 * What is typed into a cell to get a content. Text stays text: where Excel could read something else into it, an
 * apostrophe goes before it, which Excel takes off again and never shows.
 */
export function cellInput(content: Content): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  if (typeof content !== 'string' || content === '') return content;
  return PLAINLY_TEXT.test(content) && !LOGICAL.test(content) ? content : `'${content}`;
}
