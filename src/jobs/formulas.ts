import type { FunctionId } from '../core/explain/explain';
import { readFormulaCell as readCell, type FormulaCell as CellOf } from '../excel/formula-cell';
import { repairFormulas as repair, type FormulaRepair } from '../excel/repair-formulas';

/** The active cell, where one of the add-in's functions gave its value. */
export type FormulaCell = CellOf<FunctionId>;

/** What knows the functions by name is large, and most active cells hold none of them. */
const functions = () => import('../core/explain/explain');

/** Reads the active cell and the arguments of its formula; undefined where it calls none of the add-in's functions. */
export const readFormulaCell = (): Promise<FormulaCell | undefined> => readCell(functions);

/** Repairs every formula that calls one of the add-in's functions and lost it. */
export const repairFormulas = async (): Promise<FormulaRepair> => repair((await functions()).isFunctionId);
