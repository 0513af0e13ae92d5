import type { PlanWords } from '../../../core/plan/words';

export const agreementWords: Pick<PlanWords, 'actions' | 'commitments' | 'risks' | 'signOff' | 'redrawn'> = {
  actions: {
    title: 'Joint actions',
    what: 'Action',
    who: 'Who',
    due: 'By',
    status: 'Status',
    evidence: 'Evidence',
    statuses: ['Not started', 'In progress', 'Done', 'Cancelled'],
    closeGap: 'Raise “{kpi}” from {actual} to {target}: worth {points} points',
    proof: 'Outlet check list, photos',
    statusMessage: 'Choose a status from the list.',
    gap: '{kpi} {actual} → {target} (+{points} points)',
    libraryAction: '{gap}: {action}',
    fromLibrary:
      'Proposed from the action library for the KPIs that cost most points, for both to agree on; the rest is free.',
    note: 'Proposed from the KPIs that cost most points, for both parties to agree on; the other lines are free.',
  },
  commitments: {
    title: 'Commitments and limits',
    ours: 'We commit to',
    theirs: 'The distributor commits to',
    lines: [
      {
        ours: 'Confirm supply 30 days before the season; when short, serve in the agreed order',
        theirs: 'Report sales, stock and flow every month, true and on time',
      },
      {
        ours: 'Name one KA manager, visit as agreed, answer questions within 3 working days',
        theirs: 'Name a contact; billing, dispatch, warehouse and field staff join the training',
      },
      {
        ours: 'Settle and pay by the criteria and dates of this plan, item by item',
        theirs: 'Keep to agreed prices and territory: no diversion, no dumping',
      },
    ],
    limits: 'Concession',
    limit: 'Limit',
    approval: 'Approval beyond it',
    limitLines: [
      'Extra promotion budget (share of sell-in)',
      'Longer payment term (days)',
      'Returns and exchanges (share of sell-in)',
    ],
    note: 'Both sides gain, with courtesy and within limits: what goes beyond a limit is approved before it is promised.',
  },
  risks: {
    title: 'Risks',
    risk: 'Risk',
    sign: 'Noticed by',
    response: 'Then',
    owner: 'Owner',
    proposals: {
      overdue: {
        risk: 'Payment overdue',
        sign: 'Overdue days above 0',
        response: 'Payment plan before new promotion money',
      },
      stocking: {
        risk: 'Volume not real, stock piles up',
        sign: 'Sell-out below 80% of sell-in',
        response: 'Count stock together; no loading until it falls',
      },
      diversion: {
        risk: 'Goods sold across the region’s border',
        sign: 'Batch codes found elsewhere',
        response: 'Trace the batches; agree on territory again',
      },
      prices: {
        risk: 'Price undercut',
        sign: 'Offers below the agreed price',
        response: 'Talk within 3 days; then as the gates say',
      },
      falling: {
        risk: 'Sales below last year',
        sign: 'Two months below last year',
        response: 'Review by outlet; recovery plan if it lasts',
      },
      short: {
        risk: 'Out of stock in the season',
        sign: 'Supply below lead + safety',
        response: 'Order by the supply plan; use the priority',
      },
      lessContent: {
        risk: 'Less content with us',
        sign: 'Satisfaction below before',
        response: 'Ask why; heads of both sides meet',
      },
      competitor: {
        risk: 'Competitor’s exclusive offer',
        sign: 'Shelf or promotion slots lost',
        response: 'Joint answer within two weeks',
      },
      staff: {
        risk: 'Key person leaves',
        sign: 'A new contact on either side',
        response: 'Second contact for each role; early visit',
      },
    },
    note: 'What shows in the account’s own figures stands first. Change or replace the lines as agreed.',
  },
  signOff: {
    title: 'Sign-off and change log',
    agreement:
      'Both parties confirm that these objectives, criteria and conditions were agreed before the period began. Changes need the consent of both and are entered in the log below.',
    ours: 'Manufacturer',
    theirs: 'Distributor',
    signature: 'Signature',
    date: 'Date',
    roles: [
      { ours: 'KA manager', theirs: 'Business lead' },
      { ours: 'Head of sales', theirs: 'General manager' },
    ],
    log: 'Change',
    logDate: 'Date',
    logBy: 'Entered by',
    created: 'Plan created: scheme {scheme}; soft-KPI score {score}; sales target {target}.',
    noScheme: '(none)',
    changes: {
      target: 'target {before} → {after}',
      score: 'score {before} → {after}',
      verdict: 'verdict {before} → {after}',
      separator: '; ',
    },
    author: 'Channel Planner',
  },
  redrawn: {
    suffix: ' (old{number})',
    title: 'From the old sheet',
    row: 'Row',
    text: 'What was typed there',
    cell: 'Old cell',
    noRow: 'Added by hand',
    note: 'Typed in “{sheet}”, and without a place in this plan. Move what still holds to where it belongs; signatures have to be given again.',
    log: 'Redrawn: {changes}. Before: sheet “{sheet}”.',
    kpisAdded: 'KPI added: {names}',
    kpisRemoved: 'KPI dropped: {names}',
    gatesAdded: 'gate added: {names}',
    gatesRemoved: 'gate dropped: {names}',
    bands: 'payout bands {before} → {after}',
  },
};
