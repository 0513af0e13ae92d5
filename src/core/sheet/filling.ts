import type { Content } from './document';

/** How a copy of a sheet is filled. Rows and columns count from 0. */
export interface Filling {
  /** Rows of the copied sheet that are repeated, the lowest first: the repetitions go in below each. */
  readonly repeats: readonly { readonly row: number; readonly times: number }[];
  /** What the cells hold once the rows are there. */
  readonly cells: readonly FilledCell[];
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** A number format, where the copied sheet's own would hide the content. */
  readonly format?: string;
}
