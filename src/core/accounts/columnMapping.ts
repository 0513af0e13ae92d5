import type { TableSource } from '../sheet/source';
import { locateTable } from '../tables/locate';
import { isMissing, plainText, type Cell } from '../values/cell';
import { headingKey, type Vocabulary } from '../values/heading';
import { fieldNamed } from './fields';

/**
 * What a person has said their headings stand for, by the folded heading (`headingKey`): a name that the add-in knows (a
 * field's heading, a KPI's name, a gate's field), or `''` where the column stands for nothing.
 */
export type ColumnMapping = ReadonlyMap<string, string>;

/** The name of the Excel table in which a workbook keeps them, whatever its sheet is called. */
export const COLUMN_MAPPING_TABLE = 'AccountColumns';

/** Its headings: two columns that people can read, edit and delete. */
export const COLUMN_MAPPING_HEADINGS = {
  heading: ['Heading', '标题', 'Column heading', '列标题'],
  meaning: ['Stands for', '对应内容', 'Meaning', '含义'],
} as const satisfies Vocabulary<string>;

/** Reads that table. A row without a heading says nothing; of two rows for one heading the lower counts. */
export function readColumnMapping(source: TableSource | undefined): ColumnMapping {
  const table = source && locateTable<keyof typeof COLUMN_MAPPING_HEADINGS>(source, COLUMN_MAPPING_HEADINGS);
  const { heading, meaning } = table?.link.columns ?? {};
  const meanings = new Map<string, string>();
  if (!source || heading === undefined || meaning === undefined) return meanings;
  for (const row of table?.cells.slice(1) ?? []) {
    const key = headingKey(row[heading - source.firstColumn]);
    const name = row[meaning - source.firstColumn];
    if (key !== '') meanings.set(key, isMissing(name) ? '' : plainText(name));
  }
  return meanings;
}

/** A name folded so that all headings of one field are the same. */
const meaningKey = (name: Cell): string => fieldNamed(name) ?? headingKey(name);

/**
 * Headings as a person means them: those they have spoken about are replaced by what they stand for. What a column was
 * given by name, no other column is thought to be for its heading's sake.
 */
export function mappedHeadings(headings: readonly Cell[], meanings: ColumnMapping): readonly Cell[] {
  if (meanings.size === 0) return headings;
  const meant = headings.map((heading) =>
    typeof heading === 'string' ? meanings.get(headingKey(heading)) : undefined,
  );
  const given = new Set(meant.filter((name) => name !== undefined && name !== '').map(meaningKey));
  return headings.map((heading, column) => meant[column] ?? (given.has(meaningKey(heading)) ? '' : heading));
}
