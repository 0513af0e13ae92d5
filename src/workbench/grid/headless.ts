import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import type { FunctionEntry } from './functions';

/** Univer without a screen, with the same models and the same calculation: what tests work on. */
export interface HeadlessGrid {
  readonly api: FUniver;
  dispose(): void;
}

/** Starts Univer without a screen; `functions` are custom functions as its formula engine takes them. */
export function createHeadlessGrid(functions: FunctionEntry[] = []): HeadlessGrid {
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
  return { api: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}
