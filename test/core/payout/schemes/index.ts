import { annualReceipts } from './annualReceipts';
import { growthTiers } from './growthTiers';
import { launchPenalties } from './launchPenalties';
import { lumpSumsAndCases } from './lumpSumsAndCases';
import { overdueCancelsItsLine } from './overdueCancelsItsLine';
import { pointsDeduction } from './pointsDeduction';
import { quarterYearExcess } from './quarterYearExcess';
import { slicesWithSettlement } from './slicesWithSettlement';
import { steppedPayout } from './steppedPayout';

/** Every structure that is worked out by hand. */
export const publishedSchemes = [
  annualReceipts,
  quarterYearExcess,
  slicesWithSettlement,
  overdueCancelsItsLine,
  pointsDeduction,
  growthTiers,
  launchPenalties,
  steppedPayout,
  lumpSumsAndCases,
];
