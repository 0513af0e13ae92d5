import { isFormula, type Content } from '../../../src/core/sheet/document';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cell } from '../../../src/core/values/cell';

/** A list as a sheet of its own, from A1 on. */
export const sourceOf = (sheet: string, contents: readonly (readonly Content[])[]): TableSource => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  cells: contents.map((row) =>
    row.map((content): Cell => (content !== null && isFormula(content) ? '' : content)),
  ),
  hiddenRows: new Set(),
});

/** What a generator answers once it is done. */
export function finished<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
