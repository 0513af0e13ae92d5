import type { Content, SheetDocument } from '../../../src/core/sheet/document';

/** A document of nothing but contents. */
export const plainDocument = (
  name: string,
  contents: readonly (readonly Content[])[],
  more: Partial<SheetDocument> = {},
): SheetDocument => ({
  name,
  gridlines: true,
  contents,
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  inputs: [],
  validations: [],
  dataBars: [],
  textRules: [],
  tables: [],
  ...more,
});
