import type { ICellData, IStyleData } from '@univerjs/core';
import type { Rect } from '../address';
import type { BorderLine, Side } from './style';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Parts of a border line that were set one after the other: style, weight, colour. */
export interface PendingLine {
  readonly cells: Rect;
  readonly side: Side;
  readonly parts: Partial<BorderLine>;
}

/** What a request has written into a sheet and Univer has not been told of: one change instead of thousands. */
export class PendingCells {
  private matrix: CellMatrix = {};
  private count = 0;
  readonly lines = new Map<string, PendingLine>();
  /** Areas to be merged once the cells are written; none overlaps another. */
  readonly merges: Rect[] = [];
  /** The last row and column written to. */
  bottom = -1;
  right = -1;

  get empty(): boolean {
    return this.count === 0;
  }

  get cells(): CellMatrix {
    return this.matrix;
  }

  at(row: number, column: number): ICellData | undefined {
    return this.matrix[row]?.[column];
  }

  /** Lays a change over what is pending for the cell. `custom` and a style's parts are merged, the rest replaced. */
  write(row: number, column: number, change: ICellData): void {
    const line = (this.matrix[row] ??= {});
    const old = line[column];
    if (!old) this.count += 1;
    line[column] = old ? { ...old, ...change, ...overlay(old, change) } : change;
    if (row > this.bottom) this.bottom = row;
    if (column > this.right) this.right = column;
  }
}

function overlay(old: ICellData, change: ICellData): ICellData {
  const merged: ICellData = {};
  if (old.s && change.s) merged.s = mergeStyles(old.s as IStyleData, change.s as IStyleData);
  if (old.custom && change.custom) merged.custom = { ...old.custom, ...change.custom };
  return merged;
}

/** The same two styles meet in every cell of an area, so each pair is merged once. */
const merged = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

export function mergeStyles(under: IStyleData, over: IStyleData): IStyleData {
  let known = merged.get(under);
  if (!known) merged.set(under, (known = new WeakMap()));
  let both = known.get(over);
  if (!both) {
    both = { ...under, ...over };
    if (under.bd && over.bd) both.bd = { ...under.bd, ...over.bd };
    known.set(over, both);
  }
  return both;
}
