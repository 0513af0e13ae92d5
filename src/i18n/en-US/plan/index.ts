import type { PlanWords } from '../../../core/plan/words';
import { agreementWords } from './agreement';
import { marketWords } from './market';
import { performanceWords } from './performance';
import { rebateWords } from './rebate';
import { relationsWords } from './relations';
import { sheetWords } from './sheet';

export const planWords: PlanWords = {
  language: 'en-US',
  ...sheetWords,
  ...performanceWords,
  ...marketWords,
  ...relationsWords,
  ...rebateWords,
  ...agreementWords,
};
