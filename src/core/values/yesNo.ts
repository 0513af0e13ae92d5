import { isMissing, plainText } from './cell';
import { MISSING, UNREADABLE, type Reading } from './reading';

/** The words for yes, folded. */
export const YES_WORDS: ReadonlySet<string> = new Set([
  'true',
  '1',
  'y',
  'yes',
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
]);
/** The words for no, folded. */
export const NO_WORDS: ReadonlySet<string> = new Set([
  'false',
  '0',
  'n',
  'no',
  '否',
  '无',
  '×',
  '✗',
  '✘',
  '✕',
  '☒',
  '☐',
]);

/** A yes/no cell: TRUE/FALSE, 1/0, Y/N, yes/no, 是/否, 有/无, √/×, ✓/✗. */
export function readYesNo(cell: unknown): Reading<boolean> {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1) return true;
  if (cell === 0) return false;
  if (typeof cell === 'string') {
    const word = cell.length < 64 ? plainText(cell).toLowerCase() : '';
    if (YES_WORDS.has(word)) return true;
    if (NO_WORDS.has(word)) return false;
  }
  return isMissing(cell) ? MISSING : UNREADABLE;
}
