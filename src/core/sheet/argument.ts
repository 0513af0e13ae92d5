import type { Cell, Cells } from '../values/cell';

/** Where an argument's cells are. Names are looked up by whoever knows the workbook. */
export type Reference =
  /** `A1:B2`, `A:C`, `2:5`, or with `spill` what the formula in `A1` spills to (`A1#`). */
  | { readonly address: string; readonly sheet?: string; readonly spill?: boolean }
  /** A name of the workbook or of a sheet, or a table's data. */
  | { readonly name: string; readonly sheet?: string }
  | TableReference;

/** A part of a table, `Accounts[[#All],[Code]:[Name]]`. */
export interface TableReference {
  readonly table: string;
  readonly part: 'all' | 'data' | 'headings' | 'this row';
  /** The first and the last column; all where there are none. */
  readonly columns?: readonly [first: string, last: string];
}

/** What an argument of a call is, by its text. */
export type ArgumentText =
  | { readonly is: 'left out' }
  | { readonly is: 'literal'; readonly cells: Cells }
  | { readonly is: 'reference'; readonly reference: Reference }
  /** A calculation of its own: nothing but Excel can tell its value. */
  | { readonly is: 'expression' };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?$/i;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const ADDRESS = new RegExp(
  String.raw`^(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})$`,
  'i',
);
const SPILL = new RegExp(`^${CELL}#$`, 'i');
const WORKBOOK_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** What the text of an argument says. */
export function readArgument(text: string): ArgumentText {
  if (text === '') return { is: 'left out' };
  const literal = readLiteral(text);
  if (literal !== undefined) return { is: 'literal', cells: [[literal]] };
  const cells = readArray(text);
  if (cells) return { is: 'literal', cells };
  if (text.startsWith('(') && text.endsWith(')') && isOneBracket(text))
    return readArgument(text.slice(1, -1).trim());
  const reference = readReference(text);
  return reference ? { is: 'reference', reference } : { is: 'expression' };
}

/** A number, a text, TRUE or FALSE; undefined where the text is none of them. */
function readLiteral(text: string): Exclude<Cell, null | undefined> | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)(?:\(\))?$/i.test(text)) return /^t/i.test(text);
  if (!NUMBER.test(text)) return undefined;
  // Moving the exponent keeps the digits: 5.5% is 0.055, and 5.5 / 100 is not.
  return Number(text.endsWith('%') ? `${text.slice(0, -1)}e-2`.replace(/e([+-]?\d+)e-2$/i, hundredth) : text);
}

const hundredth = (_: string, power: string) => `e${Number(power) - 2}`;

/** An array constant, `{1,2;"a",TRUE}`. */
function readArray(text: string): Cells | undefined {
  if (!/^\{.*\}$/s.test(text)) return undefined;
  const rows: Cell[][] = [[]];
  let rest = text.slice(1, -1);
  for (;;) {
    const [piece = '', inner = '', sign] = /^\s*("(?:[^"]|"")*"|[^,;"{}]*?)\s*([,;]|$)/.exec(rest) ?? [];
    const cell = readLiteral(inner);
    if (cell === undefined) return undefined;
    rows.at(-1)?.push(cell);
    if (!sign) return rows;
    if (sign === ';') rows.push([]);
    rest = rest.slice(piece.length);
  }
}

/** True where the first bracket is closed by the last sign, as in `(A1)` and not in `(A1)+(B1)`. */
const isOneBracket = (text: string) => /^\([^()"']*\)$/.test(text);

function readReference(text: string): Reference | undefined {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(text);
  const plain = quoted ?? /^([\p{L}\p{N}_.]+)!(.+)$/u.exec(text);
  const [, prefix, inside = ''] = plain ?? [undefined, undefined, text];
  const name = quoted ? prefix?.replaceAll("''", "'") : prefix;
  // `[Book.xlsx]Sheet` is another workbook.
  if (name?.includes('[')) return undefined;
  const on = name === undefined ? {} : { sheet: name };
  if (SPILL.test(inside)) return { address: inside.slice(0, -1), ...on, spill: true };
  if (ADDRESS.test(inside)) return { address: inside, ...on };
  if (WORKBOOK_NAME.test(inside)) return { name: inside, ...on };
  return name === undefined ? readTableReference(text) : undefined;
}

const PARTS: Readonly<Record<string, TableReference['part']>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headings',
  '#this row': 'this row',
};
/** A column's name, in which an apostrophe escapes the next sign. */
const COLUMN = String.raw`(?:[^\[\]#'@]|'.)+`;
const unescaped = (column: string) => column.replace(/'(.)/gs, '$1');

/** `T[A]`, `T[#All]`, `T[[#All],[A]:[B]]`, `T[[A]:[B]]`, `T[@A]`, `T[@[A]:[B]]`. */
function readTableReference(text: string): TableReference | undefined {
  const [, table, inside = ''] = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(.*)\]$/su.exec(text) ?? [];
  if (table === undefined) return undefined;
  const whole = PARTS[inside.trim().toLowerCase()];
  if (whole) return { table, part: whole };
  if (inside.trim() === '') return { table, part: 'data' };
  const one = new RegExp(`^@?(${COLUMN})$`, 's').exec(inside);
  const some = new RegExp(
    String.raw`^(?:@|\[(#[\w ]+)\]\s*,\s*)?\[(${COLUMN})\](?:\s*:\s*\[(${COLUMN})\])?$`,
    's',
  ).exec(inside);
  const named = some?.[1] === undefined ? 'data' : PARTS[some[1].toLowerCase()];
  const part = inside.startsWith('@') ? 'this row' : named;
  const first = one?.[1] ?? some?.[2];
  if (first === undefined || part === undefined) return undefined;
  return { table, part, columns: [unescaped(first), unescaped(some?.[3] ?? first)] };
}
