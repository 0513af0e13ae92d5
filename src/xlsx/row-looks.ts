import type { Area, SheetDocument, Style } from '../core/sheet/document';
import type { CellLook, StyleTable } from './write-styles';

interface Layer {
  readonly order: number;
  readonly area: Area;
  readonly style: Style;
}

/**
 * The style numbers of a sheet's cells, a row at a time from the top. Rows that lie in the same areas look alike, so a
 * list of a hundred thousand rows is laid together once.
 */
export function rowLooks(
  { styles }: SheetDocument,
  table: StyleTable,
): (row: number, columns: number) => readonly number[] {
  const starting = new Map<number, Layer[]>();
  let order = 0;
  for (const { areas, style } of styles)
    for (const area of areas) {
      const layers = starting.get(area.row) ?? [];
      layers.push({ order: order++, area, style });
      starting.set(area.row, layers);
    }
  let active: readonly Layer[] = [];
  const known = new Map<string, readonly number[]>();

  return (row, columns) => {
    const begun = starting.get(row) ?? [];
    active = [...active.filter(({ area }) => row < area.row + area.rows), ...begun];
    if (begun.length > 0) active = [...active].sort((a, b) => a.order - b.order);
    const key = active
      .map(({ order: number, area }) => `${number}${edge(area.row, area.rows, row)}`)
      .concat(String(columns))
      .join();
    let looks = known.get(key);
    if (!looks) {
      looks = Array.from({ length: columns }, (_, column) => lookAt(active, row, column, table));
      known.set(key, looks);
    }
    return looks;
  };
}

/** Whether a row or column begins or ends an area: the borders of both differ from those inside. */
const edge = (from: number, length: number, at: number): string =>
  `${at === from ? 'f' : ''}${at === from + length - 1 ? 'l' : ''}`;

function lookAt(layers: readonly Layer[], row: number, column: number, table: StyleTable): number {
  let look: CellLook = { borders: {} };
  let isStyled = false;
  for (const { area, style } of layers) {
    if (column < area.column || column >= area.column + area.columns) continue;
    const { border, ...rest } = style;
    look = { ...look, ...rest, borders: { ...look.borders, ...bordersAt(border, area, row, column) } };
    isStyled = true;
  }
  return isStyled ? table.cell(look) : 0;
}

/** Which of a cell's four sides a border on an area draws. */
function bordersAt(border: Style['border'], area: Area, row: number, column: number): CellLook['borders'] {
  if (!border) return {};
  const { edges, color, weight } = border;
  const line = { color, weight };
  const rows = edge(area.row, area.rows, row);
  const columns = edge(area.column, area.columns, column);
  const has = (side: (typeof edges)[number]) => edges.includes(side);
  return {
    ...(has(rows.includes('f') ? 'top' : 'insideHorizontal') && { top: line }),
    ...(has(rows.includes('l') ? 'bottom' : 'insideHorizontal') && { bottom: line }),
    ...(has(columns.includes('f') ? 'left' : 'insideVertical') && { left: line }),
    ...(has(columns.includes('l') ? 'right' : 'insideVertical') && { right: line }),
  };
}
