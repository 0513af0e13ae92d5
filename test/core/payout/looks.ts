import type { SheetDocument, Style } from '../../../src/core/sheet/document';

/** The row of a key in the first column; of several, the one of that number. */
export const rowOf = ({ contents }: SheetDocument, key: string, nth = 0): number =>
  contents.flatMap(([own], row) => (own === key ? [row] : []))[nth] ?? NaN;

/** How a cell looks once every style that reaches it is applied. */
export const lookAt = ({ styles }: SheetDocument, row: number, column: number): Style =>
  Object.assign(
    {},
    ...styles.flatMap(({ areas, style }) =>
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      )
        ? [style]
        : [],
    ),
  ) as Style;
