import { compareDecimals, minus, plus, times } from './arithmetic';
import type { Cell } from './cell';
import { decimal, toNumber, type Decimal } from './decimal';
import { readNumber } from './number';
import { MISSING, UNREADABLE, type Reading } from './reading';

/**
 * What a table's cell asks to be worked out from columns: `Sell-in - Returns`, `回款额 ÷ 进货额`, `上年 × 1.15`,
 * `min(Sell-in; Target)`. A cell that names a single column is no figure.
 */
export type Figure =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'operation'; readonly sign: Operation; readonly left: Figure; readonly right: Figure }
  | { readonly is: 'choice'; readonly choice: 'min' | 'max'; readonly of: readonly Figure[] };

type Operation = '+' | '-' | '×' | '÷';

/** A hyphen, a plus and a slash stand in many headings: with space on both sides they are signs of arithmetic. */
const SIGN = /^(?:\s+([-+/])\s+|\s*([×÷−*])\s*)/;
const CHOOSE = /^(min|max|取低|孰低|取高|孰高)\s*\(/i;
const HIGHEST: ReadonlySet<string> = new Set(['max', '取高', '孰高']);
const LONGEST = 200;

const operationOf = (sign: string): Operation =>
  sign === '−' ? '-' : sign === '/' ? '÷' : sign === '*' ? '×' : (sign as Operation);

/** Reads a figure from left to right; every method answers undefined where the text is none. */
class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  whole(): Figure | undefined {
    const figure = this.sum(0);
    return this.rest().trim() === '' ? figure : undefined;
  }

  private rest(): string {
    return this.text.slice(this.at);
  }

  private skip(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.rest());
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }

  /** Terms with signs between them whose operations are of a level: 0 adds, 1 multiplies. */
  private sum(level: 0 | 1 | 2, depth = 0): Figure | undefined {
    if (level === 2) return this.term(depth);
    const next = (level + 1) as 1 | 2;
    let left = this.sum(next, depth);
    for (;;) {
      const sign = SIGN.exec(this.rest());
      const operation = sign && operationOf(sign[1] ?? sign[2] ?? '');
      const isOwn = operation && (operation === '+' || operation === '-') === (level === 0);
      if (!sign || !operation || !isOwn || left === undefined) return left;
      this.at += sign[0].length;
      const right = this.sum(next, depth);
      left = right && { is: 'operation', sign: operation, left, right };
    }
  }

  private term(depth: number): Figure | undefined {
    this.skip(/^\s+/);
    const choice = this.skip(CHOOSE);
    if (choice) {
      const of = this.list(depth + 1);
      return of && { is: 'choice', choice: HIGHEST.has((choice[1] ?? '').toLowerCase()) ? 'max' : 'min', of };
    }
    if (this.skip(/^\(/)) {
      const inside = this.sum(0, depth + 1);
      return this.skip(/^\s*\)/) ? inside : undefined;
    }
    return this.operand(depth);
  }

  private list(depth: number): readonly Figure[] | undefined {
    const of: Figure[] = [];
    do {
      const one = this.sum(0, depth);
      if (one === undefined) return undefined;
      of.push(one);
    } while (this.skip(/^\s*[;,]/));
    return this.skip(/^\s*\)/) ? of : undefined;
  }

  /** A number or a heading, whose own brackets belong to it: `进货额(万元)`. */
  private operand(depth: number): Figure | undefined {
    const start = this.at;
    let open = 0;
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at] ?? '';
      if (open === 0 && (SIGN.test(this.rest()) || (depth > 0 && /[;,)]/.test(char)))) break;
      if (char === '(') open++;
      if (char === ')') open--;
    }
    const name = this.text.slice(start, this.at).trim();
    if (name === '' || open !== 0) return undefined;
    const value = readNumber(name);
    return typeof value === 'number' ? { is: 'number', value } : { is: 'name', name };
  }
}

/** The figure that a text asks for; undefined where it is a plain name, a plain number, or no arithmetic. */
export function readFigure(text: string): Figure | undefined {
  const plain = text.normalize('NFKC').trim();
  const figure = plain.length <= LONGEST ? new Reader(plain).whole() : undefined;
  return figure === undefined || figure.is === 'name' || figure.is === 'number' ? undefined : figure;
}

/** The names that a figure is made of, each once. */
export function namesOf(figure: Figure): readonly string[] {
  const names = (): readonly string[] => {
    switch (figure.is) {
      case 'name':
        return [figure.name];
      case 'number':
        return [];
      case 'operation':
        return [...namesOf(figure.left), ...namesOf(figure.right)];
      case 'choice':
        return figure.of.flatMap(namesOf);
    }
  };
  return [...new Set(names())];
}

/** A cell holds fifteen digits. */
const DIGITS = 15;

/**
 * x ÷ y with fifteen digits, rounded down: a ratio is at or above a bound of up to fifteen digits exactly where the
 * quotient is.
 */
function ratio(x: Decimal, y: Decimal): Decimal {
  const [n, d] = y.m < 0n ? [-x.m, -y.m] : [x.m, y.m];
  const shift = Math.max(0, DIGITS + 1 + String(d).length - String(n).replace('-', '').length);
  const scaled = n * 10n ** BigInt(shift);
  const cut = scaled / d;
  const floor = scaled < 0n && cut * d !== scaled ? cut - 1n : cut;
  const places = shift + x.places - y.places;
  const extra = Math.max(0, String(floor).replace('-', '').length - DIGITS);
  const by = 10n ** BigInt(extra);
  const short = floor < 0n && floor % by !== 0n ? floor / by - 1n : floor / by;
  const kept = places - extra;
  return kept >= 0 ? { m: short, places: kept } : { m: short * 10n ** BigInt(-kept), places: 0 };
}

/** A figure worked out from cells: exact, but for a ratio that does not end. Nothing is divided by 0: that is missing. */
export function figureValue(figure: Figure, read: (name: string) => Cell): Reading<number> {
  const work = (part: Figure): Reading<Decimal> => {
    if (part.is === 'number') return decimal(part.value);
    if (part.is === 'name') {
      const value = readNumber(read(part.name));
      return typeof value === 'number' ? decimal(value) : value;
    }
    if (part.is === 'choice') {
      const sign = part.choice === 'min' ? -1 : 1;
      let best: Decimal | undefined;
      for (const one of part.of) {
        const value = work(one);
        if (value === MISSING || value === UNREADABLE) return value;
        if (best === undefined || sign * compareDecimals(value, best) > 0) best = value;
      }
      return best ?? MISSING;
    }
    const left = work(part.left);
    if (left === MISSING || left === UNREADABLE) return left;
    const right = work(part.right);
    if (right === MISSING || right === UNREADABLE) return right;
    switch (part.sign) {
      case '+':
        return plus(left, right);
      case '-':
        return minus(left, right);
      case '×':
        return times(left, right);
      case '÷':
        return right.m === 0n ? MISSING : ratio(left, right);
    }
  };
  const value = work(figure);
  return value === MISSING || value === UNREADABLE ? value : toNumber(value);
}
