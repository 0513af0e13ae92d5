import type { Section } from './section';
import { actions } from './sections/actions';
import { commitments } from './sections/commitments';
import { gates } from './sections/gates';
import { objectives } from './sections/objectives';
import { scorecard } from './sections/scorecard';
import { signOff } from './sections/signOff';
import { whatIf } from './sections/whatIf';

/** The annual joint plan: its sections in order, after the header that every plan has. */
export const ANNUAL: readonly Section[] = [
  scorecard,
  objectives,
  whatIf,
  gates,
  actions,
  commitments,
  signOff,
];
