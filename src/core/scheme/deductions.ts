import { FOR_HEADINGS, readForWhom, type ForWhom } from '../eligibility/forWhom';
import type { TableSource } from '../sheet/source';
import { isMissing, plainText } from '../values/cell';
import type { Vocabulary } from '../values/heading';
import { isProblem, shown, type Problem } from '../values/problem';
import { readYesNo } from '../values/yesNo';
import { missingCell, optionalNumber, readRowTable, type RowTable } from '../tables/rowTable';

export type DeductionField = 'field' | 'amount' | 'share' | 'when' | 'cap' | 'reason' | 'forWhom';

/** The columns of the Deductions table (扣减); the English heading first, the Chinese one second. */
export const DEDUCTION_HEADINGS: Vocabulary<DeductionField> = {
  field: ['Field', '字段', 'Fact', 'Item', '扣减项', '扣减项目', '项目', '检查项', '事项'],
  amount: ['Amount', '每次扣减', 'Amount per event', 'Per event', '扣减金额', '每次金额', '金额', '单次扣减'],
  share: ['Share', '扣减比例', 'Share per event', 'Percent', '每次比例', '比例'],
  when: ['When', '触发值', 'Counts when', '触发', '何时扣减'],
  cap: ['Cap', '封顶', 'Most', '上限', '最高扣减', '扣减上限'],
  reason: ['Reason', '原因', 'Why', 'Text', '说明', '扣减原因', '理由'],
  forWhom: FOR_HEADINGS,
};

/**
 * What an event costs: a count of events × an amount, or × a share of what was earned so far. A yes/no fact is one event
 * where it is `when`.
 */
export interface Deduction {
  readonly field: string;
  readonly amount?: number;
  /** A share of the lines' sum after settlement. */
  readonly share?: number;
  /** The answer that costs, for a yes/no fact. */
  readonly when: boolean;
  /** The most that this deduction takes. */
  readonly cap?: number;
  readonly reason: string;
  /** The accounts that it is for; absent where it is for all. */
  readonly forWhom?: ForWhom;
}

export type DeductionTable = RowTable<DeductionField, Deduction>;

/** Reads the Deductions table. A row takes either an amount or a share, never both. */
export const readDeductions = (source: TableSource): DeductionTable | Problem =>
  readRowTable(source, DEDUCTION_HEADINGS, ['field'], (row): Deduction | Problem => {
    const { cell, place } = row;
    const missing = missingCell(row, 'field');
    if (missing) return missing;
    const amount = optionalNumber(row, 'amount', 'amount');
    if (isProblem(amount)) return amount;
    const share = optionalNumber(row, 'share', 'rate');
    if (isProblem(share)) return share;
    const cap = optionalNumber(row, 'cap', 'amount');
    if (isProblem(cap)) return cap;
    if ((amount === undefined) === (share === undefined))
      return {
        problem: 'deduction-one-of',
        kind: 'value',
        at: place(share === undefined ? 'amount' : 'share'),
      };
    const when = isMissing(cell('when')) ? true : readYesNo(cell('when'));
    if (typeof when !== 'boolean')
      return {
        problem: 'not-yes-no',
        kind: 'value',
        at: place('when'),
        details: { text: shown(cell('when')) },
      };
    const forWhom = readForWhom(cell('forWhom'), place('forWhom'));
    if (isProblem(forWhom)) return forWhom;
    const field = plainText(cell('field'));
    return {
      field,
      ...(amount !== undefined && { amount }),
      ...(share !== undefined && { share }),
      when,
      ...(cap !== undefined && { cap }),
      reason: isMissing(cell('reason')) ? field : String(cell('reason')).trim(),
      ...(forWhom.length > 0 && { forWhom }),
    };
  });
