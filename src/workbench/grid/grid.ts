import type { IWorkbookData } from '@univerjs/core';
import { CommandType, ICommandService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { CalculationMode, IRenderManagerService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Language } from '../words/words';
import { BreathingFormulaEngine } from './breath';
import type { Calculation } from './calls';
import type { FunctionEntry } from './functions';
import { gridWords } from './locales';
import { calculationOf } from './recalculate';
import { spellOutFormulas } from './shared-formulas';
import type { Spills } from './spills';
import { readSpills } from './spills';

type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

export interface GridOptions {
  readonly language: Language;
  readonly dark: boolean;
  /** The custom functions, as the formula engine takes them. */
  readonly functions: FunctionEntry[];
  /** Their completion and argument help. */
  readonly descriptions: IFunctionInfo[];
}

export interface Grid {
  readonly api: FUniver;
  readonly calculation: Calculation;
  /** Shows a workbook in place of the one that is open. */
  open(workbook: IWorkbookData): void;
  /** The workbook that is open. */
  workbook(): FWorkbook;
  /** It as data, a formula in every cell that has one. */
  snapshot(): IWorkbookData;
  /** What its formulas filled beyond their own cells. */
  spills(): Spills;
  /** Calls back after a person or the add-in changed the workbook; results of formulas are no change. */
  onChange(listener: () => void): void;
  /** Stops drawing and starts it again: what changes meanwhile is drawn once. */
  draw(on: boolean): void;
  /** Adds an entry to the menu of a cell. */
  addToCellMenu(id: string, title: string, press: () => void): void;
  /** Keeps a person from typing where `locked` says so. */
  refuseEditing(locked: (sheetId: string, row: number, column: number) => boolean, tell: () => void): void;
  dispose(): void;
}

/** Univer on screen, with what an Excel user expects of a sheet and with the add-in's functions. */
export function createGrid(container: HTMLElement, options: GridOptions): Grid {
  const locale = options.language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [locale]: gridWords[options.language] },
    darkMode: options.dark,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: {
        function: options.functions,
        description: options.descriptions,
        // A file's cached results may come from other functions: everything is calculated when it opens.
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
  ];
  const registered = new Set<string>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [constructor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    if (registered.has(constructor.pluginName)) continue; // presets repeat what they stand on
    registered.add(constructor.pluginName);
    if (constructor === UniverFormulaEnginePlugin) univer.registerPlugin(BreathingFormulaEngine, config);
    // A tag with the table's name would push the sheet's first row down.
    else if (constructor === UniverSheetsTableUIPlugin)
      univer.registerPlugin(constructor, { hideAnchor: true });
    else univer.registerPlugin(constructor, config);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const workbook = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new Error('No workbook is open.');
    return active;
  };

  return {
    api,
    calculation: calculationOf(api, commands),
    open(data) {
      const old = api.getActiveWorkbook();
      // The new one first: the host never sees the grid without a workbook.
      api.createWorkbook({ ...data, locale });
      if (old) api.disposeUnit(old.getId());
    },
    workbook,
    snapshot: () =>
      spellOutFormulas(workbook().save(), (formula, columns, rows) =>
        api.getFormula().moveFormulaRefOffset(formula, columns, rows),
      ),
    spills: () => readSpills(injector, workbook().getId()),
    onChange(listener) {
      commands.onCommandExecuted(({ id, type }, execution) => {
        const local = execution?.onlyLocal === true || execution?.fromFormula === true;
        if (type === CommandType.MUTATION && !local && id.startsWith('sheet.mutation.')) listener();
      });
    },
    draw(on) {
      const screen = injector.get(IRenderManagerService).getRenderById(workbook().getId());
      if (on) screen?.activate();
      else screen?.deactivate();
    },
    addToCellMenu(id, title, press) {
      api.createMenu({ id, title, action: press }).appendTo(['contextMenu.mainArea', 'contextMenu.others']);
    },
    refuseEditing(locked, tell) {
      api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
        if (!locked(edit.worksheet.getSheetId(), edit.row, edit.column)) return;
        edit.cancel = true;
        tell();
      });
    },
    dispose: () => univer.dispose(),
  };
}
