import { ICommandService, type IExecutionOptions, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import type {
  IAddDataValidationMutationParams,
  IRemoveDataValidationMutationParams,
} from '@univerjs/preset-sheets-data-validation';
import type {
  IAddConditionalRuleMutationParams,
  IDeleteConditionalRuleMutationParams,
  ISetConditionalRuleMutationParams,
} from '@univerjs/preset-sheets-conditional-formatting';
import type {
  IAddWorksheetMergeMutationParams,
  IInsertSheetMutationParams,
  IRemoveWorksheetMergeMutationParams,
  ISetColDataMutationParams,
  ISetColHiddenMutationParams,
  ISetColVisibleMutationParams,
  ISetFrozenMutationParams,
  ISetRangeValuesMutationParams,
  ISetRowDataMutationParams,
  ISetRowHiddenMutationParams,
  ISetRowVisibleMutationParams,
  ISetSelectionsOperationParams,
  ISetTabColorMutationParams,
  ISetWorksheetActiveOperationParams,
  ISetWorksheetColWidthMutationParams,
  ISetWorksheetColumnCountMutationParams,
  ISetWorksheetDefaultStyleMutationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
  ISetWorksheetRowCountMutationParams,
  ISetWorksheetRowHeightMutationParams,
  ISetWorksheetRowIsAutoHeightMutationParams,
  IToggleGridlinesMutationParams,
} from '@univerjs/preset-sheets-core';
import type {
  IAddSheetTableParams,
  IDeleteSheetTableParams,
  ISetSheetTableMutationParams,
} from '@univerjs/preset-sheets-table';

/**
 * Every change that the host makes in Univer, by the id of its mutation. Mutations are what Univer's own commands end
 * in: they work the same headless and on screen, and they do not fill the person's undo stack.
 */
interface Changes {
  'sheet.mutation.set-range-values': ISetRangeValuesMutationParams;
  'sheet.mutation.insert-sheet': IInsertSheetMutationParams;
  'sheet.mutation.set-worksheet-name': ISetWorksheetNameMutationParams;
  'sheet.mutation.set-worksheet-order': ISetWorksheetOrderMutationParams;
  'sheet.mutation.set-worksheet-hidden': ISetWorksheetHideMutationParams;
  'sheet.mutation.set-tab-color': ISetTabColorMutationParams;
  'sheet.mutation.toggle-gridlines': IToggleGridlinesMutationParams;
  'sheet.mutation.set-frozen': ISetFrozenMutationParams;
  'sheet.mutation.add-worksheet-merge': IAddWorksheetMergeMutationParams;
  'sheet.mutation.remove-worksheet-merge': IRemoveWorksheetMergeMutationParams;
  'sheet.mutation.set-row-data': ISetRowDataMutationParams;
  'sheet.mutation.set-col-data': ISetColDataMutationParams;
  'sheet.mutation.set-row-hidden': ISetRowHiddenMutationParams;
  'sheet.mutation.set-row-visible': ISetRowVisibleMutationParams;
  'sheet.mutation.set-col-hidden': ISetColHiddenMutationParams;
  'sheet.mutation.set-col-visible': ISetColVisibleMutationParams;
  'sheet.mutation.set-worksheet-col-width': ISetWorksheetColWidthMutationParams;
  'sheet.mutation.set-worksheet-row-height': ISetWorksheetRowHeightMutationParams;
  'sheet.mutation.set-worksheet-row-is-auto-height': ISetWorksheetRowIsAutoHeightMutationParams;
  'sheet.mutation.set-worksheet-default-style': ISetWorksheetDefaultStyleMutationParams;
  'sheet.mutation.set-worksheet-row-count': ISetWorksheetRowCountMutationParams;
  'sheet.mutation.set-worksheet-column-count': ISetWorksheetColumnCountMutationParams;
  'sheet.operation.set-worksheet-active': ISetWorksheetActiveOperationParams;
  'sheet.operation.set-selections': ISetSelectionsOperationParams;
  'sheet.command.copy-sheet': { readonly unitId: string; readonly subUnitId: string };
  'sheet.mutation.add-table': IAddSheetTableParams & { readonly tableId: string; readonly header: string[] };
  'sheet.mutation.delete-table': IDeleteSheetTableParams;
  'sheet.mutation.set-sheet-table': ISetSheetTableMutationParams;
  'formula.mutation.set-defined-name': ISetDefinedNameMutationParam;
  'formula.mutation.remove-defined-name': ISetDefinedNameMutationParam;
  'data-validation.mutation.addRule': IAddDataValidationMutationParams;
  'data-validation.mutation.removeRule': IRemoveDataValidationMutationParams;
  'sheet.mutation.add-conditional-rule': IAddConditionalRuleMutationParams;
  'sheet.mutation.set-conditional-rule': ISetConditionalRuleMutationParams;
  'sheet.mutation.delete-conditional-rule': IDeleteConditionalRuleMutationParams;
}

/** Univer's services. The facade keeps its injector to its own extensions, and the host is one in all but name. */
export const servicesOf = (api: FUniver): Injector =>
  (api as unknown as { readonly _injector: Injector })._injector;

export type Apply = <Id extends keyof Changes>(
  id: Id,
  params: Changes[Id],
  options?: IExecutionOptions,
) => boolean;

/** Applies changes at once; what Univer refuses is a defect of the host, so it is thrown. */
export function applier(services: Injector): Apply {
  const commands = services.get(ICommandService);
  return (id, params, options) => {
    const done = commands.syncExecuteCommand<object, boolean>(id, params, options);
    if (done === false) throw new Error(`Univer refused ${id}`);
    return done;
  };
}
