import type { Content } from '../../core/sheet/document';
import { numberText } from '../../core/values/decimal';
import { accountHeadings, accountRows } from './rows';
import type { CheckedBook } from './checked';
import type { ReportWords } from './words';

/** Marks the file as UTF-8 for spreadsheets that would take it for the system's own encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Writes the accounts as comma-separated values (RFC 4180). */
export function writeCsv(book: CheckedBook, words: ReportWords, piece: (text: string) => void): void {
  piece(BYTE_ORDER_MARK + csvLine(accountHeadings(words)));
  for (const row of accountRows(book, words)) piece(csvLine(row));
}

/** A row as a line of the file. */
export const csvLine = (cells: readonly Content[]): string => `${cells.map(field).join(',')}\r\n`;

/** A cell as a field. A text that a spreadsheet would take for a formula begins with an apostrophe. */
function field(content: Content): string {
  if (typeof content === 'number') return numberText(content);
  if (typeof content !== 'string') return '';
  const text = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
