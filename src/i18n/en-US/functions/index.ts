import { eligibilityHelp } from './eligibility';
import { measuresHelp } from './measures';
import { rebatesHelp } from './rebates';
import { scoringHelp } from './scoring';
import { supplyHelp } from './supply';

export const functionHelp = {
  ...measuresHelp,
  ...scoringHelp,
  ...eligibilityHelp,
  ...rebatesHelp,
  ...supplyHelp,
};
