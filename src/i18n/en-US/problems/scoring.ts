import type { ScoringProblemCode } from '../../../core/scoring/problems';

export const scoringProblems: Record<ScoringProblemCode, string> = {
  'floor-is-target':
    'Floor and target are both {target}, so nothing lies between them. Set them apart, or use the curve “step”.',
  'floor-above-target':
    'The floor {floor} is above the target {target}, but with the curve “proportional” more is always better. Use “linear” or “step” where less is better.',
  'target-not-positive':
    'With the curve “proportional” the actual is divided by the target, so the target {target} must be above 0.',
  'cap-out-of-range': 'The cap {cap} must be above 0 and at most {most}. Write 1.2 or 120% for 120%.',
  'percent-as-share': '{value} is far above 100%: floor and target are shares. Write {share}, not {value}.',
  'negative-weight': 'The weight {weight} is below 0. Give every KPI a weight of 0 or more.',
  'weights-sum': 'The weights add up to {sum}. Change them so that they add up to 1 (100%) or 100.',
  'no-kpis': 'The table has headings but no KPI. Fill in at least one.',
  'kpi-twice': 'The KPI “{kpi}” is in the table twice. Rename or remove one of them.',
  'kpi-without-column':
    'No column is headed “{kpi}”. Add the column, or correct its heading or the name of the KPI.',
  'columns-not-kpis':
    'The range has {found} columns, but the scheme has {kpis} KPIs. Select one column per KPI, or include the row of headings.',
  'actual-missing': 'There is no actual, so nothing can be measured. Fill it in once it is known.',
  'kpi-missing':
    'The actual of “{kpi}” is missing. Fill it in, or say in the column “If missing” whether it counts as zero or is excluded.',
  'nothing-to-score': 'Every KPI that has a weight is missing and excluded, so there is nothing to score.',
  'no-bands': 'The table has headings but no band. Fill in at least one.',
  'bounds-not-ascending':
    'The bound {bound} does not lie above the one before it, {before}. Sort the bounds ascending, without repeats.',
  'result-unreadable': 'This cell holds an error or an object instead of a result. Correct it.',
  'outside-bands': '{value} lies outside all bands. Add a band for it, or check the value.',
};
