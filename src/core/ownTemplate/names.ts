import type { AccountsTable } from '../accounts/account';
import { ACCOUNT_HEADINGS, ACCOUNT_FIELD_NAMES, type AccountField } from '../accounts/fields';
import { SCHEME_ITEMS, type SchemeItem } from '../scheme/fields';
import { plainText } from '../values/cell';
import { headingKey, nameKey, type Vocabulary } from '../values/heading';

/** What a placeholder stands for. */
export type Source =
  | { readonly is: 'field'; readonly field: AccountField }
  | { readonly is: 'column'; readonly column: number }
  | { readonly is: 'item'; readonly item: SchemeItem }
  | { readonly is: 'figure'; readonly figure: TemplateFigure }
  | RowSource;

/** What a placeholder in a repeated row stands for. */
export type RowSource =
  | { readonly is: 'kpi'; readonly part: KpiPart }
  | { readonly is: 'quarter'; readonly part: QuarterPart }
  | { readonly is: 'action'; readonly part: ActionPart };

/** What a row is repeated for. */
export type Group = RowSource['is'];

export type TemplateFigure = 'score' | 'verdict' | 'planPeriod' | 'today';
export type KpiPart = 'name' | 'actual' | 'floor' | 'target' | 'weight' | 'points';
type QuarterPart = 'name' | 'from' | 'to' | 'target';
type ActionPart = 'what' | 'who' | 'due' | 'evidence';

/** The English word first, the Chinese one second. */
const FIGURES: Vocabulary<TemplateFigure> = {
  score: ['score', '软性指标得分', 'soft score', 'soft-KPI score', '得分'],
  verdict: ['verdict', '返利资格', 'eligibility', '结论', '资格'],
  planPeriod: ['plan period', '计划期间', 'plan year', '计划年度'],
  today: ['today', '今天', 'date', '日期', '制表日期'],
};
const GROUPS: Vocabulary<Group> = {
  kpi: ['kpi', '指标', '软性指标'],
  quarter: ['quarter', '季度'],
  action: ['action', '行动', '行动项'],
};
const PARTS: Readonly<Record<Group, Vocabulary<string>>> = {
  kpi: {
    name: ['name', '名称'],
    actual: ['actual', '实际', '实际值'],
    floor: ['floor', '下限'],
    target: ['target', '目标'],
    weight: ['weight', '权重'],
    points: ['points', '得分'],
  },
  quarter: {
    name: ['name', '名称'],
    from: ['from', '开始', '开始日期'],
    to: ['to', '结束', '结束日期'],
    target: ['target', '目标'],
  },
  action: {
    what: ['what', '内容', 'action', '行动'],
    who: ['who', '负责人', 'owner'],
    due: ['due', '完成日期', '截止日期', '日期'],
    evidence: ['evidence', '完成凭证', '凭证'],
  },
};

/** Which key of a vocabulary a word is, however it is spelled. */
const keyOf = <Key extends string>(vocabulary: Vocabulary<Key>, word: string): Key | undefined =>
  (Object.keys(vocabulary) as Key[]).find((key) =>
    vocabulary[key].some((known) => headingKey(known) === headingKey(word)),
  );

const FIELDS: Vocabulary<AccountField> = Object.fromEntries(
  ACCOUNT_FIELD_NAMES.map((field) => [field, ACCOUNT_HEADINGS[field]]),
) as unknown as Vocabulary<AccountField>;

/**
 * What a name between braces stands for; undefined where nobody knows. `kpi.target` is a part of a repeated row; else the
 * table's own headings speak first, then the fields they could have had, the scheme's items, and what is computed.
 */
export function sourceOf(name: string, table: AccountsTable): Source | undefined {
  if (headingKey(name) === '') return undefined;
  const [head = '', part, ...more] = plainText(name).split('.');
  const group = keyOf(GROUPS, head);
  if (group && part !== undefined && more.length === 0) {
    const known = keyOf(PARTS[group], part);
    return known === undefined ? undefined : ({ is: group, part: known } as RowSource);
  }
  const field = keyOf(FIELDS, name);
  const ofField = field && table.columns[field];
  const column = table.headings.findIndex((heading) => nameKey(heading) === nameKey(name));
  if (column >= 0 && table.firstColumn + column !== ofField)
    return { is: 'column', column: table.firstColumn + column };
  if (field) return { is: 'field', field };
  const loose = table.headings.findIndex((heading) => headingKey(heading) === headingKey(name));
  if (loose >= 0) return { is: 'column', column: table.firstColumn + loose };
  const item = keyOf(SCHEME_ITEMS, name);
  if (item) return { is: 'item', item };
  const figure = keyOf(FIGURES, name);
  return figure && { is: 'figure', figure };
}

export const isRowSource = (source: Source): source is RowSource => source.is in PARTS;
