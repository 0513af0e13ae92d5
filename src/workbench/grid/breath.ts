import { IConfigService, Inject, Injector } from '@univerjs/core';
import type { IUniverEngineFormulaConfig } from '@univerjs/engine-formula';
import {
  FormulaDependencyGenerator,
  IFormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { mendBrackets } from './brackets';
import { mendComparisons } from './comparison-index';

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
    mendComparisons();
    mendBrackets();
    this._injector.replace([IFormulaDependencyGenerator, { useClass: BreathingDependencyGenerator }]);
  }
}
// What Univer's own plugins say with decorators, which the build does not know.
Inject(Injector)(BreathingFormulaEngine, '', 1);
IConfigService(BreathingFormulaEngine, '', 2);
