import {
  ArrayValueObject,
  BaseFunction,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { FunctionEntry } from '../../src/workbench/grid/functions';

/** A custom function that spills 3 × 2 texts, whatever it is given. */
class Spilling extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  override calculate(): BaseValueObject {
    return ArrayValueObject.create({
      calculateValueList: [0, 1, 2].map((row) =>
        [0, 1].map((column) => StringValueObject.create(`${row}-${column}`)),
      ),
      rowCount: 3,
      columnCount: 2,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }
}

/** The functions of the workbook's engine, for tests of what reads formulas and not of what the functions answer. */
export const spillingFunctions = (...names: readonly string[]): FunctionEntry[] =>
  names.map((name) => [Spilling, name]);
