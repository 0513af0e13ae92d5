import { isMissing, plainText, type Cell, type Cells } from '../values/cell';
import type { Vocabulary } from '../values/heading';
import { remembering } from '../values/memory';
import { isProblem, shown, type Place, type Problem } from '../values/problem';
import { headingMissing, isBlankRow, layoutOf } from '../tables/layout';
import type { Criterion } from './criterion';
import { cellText } from './equality';
import { testNamed, TEST_NAMES, TESTS, type TestName } from './tests';

export type GateField = 'field' | 'test' | 'value' | 'reason' | 'scope';

/** The columns of a `gates` table in the contract's order; the English heading first, the Chinese one second. */
export const GATE_HEADINGS: Vocabulary<GateField> = {
  field: ['Field', '字段', 'Fact', 'Item', '项目', '检查项', '字段名', '指标', '事项'],
  test: ['Test', '条件', 'Operator', 'Condition', '测试', '判断', '运算符', '比较', '判断条件', '判定'],
  value: ['Value', '标准', 'Bound', 'Limit', '值', '标准值', '界限', '阈值', '要求'],
  reason: ['Reason', '原因', 'Message', 'Text', '原因说明', '理由', '扣发原因', '说明', '提示'],
  scope: ['Scope', '适用范围', 'Applies to', '范围', '适用', '适用于', '用途'],
};

/** A condition an account must meet before it is paid: one row of a `gates` table. */
export interface Gate {
  readonly field: string;
  readonly test: TestName;
  /** The value to test against as the table has it; `""` where the test needs none. */
  readonly value: Exclude<Cell, null | undefined>;
  /** That value as a text that means the same in every language. */
  readonly bound: string;
  /** The table's own words for why an account is held back; the field's name where it has none. */
  readonly reason: string;
  /** What the gate applies to; `""` is everything. */
  readonly scope: string;
  readonly criterion: Criterion;
}

export type Gates = readonly Gate[];

const ORDER: readonly GateField[] = ['field', 'test', 'value', 'reason', 'scope'];
const REQUIRED: readonly GateField[] = ['field', 'test', 'value'];
const argument = 'gates';

const namesTest = (row: readonly Cell[]) => row.some((cell) => testNamed(cell) !== undefined);

/** What a row of conditions asks of a fact. */
export type Condition = Pick<Gate, 'field' | 'test' | 'value' | 'bound' | 'criterion'>;
type ConditionField = 'field' | 'test' | 'value';

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
  const blank = plainText(value) === '';
  if (needsValue && blank) return missing('value');
  const criterion = criterionOf(value);
  if (isProblem(criterion)) return { ...criterion, at: placeOf('value') };
  return {
    field: plainText(field),
    test,
    value: blank ? '' : value,
    bound: needsValue ? cellText(value) : '',
    criterion,
  };
}

function readGate(cellOf: (field: GateField) => Cell, placeOf: (field: GateField) => Place): Gate | Problem {
  const condition = readCondition(cellOf, placeOf);
  if (isProblem(condition)) return condition;
  const reason = cellOf('reason');
  const scope = cellOf('scope');
  return {
    ...condition,
    // An account reads it as it was written: full-width commas stay.
    reason: isMissing(reason)
      ? condition.field
      : typeof reason === 'string'
        ? reason.trim()
        : plainText(reason),
    scope: isMissing(scope) ? '' : plainText(scope),
  };
}

function read(cells: Cells): Gates | Problem {
  const layout = layoutOf(cells, GATE_HEADINGS, ORDER, namesTest, argument);
  if (isProblem(layout)) return layout;
  const { columns, firstRow } = layout;
  const absent = REQUIRED.find((field) => columns[field] === undefined);
  if (absent !== undefined) return headingMissing(argument, GATE_HEADINGS[absent]);
  const gates: Gate[] = [];
  for (const [row, line] of cells.entries()) {
    if (row < firstRow || isBlankRow(line)) continue;
    const gate = readGate(
      (field) => line[columns[field] ?? Infinity],
      (field) => ({ argument, row: row + 1, column: (columns[field] ?? 0) + 1 }),
    );
    if (isProblem(gate)) return gate;
    gates.push(gate);
  }
  return gates.length > 0 ? gates : { problem: 'no-gates', kind: 'value', at: { argument } };
}

/**
 * Reads a `gates` table: Field, Test, Value, Reason, Scope, found by their headings or, without any, in that order.
 * Blank rows are skipped. A blank reason is the field's name, a blank scope everything. The same table is not read twice.
 */
export const readGates = remembering(read);
