import type { FunctionResult } from '../host/types';
import type { CellPlace } from './places';

/**
 * The sentences of the errors that functions gave, by cell. The grid shows an error's code alone; Excel shows the
 * sentence when the cell is selected, and so does the workbench.
 */
export class FunctionProblems {
  /** By the formula's cell, then by the function's name, then by the offset of the cell the result spills into. */
  private readonly sentences = new Map<string, Map<string, Map<string, string>>>();

  /** Remembers what a function answered in a cell's formula; a good answer forgets the sentences of the one before. */
  note(cell: CellPlace, name: string, result: FunctionResult): void {
    const found = sentencesOf(result);
    const key = placeKey(cell);
    const functions = this.sentences.get(key);
    if (found.size > 0) this.sentences.set(key, (functions ?? new Map()).set(name, found));
    else if (functions?.delete(name) && functions.size === 0) this.sentences.delete(key);
  }

  /**
   * The sentence for a cell that shows an error. `anchor` is where the formula stands whose result fills the cell;
   * functions that the formula no longer names have no say.
   */
  sentence(cell: CellPlace, anchor: CellPlace, formula: string): string | undefined {
    const offset = `${cell.row - anchor.row},${cell.column - anchor.column}`;
    for (const [name, found] of this.sentences.get(placeKey(anchor)) ?? []) {
      const sentence = found.get(offset) ?? found.get(WHOLE);
      if (sentence !== undefined && formula.toUpperCase().includes(`${name}(`)) return sentence;
    }
    return undefined;
  }
}

/** The offset of an error that stands for the whole result. */
const WHOLE = 'whole';

function sentencesOf(result: FunctionResult): Map<string, string> {
  const found = new Map<string, string>();
  if ('error' in result) return found.set(WHOLE, result.message);
  result.value.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null && typeof value === 'object') found.set(`${r},${c}`, value.message);
    });
  });
  return found;
}

function placeKey({ workbook, sheet, row, column }: CellPlace): string {
  return JSON.stringify([workbook, sheet, row, column]);
}
