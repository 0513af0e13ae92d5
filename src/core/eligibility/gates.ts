import { isMissing, plainText, type Cell, type Cells } from '../values/cell';
import type { Vocabulary } from '../values/heading';
import { remembering } from '../values/memory';
import { isProblem, type Place, type Problem } from '../values/problem';
import { headingMissing, isBlankRow, layoutOf } from '../tables/layout';
import { readCondition, type Condition } from './condition';
import { FOR_HEADINGS, readForWhom, type ForWhom } from './forWhom';
import { testNamed } from './tests';

export type GateField = 'field' | 'test' | 'value' | 'reason' | 'scope' | 'forWhom';

/** The columns of a `gates` table in the contract's order; the English heading first, the Chinese one second. */
export const GATE_HEADINGS: Vocabulary<GateField> = {
  field: ['Field', '字段', 'Fact', 'Item', '项目', '检查项', '字段名', '指标', '事项'],
  test: ['Test', '条件', 'Operator', 'Condition', '测试', '判断', '运算符', '比较', '判断条件', '判定'],
  value: ['Value', '标准', 'Bound', 'Limit', '值', '标准值', '界限', '阈值', '要求'],
  reason: ['Reason', '原因', 'Message', 'Text', '原因说明', '理由', '扣发原因', '说明', '提示'],
  scope: ['Scope', '适用范围', 'Applies to', '范围', '适用', '适用于', '用途'],
  forWhom: FOR_HEADINGS,
};

/** A condition an account must meet before it is paid: one row of a `gates` table. */
export interface Gate extends Condition {
  /** The table's own words for why an account is held back; the field's name where it has none. */
  readonly reason: string;
  /** What the gate applies to: a line, or several; `""` is everything. */
  readonly scope: string;
  /** The accounts that it is put to; absent where it is put to all. */
  readonly forWhom?: ForWhom;
}

export type Gates = readonly Gate[];

const ORDER: readonly GateField[] = ['field', 'test', 'value', 'reason', 'scope'];
const REQUIRED: readonly GateField[] = ['field', 'test', 'value'];
const argument = 'gates';

const namesTest = (row: readonly Cell[]) => row.some((cell) => testNamed(cell) !== undefined);

/** A blank cell where only a text can be; desktop Excel hands it over as 0. */
const isNoText = (cell: Cell): boolean => isMissing(cell) || cell === 0;

function readGate(cellOf: (field: GateField) => Cell, placeOf: (field: GateField) => Place): Gate | Problem {
  const condition = readCondition(cellOf, placeOf);
  if (isProblem(condition)) return condition;
  const reason = cellOf('reason');
  const scope = cellOf('scope');
  const forWhom = readForWhom(cellOf('forWhom'), placeOf('forWhom'));
  if (isProblem(forWhom)) return forWhom;
  return {
    ...condition,
    // An account reads it as it was written: full-width commas stay.
    reason: isNoText(reason)
      ? condition.field
      : typeof reason === 'string'
        ? reason.trim()
        : plainText(reason),
    scope: isNoText(scope) ? '' : plainText(scope),
    ...(forWhom.length > 0 && { forWhom }),
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
 * Reads a `gates` table: Field, Test, Value, Reason, Scope, found by their headings or, without any, in that order; with
 * headings it may also say whom a gate is for.
 * Blank rows are skipped. A blank reason is the field's name, a blank scope everything. The same table is not read twice.
 */
export const readGates = remembering(read);
