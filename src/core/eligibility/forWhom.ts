import { isMissing, plainText, type Cell } from '../values/cell';
import { nameKey, type SheetWords } from '../values/heading';
import { isProblem, shown, type Place, type Problem } from '../values/problem';
import { readCondition, type Condition } from './condition';
import { TESTS, TEST_NAMES } from './tests';

/** Whom a rule is for: the accounts that meet every condition. Nothing is everyone. */
export type ForWhom = readonly Condition[];

/** The column that says whom a rule is for, in every table that has one. */
export const FOR_HEADINGS: SheetWords = [
  'For',
  '适用对象',
  'For whom',
  'Accounts',
  '适用客户',
  '适用经销商',
  '对象',
];

const EVERYONE = new Set(
  ['all', 'everyone', '全部', '所有', '全体', '所有客户', '全部客户', '所有经销商'].map(nameKey),
);
const BETWEEN = /[;；\n]|\s+and\s+|且/i;
const SIGN = /<=|>=|<>|!=|==|=<|=>|[≤≥≠=<>]/;

/** The words of tests, the longest first: 不低于 holds 低于. */
const WORDS = TEST_NAMES.flatMap((name) => TESTS[name].words)
  .filter((word) => !SIGN.test(word))
  .sort((a, b) => b.length - a.length);

/** Short words such as 是 and 为 are part of many names: they are tests where they stand apart. */
const isApart = (text: string, at: number, word: string): boolean =>
  /\s/.test(text[at - 1] ?? '') && /^(\s|$)/.test(text.slice(at + word.length));

/** A condition's three parts: 类型 = 县级, 合同额不低于100万. */
function partsOf(text: string): { field: string; test: string; value: string } | undefined {
  const plain = plainText(text);
  const sign = SIGN.exec(plain);
  const parts = (at: number, test: string) => ({
    field: plain.slice(0, at).trim(),
    test,
    value: plain.slice(at + test.length).trim(),
  });
  if (sign) return parts(sign.index, sign[0]);
  const lower = plain.toLowerCase();
  for (const word of WORDS) {
    const at = lower.indexOf(word, 1);
    const needsRoom = word.length < 2 || /[a-z]/.test(word);
    if (at > 0 && (!needsRoom || isApart(plain, at, word)))
      return parts(at, plain.slice(at, at + word.length));
  }
  return undefined;
}

/** Reads whom a rule is for: conditions with a semicolon or 且 between them, each as a gate has it. */
export function readForWhom(cell: Cell, place: Place): ForWhom | Problem {
  if (isMissing(cell) || EVERYONE.has(nameKey(cell))) return [];
  const conditions: Condition[] = [];
  for (const text of String(cell).split(BETWEEN)) {
    if (text.trim() === '') continue;
    const parts = partsOf(text);
    if (parts === undefined)
      return { problem: 'not-a-condition', kind: 'value', at: place, details: { text: shown(text.trim()) } };
    const condition = readCondition(
      (field) => parts[field],
      () => place,
    );
    if (isProblem(condition)) return condition;
    conditions.push(condition);
  }
  return conditions;
}
