import { assess, type Finding } from '../eligibility/assessment';
import { eligible as eligibles, reasons as reasonsOf, verdicts } from '../eligibility/eligibility';
import { readGates } from '../eligibility/gates';
import type { Cells } from '../values/cell';
import { isProblem } from '../values/problem';
import { readTextSetting, type Optional } from '../values/setting';
import {
  displayValueOf,
  term,
  terms,
  text,
  word,
  type Answer,
  type Explainer,
  type DisplayValue,
  type Given,
  type Label,
  type Note,
} from './explanation';

const COLUMNS: readonly Label[] = ['field', 'fact', 'condition', 'outcome', 'reason'];

const figuresOf = ({ gate, outcome, fact }: Finding): DisplayValue[] => [
  text(gate.field),
  displayValueOf(fact),
  text(`${gate.test} ${gate.bound}`.trim()),
  word(outcome),
  text(gate.reason),
];

/** Gate by gate: the fact, what it had to be, and whether it was. */
const gates = (answerOf: (facts: Cells, gates: Cells, scope: Optional) => Answer): Explainer => ({
  parameters: ['facts', 'gates', 'scope'],
  byRow: ['facts'],
  answer: ([facts, conditions, scope]: Given) => answerOf(facts ?? [], conditions ?? [], scope),
  derive: ([facts, conditions, scope], { row }) => {
    const all = readGates(conditions ?? []);
    const within = readTextSetting({ name: 'scope', cells: scope });
    if (isProblem(all) || isProblem(within)) return { parts: [] };
    const assessment = assess(facts ?? [], all, within);
    if (isProblem(assessment)) return { parts: [] };
    const findings = assessment.findings(row);
    const hasScopes = findings.some(({ gate }) => gate.scope !== '');
    const others = all.length - findings.length;
    const notes: Note[] = [];
    if (others > 0) notes.push({ note: 'gates-out-of-scope', details: { count: others } });
    if (findings.some(({ outcome }) => outcome === 'unknown')) notes.push({ note: 'unknown-is-open' });
    return {
      parts: [
        ...(within === undefined ? [] : [terms(term('scope', text(within)))]),
        {
          part: 'steps',
          caption: 'gates',
          columns: hasScopes ? [...COLUMNS, 'scope'] : COLUMNS,
          rows: findings.map((finding) =>
            hasScopes ? [...figuresOf(finding), text(finding.gate.scope)] : figuresOf(finding),
          ),
        },
      ],
      notes,
    };
  },
});

export const eligible = gates(eligibles);
export const verdict = gates(verdicts);
export const reasons = gates(reasonsOf);
