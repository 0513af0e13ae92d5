import { isUnbounded } from '../address';
import { HostError } from '../errors';
import type { Cells } from './areas';

/** `Excel.RangeHyperlink`. Univer has no links in its core: a cell keeps its own, under `custom.hyperlink`. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The look that Excel gives to a link. */
const LOOK = { cl: { rgb: '#0563C1' }, ul: { s: 1 } };

/** The link of the range's cells; null where there is none or they differ. */
export function hyperlinkOf({ sheet, area }: Cells): Hyperlink | null {
  const rows = sheet.read(area, (cell) => JSON.stringify(cell?.custom?.['hyperlink'] ?? null)) ?? [];
  const [first = 'null', ...rest] = rows.flat();
  return rest.every((link) => link === first) ? (JSON.parse(first) as Hyperlink | null) : null;
}

/** Links the cells, or takes their links away (null). */
export function writeHyperlink({ sheet, area }: Cells, link: Hyperlink | null): void {
  sheet.guard(area, 'allowInsertHyperlinks');
  if (link === null) {
    sheet.writeCells(sheet.clip(area), (row, column) => {
      const custom = sheet.univer.getCellMatrix().getValue(row, column)?.custom;
      return custom?.['hyperlink'] ? { custom: { hyperlink: null } } : undefined;
    });
    return;
  }
  if (isUnbounded(area) || typeof link !== 'object') throw new HostError('InvalidArgument');
  const { textToDisplay } = link;
  sheet.writeCells(area, () => ({
    custom: { hyperlink: link },
    s: LOOK,
    ...(textToDisplay !== undefined && { v: textToDisplay, t: 1, f: null, si: null, p: null }),
  }));
}
