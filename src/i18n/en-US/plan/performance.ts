import type { PlanWords } from '../../../core/plan/words';

export const performanceWords: Pick<
  PlanWords,
  'review' | 'scorecard' | 'objectives' | 'rootCauses' | 'weekly'
> = {
  review: {
    title: 'Last period in review',
    item: 'Measure',
    result: 'Result',
    against: 'Against',
    reference: 'Reference',
    ratio: 'Ratio',
    conclusion: 'What we conclude',
    lines: {
      achievement: { item: 'Sell-in', against: 'Target' },
      growth: { item: 'Sell-in', against: 'Year before' },
      sellThrough: { item: 'Sell-out', against: 'Sell-in' },
      satisfaction: { item: 'Satisfaction', against: 'Before' },
    },
    findings: {
      short: 'Target missed: agree why, and what changes',
      reached: 'Target reached: keep what carried it',
      falling: 'Below last year: find out where it was lost',
      growing: 'Growth: hold the base it came from',
      stocking: 'Much more bought than sold: run stock down, check that the volume is real',
      lessContent: 'Satisfaction fell: ask why at the next visit',
    },
    worked: 'What worked',
    better: 'What to do better',
    nothing:
      'The accounts sheet has no Sell-in, Sell-out or Satisfaction column. Add them (and Sales target, Last year) and create the plan again, or write the review above.',
  },
  scorecard: {
    title: 'Soft-KPI scorecard',
    kpi: 'KPI',
    actual: 'Actual',
    floor: 'Floor',
    target: 'Target',
    weight: 'Weight',
    points: 'Points',
    gap: 'To target',
    progress: 'Attainment',
    total: 'Score',
    notCounted: 'Not counted',
    payoutShare: 'Share of the soft bonus paid at this score',
    missingColumns:
      'Sheet “{sheet}” has no column for: {columns}. Type the actual into the pale yellow cell, or add the column and create the plan again.',
    noKpis:
      'The workbook has no SoftKpis table that can be read, so there is no score yet. Add one (KPI, Weight, Floor, Target) and create the plan again.',
    note: 'Points = 100 × weight × attainment ÷ sum of weights. Missing is not 0: the score is pending until it is filled in.',
    kpisChanged: 'KPIs have changed: create again',
  },
  objectives: {
    title: 'Objectives by quarter',
    quarter: 'Quarter',
    quarterName: 'Q{number} {year}',
    share: 'Share',
    target: 'Target',
    sameQuarter: 'History',
    actual: 'Actual',
    achievement: 'Achieved',
    measures: 'Key measures',
    total: 'Total',
    adds: 'Equals the sales target',
    difference: 'Off the target by ',
    fromHistory:
      'Split exactly by the season of the last 12 months. Change the quarters as agreed: the total row shows any difference.',
    evenly:
      'Split evenly, because there is no full 12-month history. Fill in the months on the accounts sheet and create the plan again to split by season.',
    noTarget:
      'This account has no sales target. Fill in the Sales target column on the accounts sheet, or type the quarters into the pale yellow cells.',
    measure: {
      first: 'White-spot outlets',
      other: 'Display and training',
      beforePeak: 'Confirm supply, train',
      peak: 'Promotion and supply',
      last: 'Close and renew',
    },
  },
  rootCauses: {
    title: 'Gaps and root causes',
    kpi: 'KPI',
    lost: 'Points lost',
    causes: 'Root cause',
    remedy: 'What is done about the cause',
    check: 'Check on',
    why: 'Why this plan: {reason}.',
    belowFloor: 'Below the floor: {kpis}.',
    noGaps:
      'No gap can be shown: the workbook has no SoftKpis table, or no actuals yet. Fill them in and create the plan again, so that the recovery begins where points are lost.',
    note: 'Points lost are live. Ask “why” until the answer is something that one of the two sides can change.',
  },
  weekly: {
    title: 'Week by week',
    week: 'Week',
    weekName: 'Week {number}',
    by: 'By',
    goal: 'Goal of the week',
    result: 'Result',
    status: 'Status',
    goals: [
      'Agree on the figures and on the root causes',
      'First actions under way; one owner on each side',
      'Check the first outlets or orders together',
      'Half-way: KPIs measured, actions adjusted',
      'Open causes settled between heads of both sides',
      'KPIs measured again: back to the annual plan, or six more weeks',
    ],
    note: 'Fifteen minutes a week, by phone or on site. A week without a result gets a new date, not a blank.',
  },
};
