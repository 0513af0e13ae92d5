import type { Area, SheetDocument } from './document';

/** What lies on rows of a sheet: all of a document but what belongs to the sheet as a whole. */
export type Lines = Pick<
  SheetDocument,
  'contents' | 'styles' | 'merges' | 'rowHeights' | 'validations' | 'dataBars' | 'textRules'
>;

/** Rows of a document, as they lie when the first of them is row `at`, from 0: for a sheet that grows. */
export function linesOf(document: SheetDocument, first: number, count: number, at: number): Lines {
  const moved = (area: Area): readonly Area[] => {
    const from = Math.max(area.row, first);
    const after = Math.min(area.row + area.rows, first + count);
    return from < after ? [{ ...area, row: from - first + at, rows: after - from }] : [];
  };
  const movedAll = <Item extends { readonly area: Area }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => moved(item.area).map((area) => ({ ...item, area })));
  return {
    contents: document.contents.slice(first, first + count),
    styles: document.styles
      .map(({ areas, style }) => ({ areas: areas.flatMap(moved), style }))
      .filter(({ areas }) => areas.length > 0),
    merges: document.merges.flatMap(moved),
    rowHeights: document.rowHeights
      .filter(({ row }) => row >= first && row < first + count)
      .map(({ row, height }) => ({ row: row - first + at, height })),
    validations: movedAll(document.validations),
    dataBars: movedAll(document.dataBars),
    textRules: movedAll(document.textRules),
  };
}
