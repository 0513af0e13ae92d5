import type { Section } from './section';
import { actions } from './sections/actions';
import { alliance } from './sections/alliance';
import { budget } from './sections/budget';
import { calendar } from './sections/calendar';
import { commitments } from './sections/commitments';
import { communication } from './sections/communication';
import { gates } from './sections/gates';
import { launch } from './sections/launch';
import { objectives } from './sections/objectives';
import { people } from './sections/people';
import { review } from './sections/review';
import { risks } from './sections/risks';
import { rootCauses } from './sections/rootCauses';
import { scorecard } from './sections/scorecard';
import { signOff } from './sections/signOff';
import { supply } from './sections/supply';
import { weekly } from './sections/weekly';
import { whatIf } from './sections/whatIf';
import type { PlanTemplate } from './template';

/** The sections of each template in order, after the header that every plan has. A new template is a line here. */
export const TEMPLATES: Readonly<Record<PlanTemplate, readonly Section[]>> = {
  // The whole partnership, from what was to what will be.
  annual: [
    review,
    scorecard,
    objectives,
    supply,
    budget,
    calendar,
    people,
    communication,
    alliance,
    gates,
    whatIf,
    actions,
    commitments,
    risks,
    signOff,
  ],
  // Checkpoints first, then what gets the product into the stores.
  launch: [
    launch,
    calendar,
    people,
    supply,
    budget,
    scorecard,
    actions,
    communication,
    whatIf,
    gates,
    commitments,
    risks,
    signOff,
  ],
  // Goods and dates up front; the season does not wait.
  peak: [
    supply,
    calendar,
    objectives,
    people,
    budget,
    scorecard,
    actions,
    communication,
    gates,
    whatIf,
    commitments,
    risks,
    signOff,
  ],
  // The gaps, their causes, and a goal for every week.
  recovery: [
    review,
    scorecard,
    rootCauses,
    weekly,
    actions,
    gates,
    risks,
    communication,
    objectives,
    supply,
    whatIf,
    commitments,
    signOff,
  ],
};
