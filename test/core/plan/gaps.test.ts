import { gapSentence, gapsOf, proposedActions, type ProposedAction } from '../../../src/core/plan/gaps';
import { planSheet } from '../../../src/core/plan/planSheet';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';
import { sheetOf } from './books';
import { planOf, rowOn } from './oneAccount';

/** Four KPIs, all but Calls in shares; Photos has no column in the accounts table. */
const kpis = sheetOf('kpis', [
  ['KPI', 'Weight', 'Floor', 'Target', 'If missing'],
  ['Reach', 40, 0.5, 0.9, null],
  ['Shelf', 30, 0.2, 0.6, null],
  ['Calls', 20, 0, 50, 'zero'],
  ['Photos', 10, 0, 1, 'zero'],
]);
const actions = sheetOf('actions', [
  ['KPI', 'Action', 'Owner', 'Evidence', 'Days'],
  ['reach', 'Open outlets', 'Rep', 'List', 30],
  ['Shelf', 'Mend it', '', '', ''],
  ['REACH', 'Call again', '', 'Calls', 0],
  ['Reach', 'Third thing', '', '', ''],
]);
/** Reach 0.7 earns 40 × 0.2 ÷ 0.4 = 20 of 40; Shelf its 30; Calls 12.345 earns 4.938 of 20; Photos nothing of 10. */
const cells = { Reach: 0.7, Shelf: 0.6, Calls: 12.345, 'KA manager': 'Ann' };
const plan = planOf(cells, { kpis, actions });

test('the gaps are the KPIs that cost points, the costliest first', () => {
  const gaps = gapsOf(plan).map(({ kpi, actual, points }) => [kpi.name, actual, points]);
  expect(gaps).toEqual([
    ['Reach', 0.7, expect.closeTo(20, 9)],
    ['Calls', 12.345, expect.closeTo(15.062, 9)],
    ['Photos', undefined, expect.closeTo(10, 9)],
  ]);
  // 0.8999 earns 39.99 of 40, a hundredth short; 0.89996 earns 39.996, which nobody acts on.
  const of = (reach: number) =>
    gapsOf(planOf({ ...cells, Reach: reach }, { kpis })).map(({ kpi }) => kpi.name);
  expect(of(0.8999)).toEqual(['Calls', 'Photos', 'Reach']);
  expect(of(0.89996)).toEqual(['Calls', 'Photos']);
});

test('a KPI whose actual is unknown is no gap, nor is any without KPIs', () => {
  const [reach] = gapsOf(planOf({ ...cells, Reach: null }, { kpis }));
  expect(reach?.kpi.name).toBe('Calls');
  expect(gapsOf(planOf(cells))).toEqual([]);
});

test('a gap is said as people say it: shares in percent, counts as they are, what is not known to be filled in', () => {
  const sentences = gapsOf(planOf({ ...cells, Reach: 0.71256 }, { kpis })).map((gap) =>
    gapSentence(plan, gap, planWords.actions.gap),
  );
  expect(sentences).toEqual([
    'Reach 71.3% → 90% (+18.7 points)',
    'Calls 12.35 → 50 (+15.1 points)',
    'Photos To fill in → 100% (+10.0 points)',
  ]);
});

describe('what is proposed', () => {
  const said = (proposals: readonly ProposedAction[]) =>
    proposals.map(({ gap, action }) => [gap.kpi.name, action?.action]);

  test('is one action for each gap, then second ones; a gap without any stands for itself', () => {
    expect(said(proposedActions(plan, 9))).toEqual([
      ['Reach', 'Open outlets'],
      ['Calls', undefined],
      ['Photos', undefined],
      ['Reach', 'Call again'],
      ['Reach', 'Third thing'],
    ]);
    expect(said(proposedActions(plan, 2))).toEqual([
      ['Reach', 'Open outlets'],
      ['Calls', undefined],
    ]);
    expect(proposedActions(planOf({}), 9)).toEqual([]);
  });

  const [notStarted] = planWords.actions.statuses;
  const day = serialOf(2027, 1, 1);

  test('stands in the plan with who, by when and by what it is seen', () => {
    const sheet = planSheet(plan);
    expect([1, 2, 3, 4, 5, 6].map((line) => rowOn(sheet, `action:${line}`))).toEqual([
      ['Reach 70% → 90% (+20.0 points): Open outlets', 'Rep', day + 30, notStarted, 'List'],
      // Without days of its own an action is due at the end of the quarter that its line counts to.
      [
        'Raise “Calls” from 12.35 to 50: worth 15.1 points',
        'Ann',
        serialOf(2027, 6, 30),
        notStarted,
        planWords.actions.proof,
      ],
      [
        'Raise “Photos” from To fill in to 100%: worth 10.0 points',
        'Ann',
        serialOf(2027, 9, 30),
        notStarted,
        planWords.actions.proof,
      ],
      ['Reach 70% → 90% (+20.0 points): Call again', 'Ann', day, notStarted, 'Calls'],
      [],
      undefined,
    ]);
    expect(rowOn(sheet, 'actions:note')).toEqual([planWords.actions.fromLibrary]);
  });

  test('is due from today where the period has begun, and never after its last quarter', () => {
    const quarter = { name: 'Q1', from: serialOf(2027, 1, 1), to: serialOf(2027, 3, 31) };
    const late = planSheet(planOf(cells, { kpis, actions }, { period: quarter, asOf: serialOf(2027, 2, 1) }));
    expect(rowOn(late, 'action:1')?.[2]).toBe(serialOf(2027, 3, 3));
    expect(rowOn(late, 'action:2')?.[2]).toBe(serialOf(2027, 3, 31));
  });

  test('is a recovery’s main part: causes with a remedy, and a day by which each is found', () => {
    const recovery = planSheet(planOf(cells, { kpis, actions }, { template: 'recovery' }));
    const causes = ['Reach', 'Calls', 'Photos', 'Shelf'].map((kpi) => rowOn(recovery, `cause:${kpi}`));
    const lost = { formula: expect.stringMatching(/^=IFERROR\(100\*/) as string };
    expect(causes).toEqual([
      ['Reach', lost, 'Open outlets', day + 14],
      ['Calls', lost, day + 14],
      ['Photos', lost, day + 14],
      undefined,
    ]);
    expect(rowOn(recovery, 'action:8')).toEqual([]);
    expect(rowOn(recovery, 'action:5')?.[0]).toBe('Reach 70% → 90% (+20.0 points): Third thing');
  });

  test('is nothing where nothing is known: the lines are free, and a recovery says that it has no gaps', () => {
    const bare = planSheet(planOf({}, {}, { template: 'recovery' }));
    expect(rowOn(bare, 'action:1')).toEqual([]);
    expect(rowOn(bare, 'actions:note')).toEqual([planWords.actions.note]);
    expect(rowOn(bare, 'root-causes:none')).toEqual([planWords.rootCauses.noGaps]);
  });
});
