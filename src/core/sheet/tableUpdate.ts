import type { Content } from './document';

/** What has to change in a table: single cells, counted from its top left, and rows to add at its end. */
export interface TableUpdate {
  readonly changes: readonly { readonly row: number; readonly column: number; readonly content: Content }[];
  readonly rows: readonly (readonly Content[])[];
}
