import type { ISheetDataValidationRule } from '@univerjs/core';
import { type Rect, rectText, subtract } from '../address';
import { HostError, notModelled } from '../errors';
import type { Sheet } from './sheet';
import { toRange, toRect } from './univer-range';
import type { Book } from './book';

/** A validation as Office.js writes it: one of these keys. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ErrorAlert {
  readonly message?: string;
  readonly showAlert?: boolean;
  readonly style?: string;
  readonly title?: string;
}

export interface Prompt {
  readonly message?: string;
  readonly showPrompt?: boolean;
  readonly title?: string;
}

/** The parts of a validation, each of which an add-in sets by itself. */
export interface ValidationParts {
  readonly rule: ValidationRule;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
}

/** Office.js's key of a rule, its type there, and Univer's type. */
const TYPES = [
  ['list', 'List', 'list'],
  ['wholeNumber', 'WholeNumber', 'whole'],
  ['decimal', 'Decimal', 'decimal'],
  ['date', 'Date', 'date'],
  ['textLength', 'TextLength', 'textLength'],
  ['custom', 'Custom', 'custom'],
] as const;

/** Office.js's operators and Univer's. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Univer's codes of the styles of an alert. */
const ALERTS = ['Information', 'Stop', 'Warning'] as const;

/** The validations of a sheet. */
export class Validations {
  private pending = new Map<string, { readonly areas: readonly Rect[]; parts: Partial<ValidationParts> }>();

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {}

  /** Sets parts of the validation of some areas. */
  set(areas: readonly Rect[], parts: Partial<ValidationParts>): void {
    check(parts);
    const key = areas.map((area) => rectText(area)).join();
    const earlier = this.pending.get(key);
    // A rule that is set anew takes the place of whatever stood there.
    this.pending.delete(key);
    this.pending.set(key, { areas, parts: { ...earlier?.parts, ...parts } });
    this.book.changed(this.sheet);
  }

  flush(): void {
    const pending = this.pending;
    this.pending = new Map();
    for (const { areas, parts } of pending.values()) {
      const [first] = areas;
      const old =
        first &&
        this.rules.find(({ ranges }) => subtractAll([corner(first)], ranges.map(toRect)).length === 0);
      const rule = parts.rule ? toUniver(parts.rule) : old;
      if (!rule) continue;
      this.remove(areas);
      this.book.apply('data-validation.mutation.addRule', {
        ...this.sheet.place,
        rule: {
          ...looks({ ...(old && partsOf(old)), ...parts }),
          ...(old && !parts.rule ? base(old) : rule),
          uid: crypto.randomUUID(),
          ranges: areas.map((area) => toRange(this.sheet.clip(area))),
        } as ISheetDataValidationRule,
      });
    }
  }

  /** Takes the validation away from areas; rules that reach further keep the rest. */
  clear(areas: readonly Rect[]): void {
    this.book.flush();
    this.remove(areas);
  }

  private remove(areas: readonly Rect[]): void {
    for (const rule of this.rules) {
      const ranges = rule.ranges.map(toRect);
      const rest = subtractAll(ranges, areas);
      if (rest.length === ranges.length && rest.every((area, index) => area === ranges[index])) continue;
      this.book.apply('data-validation.mutation.removeRule', { ...this.sheet.place, ruleId: rule.uid });
      if (rest.length === 0) continue;
      const reduced = { ...rule, uid: crypto.randomUUID(), ranges: rest.map(toRange) };
      this.book.apply('data-validation.mutation.addRule', { ...this.sheet.place, rule: reduced });
    }
  }

  /** What validates some areas: nothing, one validation, or several (`mixed`). */
  read(areas: readonly Rect[]): ValidationParts | 'none' | 'mixed' {
    this.book.flush();
    const clipped = areas.map((area) => this.sheet.clip(area));
    const touching = this.rules.filter(({ ranges }) => changes(clipped, ranges.map(toRect)));
    const [rule] = touching;
    if (!rule) return 'none';
    const covered = subtractAll(clipped, rule.ranges.map(toRect)).length === 0;
    return touching.length === 1 && covered ? partsOf(rule) : 'mixed';
  }

  private get rules(): ISheetDataValidationRule[] {
    const sheet = this.book.facade.getSheetBySheetId(this.sheet.id);
    return (sheet?.getDataValidations() ?? []).map(({ rule }) => rule as ISheetDataValidationRule);
  }
}

/** The most characters of a list's or a condition's text, and of an alert's and a prompt's title and message. */
const LONGEST = { rule: 255, title: 32, alert: 225, prompt: 255 } as const;

function check({ rule, errorAlert, prompt }: Partial<ValidationParts>): void {
  const { formula1, formula2 } = rule ? toUniver(rule) : {};
  const texts = [
    [formula1, LONGEST.rule],
    [formula2, LONGEST.rule],
    [errorAlert?.title, LONGEST.title],
    [errorAlert?.message, LONGEST.alert],
    [prompt?.title, LONGEST.title],
    [prompt?.message, LONGEST.prompt],
  ] as const;
  if (texts.some(([text = '', most]) => text.length > most)) throw new HostError('InvalidArgument');
}

const corner = ({ top, left }: Rect): Rect => ({ top, left, bottom: top, right: left });

export const subtractAll = (areas: readonly Rect[], cuts: readonly Rect[]): Rect[] =>
  cuts.reduce<Rect[]>((rest, cut) => rest.flatMap((area) => subtract(area, cut)), [...areas]);

const changes = (areas: readonly Rect[], cuts: readonly Rect[]): boolean => {
  const rest = subtractAll(areas, cuts);
  return rest.length !== areas.length || rest.some((area, index) => area !== areas[index]);
};

type UniverRule = Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2' | 'showDropDown'> & {
  operator?: string;
};

const base = ({
  type,
  formula1,
  formula2,
  operator,
  showDropDown,
}: ISheetDataValidationRule): UniverRule => ({
  type,
  ...(formula1 !== undefined && { formula1 }),
  ...(formula2 !== undefined && { formula2 }),
  ...(operator !== undefined && { operator }),
  ...(showDropDown !== undefined && { showDropDown }),
});

function toUniver(rule: ValidationRule): UniverRule {
  const [key, ...others] = Object.keys(rule).filter((name) => rule[name]);
  const type = TYPES.find(([name]) => name === key);
  const given = key === undefined ? undefined : rule[key];
  if (key === 'time') throw notModelled('validations of times');
  if (!type || !given || others.length > 0) throw new HostError('InvalidArgument');
  if (type[0] === 'list') {
    if (typeof given['source'] !== 'string' || given['source'] === '') throw new HostError('InvalidArgument');
    return { type: type[2], formula1: given['source'], showDropDown: given['inCellDropDown'] !== false };
  }
  if (type[0] === 'custom') return { type: type[2], formula1: String(given['formula']) };
  const operator = OPERATORS[String(given['operator'])];
  const two = operator === 'between' || operator === 'notBetween';
  if (!operator || given['formula1'] === undefined || (two && given['formula2'] === undefined))
    throw new HostError('InvalidArgument');
  return {
    type: type[2],
    operator,
    formula1: String(given['formula1']),
    ...(two && { formula2: String(given['formula2']) }),
  };
}

function looks({
  errorAlert,
  prompt,
  ignoreBlanks,
}: Partial<ValidationParts>): Partial<ISheetDataValidationRule> {
  return {
    allowBlank: ignoreBlanks ?? true,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle: Math.max(
      0,
      ALERTS.findIndex((style) => style === (errorAlert?.style ?? 'Stop')),
    ),
    ...(errorAlert?.message && { error: errorAlert.message }),
    ...(errorAlert?.title && { errorTitle: errorAlert.title }),
    showInputMessage: prompt?.showPrompt ?? false,
    ...(prompt?.message && { prompt: prompt.message }),
    ...(prompt?.title && { promptTitle: prompt.title }),
  };
}

function partsOf(rule: ISheetDataValidationRule): ValidationParts {
  const [key] = TYPES.find(([, , type]) => type === rule.type) ?? ['custom'];
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator);
  const inner =
    key === 'list'
      ? { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 }
      : key === 'custom'
        ? { formula: rule.formula1 }
        : { formula1: literal(rule.formula1), formula2: literal(rule.formula2), operator };
  return {
    rule: { [key]: inner },
    errorAlert: {
      message: rule.error ?? '',
      showAlert: rule.showErrorMessage ?? true,
      style: ALERTS[rule.errorStyle ?? 1] ?? 'Stop',
      title: rule.errorTitle ?? '',
    },
    prompt: {
      message: rule.prompt ?? '',
      showPrompt: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? '',
    },
    ignoreBlanks: rule.allowBlank ?? true,
  };
}

/** Numbers come back as numbers. */
const literal = (formula: string | undefined): string | number | undefined =>
  formula !== undefined && formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula;

/** The type of a validation as Office.js names it. */
export function typeOfRule({ rule }: ValidationParts): string {
  return TYPES.find(([key]) => key in rule)?.[1] ?? 'None';
}
