import { type ICellData, ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** Commands that write looks alone: Univer calculates nothing after them. */
const LOOKS = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/** How long Univer may take to begin a calculation, and to end one that a broken function has stopped. */
const BEGINS_WITHIN = 1000;
const ENDS_WITHIN = 60_000;

type Sources = ReturnType<IActiveDirtyManagerService['getDirtyConversionMap']>;
type Source = Sources extends Map<string, infer Conversion> ? Conversion : never;
type Dirty = ReturnType<Source['getDirtyData']>;

/**
 * When formulas are calculated. Univer waits 100 ms after the last change; Excel has results at the end of the request.
 * So changes made inside `hold` do not start Univer's clock: what they made dirty is kept, and `settle` calculates it
 * at once. Calculations that others start (a person typing) are waited for.
 */
export class Calculation {
  private dirty: Dirty[] = [];
  /** What has changed and waits for `calculate`, in manual calculation. */
  private waitingForCalculate: Dirty[] = [];
  /** Univer's sources of what is dirty, kept from it in manual calculation. */
  private readonly withheld = new Map<string, Source>();
  private started: Dirty[] = [];
  private running = false;
  /** A change of others that Univer has not begun to calculate. */
  private awaited = false;
  private holding = false;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly sources: IActiveDirtyManagerService;
  private readonly listener: { dispose(): void };

  constructor(
    services: Injector,
    private isManual: boolean,
  ) {
    this.commands = services.get(ICommandService);
    this.sources = services.get(IActiveDirtyManagerService);
    this.listener = this.commands.onCommandExecuted((command, options) => {
      this.observe(command, command.id === SET_VALUES && isOverlooked(command, options?.onlyLocal === true));
    });
  }

  /** True where a value that is read now may be out of date. */
  get pending(): boolean {
    return this.due || this.waitingForCalculate.length > 0;
  }

  private get due(): boolean {
    return this.running || this.awaited || this.dirty.length > 0;
  }

  /** In manual calculation changes make nothing due; a formula that is entered is calculated all the same. */
  set manual(manual: boolean) {
    this.isManual = manual;
    if (manual) return;
    for (const [id, source] of this.withheld) this.sources.register(id, source);
    this.withheld.clear();
    this.calculate(false);
  }

  /** Makes due what waits in manual calculation, or every formula. */
  calculate(all: boolean): void {
    this.dirty.push(...this.waitingForCalculate.splice(0), ...(all ? [EVERYTHING] : []));
  }

  /** Univer calculates what its sources say is dirty; in manual calculation it must not know. */
  private withhold(): void {
    if (!this.isManual) return;
    for (const [id, source] of [...this.sources.getDirtyConversionMap()]) {
      this.withheld.set(id, source);
      this.sources.remove(id);
    }
  }

  private note(source: Source, command: ICommandInfo): void {
    const waits = this.isManual && !entersFormula(command);
    (waits ? this.waitingForCalculate : this.dirty).push(source.getDirtyData(command));
  }

  /** Makes changes whose calculation waits for `settle`. */
  hold<T>(work: () => T): T {
    if (this.holding) return work();
    this.withhold();
    const sources = new Map(this.sources.getDirtyConversionMap());
    const collector = this.commands.onCommandExecuted((command) => {
      const source = sources.get(command.id) ?? this.withheld.get(command.id);
      if (source) this.note(source, command);
    });
    for (const id of sources.keys()) this.sources.remove(id);
    this.holding = true;
    try {
      return work();
    } finally {
      this.holding = false;
      collector.dispose();
      for (const [id, source] of sources) this.sources.register(id, source);
    }
  }

  /** Resolves once every formula has its result. */
  async settle(): Promise<void> {
    while (this.due) {
      if (this.running) {
        if (!(await this.nextChange(ENDS_WITHIN))) this.running = false;
      } else if (this.awaited) {
        // Theirs goes first: Univer would stop ours to begin it.
        if (!(await this.nextChange(BEGINS_WITHIN)) && !this.running) this.awaited = false;
      } else this.start();
    }
  }

  dispose(): void {
    this.listener.dispose();
    this.wake();
  }

  private start(): void {
    this.started = this.dirty;
    this.dirty = [];
    const params = merge(this.started);
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private observe(command: ICommandInfo, ignored: boolean): void {
    this.withhold();
    const withheld = this.holding || ignored ? undefined : this.withheld.get(command.id);
    if (withheld) this.note(withheld, command);
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = true;
      this.awaited = false;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      // Univer restarts with what others made dirty. What was ours has to be calculated again, and all of it by force:
      // Univer takes the formulas that were done before the stop for calculated, and has thrown their results away.
      if (this.started.length > 0) this.dirty.push(...this.started, { forceCalculation: true });
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = (command.params ?? {}) as { functionsExecutedState?: number };
      if (state === undefined) return;
      this.running = false;
      this.awaited = state === FormulaExecutedStateType.STOP_EXECUTION;
      this.started = [];
      this.wake();
    } else if (!this.holding && !ignored && this.sources.has(command.id)) this.awaited = true;
  }

  /** False where nothing happened in time. */
  private nextChange(limit: number): Promise<boolean> {
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(false), limit);
      this.waiting.push(() => {
        clearTimeout(late);
        resolve(true);
      });
    });
  }

  private wake(): void {
    // The results of a calculation are applied in microtasks around its notification.
    const waiting = this.waiting;
    this.waiting = [];
    setTimeout(() => {
      for (const resolve of waiting) resolve();
    }, 0);
  }
}

/** Every formula of the workbook. */
const EVERYTHING: Dirty = { forceCalculation: true };

/** True where a command writes a formula. */
function entersFormula({ id, params }: ICommandInfo): boolean {
  if (id !== SET_VALUES) return false;
  const { cellValue = {} } = (params ?? {}) as { cellValue?: Record<number, Record<number, ICellData>> };
  return Object.values(cellValue).some((row) => Object.values(row ?? {}).some((cell) => !!cell?.f));
}

/** Univer's calculation overlooks results of formulas, which are written locally, and looks. */
function isOverlooked({ params }: ICommandInfo, local: boolean): boolean {
  const { trigger } = (params ?? {}) as { trigger?: string };
  return local || (trigger !== undefined && LOOKS.has(trigger));
}

function merge(all: readonly Dirty[]): ISetFormulaCalculationStartMutation {
  const ranges = all.flatMap(({ dirtyRanges }) => dirtyRanges ?? []);
  const byUnit = (maps: readonly unknown[]): Record<string, object> => {
    const merged: Record<string, object> = {};
    for (const map of maps)
      for (const [unit, entries] of Object.entries((map ?? {}) as Record<string, object>))
        merged[unit] = { ...merged[unit], ...entries };
    return merged;
  };
  return {
    dirtyRanges: ranges,
    dirtyNameMap: byUnit(all.map((dirty) => dirty.dirtyNameMap)),
    dirtyDefinedNameMap: byUnit(all.map((dirty) => dirty.dirtyDefinedNameMap)),
    dirtySuperTableMap: byUnit(all.map((dirty) => dirty.dirtySuperTableMap)),
    dirtyUnitFeatureMap: byUnit(all.map((dirty) => dirty.dirtyUnitFeatureMap)),
    dirtyUnitOtherFormulaMap: byUnit(all.map((dirty) => dirty.dirtyUnitOtherFormulaMap)),
    clearDependencyTreeCache: byUnit(all.map((dirty) => dirty.clearDependencyTreeCache)),
    forceCalculation: all.some((dirty) => dirty.forceCalculation === true),
  } as ISetFormulaCalculationStartMutation;
}
