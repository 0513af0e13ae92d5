import type { FunctionId } from '../core/explain/explain';
import type { ActiveCell } from '../excel/active-cell';
import { readFormulaCell as readCell, type FormulaCell as CellOf } from '../excel/formula-cell';
import { repairFormulas as repair, type FormulaRepair } from '../excel/repair-formulas';

/** The active cell, where one of the add-in's functions gave its value. */
export type FormulaCell = CellOf<FunctionId>;

/** What knows the functions by name is large, and most active cells hold none of them. */
const functions = () => import('../core/explain/explain');

/** Reads the arguments of the active cell's formula; undefined where it calls none of the add-in's functions. */
export const readFormulaCell = (active: ActiveCell): Promise<FormulaCell | undefined> =>
  readCell(active, functions);

/** Repairs every formula that calls one of the add-in's functions and lost it. */
export const repairFormulas = async (): Promise<FormulaRepair> => repair((await functions()).isFunctionId);
