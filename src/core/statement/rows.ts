import { LOOK } from '../paper/look';
import type { Deferred } from '../paper/page';
import type { Content } from '../sheet/document';
import { roundedDown } from '../values/arithmetic';
import { decimal, toNumber } from '../values/decimal';
import { textLiteral } from '../sheet/formula';
import type { Drawing } from './statement';

/** The column that a clause's figure stands in, and how many columns it takes. */
const FIGURE = { column: 5, span: 3 } as const;

/** A number with the decimals it has, and no point behind a whole one. */
export const plainFormat = (value: unknown): string =>
  typeof value === 'number' && !Number.isInteger(value) ? '#,##0.00####' : '#,##0';

/** A clause and its figure; answers the figure's address. */
export function figureRow(
  { page }: Drawing,
  key: string,
  label: string,
  content: Content | Deferred,
  format: string,
  weight: 'plain' | 'total' = 'plain',
): string {
  const row = page.row(key, [
    {
      column: 0,
      span: FIGURE.column,
      content: label,
      style: weight === 'total' ? LOOK.totalText : LOOK.text,
    },
    { ...FIGURE, content, style: weight === 'total' ? LOOK.total : LOOK.number, format },
  ]);
  return page.address(row, FIGURE.column);
}

/** A table of two columns of numbers; answers their ranges as arrays for formulas. */
export function pairTable(
  { page }: Drawing,
  key: string,
  headings: readonly [string, string],
  rows: readonly (readonly [number, number])[],
  formats: readonly [string, string],
) {
  page.row(`${key}:headings`, [
    { column: 0, span: 3, content: null, style: LOOK.text },
    { column: 3, span: 2, content: headings[0], style: LOOK.headingRight },
    { ...FIGURE, content: headings[1], style: LOOK.headingRight },
  ]);
  const first = page.nextRow;
  for (const [index, [from, value]] of rows.entries())
    page.row(`${key}:${index + 1}`, [
      { column: 0, span: 3, content: null, style: LOOK.text },
      { column: 3, span: 2, content: from, style: LOOK.number, format: formats[0] },
      { ...FIGURE, content: value, style: LOOK.number, format: formats[1] },
    ]);
  const column = (at: number) => (from: number, to: number) =>
    `${page.address(first + from, at)}:${page.address(first + to - 1, at)}`;
  return { from: column(3), value: column(FIGURE.column), count: rows.length };
}

/** A formula where a cell holds a number; the word for pending else. */
export const ifNumbers = ({ words }: Drawing, cells: readonly string[], formula: string): Content => {
  const pending = textLiteral(words.pending);
  if (cells.length === 0) return { formula: `=${formula}` };
  const known = cells.map((cell) => `ISNUMBER(${cell})`).join(',');
  return { formula: `=IF(AND(${known}),${formula},${pending})` };
};

/** True where one of the statuses is the word. */
export const anyIs = (statuses: readonly string[], ...words: readonly string[]): string =>
  statuses.length === 0
    ? 'FALSE'
    : `OR(${statuses.flatMap((status) => words.map((word) => `${status}=${textLiteral(word)}`)).join(',')})`;

/** A limit of money as money: what is beyond its last decimal leaves no room (`roundedDown`). */
export const moneyLimit = (limit: number, decimals: number): number =>
  toNumber(roundedDown(decimal(limit), decimals));
