import type { ICellData, IRange, Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type ByCell<T> = Readonly<Record<number, Readonly<Record<number, T>>>>;

/** What formulas filled beyond their own cells, by sheet, row and column. */
export interface Spills {
  /** Where each result lies, at the formula's cell. */
  readonly areas: Readonly<Record<string, ByCell<IRange>>>;
  /** The values of the cells that they fill. */
  readonly cells: Readonly<Record<string, ByCell<ICellData>>>;
}

export function readSpills(injector: Injector, workbookId: string): Spills {
  const model = injector.get(FormulaDataModel);
  return {
    areas: (model.getArrayFormulaRange()[workbookId] ?? {}) as Spills['areas'],
    cells: Object.fromEntries(
      Object.entries(model.getArrayFormulaCellData()[workbookId] ?? {}).map(([sheet, cells]) => [
        sheet,
        matrix(cells),
      ]),
    ) as Spills['cells'],
  };
}

/** The cell whose formula fills this one: the cell itself where no spill does. */
export function anchorOf(
  areas: ByCell<IRange> | undefined,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  for (const [r, line] of Object.entries(areas ?? {})) {
    for (const [c, area] of Object.entries(line)) {
      const inside =
        row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
      if (inside) return { row: Number(r), column: Number(c) };
    }
  }
  return { row, column };
}

/** The engine keeps a matrix while it calculates and a plain object afterwards. */
function matrix(cells: unknown): unknown {
  return cells && typeof cells === 'object' && 'getMatrix' in cells && typeof cells.getMatrix === 'function'
    ? cells.getMatrix()
    : (cells ?? {});
}
