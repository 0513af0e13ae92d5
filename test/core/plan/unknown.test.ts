import { planSheet } from '../../../src/core/plan/planSheet';
import type { Content } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';
import { sheetOf } from './books';
import { history, planOf, visibleOn } from './oneAccount';

/** An account of which the workbook holds the code and nothing else. */
const bare = () => planSheet(planOf({}));
const keysOf = (sheet: ReturnType<typeof bare>, keys: RegExp) =>
  sheet.contents.map(([key]) => String(key)).filter((key) => keys.test(key));
const { common } = planWords;

describe('where the workbook says nothing', () => {
  test('the head names the code, has no figures, and asks for a target of 0 or more', () => {
    expect(visibleOn(bare(), 'plan')).toEqual(['A1', 'Joint marketing plan 2027\nA1']);
    expect(visibleOn(bare(), 'tiles')).toEqual(['–', '–', '–', '✎']);
    expect(visibleOn(bare(), 'fact:manager|contact')).toEqual([
      planWords.header.fields.manager,
      '✎',
      planWords.header.fields.contact,
      '✎',
    ]);
    const tiles = bare().contents.findIndex(([key]) => key === 'tiles');
    expect(bare().validations).toContainEqual({
      area: { row: tiles, column: 7, rows: 1, columns: 2 },
      allow: { decimal: { min: 0 } },
      message: common.notANumber,
    });
    expect(keysOf(bare(), /^header:/)).toEqual(['header:source']);
  });

  test('each section that lives on a table says in one line which table is missing', () => {
    const { scorecard, gates, whatIf } = planWords;
    for (const [key, text] of [
      ['scorecard:none', scorecard.noKpis],
      ['gates:none', gates.noGates],
      ['what-if:none', whatIf.noTiers],
    ] as const)
      expect([key, visibleOn(bare(), key)]).toEqual([key, [text]]);
    expect(keysOf(bare(), /^(?:scorecard|gates?|kpi|what-if)[:]/)).toHaveLength(3);
  });

  test('the quarters are to be agreed on: no history, no parts, and a note that says so', () => {
    const { objectives } = planWords;
    expect(visibleOn(bare(), 'goal:2027Q2').filter((shown) => !String(shown).startsWith('='))).toEqual([
      'Q2 2027',
      '–',
      '✎',
      '✎',
      objectives.measure.other,
    ]);
    expect(visibleOn(bare(), 'objectives:note')).toEqual([objectives.noTarget]);
  });

  test('stock, pace and rhythm are cells to fill in, each under its own heading', () => {
    const typed = (key: string) =>
      visibleOn(bare(), key).map((shown) => (shown === '✎' ? '✎' : 'worked out'));
    expect(typed('supply:stock')).toEqual(['✎', '✎', '✎', 'worked out', '✎', '✎', 'worked out', '✎']);
    expect(typed('owner')).toEqual(['✎', '✎', '✎', '✎', 'worked out', '✎', '✎', 'worked out']);
  });

  test('activities are proposed all the same, without dates', () => {
    const { proposals, usualStores } = planWords.calendar;
    const activities = (template: 'annual' | 'launch' | 'peak') =>
      [1, 2, 3].map((line) => visibleOn(planSheet(planOf({}, {}, { template })), `activity:${line}`));
    const proposed = ({ activity, mechanic }: (typeof proposals)['peak']) => [
      activity,
      mechanic,
      usualStores,
      '✎',
      '✎',
      0.15,
    ];
    const { distribution, sellOut, launch } = proposals;
    expect(activities('annual')).toEqual([proposed(distribution), proposed(sellOut), []]);
    expect(activities('launch')).toEqual([proposed(launch), proposed(distribution), []]);
    expect(activities('peak')).toEqual([
      proposed(sellOut),
      proposed(distribution),
      ['✎', '✎', '✎', '✎', '✎', '✎'],
    ]);
  });

  test('a launch is measured by its distribution, the goal to be agreed, and by re-orders', () => {
    const sheet = planSheet(planOf({}, {}, { template: 'launch' }));
    const { distribution, reorders } = planWords.launch;
    expect(keysOf(sheet, /^launch:\d/)).toEqual(
      [30, 60, 90].flatMap((days) => [`launch:${days}:${distribution}`, `launch:${days}:${reorders}`]),
    );
    const goal = (key: string) => visibleOn(sheet, key)[3];
    expect([30, 60, 90].map((days) => goal(`launch:${days}:${distribution}`))).toEqual(['✎', '✎', '✎']);
    expect([30, 60, 90].map((days) => goal(`launch:${days}:${reorders}`))).toEqual([0.2, 0.4, 0.6]);
  });
});

test('cells that hold something else than their column asks for are counted below the facts', () => {
  const sheet = planSheet(planOf({ 'Sales target': 'soon', 'Sell-in': 'later', 'Sell-out': 3 }));
  const [text] = visibleOn(sheet, 'header:unreadable');
  expect(text).toBe(planWords.header.unreadable.replace('{count}', '2').replace('{sheet}', 'accounts'));
});

test('a column that is missing leaves its own figure unknown, and no other', () => {
  const { Nov, ...months } = history(Array<number>(12).fill(100));
  const sheet = planSheet(planOf({ 'Sales target': 1200, ...months }));
  const before = ['1', '2', '3', '4'].map((quarter) => visibleOn(sheet, `goal:2027Q${quarter}`)[2]);
  expect([Nov, ...before.map((content) => content === '–')]).toEqual([100, false, false, false, true]);
  const review = planSheet(planOf({ 'Sell-in': 100, 'Sales target': 100 }));
  expect(visibleOn(review, 'review:growth').slice(2, 4)).toEqual([
    planWords.review.lines.growth.against,
    '="–"',
  ]);
});

describe('what is sold a day', () => {
  /** The cell for it: `✎`, or the formula. */
  const daily = (cells: Readonly<Record<string, Content>>, from: number | null, to: number | null) => {
    const scheme = sheetOf('Scheme', [
      ['Item', 'Value'],
      ['From', from],
      ['To', to],
    ]);
    return visibleOn(planSheet(planOf(cells, { scheme })), 'supply:stock')[2];
  };
  const [first, last] = [serialOf(2026, 1, 1), serialOf(2026, 12, 31)];
  // Row 3 keeps the history, January in column B.
  const byMonths = (otherwise: string) => `=IF(COUNT($L$3,$M$3,$B$3)=3,($L$3+$M$3+$B$3)/92,${otherwise})`;
  const cell = `INDEX('accounts'!$B:$B,$B$2)`;
  const sold = (days: number) =>
    `IFERROR(IFERROR(IF(ISNUMBER(${cell}),${cell},"To fill in"),"To fill in")/${days},"To fill in")`;
  const months = history(Array<number>(12).fill(100));

  test('follows the three months from now on, and else the sell-out over the scheme’s period', () => {
    expect(daily({ 'Sell-out': 3650 }, first, last)).toBe(byMonths(sold(365)));
    expect(daily({ 'Sell-out': 3650, ...months }, first, last)).toBe(byMonths(sold(365)));
    expect(daily({ 'Sell-out': 3650 }, first, first)).toBe(byMonths(sold(1)));
    expect(daily(months, first, last)).toBe(byMonths('"To fill in"'));
    expect(daily({ 'Sell-out': 3650, ...months }, last, first)).toBe(byMonths('"To fill in"'));
  });

  test('is a cell to fill in where neither can be known', () => {
    expect([daily({}, first, last), daily({ 'Sell-out': 3650 }, null, last)]).toEqual(['✎', '✎']);
    expect([daily({ 'Sell-out': 3650 }, first, null), daily({ 'Sell-out': 1 }, last, first)]).toEqual([
      '✎',
      '✎',
    ]);
    const { Jan, ...others } = history(Array<number>(12).fill(100));
    expect([Jan, daily(others, null, null)]).toEqual([100, '✎']);
    expect(daily({ Nov: 1, Dec: 1, Jan: 1 }, null, null)).toBe(byMonths('"To fill in"'));
  });
});
