import { IConfigService, Inject, Injector } from '@univerjs/core';
import type { IUniverEngineFormulaConfig } from '@univerjs/engine-formula';
import {
  CELL_INVERTED_INDEX_CACHE,
  FormulaDependencyGenerator,
  IFormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';

/** How long the calculation may hold the page before it lets it paint and take a key press, in milliseconds. */
const STRETCH = 40;

/** How many formulas are calculated between two breaks; the engine's own 500 hold the page for over 100 ms. */
const FORMULAS_BETWEEN_BREAKS = 200;

/**
 * The engine works out which formulas depend on what in one go: 0.7 s for 10,000 formulas during which the page is
 * dead. This one does the same and comes up for air.
 */
class BreathingDependencyGenerator extends FormulaDependencyGenerator {
  private lastBreath = 0;

  protected override async _getRangeListByNode(
    ...node: Parameters<FormulaDependencyGenerator['_getRangeListByNode']>
  ): ReturnType<FormulaDependencyGenerator['_getRangeListByNode']> {
    if (performance.now() - this.lastBreath > STRETCH) {
      await new Promise((resume) => setTimeout(resume));
      this.lastBreath = performance.now();
    }
    return super._getRangeListByNode(...node);
  }
}

/**
 * The engine keeps an index from values to rows for comparisons such as COUNTIF's, and enters each result after
 * searching the whole column for the row's older entry: quadratic, half a second for a spill of 10,000 rows. It reads
 * only those parts of a column that a comparison has been through; entries elsewhere are made for nothing.
 */
function indexOnlyWhatIsRead(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const enter = Object.getPrototypeOf(index).set as typeof index.set;
  index.set = (workbook, sheet, column, value, row, again) => {
    if (again && index.shouldContinueBuildingCache(workbook, sheet, column, row)) return;
    enter.call(index, workbook, sheet, column, value, row, again);
  };
}

/** Univer's formula engine, made to leave the page alive while it calculates. */
export class BreathingFormulaEngine extends UniverFormulaEnginePlugin {
  constructor(
    config: Partial<IUniverEngineFormulaConfig>,
    injector: Injector,
    configService: IConfigService,
  ) {
    super({ ...config, intervalCount: FORMULAS_BETWEEN_BREAKS }, injector, configService);
  }

  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    indexOnlyWhatIsRead();
    this._injector.replace([IFormulaDependencyGenerator, { useClass: BreathingDependencyGenerator }]);
  }
}
// What Univer's own plugins say with decorators, which the build does not know.
Inject(Injector)(BreathingFormulaEngine, '', 1);
IConfigService(BreathingFormulaEngine, '', 2);
