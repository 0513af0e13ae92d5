import { isMissing, isUnreadable, plainText, type Cell } from '../values/cell';
import { compare, numberText } from '../values/decimal';
import { nameKey } from '../values/heading';
import { isCode, readNumber } from '../values/number';
import { shown } from '../values/problem';
import { readYesNo } from '../values/yesNo';
import {
  FAILED,
  PASSED,
  UNKNOWN,
  UNREADABLE_FACT,
  type Criterion,
  type Judgement,
  type Test,
} from './criterion';

const numberIn = (cell: Cell): number | undefined => {
  if (isCode(cell)) return undefined;
  const value = readNumber(cell);
  return typeof value === 'number' ? value : undefined;
};

/** A cell as evidence shows it. */
export const cellText = (cell: Cell): string =>
  typeof cell === 'number'
    ? numberText(cell)
    : typeof cell === 'boolean'
      ? cell
        ? 'TRUE'
        : 'FALSE'
      : shown(plainText(cell));

const verdict = (passes: boolean): Judgement => (passes ? PASSED : FAILED);

/**
 * Whether a fact is the wanted value. The wanted value decides what the two are compared as: a number in decimal, a
 * yes/no word as yes or no (`无` is *no* then, and missing elsewhere), anything else as text without regard to case,
 * width and white space. A fact of another kind is simply not equal.
 */
function equalTo(wanted: Cell): (fact: Cell) => Judgement {
  const number = numberIn(wanted);
  const yes = readYesNo(wanted);
  const key = nameKey(wanted);
  return (fact) => {
    if (isUnreadable(fact)) return UNREADABLE_FACT;
    if (typeof yes === 'boolean' && (number === undefined || typeof fact === 'boolean')) {
      const is = readYesNo(fact);
      return typeof is === 'boolean' ? verdict(is === yes) : isMissing(fact) ? UNKNOWN : FAILED;
    }
    if (isMissing(fact)) return UNKNOWN;
    if (number === undefined) return verdict(nameKey(fact) === key);
    const value = numberIn(fact);
    return verdict(value !== undefined && compare(value, number) === 0);
  };
}

const MOST_WORDS = 1000;

/** A column of text holds few different words: each is judged once. */
function onceAWord(judge: (fact: Cell) => Judgement): (fact: Cell) => Judgement {
  const known = new Map<string, Judgement>();
  return (fact) => {
    if (typeof fact !== 'string') return judge(fact);
    const before = known.get(fact);
    if (before !== undefined) return before;
    const judgement = judge(fact);
    if (known.size < MOST_WORDS) known.set(fact, judgement);
    return judgement;
  };
}

const negated = (judgement: Judgement): Judgement =>
  judgement === PASSED ? FAILED : judgement === FAILED ? PASSED : judgement;

export const equal: Test = {
  words: ['=', '==', '等于', 'equals', 'is', '是', '为'],
  needsValue: true,
  criterion: (value): Criterion => ({
    judge: onceAWord(equalTo(value)),
    shown: cellText,
    broken: () => `<> ${cellText(value)}`,
    open: `? = ${cellText(value)}`,
    numeric: false,
  }),
};

export const notEqual: Test = {
  words: ['<>', '≠', '!=', '不等于', 'is not', '不是', '不为'],
  needsValue: true,
  criterion(value): Criterion {
    const judge = onceAWord(equalTo(value));
    return {
      judge: (fact) => negated(judge(fact)),
      shown: cellText,
      broken: () => `= ${cellText(value)}`,
      open: `? <> ${cellText(value)}`,
      numeric: false,
    };
  },
};

/** One of several values, `A|B`; each is compared as `=` does. */
export const oneOf: Test = {
  words: ['in', '属于', 'one of', '之一', '包含于'],
  needsValue: true,
  criterion(value): Criterion {
    const choices =
      typeof value === 'string'
        ? value
            .normalize('NFKC')
            .split('|')
            .filter((choice) => !isMissing(choice))
        : [value];
    const judges = choices.map(equalTo);
    const list = shown(choices.map((choice) => cellText(choice)).join('|'));
    return {
      judge: onceAWord((fact) => {
        let least: Judgement = FAILED;
        for (const judge of judges) {
          const judgement = judge(fact);
          if (judgement === PASSED || judgement === UNREADABLE_FACT) return judgement;
          if (judgement === UNKNOWN) least = UNKNOWN;
        }
        return least;
      }),
      shown: cellText,
      broken: () => `<> ${list}`,
      open: `? = ${list}`,
      numeric: false,
    };
  },
};

/** Something must have been entered. What is not there yet is unknown, so this test never fails an account. */
export const filled: Test = {
  words: ['filled', '已填', '已填写', '非空', '不为空', 'not blank'],
  needsValue: false,
  criterion: (): Criterion => ({
    judge: (fact) => (isUnreadable(fact) ? UNREADABLE_FACT : isMissing(fact) ? UNKNOWN : PASSED),
    shown: cellText,
    broken: () => '',
    open: '?',
    numeric: false,
  }),
};
