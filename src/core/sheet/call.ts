/** Formula texts as Excel stores them, in English notation: which of our functions they call, and with what. */

/** A call of a custom function inside a formula. */
export interface FormulaCall {
  /** The function's id, `SOFTSCORE`. */
  readonly id: string;
  /** The arguments' texts as written, without the white space around them; `""` where one was left out. */
  readonly arguments: readonly string[];
  /** True where the call is all of the formula; false where it is a part of it, as in `=ROUND(CHANNEL.X(…),1)`. */
  readonly whole: boolean;
}

/**
 * How a formula names one of our functions: `CHANNEL.SOFTSCORE`, or `_xldudf_CHANNEL_SOFTSCORE` where the file was
 * opened without the add-in. `@` before it asks for a single value and changes nothing else.
 */
const NAME = /(?<![\w.\\])(?:(CHANNEL\.)|_xldudf_CHANNEL[._])([A-Z][A-Z0-9]*)(?=\()/giy;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** The position after a text, a quoted sheet name or a structured reference that begins at `start`. */
function afterQuoted(formula: string, start: number): number {
  const opening = formula[start];
  if (opening === '[') return afterBrackets(formula, start);
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] !== opening) at++;
    else if (formula[at + 1] === opening) at += 2;
    else return at + 1;
  }
  return at;
}

/** In brackets an apostrophe escapes the next sign: `Table1[a'[b]`. */
function afterBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

const isQuote = (sign: string | undefined) => sign === '"' || sign === "'" || sign === '[';

interface NamedCall {
  readonly id: string;
  /** Where the name begins, and where the bracket after it stands. */
  readonly start: number;
  readonly open: number;
  /** True where the name is the one that only a file without the add-in has. */
  readonly broken: boolean;
}

/** Every call of ours in a formula, those inside others too. */
function* callsIn(formula: string): Generator<NamedCall> {
  for (let at = 0; at < formula.length;) {
    if (isQuote(formula[at])) {
      at = afterQuoted(formula, at);
      continue;
    }
    NAME.lastIndex = at;
    const [name, current, id = ''] = NAME.exec(formula) ?? [];
    if (name === undefined) {
      at++;
      continue;
    }
    yield { id: id.toUpperCase(), start: at, open: at + name.length, broken: current === undefined };
    at += name.length;
  }
}

/** Splits what stands between brackets at its own commas; also where the closing bracket stands. */
function argumentsFrom(formula: string, open: number): { texts: string[]; end: number } | undefined {
  const texts: string[] = [];
  const expected: string[] = [];
  let start = open + 1;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at] as string;
    if (isQuote(sign)) at = afterQuoted(formula, at) - 1;
    else if (sign === '(' || sign === '{') expected.push(CLOSING[sign] as string);
    else if (sign === expected.at(-1)) expected.pop();
    else if (expected.length === 0 && (sign === ',' || sign === ')')) {
      texts.push(formula.slice(start, at).trim());
      start = at + 1;
      if (sign === ')') return { texts: texts.length === 1 && texts[0] === '' ? [] : texts, end: at + 1 };
    }
  }
  return undefined;
}

/** The first call of one of the functions in a formula, the outer one before those inside it. */
export function callIn(formula: string, isKnown: (id: string) => boolean): FormulaCall | undefined {
  for (const { id, start, open } of callsIn(formula)) {
    const found = isKnown(id) ? argumentsFrom(formula, open) : undefined;
    if (found)
      return {
        id,
        arguments: found.texts,
        whole: /^=\s*[+@]?\s*$/.test(formula.slice(0, start)) && formula.slice(found.end).trim() === '',
      };
  }
  return undefined;
}

/** The formula with the functions' own names where it has `_xldudf_…`; the very same text where it has none. */
export function withOwnNames(formula: string, isKnown: (id: string) => boolean): string {
  let repaired = '';
  let done = 0;
  for (const { id, start, open, broken } of callsIn(formula)) {
    if (!broken || !isKnown(id)) continue;
    repaired += `${formula.slice(done, start)}CHANNEL.${id}`;
    done = open;
  }
  return repaired + formula.slice(done);
}
