import type { Cell } from '../values/cell';
import { compare, numberText } from '../values/decimal';
import { readNumber } from '../values/number';
import { shown, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import {
  FAILED,
  PASSED,
  UNKNOWN,
  UNREADABLE_FACT,
  type Criterion,
  type Judgement,
  type Test,
} from './criterion';

/** Judges facts that must be numbers; `passes` sees finite numbers only. */
const judgingNumbers =
  (passes: (fact: number) => boolean) =>
  (fact: Cell): Judgement => {
    const value = readNumber(fact);
    if (value === MISSING) return UNKNOWN;
    if (value === UNREADABLE) return UNREADABLE_FACT;
    return passes(value) ? PASSED : FAILED;
  };

/** A fact that was judged as a number, as a text. */
const numberShown = (fact: Cell): string => numberText(readNumber(fact) as number);

/** A bound that must be a number; its place is the reader's to add. */
function boundOf(value: Cell): number | Problem {
  const bound = readNumber(value);
  return typeof bound === 'number'
    ? bound
    : { problem: 'not-a-number', kind: 'value', details: { text: shown(value) } };
}

/** A test against one bound, exact in decimal. `broken` is the sign that holds where the test fails. */
const ordering = (
  sign: string,
  broken: string,
  passes: (order: number) => boolean,
  words: readonly string[],
): Test => ({
  words: [sign, ...words],
  needsValue: true,
  criterion(value): Criterion | Problem {
    const bound = boundOf(value);
    if (typeof bound !== 'number') return bound;
    const text = numberText(bound);
    const opposite = `${broken} ${text}`;
    return {
      judge: judgingNumbers((fact) => passes(compare(fact, bound))),
      shown: numberShown,
      broken: () => opposite,
      open: `? ${sign} ${text}`,
      numeric: true,
    };
  },
});

export const less = ordering('<', '>=', (order) => order < 0, ['小于', '低于', '少于']);
export const atMost = ordering('<=', '>', (order) => order <= 0, [
  '≤',
  '=<',
  '不超过',
  '不大于',
  '不高于',
  '不多于',
  '小于等于',
  '小于或等于',
  '至多',
]);
export const more = ordering('>', '<=', (order) => order > 0, ['大于', '高于', '超过', '多于']);
export const atLeast = ordering('>=', '<', (order) => order >= 0, [
  '≥',
  '=>',
  '不低于',
  '不小于',
  '不少于',
  '大于等于',
  '大于或等于',
  '至少',
]);

/** `0.6..0.9`, `60%~90%`, `60%至90%`. A hyphen is a minus sign, so it does not part two numbers. */
const SPAN = /^(.+?)(?:\.{2,3}|~|至|到)(.+)$/;

/** The two bounds of a span as a cell has it; undefined where it is none. */
export function readSpan(value: Cell): { readonly low: number; readonly high: number } | undefined {
  const text = typeof value === 'string' ? value.normalize('NFKC') : '';
  const [, lowText, highText] = (text.length <= 100 && SPAN.exec(text)) || [];
  const low = readNumber(lowText);
  const high = readNumber(highText);
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : undefined;
}

/** A test against two bounds, both of which pass. */
export const between: Test = {
  words: ['between', '介于', '区间', '在区间'],
  needsValue: true,
  criterion(value): Criterion | Problem {
    const span = readSpan(value);
    if (span === undefined) return { problem: 'not-a-span', kind: 'value', details: { text: shown(value) } };
    const { low, high } = span;
    const bounds = { low: numberText(low), high: numberText(high) };
    const tooLow = `< ${bounds.low}`;
    const tooHigh = `> ${bounds.high}`;
    if (compare(low, high) > 0) return { problem: 'span-reversed', kind: 'value', details: bounds };
    return {
      judge: judgingNumbers((fact) => compare(fact, low) >= 0 && compare(fact, high) <= 0),
      shown: numberShown,
      broken: (fact) => (compare(readNumber(fact) as number, low) < 0 ? tooLow : tooHigh),
      open: `${bounds.low} <= ? <= ${bounds.high}`,
      numeric: true,
    };
  },
};
