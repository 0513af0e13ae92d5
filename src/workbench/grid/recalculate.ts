import type { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { Calculation } from './calls';

/** How the calls of custom functions reach the calculation of the open workbook. */
export const calculationOf = (api: FUniver, commands: ICommandService): Calculation => ({
  recalculate(areas) {
    commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        forceCalculation: false,
        dirtyRanges: areas.map(({ workbook, sheet, column, firstRow, lastRow }) => ({
          unitId: workbook,
          sheetId: sheet,
          range: { startRow: firstRow, endRow: lastRow, startColumn: column, endColumn: column },
        })),
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  },
  idle: () => api.getFormula().onCalculationResultApplied(),
});
