import { isMissing, plainText, type Cells } from '../../values/cell';
import { nameKey, type Vocabulary } from '../../values/heading';
import { isProblem, type Problem } from '../../values/problem';
import { readQuantity } from '../../values/quantity';
import { readRows } from '../../tables/looseRows';

const QUANTITIES = ['visitDays', 'reviewDays', 'leadDays', 'safetyDays', 'priority'] as const;
type LevelQuantity = (typeof QUANTITIES)[number];
export type LevelField = 'grade' | LevelQuantity;

/** The columns of the ServiceLevels table; the English heading first, the Chinese one second. */
export const LEVEL_HEADINGS: Vocabulary<LevelField> = {
  grade: ['Grade', '客户等级', 'Account grade', 'Class', '等级', '级别', '分级'],
  visitDays: ['Visit every', '拜访间隔', 'Days between visits', 'Visit rhythm', '拜访频次', '拜访周期'],
  reviewDays: ['Review every', '回顾间隔', 'Days between reviews', '回顾周期', '回顾频次', '会谈间隔'],
  leadDays: ['Lead days', '供货周期', 'Lead time', 'Delivery days', '到货天数', '供货天数', '提前期'],
  safetyDays: ['Safety days', '安全库存天数', 'Safety stock', '安全天数', '安全库存'],
  priority: ['Supply priority', '供货优先级', 'Priority', '优先级', '优先供货顺序', '保供顺序'],
};

/** What accounts of a grade are promised. Days are whole or not; what the table does not say is undefined. */
export interface ServiceLevel extends Readonly<Partial<Record<LevelQuantity, number>>> {
  readonly grade: string;
}

/** Reads a ServiceLevels table, headings first: a grade a row, and how often it is visited and how it is supplied. */
export function readServiceLevels(cells: Cells): readonly ServiceLevel[] | Problem {
  const seen = new Set<string>();
  return readRows(cells, LEVEL_HEADINGS, ['grade'], (cellOf, placeOf): ServiceLevel | Problem => {
    if (isMissing(cellOf('grade'))) return { problem: 'missing-cell', kind: 'value', at: placeOf('grade') };
    const grade = plainText(cellOf('grade'));
    if (seen.has(nameKey(grade)))
      return { problem: 'grade-twice', kind: 'value', at: placeOf('grade'), details: { grade } };
    seen.add(nameKey(grade));
    const level: { grade: string } & Partial<Record<LevelQuantity, number>> = { grade };
    for (const field of QUANTITIES) {
      if (isMissing(cellOf(field))) continue;
      const quantity = readQuantity(cellOf(field), placeOf(field));
      if (isProblem(quantity)) return quantity;
      level[field] = quantity;
    }
    return level;
  });
}
