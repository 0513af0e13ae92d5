import type { Section } from './section';
import { actions } from './sections/actions';
import { commitments } from './sections/commitments';
import { gates } from './sections/gates';
import { objectives } from './sections/objectives';
import { scorecard } from './sections/scorecard';
import { signOff } from './sections/signOff';
import { whatIf } from './sections/whatIf';
import type { PlanTemplate } from './template';

/** The sections of each template in order, after the header that every plan has. A new template is a line here. */
export const TEMPLATES: Readonly<Record<PlanTemplate, readonly Section[]>> = {
  annual: [scorecard, objectives, whatIf, gates, actions, commitments, signOff],
  launch: [scorecard, objectives, whatIf, gates, actions, commitments, signOff],
  peak: [objectives, scorecard, whatIf, gates, actions, commitments, signOff],
  recovery: [scorecard, gates, actions, objectives, whatIf, commitments, signOff],
};
