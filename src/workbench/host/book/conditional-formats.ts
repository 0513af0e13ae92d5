import type { IStyleData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { type Rect, rectText } from '../address';
import { HostError, notModelled } from '../errors';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { toRange, toRect } from './univer-range';
import { subtractAll } from './validations';

/** A bound of data bars: `LowestValue`, `Number` with a formula, … */
export interface Bound {
  readonly type: string;
  readonly formula?: string;
}

export interface DataBar {
  lower: Bound;
  upper: Bound;
  showBarOnly: boolean;
  positive: string;
  gradient: boolean;
  negative: string;
}

/** What decides where a format shows. */
export type Condition =
  | { readonly type: 'ContainsText'; rule: { readonly operator: string; readonly text: string } | null }
  | {
      readonly type: 'CellValue';
      rule: { readonly operator: string; readonly formula1: string; readonly formula2?: string } | null;
    }
  | { readonly type: 'Custom'; formula: string | null }
  | { readonly type: 'DataBar'; bar: DataBar };

/** A conditional format; `style` is what it paints, except data bars. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Rect[];
  stopIfTrue: boolean;
  style: IStyleData;
  readonly condition: Condition;
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

/** Office.js's comparison, Univer's, and how a formula writes it. */
const COMPARISONS: Readonly<Record<string, readonly [univer: string, formula: string]>> = {
  Between: ['between', ''],
  NotBetween: ['notBetween', ''],
  EqualTo: ['equal', '='],
  NotEqualTo: ['notEqual', '<>'],
  GreaterThan: ['greaterThan', '>'],
  LessThan: ['lessThan', '<'],
  GreaterThanOrEqual: ['greaterThanOrEqual', '>='],
  LessThanOrEqual: ['lessThanOrEqual', '<='],
};

/** A condition of a kind before its rule is set. */
function newCondition(type: string): Condition {
  switch (type) {
    case 'ContainsText':
    case 'CellValue':
      return { type, rule: null };
    case 'Custom':
      return { type, formula: null };
    case 'DataBar':
      return {
        type,
        bar: {
          lower: { type: 'Automatic' },
          upper: { type: 'Automatic' },
          showBarOnly: false,
          positive: '#638EC6',
          gradient: true,
          negative: '#FF0000',
        },
      };
    default:
      throw notModelled(`conditional formats of type ${type}`);
  }
}

/** The conditional formats of a sheet. What an add-in sets bit by bit is handed to Univer as one rule. */
export class ConditionalFormats {
  private readonly known = new Map<string, ConditionalFormat>();
  private readonly unsaved = new Set<ConditionalFormat>();

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {}

  add(areas: readonly Rect[], type: string): ConditionalFormat {
    const format = {
      id: crypto.randomUUID(),
      areas: areas.map((area) => this.sheet.clip(area)),
      stopIfTrue: false,
      style: {},
      condition: newCondition(type),
    };
    this.known.set(format.id, format);
    this.changed(format);
    return format;
  }

  changed(format: ConditionalFormat): void {
    this.unsaved.add(format);
    this.book.changed(this.sheet);
  }

  /** All of the sheet, in order of priority. */
  get all(): ConditionalFormat[] {
    this.book.flush();
    const saved = this.rules.map((rule) => this.known.get(rule.cfId) ?? this.adopt(rule));
    // A format without its rule is not Univer's yet.
    const waiting = [...this.unsaved].filter((format) => !saved.includes(format));
    return [...waiting, ...saved];
  }

  in(areas: readonly Rect[]): ConditionalFormat[] {
    return this.all.filter((format) => touches(format.areas, areas));
  }

  remove(format: ConditionalFormat): void {
    this.book.flush();
    this.unsaved.delete(format);
    this.known.delete(format.id);
    if (!this.rules.some((rule) => rule.cfId === format.id)) return;
    this.book.apply('sheet.mutation.delete-conditional-rule', { ...this.sheet.place, cfId: format.id });
  }

  /** Takes every format away from areas; formats that reach further keep the rest. */
  clear(areas: readonly Rect[]): void {
    for (const format of this.in(areas)) {
      const rest = subtractAll(format.areas, areas);
      if (rest.length === 0) this.remove(format);
      else {
        format.areas = rest;
        this.changed(format);
      }
    }
  }

  flush(): void {
    for (const format of [...this.unsaved]) {
      const rule = toUniver(format);
      if (!rule) continue;
      this.unsaved.delete(format);
      if (this.rules.some(({ cfId }) => cfId === format.id))
        this.book.apply('sheet.mutation.set-conditional-rule', {
          ...this.sheet.place,
          cfId: format.id,
          rule,
        });
      else this.book.apply('sheet.mutation.add-conditional-rule', { ...this.sheet.place, rule });
    }
  }

  private get rules(): IConditionFormattingRule[] {
    return this.book.facade.getSheetBySheetId(this.sheet.id)?.getConditionalFormattingRules() ?? [];
  }

  /** A rule that a person or a file has made. */
  private adopt(rule: IConditionFormattingRule): ConditionalFormat {
    const format = {
      id: rule.cfId,
      areas: rule.ranges.map(toRect),
      stopIfTrue: rule.stopIfTrue,
      style: ('style' in rule.rule ? rule.rule.style : {}) as IStyleData,
      condition: conditionOf(rule.rule as unknown as Readonly<Record<string, unknown>>),
    };
    this.known.set(format.id, format);
    return format;
  }
}

const touches = (a: readonly Rect[], b: readonly Rect[]): boolean => {
  const rest = subtractAll(a, b);
  return rest.length !== a.length || rest.some((area, index) => area !== a[index]);
};

const keyOf = (table: Readonly<Record<string, unknown>>, value: unknown): string =>
  Object.keys(table).find((key) => table[key] === value) ?? '';

function conditionOf(rule: Readonly<Record<string, unknown>>): Condition {
  if (rule['subType'] === 'text' && keyOf(TEXT_OPERATORS, rule['operator']) !== '')
    return {
      type: 'ContainsText',
      rule: { operator: keyOf(TEXT_OPERATORS, rule['operator']), text: String(rule['value'] ?? '') },
    };
  if (rule['subType'] === 'formula') return { type: 'Custom', formula: String(rule['value']) };
  if (rule['subType'] === 'number') {
    const [formula1, formula2] = [rule['value']].flat().map(String);
    const operator = Object.keys(COMPARISONS).find((key) => COMPARISONS[key]?.[0] === rule['operator']) ?? '';
    return {
      type: 'CellValue',
      rule: { operator, formula1: formula1 ?? '', ...(formula2 !== undefined && { formula2 }) },
    };
  }
  return newCondition(rule['type'] === 'dataBar' ? 'DataBar' : String(rule['type']));
}

/** Univer's rule of a format; null while it has none. */
function toUniver({
  id,
  areas,
  stopIfTrue,
  style,
  condition,
}: ConditionalFormat): IConditionFormattingRule | null {
  const rule = ruleOf(condition, style, areas);
  return rule && ({ cfId: id, stopIfTrue, ranges: areas.map(toRange), rule } as IConditionFormattingRule);
}

function ruleOf(condition: Condition, style: IStyleData, areas: readonly Rect[]): object | null {
  const highlight = { type: 'highlightCell', style };
  switch (condition.type) {
    case 'DataBar': {
      const { lower, upper, showBarOnly, positive, gradient, negative } = condition.bar;
      return {
        type: 'dataBar',
        isShowValue: !showBarOnly,
        config: {
          min: boundOf(lower, 'min'),
          max: boundOf(upper, 'max'),
          isGradient: gradient,
          positiveColor: positive,
          nativeColor: negative,
        },
      };
    }
    case 'ContainsText':
      return (
        condition.rule && {
          ...highlight,
          subType: 'text',
          operator: TEXT_OPERATORS[condition.rule.operator],
          value: condition.rule.text,
        }
      );
    case 'Custom':
      return condition.formula === null
        ? null
        : { ...highlight, subType: 'formula', value: condition.formula };
    case 'CellValue':
      return condition.rule && { ...highlight, ...comparison(condition.rule, areas) };
  }
}

/** Univer compares with numbers only; anything else is a formula of the first cell. */
function comparison(
  { operator, formula1, formula2 }: { operator: string; formula1: string; formula2?: string },
  [first]: readonly Rect[],
): object {
  const [univer, sign] = COMPARISONS[operator] ?? ['equal', '='];
  const bounds = [formula1, ...(formula2 === undefined || formula2 === '' ? [] : [formula2])];
  const numbers = bounds.map((bound) => Number(bound.replace(/^=/, '')));
  const pair = sign === '';
  if (numbers.every(Number.isFinite) && bounds.every((bound) => bound.replace(/^=/, '') !== ''))
    return { subType: 'number', operator: univer, value: pair ? numbers : numbers[0] };
  const cell = first ? rectText({ ...first, bottom: first.top, right: first.left }) : 'A1';
  const [low = '', high = ''] = bounds.map((bound) => bound.replace(/^=/, ''));
  const within = `AND(${cell}>=${low},${cell}<=${high})`;
  const value = !pair ? `=${cell}${sign}${low}` : univer === 'between' ? `=${within}` : `=NOT(${within})`;
  return { subType: 'formula', value };
}

function boundOf({ type, formula = '' }: Bound, end: 'min' | 'max'): object {
  switch (type) {
    case 'Number': {
      const number = Number(formula.replace(/^=/, ''));
      return Number.isFinite(number) && formula !== ''
        ? { type: 'num', value: number }
        : { type: 'formula', value: formula };
    }
    case 'Percent':
    case 'Percentile':
      return { type: type.toLowerCase(), value: Number(formula.replace(/^=/, '')) };
    case 'Formula':
      return { type: 'formula', value: formula };
    default:
      return { type: end };
  }
}

/** Refuses what Office.js does not know. */
export function checkOperator(operator: unknown, of: 'text' | 'value'): void {
  const known = of === 'text' ? TEXT_OPERATORS : COMPARISONS;
  if (typeof operator !== 'string' || !Object.hasOwn(known, operator)) throw new HostError('InvalidArgument');
}
