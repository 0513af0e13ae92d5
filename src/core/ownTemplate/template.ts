import type { AccountsTable } from '../accounts/account';
import type { Cells } from '../values/cell';
import { isRowSource, sourceOf, type Group, type Source } from './names';

/** A sheet of the user's own, read: every cell that holds placeholders, and the rows that are repeated. */
export interface OwnTemplate {
  readonly sheet: string;
  readonly cells: readonly TemplateCell[];
  /** By row, from 0, what the row is repeated for. */
  readonly groups: ReadonlyMap<number, Group>;
  /** What cannot be filled, and where: nothing is made as long as there is any. */
  readonly faults: readonly TemplateFault[];
}

/** A cell with placeholders: texts and what stands between them. Rows and columns count from 0 on the sheet. */
export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly (string | Source)[];
  /** The cell's number format. */
  readonly format: string;
}

/** The sheet as it was read, its first cell at `firstRow`, `firstColumn`. */
export interface TemplateSource {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Formulas where there are some, values elsewhere. */
  readonly formulas: Cells;
  readonly formats: Cells;
}

interface TemplateFault {
  readonly row: number;
  readonly column: number;
  /** As it stands there, `{{nmae}}`. */
  readonly text: string;
  /** Nobody knows the name; it stands inside a formula; its row is repeated for something else already. */
  readonly why: 'unknown' | 'in-formula' | 'two-groups';
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Reads a sheet with `{{placeholders}}`. */
export function readOwnTemplate(
  { sheet, firstRow, firstColumn, formulas, formats }: TemplateSource,
  table: AccountsTable,
): OwnTemplate {
  const cells: TemplateCell[] = [];
  const groups = new Map<number, Group>();
  const faults: TemplateFault[] = [];
  for (const [down, line] of formulas.entries())
    for (const [right, content] of line.entries()) {
      if (typeof content !== 'string' || !content.includes('{{')) continue;
      const at = { row: firstRow + down, column: firstColumn + right };
      const pieces: (string | Source)[] = [];
      let end = 0;
      for (const found of content.matchAll(PLACEHOLDER)) {
        const [text, name = ''] = found;
        const source = sourceOf(name, table);
        const group = groups.get(at.row);
        if (content.startsWith('=')) faults.push({ ...at, text, why: 'in-formula' });
        else if (!source) faults.push({ ...at, text, why: 'unknown' });
        else if (isRowSource(source) && group && group !== source.is)
          faults.push({ ...at, text, why: 'two-groups' });
        else {
          if (isRowSource(source)) groups.set(at.row, source.is);
          if (found.index > end) pieces.push(content.slice(end, found.index));
          pieces.push(source);
          end = found.index + text.length;
        }
      }
      if (end < content.length) pieces.push(content.slice(end));
      if (pieces.some((piece) => typeof piece !== 'string'))
        cells.push({ ...at, pieces, format: String(formats[down]?.[right] ?? 'General') });
    }
  return { sheet, cells, groups, faults };
}
