import { isMissing, plainText, type Cell } from '../values/cell';
import { isProblem, shown, type Place, type Problem } from '../values/problem';
import { readNumber } from '../values/number';
import { UNREADABLE } from '../values/reading';
import { FAILED, PASSED, UNKNOWN, type Criterion, type Judgement } from './criterion';
import { cellText } from './equality';
import { testNamed, TEST_NAMES, TESTS, type TestName } from './tests';

/** What a row of conditions asks of a fact. */
export interface Condition {
  readonly field: string;
  readonly test: TestName;
  /** The value to test against as the table has it; `""` where the test needs none. */
  readonly value: Exclude<Cell, null | undefined>;
  /** That value as a text that means the same in every language. */
  readonly bound: string;
  /** What the fact is judged by; where it is compared with another fact, what it is judged by as long as that is unknown. */
  readonly criterion: Criterion;
  /** The other fact, such as 进货额 in 回款额 >= 进货额; absent where the value is one. */
  readonly against?: string;
}

type ConditionField = 'field' | 'test' | 'value';

/** The tests whose value may be another fact. */
const ORDERING: ReadonlySet<TestName> = new Set(['<', '<=', '>', '>=']);

/** A fact is not judged before the other fact is known. */
const unknown = (test: TestName, name: string): Criterion => ({
  judge: () => UNKNOWN,
  shown: cellText,
  broken: () => '',
  open: `? ${test} ${name}`,
  numeric: true,
});

/** What a condition judges by, given the fact that it compares with. */
export function criterionWith({ test, against, criterion }: Condition, other: Cell): Criterion {
  if (against === undefined || typeof readNumber(other) !== 'number') return criterion;
  const read = TESTS[test].criterion(other);
  return isProblem(read) ? criterion : read;
}

/** Reads one condition of a table: a field, a test and its value. */
export function readCondition(
  cellOf: (field: ConditionField) => Cell,
  placeOf: (field: ConditionField) => Place,
): Condition | Problem {
  const field = cellOf('field');
  const test = testNamed(cellOf('test'));
  const value = cellOf('value') ?? '';
  const missing = (name: ConditionField): Problem => ({
    problem: 'missing-cell',
    kind: 'value',
    at: placeOf(name),
  });
  if (isMissing(field)) return missing('field');
  if (isMissing(cellOf('test'))) return missing('test');
  if (test === undefined)
    return {
      problem: 'not-an-option',
      kind: 'value',
      at: placeOf('test'),
      details: { text: shown(cellOf('test')), options: TEST_NAMES.join(', ') },
    };
  const { needsValue, criterion: criterionOf } = TESTS[test];
  const text = plainText(value);
  if (needsValue && text === '') return missing('value');
  const isFact = ORDERING.has(test) && typeof value === 'string' && readNumber(value) === UNREADABLE;
  const criterion = isFact ? unknown(test, text) : criterionOf(value);
  if (isProblem(criterion)) return { ...criterion, at: placeOf('value') };
  return {
    field: plainText(field),
    test,
    value: text === '' ? '' : value,
    bound: isFact ? text : needsValue ? cellText(value) : '',
    criterion,
    ...(isFact && { against: text }),
  };
}

/** Whether all of several conditions hold, from what each says. What cannot be read is not known. */
export function allOf(judgements: readonly Judgement[]): Judgement {
  if (judgements.includes(FAILED)) return FAILED;
  return judgements.every((judgement) => judgement === PASSED) ? PASSED : UNKNOWN;
}

/** Conditions in signs, as whom a rule is for is told: `类型 = 县级; 合同额 >= 1000000`. */
export const conditionsText = (conditions: readonly Condition[]): string =>
  conditions.map(({ field, test, bound }) => `${field} ${test} ${bound}`.trim()).join('; ');
