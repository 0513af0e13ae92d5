import { FORMAT, listSheet, type SheetColumn } from '../../core/sheet/listSheet';
import type { SheetDocument } from '../../core/sheet/document';
import { writeBook } from '../../xlsx/write-book';
import type { CheckedBook } from './checked';
import { accountHeadings, accountRows, findingRows, leftOutRows } from './rows';
import type { ReportWords } from './words';

/** Widths in points and formats of the accounts' columns, in the order of `accountHeadings`. */
const ACCOUNT_COLUMNS: readonly Omit<SheetColumn, 'heading'>[] = [
  { width: 44, format: FORMAT.count },
  { width: 80, format: FORMAT.text },
  { width: 180 },
  { width: 80, align: 'center' },
  { width: 56, format: FORMAT.score },
  ...Array.from({ length: 4 }, () => ({ width: 96, format: FORMAT.money })),
  { width: 420 },
];

/** Writes a check as a workbook of three lists: accounts, rows left out, findings. Codes stay text. */
export function writeXlsx(book: CheckedBook, words: ReportWords, piece: (bytes: Uint8Array) => void): void {
  const { columns, sheets } = words.cli;
  const list = (
    name: string,
    heads: readonly SheetColumn[],
    rows: Parameters<typeof listSheet>[0]['rows'],
  ): SheetDocument => listSheet({ name, tabColor: '#1F3A5F', columns: heads, rows, frozenColumns: 0 });
  const headings = accountHeadings(words);
  writeBook(
    [
      list(
        sheets.accounts,
        ACCOUNT_COLUMNS.map((column, index) => ({ heading: headings[index] ?? '', ...column })),
        [...accountRows(book, words)],
      ),
      list(
        sheets.leftOut,
        [
          { heading: columns.row, width: 44, format: FORMAT.count },
          { heading: columns.leftOut, width: 420 },
        ],
        leftOutRows(book, words),
      ),
      list(
        sheets.findings,
        [
          { heading: columns.weight, width: 64, align: 'center' },
          { heading: columns.cell, width: 120 },
          { heading: columns.finding, width: 520 },
        ],
        findingRows(book, words),
      ),
    ],
    piece,
  );
}
