import { planSheet } from '../../../src/core/plan/planSheet';
import type { SheetDocument } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';
import { partners } from './partners';
import { rowOf, shown } from './shown';
import { calculate, type Edit, type Values } from './workbook';

const book = partners();
const plan = planSheet(book.plan('P1'));
const launch = { ...planSheet(book.plan('P1', 'launch')), name: 'launch' };
const recovery = { ...planSheet(book.plan('P1', 'recovery')), name: 'recovery' };
const peak = { ...planSheet(book.plan('P1', 'peak')), name: 'peak' };
const late = { ...planSheet({ ...book.plan('P1'), asOf: serialOf(2027, 4, 10) }), name: 'late' };
const unknown = { ...planSheet(book.plan('P2')), name: 'unknown' };

/** What two people type into a plan, in the order they do it. */
const typed = (document: SheetDocument, key: string, column: number, content: string | number): Edit => ({
  sheet: document.name,
  row: rowOf(document, key),
  column: 1 + column,
  content,
});
const edits: readonly Edit[] = [
  typed(launch, 'launch:product', 4, serialOf(2027, 3, 1)),
  typed(launch, 'launch:30:Distribution', 5, 0.45),
  typed(launch, 'launch:60:Distribution', 5, 0.719),
  typed(plan, 'budget:display', 2, 1000),
  typed(plan, 'budget:display', 6, 250),
  typed(plan, 'budget:training', 2, 500),
  typed(plan, 'people:field', 5, 8),
  typed(plan, 'people:field', 6, 6),
  typed(plan, 'people:billing', 5, 2),
  typed(plan, 'alliance:1', 1, 4750),
  typed(plan, 'activity:1:terms', 6, 0.7),
];
let states: readonly Values[];
let before: Values;
let after: Values;

beforeAll(() => {
  states = calculate([...book.sheets, plan, launch, recovery, peak, late, unknown], edits);
  before = states[0] as Values;
  after = states.at(-1) as Values;
});

const at = (values: Values, document: SheetDocument, key: string, columns: readonly number[]) =>
  columns.map((column) => shown(values, document, key, column));
const close = (values: readonly unknown[]) =>
  values.map((value) => expect.closeTo(Number(value), 6) as unknown);

test('the review sets each result beside what it is compared with', () => {
  expect(at(before, plan, 'review:achievement', [1, 3, 4])).toEqual(close([3000, 3800, 3000 / 3800]));
  expect(at(before, plan, 'review:growth', [1, 3, 4])).toEqual(close([3000, 2500, 0.2]));
  expect(at(before, plan, 'review:sellThrough', [1, 3, 4])).toEqual(close([1900, 3000, 1900 / 3000]));
  expect(at(before, plan, 'review:satisfaction', [1, 3, 4])).toEqual(close([4.1, 4.4, -0.3]));
  const { findings } = planWords.review;
  expect(at(before, plan, 'review:sellThrough', [5])).toEqual([findings.stocking]);
  expect(at(before, plan, 'review:satisfaction', [5])).toEqual([findings.lessContent]);
});

test('the supply plan: cover at the season’s pace, need by season, order dates back from each quarter', () => {
  // November to January sold 200 + 500 + 300 in 92 days; 150 in stock and 50 on the way last 18.4 days of it.
  const daily = 1000 / 92;
  expect(at(before, plan, 'supply:stock', [0, 1, 2, 3, 4, 5, 6, 7])).toEqual(
    close([150, 50, daily, 18.4, 10, 20, daily * 30 - 200, 1]),
  );
  const quarters = [
    ['2027Q1', 500, 90, serialOf(2026, 12, 2)],
    ['2027Q2', 300, 91, serialOf(2027, 3, 2)],
    ['2027Q3', 300, 92, serialOf(2027, 6, 1)],
    ['2027Q4', 800, 92, serialOf(2027, 9, 1)],
  ] as const;
  for (const [key, sales, days, order] of quarters) {
    const need = (3800 * sales) / 1900;
    expect(at(before, plan, `supply:${key}`, [1, 2, 3, 4, 5])).toEqual(
      close([(4 * sales) / 1900, sales, need, (need / days) * 20, order]),
    );
  }
});

test('an order-by date that had passed when the plan was made says so, and a quarter that was over says nothing', () => {
  const dates = ['2027Q1', '2027Q2', '2027Q3', '2027Q4'].map((key) =>
    shown(before, late, `supply:${key}`, 5),
  );
  expect(dates).toEqual(['–', planWords.supply.datePassed, serialOf(2027, 6, 1), serialOf(2027, 9, 1)]);
});

test('the peak plan supplies month by month, and the months’ needs add up to the target', () => {
  const needs = Array.from({ length: 12 }, (_, index) =>
    shown(before, peak, `supply:2027-${String(index + 1).padStart(2, '0')}`, 3),
  );
  expect(needs).toEqual(close([600, 200, 200, 200, 200, 200, 200, 200, 200, 200, 400, 1000]));
});

test('the calendar knows the season, the founding day, and events that name their month', () => {
  const { months, season, peak: busy, beforePeak } = planWords.calendar;
  expect(shown(before, plan, 'calendar:2027Q4:months', 5)).toBe(`${months[11]}${season}3.16`);
  expect(at(before, plan, 'calendar:2027Q4', [3, 5])).toEqual([beforePeak, busy]);
  expect(shown(before, plan, 'calendar:2027Q2', 3)).toBe('05-18: founded 20 years ago');
  expect(shown(before, plan, 'calendar:2027Q1', 5)).toBe('Gala on 2027-03-09');
});

test('each quarter is for what the season asks of it', () => {
  const { measure } = planWords.objectives;
  const goals = ['1', '2', '3', '4'].map((quarter) => shown(before, plan, `goal:2027Q${quarter}`, 6));
  expect(goals).toEqual([measure.first, measure.other, measure.beforePeak, measure.peak]);
});

test('an activity is proposed for the peak, with the day by which its costs are claimed', () => {
  expect(at(before, plan, 'activity:1', [0, 5, 6])).toEqual([
    planWords.calendar.proposals.peak.activity,
    serialOf(2027, 12, 1),
    serialOf(2027, 12, 31),
  ]);
  expect(at(before, plan, 'activity:1:terms', [4, 6, 7])).toEqual([serialOf(2028, 1, 30), 0.5, 0.5]);
  expect(shown(after, plan, 'activity:1:terms', 7)).toBeCloseTo(0.3, 12);
});

test('launch checkpoints fall due 30, 60 and 90 days after the launch, once that is known', () => {
  const { toFill } = planWords.common;
  const due = (values: Values) =>
    [30, 60, 90].map((days) => shown(values, launch, `launch:${days}:Distribution`, 1));
  expect(due(before)).toEqual([toFill, toFill, toFill]);
  expect(due(after)).toEqual([serialOf(2027, 3, 31), serialOf(2027, 4, 30), serialOf(2027, 5, 30)]);
  // Goals of half, eight tenths and all of the target 90%.
  expect([30, 60, 90].map((days) => shown(before, launch, `launch:${days}:Distribution`, 4))).toEqual([
    0.45, 0.72, 0.9,
  ]);
  const status = [30, 60, 90].map((days) => shown(after, launch, `launch:${days}:Distribution`, 6));
  expect(status).toEqual([planWords.launch.reached, planWords.launch.missed, '–']);
});

test('the budget is parted between both sides, and says what is left and what share of the target it is', () => {
  expect(at(before, plan, 'budget:display', [4, 5, 7])).toEqual(['–', '–', '–']);
  expect(at(after, plan, 'budget:display', [4, 5, 7])).toEqual(close([600, 400, 750]));
  expect(at(after, plan, 'budget:total', [2, 4, 5, 6, 7])).toEqual(close([1500, 1100, 400, 250, 1250]));
  expect(shown(after, plan, 'budget:total', 3)).toBe('39.5%');
});

test('training counts who has been trained among who is to be', () => {
  expect(shown(before, plan, 'people:total', 7)).toBe('–');
  expect(shown(after, plan, 'people:field', 7)).toBe(0.75);
  expect(at(after, plan, 'people:total', [5, 6, 7])).toEqual(close([10, 6, 0.6]));
});

test('visits follow the rhythm of the account’s grade, and satisfaction shows its trend', () => {
  expect(at(before, plan, 'owner', [0, 1, 2, 3, 4, 7])).toEqual([
    'Ann',
    'A',
    21,
    serialOf(2026, 11, 10),
    serialOf(2026, 12, 1),
    '▼ -0.3',
  ]);
  // 90, 91, 92 and 92 days, a visit every 21.
  expect(['1', '2', '3', '4'].map((quarter) => shown(before, plan, `review:2027Q${quarter}`, 1))).toEqual([
    4, 4, 4, 4,
  ]);
});

test('the years to come start from the target, and growth is worked out', () => {
  expect(shown(before, plan, 'alliance:0', 1)).toBe(3800);
  expect([shown(before, plan, 'alliance:1', 2), shown(after, plan, 'alliance:1', 2)]).toEqual(['–', 0.25]);
});

test('a recovery begins where points are lost: KPI by KPI, with the reason for the plan', () => {
  // Distribution earns 60 × (0.6 − 0.5) ÷ 0.4 = 15 of 60; Display lies below its floor and earns nothing of 40.
  expect(shown(before, recovery, 'cause:Distribution', 1)).toBeCloseTo(45, 9);
  expect(shown(before, recovery, 'cause:Display', 1)).toBeCloseTo(40, 9);
  expect(shown(before, recovery, 'root-causes:why', 0)).toBe('Why this plan: Below the floor.');
  expect(shown(before, recovery, 'root-causes:below-floor', 0)).toBe('Below the floor: Display.');
  expect(shown(before, recovery, 'week:6', 1)).toBe(serialOf(2027, 1, 1) + 42);
});

test('actions come from the library: one for each gap, the costliest first, then second ones', () => {
  const { owner, text, due, proof } = { text: 0, owner: 3, due: 4, proof: 6 };
  expect(at(before, plan, 'action:1', [text, owner, proof])).toEqual([
    'Distribution 60% → 90% (+45.0 points): Open outlets',
    'Ann',
    planWords.actions.proof,
  ]);
  expect(at(before, plan, 'action:2', [text, owner, due, proof])).toEqual([
    'Display 40% → 100% (+40.0 points): Mend the shelf',
    'Rep',
    serialOf(2027, 1, 31),
    'Photo',
  ]);
  expect(shown(before, plan, 'action:3', text)).toBe('Display 40% → 100% (+40.0 points): Rent the shelf end');
});

test('risks that show in the account’s figures stand before those that any plan has', () => {
  const { proposals } = planWords.risks;
  expect([1, 2, 3].map((line) => shown(before, plan, `risk:${line}`, 0))).toEqual([
    proposals.stocking.risk,
    proposals.lessContent.risk,
    proposals.short.risk,
  ]);
});

test('an account of which nothing is known is told what to fill in, and no figure is made up', () => {
  const { toFill } = planWords.common;
  expect(at(before, unknown, 'supply:stock', [0, 1, 2, 3, 6])).toEqual([
    toFill,
    toFill,
    toFill,
    toFill,
    toFill,
  ]);
  expect(at(before, unknown, 'supply:2027Q1', [1, 2, 3, 4, 5])).toEqual(['–', '–', '–', '–', '–']);
  expect(shown(before, unknown, 'supply:note', 0)).toBe(planWords.supply.noHistory);
  expect(at(before, unknown, 'owner', [0, 3, 4, 7])).toEqual([toFill, toFill, toFill, '–']);
  expect(shown(before, unknown, 'review:achievement', 4)).toBe('–');
  const errors = before[unknown.name]?.flat().filter((value) => String(value).startsWith('#'));
  expect(errors).toEqual([]);
});
