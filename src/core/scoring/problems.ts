/** The problems only this family of functions can meet. */
export type ScoringProblemCode =
  | 'floor-is-target' // {target}
  | 'floor-above-target' // {floor} {target}: proportional only
  | 'target-not-positive' // {target}: proportional only
  | 'cap-out-of-range' // {cap} {most}
  | 'percent-as-share' // {value} {share}
  | 'negative-weight' // {weight}
  | 'weights-sum' // {sum}
  | 'no-kpis'
  | 'kpi-twice' // {kpi}
  | 'kpi-without-column' // {kpi}
  | 'columns-not-kpis' // {found} {kpis}
  | 'actual-missing'
  | 'kpi-missing' // {kpi}
  | 'nothing-to-score'
  | 'no-bands'
  | 'bounds-not-ascending' // {bound} {before}
  | 'result-unreadable'
  | 'outside-bands'; // {value}
