import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';
import { NEW_FUNCTIONS, TAKING_VALUES, WORKSHEET_FUNCTIONS } from './function-names';
import { moveFormula, tokensOf, type Token } from './formula-tokens';

/**
 * Formulas as they stand in a file. Excel writes functions that are newer than the format with a prefix
 * (`_xlfn.`, some `_xlfn._xlws.`), the parameters of LET and LAMBDA with `_xlpm.`, and JavaScript custom functions
 * as `_xldudf_CHANNEL_SOFTSCORE`.
 */

/** A file's formula (without `=`) → the grid's (with it). `names` are the custom functions': `CHANNEL.SOFTSCORE`. */
export function readFormula(formula: string, names: readonly string[]): string {
  const inFile = new Map(names.map((name) => [fileName(name).toLowerCase(), name]));
  return `=${tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind !== 'function' && kind !== 'name') return text;
      const bare = text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
      return inFile.get(bare.toLowerCase()) ?? bare;
    })
    .join('')}`;
}

/** The grid's formula → the file's. */
export function writeFormula(formula: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => name.toUpperCase()));
  const tokens = spelledOut(tokensOf(formula.replace(/^=/, '')));
  const parameters = parametersOf(tokens);
  return tokens
    .map(({ kind, text }) => {
      if (parameters.has(text.toLowerCase()) && (kind === 'name' || kind === 'function'))
        return `_xlpm.${text}`;
      if (kind !== 'function') return text;
      const name = text.toUpperCase();
      if (known.has(name)) return fileName(name);
      if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
      return NEW_FUNCTIONS.has(name) ? `_xlfn.${name}` : text;
    })
    .join('');
}

function fileName(name: string): string {
  return `_xldudf_${name.toUpperCase().replaceAll('.', '_')}`;
}

/** `C1#` and `@A1:A3` have functions of their own in a file. */
function spelledOut(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === '#' && token.kind === 'operator') {
      const start = startOfReference(out);
      const referred = out.splice(start);
      out.push({ kind: 'function', text: 'ANCHORARRAY' }, operator('('), ...referred, operator(')'));
    } else if (token.text === '@' && token.kind === 'operator') {
      const end = endOfOperand(tokens, i + 1);
      const referred = spelledOut(tokens.slice(i + 1, end));
      out.push({ kind: 'function', text: 'SINGLE' }, operator('('), ...referred, operator(')'));
      i = end - 1;
    } else out.push(token);
  }
  return out.map((token) =>
    token.kind === 'function' && /^(ANCHORARRAY|SINGLE)$/.test(token.text)
      ? { ...token, text: `_xlfn.${token.text}` }
      : token,
  );
}

const operator = (text: string): Token => ({ kind: 'operator', text });

function startOfReference(tokens: readonly Token[]): number {
  let start = tokens.length - 1;
  if (tokens[start - 1]?.kind === 'sheet') start -= 1;
  return Math.max(0, start);
}

/** Where the reference or call ends that begins here. */
function endOfOperand(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let depth = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (text === '(') depth += 1;
    else if (text === ')' && --depth < 0) break;
    else if (depth === 0 && (kind === 'space' || (kind === 'operator' && text !== ':'))) break;
    if (text === ')' && depth === 0) {
      at += 1;
      break;
    }
  }
  return at;
}

/** The names that LET and LAMBDA give, in lower case: each is an argument of theirs that is a bare name. */
function parametersOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  const calls: { name: string; argument: number }[] = [];
  solid.forEach(({ kind, text }, i) => {
    const before = solid[i - 1];
    const call = calls.at(-1);
    if (text === '(')
      calls.push({ name: before?.kind === 'function' ? before.text.toUpperCase() : '', argument: 0 });
    else if (text === ')') calls.pop();
    else if (text === ',' && call) call.argument += 1;
    else if (kind === 'name' && call && /^[(,]$/.test(before?.text ?? '') && solid[i + 1]?.text === ',') {
      if (call.name === 'LAMBDA' || (call.name === 'LET' && call.argument % 2 === 0))
        found.add(text.toLowerCase());
    }
  });
  return found;
}

/**
 * True where a formula reads another file (`[1]Sheet1!A1`, `'C:\[Book.xlsx]Sheet1'!A1`) or starts a program by
 * dynamic data exchange (`cmd|'/c calc'!A0`). Neither is let in: the cell keeps its last value.
 */
export function reachesOutside(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '');
  return (
    /(^|[^\w\])'.#])\[[^\][]+\][^\][(),]*!|'[^']*\[[^\]]+\][^']*'!/.test(code) ||
    /[\w']\s*\|\s*['\w]/.test(code)
  );
}

/** True where the grid cannot calculate a file's formula: it would show an error in the place of the file's value. */
export function hasUnknownFunction(formula: string, names: readonly string[]): boolean {
  const custom = new Set(names.flatMap((name) => [name.toLowerCase(), fileName(name).toLowerCase()]));
  return tokensOf(formula).some(({ kind, text }) => {
    if (kind !== 'function' || /^_xlpm\./i.test(text)) return false;
    const name = text.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
    return !implemented.has(name) && !OWN_FUNCTIONS.has(name) && !custom.has(name.toLowerCase());
  });
}

const implemented: ReadonlySet<unknown> = ALL_IMPLEMENTED_FUNCTIONS_SET;
/** What the reader turns into references, and what the grid's parser knows by itself. */
const OWN_FUNCTIONS = new Set(['ANCHORARRAY', 'SINGLE', 'LET', 'LAMBDA']);

/** `[0]!Rate` is a name of the workbook itself. */
export function withoutOwnBook(formula: string): string {
  return formula.includes('[0]!') ? formula.replaceAll('[0]!', '') : formula;
}

/** The areas that arrays fill, by their first cells without `$`: `C1` → `C1:C3`. */
export type ArrayAreas = ReadonlyMap<string, string>;

/**
 * What the grid has no word for, said in references that it knows, with the same value: `C1#` as the area that the file
 * says it fills, and `@A1:A3` as the cell of it beside the formula's own. Rows and columns count from 0.
 */
export function withPlainReferences(
  formula: string,
  row: number,
  column: number,
  arrays: ArrayAreas,
): string {
  if (!/_xlfn\.(ANCHORARRAY|SINGLE)\(/i.test(formula)) return formula;
  return formula
    .replace(
      /_xlfn\.ANCHORARRAY\(((?:[^!()]+!)?)([^()!]+)\)/gi,
      (_, sheet: string, cell: string) =>
        `${sheet}${arrays.get(cell.replaceAll('$', '').toUpperCase()) ?? cell}`,
    )
    .replace(/_xlfn\.SINGLE\(([^()]+)\)/gi, (_, area: string) => beside(area, row, column) ?? area);
}

/**
 * A formula that is no array formula takes the cell beside its own where an area stands for one value (`=A1:A3*2` in
 * row 2 is `A2*2`); the grid would work out all of them. Rows and columns count from 0.
 */
export function withCellsBeside(formula: string, row: number, column: number): string {
  const tokens = tokensOf(formula);
  if (!tokens.some(({ kind, text }) => kind === 'rows' || kind === 'columns' || text === ':')) return formula;
  const calls: string[] = [];
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Token;
    if (text === '(' && kind === 'operator')
      calls.push(tokens[i - 1]?.kind === 'function' ? (tokens[i - 1] as Token).text : '');
    else if (text === ')' && kind === 'operator') calls.pop();
    const length = kind === 'rows' || kind === 'columns' ? 1 : isArea(tokens, i) ? 3 : 0;
    if (length === 0) {
      out.push(text);
      continue;
    }
    const area = tokens.slice(i, i + length).map((token) => token.text);
    const within = calls.filter((name) => name !== '');
    const inner = within.at(-1)?.toUpperCase();
    const neighbours = [tokens[i - (tokens[i - 1]?.kind === 'sheet' ? 2 : 1)], tokens[i + length]];
    const operated = neighbours.some((token) => /^(?:[-+*/^&=<>]|<=|>=|<>)$/.test(token?.text ?? ''));
    // What functions make of areas that are operated on is theirs; only where all take single values it is plain.
    const single =
      within.every((name) => TAKING_VALUES.has(name.toUpperCase())) &&
      (operated || inner === undefined || TAKING_VALUES.has(inner));
    out.push((single && beside(area.join(''), row, column)) || area.join(''));
    i += length - 1;
  }
  return out.join('');
}

function isArea(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'cell' &&
    tokens[at + 1]?.text === ':' &&
    tokens[at + 2]?.kind === 'cell' &&
    tokens[at + 3]?.text !== ':'
  );
}

/** The cell of a row or column of cells that lies beside a place; undefined where none does. */
function beside(area: string, row: number, column: number): string | undefined {
  const [, sheet = '', from = '', to = ''] =
    /^((?:'(?:[^']|'')+'|[^'!:]+)!)?(\$?[A-Z]*\$?\d*):(\$?[A-Z]*\$?\d*)$/i.exec(area) ?? [];
  const [first, last] = [from, to].map((corner) => /^\$?([A-Z]*)\$?(\d*)$/i.exec(corner.toUpperCase()));
  if (!first || !last) return undefined;
  const [, fromColumn = '', fromRow = ''] = first;
  const [, toColumn = '', toRow = ''] = last;
  if (fromColumn !== '' && fromColumn === toColumn) {
    const inside = fromRow === '' || (Number(fromRow) <= row + 1 && row + 1 <= Number(toRow));
    return inside ? `${sheet}$${fromColumn}${row + 1}` : undefined;
  }
  if (fromRow !== '' && fromRow === toRow) {
    const letters = moveFormula('A1', 0, column).slice(0, -1);
    const inside =
      fromColumn === '' || (asNumber(fromColumn) <= column + 1 && column + 1 <= asNumber(toColumn));
    return inside ? `${sheet}${letters}$${fromRow}` : undefined;
  }
  return undefined;
}

const asNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
