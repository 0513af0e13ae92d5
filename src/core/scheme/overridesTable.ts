import type { TableUpdate } from '../accounts/meaningsTable';
import { listSheet } from '../sample/tableSheet';
import type { Content, SheetDocument } from '../sheet/document';
import type { Cells } from '../values/cell';
import { findColumns } from '../values/heading';
import { isProblem } from '../values/problem';
import { OVERRIDE_HEADINGS, VERDICT_WORDS, type Override, type OverrideField } from './overrides';

/** Points of width of each column, in the order of a new table. */
const WIDTHS = {
  account: 90,
  scope: 96,
  verdict: 72,
  reason: 220,
  evidence: 160,
  by: 84,
  and: 84,
} as const satisfies Record<OverrideField, number>;
const FIELDS = Object.keys(WIDTHS) as readonly OverrideField[];

const inLanguage = (names: readonly string[], language: 'en-US' | 'zh-CN'): string =>
  names[language === 'zh-CN' ? 1 : 0] ?? '';

const verdictWord = (verdict: Override['verdict'], language: 'en-US' | 'zh-CN'): string =>
  language === 'zh-CN'
    ? (VERDICT_WORDS[verdict].find((word) => /\p{Script=Han}/u.test(word)) ?? '')
    : verdict;

const cellOf = (override: Override, field: OverrideField, language: 'en-US' | 'zh-CN'): Content =>
  field === 'verdict' ? verdictWord(override.verdict, language) : override[field] || null;

/** The sheet of a first override. All of it is text: a code keeps its zeros, and a reason is never a formula. */
export const overridesSheet = (
  name: string,
  table: string,
  override: Override,
  language: 'en-US' | 'zh-CN',
): SheetDocument =>
  listSheet({
    name,
    tabColor: '#2E7D6B',
    table,
    columns: FIELDS.map((field) => ({
      heading: inLanguage(OVERRIDE_HEADINGS[field], language),
      width: WIDTHS[field],
      format: '@',
    })),
    rows: [FIELDS.map((field) => cellOf(override, field, language))],
  });

/** One more row for the table whose cells these are, headings first; columns that are the person's own stay blank. */
export function overridesUpdate(
  [headings = []]: Cells,
  override: Override,
  language: 'en-US' | 'zh-CN',
): TableUpdate {
  const columns = findColumns(headings, OVERRIDE_HEADINGS, '');
  const row: Content[] = headings.map(() => null);
  if (!isProblem(columns))
    for (const field of FIELDS) {
      const column = columns[field];
      if (column !== undefined) row[column] = cellOf(override, field, language);
    }
  return { changes: [], rows: [row] };
}
