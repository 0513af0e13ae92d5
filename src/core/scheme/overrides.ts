import type { TableSource } from '../sheet/source';
import { isMissing, plainText } from '../values/cell';
import { readWord } from '../values/choice';
import type { Vocabulary } from '../values/heading';
import { isSamePerson } from '../values/person';
import { isProblem, type Problem } from '../values/problem';
import { missingCell, readRowTable, type RowCells, type RowTable } from '../tables/rowTable';

export type OverrideField = 'account' | 'scope' | 'verdict' | 'reason' | 'evidence' | 'by' | 'and';

/** The columns of the Overrides table (人工裁定); the English heading first, the Chinese one second. */
export const OVERRIDE_HEADINGS: Vocabulary<OverrideField> = {
  account: ['Account', '经销商编码', 'Code', 'Account code', '客户编码', '客户编号', '编码', '经销商编号'],
  scope: ['Scope', '适用范围', 'Applies to', 'Line', '范围', '返利项目'],
  verdict: ['Verdict', '裁定', 'Decision', '结论', '裁定结果'],
  reason: ['Reason', '原因', 'Why', '理由', '裁定理由'],
  evidence: ['Evidence', '依据', 'Document', 'Proof', '凭证', '证据', '附件编号'],
  by: ['Decided by', '裁定人', 'By', 'First name', '提出人', '经办人', '裁定人一'],
  and: ['Confirmed by', '复核人', 'And', 'Second name', '审批人', '裁定人二'],
};

/** How tables name the two verdicts. */
export const VERDICT_WORDS: Vocabulary<Override['verdict']> = {
  eligible: ['eligible', '可兑付', 'pay', '准予兑付', '兑付', '放行'],
  withheld: ['withheld', '暂扣', 'hold', 'withhold', '不予兑付', '扣发', '不兑付'],
};

/**
 * A verdict that two people set by hand: `eligible` sets the gates of its scope aside, `withheld` holds the scope back.
 * It never changes an amount, and it is a line of its own in the explanation.
 */
export interface Override {
  readonly account: string;
  /** A line's name; `""` is everything. */
  readonly scope: string;
  readonly verdict: 'eligible' | 'withheld';
  readonly reason: string;
  readonly evidence: string;
  readonly by: string;
  readonly and: string;
}

export type OverrideTable = RowTable<OverrideField, Override>;

const REQUIRED: readonly [OverrideField, ...OverrideField[]] = [
  'account',
  'verdict',
  'reason',
  'evidence',
  'by',
  'and',
];

function readOverride(row: RowCells<OverrideField>): Override | Problem {
  const { cell, place } = row;
  for (const field of REQUIRED)
    if (isMissing(cell(field)))
      return field === 'account' || field === 'verdict'
        ? (missingCell(row, field) as Problem)
        : {
            problem:
              field === 'reason' || field === 'evidence' ? 'override-ungrounded' : 'override-one-person',
            kind: 'value',
            at: place(field),
          };
  const verdict = readWord(cell('verdict'), VERDICT_WORDS, () => place('verdict'));
  if (isProblem(verdict)) return verdict;
  const [by, and] = [plainText(cell('by')), plainText(cell('and'))];
  if (isSamePerson(by, and)) return { problem: 'override-one-person', kind: 'value', at: place('and') };
  return {
    account: plainText(cell('account')),
    scope: isMissing(cell('scope')) ? '' : plainText(cell('scope')),
    verdict,
    reason: String(cell('reason')).trim(),
    evidence: String(cell('evidence')).trim(),
    by,
    and,
  };
}

/** The override that somebody has typed field by field, or what is wrong with it; `at.argument` names the field. */
export const typedOverride = (typed: Readonly<Record<OverrideField, string>>): Override | Problem =>
  readOverride({ cell: (field) => typed[field], place: (field) => ({ argument: field }) });

/** A row of the Overrides table that holds for nobody, and for whom it was meant as far as that can be read. */
interface BrokenOverride {
  readonly problem: Problem;
  /** `""` where no code stands in the row. */
  readonly account: string;
  /** True where it was to set gates aside: that it does not hold makes nobody be paid more. */
  readonly isHarmless: boolean;
}

/**
 * Reads the Overrides table. An override without its reason, its evidence or one of two different names holds for nobody:
 * it is a problem of its account, and the others are read.
 */
export function readOverrides(
  source: TableSource,
): { readonly table: OverrideTable; readonly broken: readonly BrokenOverride[] } | Problem {
  const read = readRowTable(source, OVERRIDE_HEADINGS, REQUIRED, (row) => {
    const verdict = readWord(row.cell('verdict'), VERDICT_WORDS, () => row.place('verdict'));
    return {
      override: readOverride(row),
      account: isMissing(row.cell('account')) ? '' : plainText(row.cell('account')),
      isHarmless: verdict === 'eligible',
    };
  });
  if (isProblem(read)) return read;
  const broken: BrokenOverride[] = [];
  const values: Override[] = [];
  const rows: number[] = [];
  for (const [index, { override, ...meant }] of read.values.entries())
    if (isProblem(override)) broken.push({ ...meant, problem: override });
    else {
      values.push(override);
      rows.push(read.rows[index] ?? 0);
    }
  return { table: { located: read.located, values, rows }, broken };
}
