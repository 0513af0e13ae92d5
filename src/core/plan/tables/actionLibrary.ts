import { isMissing, type Cells } from '../../values/cell';
import type { Vocabulary } from '../../values/heading';
import type { Problem } from '../../values/problem';
import { readQuantity } from '../../values/quantity';
import { readRows, textOf } from '../../tables/looseRows';

type ActionField = 'kpi' | 'action' | 'owner' | 'evidence' | 'days';

/** The columns of the ActionLibrary table; the English heading first, the Chinese one second. */
export const ACTION_HEADINGS: Vocabulary<ActionField> = {
  kpi: ['KPI', '指标', 'Soft KPI', 'Measure', '软性指标', '指标名称'],
  action: ['Action', '行动', 'What', 'Measure to take', '行动措施', '措施', '改进行动'],
  owner: ['Owner', '负责人', 'Who', 'Responsible', '责任人', '责任岗位', '负责岗位'],
  evidence: ['Evidence', '完成凭证', 'Proof', '凭证', '证据', '验收凭证'],
  days: ['Days', '完成天数', 'Days to do it', 'Within days', '天数', '时限', '期限'],
};

/** What is done about a KPI that falls short of its target. */
export interface LibraryAction {
  readonly kpi: string;
  readonly action: string;
  /** `""` where the table does not say. */
  readonly owner: string;
  readonly evidence: string;
  /** Days from the plan's making or its period's beginning, whichever is later; undefined where the table does not say. */
  readonly days?: number;
}

/** Reads an ActionLibrary table, headings first: KPI, Action, Owner, Evidence, Days. A KPI may have several actions. */
export const readActionLibrary = (cells: Cells): readonly LibraryAction[] | Problem =>
  readRows(cells, ACTION_HEADINGS, ['kpi', 'action'], (cellOf, placeOf): LibraryAction | Problem => {
    for (const field of ['kpi', 'action'] as const)
      if (isMissing(cellOf(field))) return { problem: 'missing-cell', kind: 'value', at: placeOf(field) };
    const days = isMissing(cellOf('days')) ? undefined : readQuantity(cellOf('days'), placeOf('days'));
    if (typeof days === 'object') return days;
    return {
      kpi: textOf(cellOf('kpi')),
      action: textOf(cellOf('action')),
      owner: textOf(cellOf('owner')),
      evidence: textOf(cellOf('evidence')),
      ...(days !== undefined && { days }),
    };
  });
