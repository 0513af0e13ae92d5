import { IFunctionService } from '@univerjs/engine-formula';
import type { Book } from './book';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;

/** What a formula names and how it is built, as far as Excel refuses formulas for it. */
interface Parts {
  readonly calls: { readonly name: string; readonly args: number }[];
  readonly sheets: string[];
  /** Tables with what stands in their brackets; the name is empty inside the table itself. */
  readonly tables: { readonly name: string; readonly inside: string }[];
  /** The deepest nesting of functions. */
  depth: number;
  longestText: number;
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const QUOTED = /'((?:[^']|'')*)'/y;
/** An error as a constant. */
const ERROR = /#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!)/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
/** Brackets in brackets; an apostrophe takes the meaning from the character behind it. */
const BRACKETS = /\[((?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\]/y;

/** Reads a formula; null where it is none: brackets or quotes that do not close, nothing after an operator. */
function read(formula: string): Parts | null {
  const parts: Parts = { calls: [], sheets: [], tables: [], depth: 0, longestText: 0 };
  const open: { readonly sign: string; name: string | null; args: number; empty: boolean }[] = [];
  let at = 1;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  let word: string | null = null;
  while (at < formula.length) {
    const sign = formula[at] as string;
    const top = open.at(-1);
    if (top && sign !== ')' && sign.trim() !== '') top.empty = false;
    const before = word;
    word = null;
    if (sign === '"') {
      const text = take(TEXT);
      if (!text) return null;
      parts.longestText = Math.max(parts.longestText, (text[1] ?? '').replaceAll('""', '"').length);
    } else if (sign === "'") {
      const name = take(QUOTED);
      if (!name || formula[at] !== '!') return null;
      parts.sheets.push((name[1] ?? '').replaceAll("''", "'"));
    } else if (sign === '#' && take(ERROR)) {
      continue;
    } else if (sign === '[') {
      const brackets = take(BRACKETS);
      if (!brackets) return null;
      parts.tables.push({ name: before ?? '', inside: brackets[1] ?? '' });
    } else if (sign === '(' || sign === '{') {
      at += 1;
      open.push({ sign, name: sign === '(' ? before : null, args: 1, empty: true });
      parts.depth = Math.max(parts.depth, open.filter(({ name }) => name !== null).length);
    } else if (sign === ')' || sign === '}') {
      at += 1;
      const closed = open.pop();
      if (closed?.sign !== (sign === ')' ? '(' : '{')) return null;
      if (closed.name !== null)
        parts.calls.push({ name: closed.name.toUpperCase(), args: closed.empty ? 0 : closed.args });
    } else {
      const name = take(WORD);
      if (name) word = name[0];
      else {
        at += 1;
        if (sign === '!' && before !== null) parts.sheets.push(before);
        if (sign === ',' && top) top.args += 1;
        if (sign.trim() === '') word = null;
      }
    }
  }
  return open.length === 0 && !/[-+*/^&<>=,(]\s*$/.test(formula) ? parts : null;
}

/** The columns that stand between a table's brackets: not `#Headers`, not `@`. */
function columnsNamed(inside: string): string[] {
  const plain = (name: string): string => name.replace(/'(.)/g, '$1').trim();
  const own = inside.startsWith('@') ? inside.slice(1) : inside;
  const bracketed = [...own.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, name = '']) => name);
  return (bracketed.length > 0 ? bracketed : [own])
    .map((name) => name.replace(/^@/, ''))
    .filter((name) => name.trim() !== '' && !/^\s*#/.test(name))
    .map(plain);
}

/**
 * Why Excel would refuse a formula outright, in a few words; null where it takes it. What only gives an error in the
 * cell, such as an unknown function, is taken.
 */
export function formulaFault(book: Book, formula: string): string | null {
  if (formula.length > LONGEST) return `more than ${LONGEST} characters`;
  const parts = read(formula);
  if (!parts) return 'it is not well formed';
  if (parts.depth > DEEPEST) return `more than ${DEEPEST} levels`;
  if (parts.longestText > LONGEST_TEXT) return `a text of more than ${LONGEST_TEXT} characters`;
  return callFault(book, parts) ?? sheetFault(book, parts) ?? tableFault(book, parts);
}

function callFault(book: Book, { calls }: Parts): string | null {
  const functions = book.services.get(IFunctionService);
  for (const { name, args } of calls) {
    if (args > MOST_ARGUMENTS) return `more than ${MOST_ARGUMENTS} arguments of ${name}`;
    const known = functions.getExecutor(name);
    if (!known || known.minParams < 0) continue;
    if (args < known.minParams) return `too few arguments of ${name}`;
    if (args > known.maxParams) return `too many arguments of ${name}`;
  }
  return null;
}

function sheetFault(book: Book, { sheets }: Parts): string | null {
  // A reference over several sheets names the first and the last of them.
  const names = new Set(sheets.flatMap((name) => name.split(':')));
  const missing = [...names].find((name) => !book.find(name));
  return missing === undefined ? null : `no sheet ${missing}`;
}

function tableFault(book: Book, { tables }: Parts): string | null {
  for (const { name, inside } of tables) {
    if (name === '') continue;
    const table = book.tables.find(name);
    if (!table) return `no table ${name}`;
    const columns = columnsNamed(inside);
    if (columns.length === 0) continue;
    const headings = new Set(book.tables.headings(table).map((heading) => heading.toLowerCase()));
    const missing = columns.find((column) => !headings.has(column.toLowerCase()));
    if (missing !== undefined) return `no column ${missing} in ${name}`;
  }
  return null;
}
