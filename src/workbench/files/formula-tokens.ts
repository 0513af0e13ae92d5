/** A piece of a formula, in the order in which the formula has them; joined they are the formula again. */
export interface Token {
  readonly kind:
    | 'space'
    | 'text'
    | 'sheet'
    | 'error'
    | 'rows'
    | 'columns'
    | 'cell'
    | 'function'
    | 'number'
    | 'name'
    | 'structured'
    | 'operator'
    | 'other';
  readonly text: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const NO_WORD_AFTER = String.raw`(?![\p{L}\p{N}_.(!\\?])`;

/** Tried in this order at each place; a structured reference, whose brackets nest, is read by hand. */
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', new RegExp(String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?${WORD}(?::${WORD})?|\[\d+\])!`, 'uy')],
  ['error', /#(?:N\/A|[A-Z_]+[!?]|DIV\/0!|GETTING_DATA)/iy],
  ['rows', new RegExp(String.raw`\$?\d{1,7}:\$?\d{1,7}${NO_WORD_AFTER}`, 'uy')],
  ['columns', new RegExp(String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${NO_WORD_AFTER}`, 'iuy')],
  ['cell', new RegExp(String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}${NO_WORD_AFTER}`, 'iuy')],
  ['function', new RegExp(String.raw`${WORD}(?=\()`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ['name', new RegExp(WORD, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#(),;{}]/y],
  ['other', /[\s\S]/uy],
];

/** A formula, without its `=`, in pieces. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = (formula[at] === '[' && tokenOfBrackets(formula, at)) || tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'other', text: formula[at] ?? '' };
}

/** `[Score]`, `[[#Totals],[Score]]`; an apostrophe takes the next character as it is. Undefined where it is the start of another file's sheet. */
function tokenOfBrackets(formula: string, from: number): Token | undefined {
  if (/^\[\d+\][^,\]]*!/.test(formula.slice(from, from + 64))) return undefined;
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0)
      return { kind: 'structured', text: formula.slice(from, at + 1) };
  }
  return { kind: 'other', text: formula.slice(from) };
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** Number of a column from 1: A → 1. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** True where the letters and digits name a cell that a sheet has: `XFE1` and `A1048577` are names. */
export function isOnSheet(cell: string): boolean {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell) ?? [];
  return columnNumber(letters) <= LAST_COLUMN && Number(digits) <= LAST_ROW;
}

/** The formula moved by rows and columns, as when it is filled: `A1` one row down is `A2`, `$A$1` stays. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind === 'cell' && isOnSheet(text)) return moveCorner(text, rows, columns);
      if (kind === 'columns' || kind === 'rows')
        return text
          .split(':')
          .map((corner) => moveCorner(corner, rows, columns))
          .join(':');
      return text;
    })
    .join('');
}

/** Beyond an edge of the sheet it comes in again at the other, as Excel's shared formulas do. */
function moveCorner(corner: string, rows: number, columns: number): string {
  return corner.replace(
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i,
    (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      // Of `$1` the first `$` is the row's.
      const rowFixed = fixedRow !== '' || (letters === '' && fixedColumn !== '');
      const column =
        letters && (fixedColumn ? letters : lettersOf(wrap(columnNumber(letters) + columns, LAST_COLUMN)));
      const row = digits && (rowFixed ? digits : String(wrap(Number(digits) + rows, LAST_ROW)));
      return `${fixedColumn}${column}${fixedRow}${row}`;
    },
  );
}

function wrap(number: number, last: number): number {
  return ((((number - 1) % last) + last) % last) + 1;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
