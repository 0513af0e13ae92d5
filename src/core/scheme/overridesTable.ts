import { listSheet } from '../sheet/listSheet';
import type { Content, SheetDocument } from '../sheet/document';
import type { TableUpdate } from '../sheet/tableUpdate';
import type { Cell, Cells } from '../values/cell';
import { findColumns, inLanguage, type SheetLanguage } from '../values/heading';
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

const cellOf = (override: Override, field: OverrideField, language: SheetLanguage): Content =>
  field === 'verdict' ? inLanguage(VERDICT_WORDS[override.verdict], language) : override[field] || null;

/** The sheet of a first override. All of it is text: a code keeps its zeros, and a reason is never a formula. */
export const overridesSheet = (
  name: string,
  table: string,
  override: Override,
  language: SheetLanguage,
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

/**
 * One more row for the table whose cells these are, headings first, none where it says the same already: doing it again
 * adds nothing twice. Columns that are the person's own stay blank.
 */
export function overridesUpdate(
  [headings = [], ...standing]: Cells,
  override: Override,
  language: SheetLanguage,
): TableUpdate {
  const found = findColumns(headings, OVERRIDE_HEADINGS, '');
  const columns = isProblem(found) ? {} : found;
  const text = FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [{ column, content: cellOf(override, field, language) }];
  });
  const saysTheSame = (line: readonly Cell[]) =>
    text.every(({ column, content }) => (line[column] ?? '') === (content ?? ''));
  if (standing.some(saysTheSame)) return { changes: [], rows: [] };
  const row: Content[] = headings.map(() => null);
  for (const { column, content } of text) row[column] = content;
  return { changes: [], rows: [row] };
}
