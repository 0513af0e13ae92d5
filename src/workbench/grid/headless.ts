import { ICommandService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { mendBrackets } from './brackets';
import type { Calculation } from './calls';
import { mendComparisons } from './comparison-index';
import type { FunctionEntry } from './functions';
import { calculationOf } from './recalculate';

/** Univer without a screen, with the same models and the same calculation: what tests work on. */
export interface HeadlessGrid {
  readonly api: FUniver;
  readonly calculation: Calculation;
  dispose(): void;
}

/** Starts Univer without a screen; `functions` are custom functions as its formula engine takes them. */
export function createHeadlessGrid(functions: FunctionEntry[] = []): HeadlessGrid {
  mendComparisons();
  mendBrackets();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  const preset = UniverSheetsNodeCorePreset({
    formula: { function: functions, initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const plugin of preset.plugins) {
    const [constructor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(constructor, config);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const calculation = calculationOf(api, univer.__getInjector().get(ICommandService));
  return { api, calculation, dispose: () => univer.dispose() };
}
