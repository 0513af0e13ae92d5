import { listSheet } from '../sheet/listSheet';
import type { Content, SheetDocument } from '../sheet/document';
import type { TableUpdate } from '../sheet/tableUpdate';
import type { Cells } from '../values/cell';
import { findColumns, headingKey, inLanguage, type SheetLanguage } from '../values/heading';
import { isProblem } from '../values/problem';
import { COLUMN_MAPPING_HEADINGS, COLUMN_MAPPING_TABLE } from './columnMapping';

/** What blanks mean is easily overlooked: a column that stands for nothing says so. */
const NOTHING = '-';

/** What a person says their headings stand for, by the headings as they are written; `''` for nothing. */
export type HeadingChoices = ReadonlyMap<string, string>;

/** The sheet that keeps it for the first time. */
export const columnMappingSheet = (
  name: string,
  said: HeadingChoices,
  language: SheetLanguage,
): SheetDocument =>
  listSheet({
    name,
    tabColor: '#7F8FA3',
    table: COLUMN_MAPPING_TABLE,
    columns: [
      { heading: inLanguage(COLUMN_MAPPING_HEADINGS.heading, language), width: 220, format: '@' },
      { heading: inLanguage(COLUMN_MAPPING_HEADINGS.meaning, language), width: 220, format: '@' },
    ],
    rows: [...said].map(([heading, meaning]) => [heading, meaning || NOTHING]),
  });

/** Brings the table up to date. What it says of other headings, and what people have added to it, stays. */
export function columnMappingUpdate(cells: Cells, said: HeadingChoices): TableUpdate {
  const [headings = []] = cells;
  const columns = findColumns(headings, COLUMN_MAPPING_HEADINGS, COLUMN_MAPPING_TABLE);
  const { heading = 0, meaning = 1 } = isProblem(columns) ? {} : columns;
  const rowOf = new Map(cells.slice(1).map((row, index) => [headingKey(row[heading]), index + 1]));
  const changes: TableUpdate['changes'][number][] = [];
  const rows: Content[][] = [];
  for (const [text, name] of said) {
    const content = name || NOTHING;
    const row = rowOf.get(headingKey(text));
    if (row !== undefined) {
      if (cells[row]?.[meaning] !== content) changes.push({ row, column: meaning, content });
      continue;
    }
    const added: Content[] = headings.map(() => null);
    added[heading] = text;
    added[meaning] = content;
    rows.push(added);
  }
  return { changes, rows };
}
