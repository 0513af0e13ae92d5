import type { IRange } from '@univerjs/core';
import type { Rect } from '../address';

/** Univer's ranges and the host's areas are the same but for their names. */
export const toRange = (area: Rect): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

export const toRect = (range: IRange): Rect => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});
