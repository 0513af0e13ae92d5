import type { Content } from './document';
import type { Lines } from './lines';

/** What a sheet that stands in the workbook gains. Rows and columns count from 0; nothing else on it is touched. */
export interface Renewal {
  /** Cells that take another content. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly content: Content }[];
  /** Rows that take another height, in points. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Rows that come in at a row; where there is something below, it is moved down first. */
  readonly added?: { readonly at: number; readonly lines: Lines; readonly movesDown: boolean };
}
