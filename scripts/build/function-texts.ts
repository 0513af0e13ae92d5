import { eligibilityExamples } from '../../src/functions/examples/eligibility';
import { measuresExamples } from '../../src/functions/examples/measures';
import { rebatesExamples } from '../../src/functions/examples/rebates';
import { scoringExamples } from '../../src/functions/examples/scoring';
import { supplyExamples } from '../../src/functions/examples/supply';
import { functionHelp as english } from '../../src/i18n/en-US/functions';
import { functionHelp as chinese } from '../../src/i18n/zh-CN/functions';

/** The help texts of every function, by language and function id. */
export const help = { 'en-US': english, 'zh-CN': chinese };

/** The worked examples of every function, by function id. */
export const examples = {
  ...measuresExamples,
  ...scoringExamples,
  ...eligibilityExamples,
  ...rebatesExamples,
  ...supplyExamples,
};
