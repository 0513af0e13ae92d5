import { AREAS_AT, GIVING_AREAS, GIVING_VALUES, TAKING_AREAS, TAKING_PAIRS } from './function-names';
import { isOnSheet, tokensOf, type Token } from './formula-tokens';

/** What a formula may name in its workbook, in lower case. */
export interface Surroundings {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Defined names that stand for more than one cell. */
  readonly areas: ReadonlySet<string>;
  /** The custom functions: they may give many values. */
  readonly functions: ReadonlySet<string>;
}

/** What part of a formula gives: one value, an area of cells, or many values that are worked out. */
type Shape = 'value' | 'area' | 'values';

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;
const BINARY = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>']);

class NotExcel extends Error {}

/**
 * How Excel takes a formula (without its `=`), by Excel's grammar ([ECMA-376] 18.17): `refused` where it takes it not
 * at all and would repair a file that has it; `array` where it has to be an array formula to be worked out over areas;
 * else `plain`.
 */
export function shapeOf(formula: string, around: Surroundings): 'refused' | 'array' | 'plain' {
  if (formula.length > LONGEST_FORMULA) return 'refused';
  try {
    const parser = new Parser(tokensOf(formula), around);
    return parser.whole() === 'value' && !parser.worksOutValues ? 'plain' : 'array';
  } catch (error) {
    if (error instanceof NotExcel) return 'refused';
    throw error;
  }
}

class Parser {
  /** An area stands where one value is expected, or a function gives many. */
  worksOutValues = false;
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly around: Surroundings,
  ) {}

  whole(): Shape {
    const shape = this.expression();
    if (this.at < this.tokens.length) throw new NotExcel();
    return shape;
  }

  private expression(): Shape {
    let shape = this.operand();
    while (this.next() && BINARY.has(this.next()?.text ?? '')) {
      this.at += 1;
      shape = this.combined(shape, this.operand());
    }
    return shape;
  }

  private combined(...shapes: Shape[]): Shape {
    return shapes.every((shape) => shape === 'value') ? 'value' : 'values';
  }

  private operand(): Shape {
    while (this.takes('+') || this.takes('-'));
    const single = this.takes('@');
    let shape = this.primary();
    for (;;) {
      // A space between two references is their intersection; elsewhere it means nothing.
      const spaced = this.tokens[this.at]?.kind === 'space';
      const next = this.next();
      if (next?.text === ':' && next.kind === 'operator') {
        this.at += 1;
        this.primary();
        shape = 'area';
      } else if (next?.text === '#' && next.kind === 'operator') {
        this.at += 1;
        shape = 'area';
      } else if (next?.text === '%') {
        this.at += 1;
        shape = this.combined(shape);
      } else if (spaced && next && /^(sheet|rows|columns|cell|name|structured)$/.test(next.kind)) {
        this.primary();
        shape = 'area';
      } else return single ? 'value' : shape;
    }
  }

  private primary(): Shape {
    const token = this.next();
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        if (!Number.isFinite(Number(token.text))) throw new NotExcel();
        return 'value';
      case 'error':
        return 'value';
      case 'text':
        if (token.text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT) throw new NotExcel();
        return 'value';
      case 'cell':
        if (!isOnSheet(token.text)) throw new NotExcel();
        return 'value';
      case 'rows':
      case 'columns':
        return 'area';
      case 'sheet':
        return this.onSheet(token.text);
      case 'structured':
        return this.structured(token.text);
      case 'name': {
        const brackets = this.tokens[this.at];
        if (brackets?.kind !== 'structured')
          return /^(TRUE|FALSE)$/i.test(token.text) ? 'value' : this.named(token.text);
        if (!this.around.tables.has(token.text.toLowerCase())) throw new NotExcel();
        this.at += 1;
        return this.structured(brackets.text);
      }
      case 'function':
        return this.call(token.text.toUpperCase());
      case 'operator':
        if (token.text === '(') return this.inBrackets();
        if (token.text === '{') return this.constants();
    }
    throw new NotExcel();
  }

  private named(name: string): Shape {
    const { tables, areas } = this.around;
    return tables.has(name.toLowerCase()) || areas.has(name.toLowerCase()) ? 'area' : 'value';
  }

  private structured(brackets: string): Shape {
    return /^\[@|\[#This Row\]/i.test(brackets) && !brackets.includes(':') ? 'value' : 'area';
  }

  private onSheet(prefix: string): Shape {
    const names = prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (/^\[\d+\]/.test(names)) throw new NotExcel();
    const known = (name: string): boolean => this.around.sheets.has(name.toLowerCase());
    const several = !known(names) && names.includes(':');
    if (!(several ? names.split(':') : [names]).every(known)) throw new NotExcel();
    const next = this.tokens[this.at]?.kind ?? 'other';
    if (!/^(rows|columns|cell|name|error|function)$/.test(next)) throw new NotExcel();
    const shape = this.primary();
    return several ? 'area' : shape;
  }

  private inBrackets(): Shape {
    let shape = this.expression();
    while (this.takes(',')) {
      this.expression();
      shape = 'area';
    }
    this.needs(')');
    return shape;
  }

  private call(name: string): Shape {
    if (++this.depth > DEEPEST) throw new NotExcel();
    let calls = 0;
    let takesValues = false;
    while (this.takes('(')) {
      const shapes = this.args();
      shapes.forEach((shape, i) => {
        if (shape === 'values' || (shape === 'area' && !takesArea(name, i))) takesValues = true;
      });
      calls += 1;
    }
    if (calls === 0) throw new NotExcel();
    this.depth -= 1;
    // The one function that works out values without an array formula.
    if (takesValues && name !== 'SUMPRODUCT') this.worksOutValues = true;
    if (GIVING_VALUES.has(name) || this.around.functions.has(name.toLowerCase())) return 'values';
    return GIVING_AREAS.has(name) ? 'area' : 'value';
  }

  private args(): Shape[] {
    const shapes: Shape[] = [];
    if (this.takes(')')) return shapes;
    do {
      const next = this.next()?.text;
      shapes.push(next === ',' || next === ')' ? 'value' : this.expression());
    } while (this.takes(','));
    this.needs(')');
    if (shapes.length > MOST_ARGUMENTS) throw new NotExcel();
    return shapes;
  }

  /** `{1,2;3,4}`: constants alone, all rows of one length. */
  private constants(): Shape {
    const lengths: number[] = [];
    do {
      let length = 0;
      do {
        while (this.takes('+') || this.takes('-'));
        const token = this.next();
        const constant =
          token && (/^(number|text|error)$/.test(token.kind) || /^(TRUE|FALSE)$/i.test(token.text));
        if (!constant) throw new NotExcel();
        this.at += 1;
        length += 1;
      } while (this.takes(','));
      lengths.push(length);
    } while (this.takes(';'));
    this.needs('}');
    if (new Set(lengths).size !== 1) throw new NotExcel();
    return 'values';
  }

  private next(): Token | undefined {
    while (this.tokens[this.at]?.kind === 'space') this.at += 1;
    return this.tokens[this.at];
  }

  private takes(operator: string): boolean {
    const next = this.next();
    if (next?.kind !== 'operator' || next.text !== operator) return false;
    this.at += 1;
    return true;
  }

  private needs(operator: string): void {
    if (!this.takes(operator)) throw new NotExcel();
  }
}

function takesArea(name: string, argument: number): boolean {
  if (TAKING_AREAS.has(name)) return true;
  if (TAKING_PAIRS.has(name)) return argument === 0 || argument % 2 === 1;
  if (name === 'COUNTIFS') return argument % 2 === 0;
  return AREAS_AT[name]?.includes(argument) ?? false;
}
