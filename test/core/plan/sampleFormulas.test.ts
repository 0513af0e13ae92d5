import { assess } from '../../../src/core/eligibility/assessment';
import { payoutChecker } from '../../../src/core/payout/check';
import { planSheet } from '../../../src/core/plan/planSheet';
import { rebateOn } from '../../../src/core/rebates';
import { bandOf } from '../../../src/core/scoring/bands';
import { scoreRow } from '../../../src/core/scoring/scores';
import type { SheetDocument } from '../../../src/core/sheet/document';
import { planWords } from '../../../src/i18n/zh-CN/plan';
import { sampleBook } from './sample';
import { rowOf, shown } from './shown';
import { calculate, type Values } from './workbook';

const POINTS = 5;
const STATUS = 3;

/** Every account of the sample, its plan calculated by the engine. */
const book = sampleBook('zh-CN');
const plans = new Map<string, SheetDocument>();
let values: Values;

beforeAll(() => {
  for (const [index, { code }] of book.reading.accounts.entries())
    plans.set(code, { ...planSheet(book.plan(code)), name: `plan ${index}` });
  values = calculate([...book.sheets, ...plans.values()])[0] as Values;
});

const accounts = book.reading.accounts.map((account) => [account.code, account] as const);
const kpis = book.scheme.kpis?.kpis ?? [];
const planOf = (code: string) => plans.get(code) as SheetDocument;

test('the sample has accounts with a score, without one, eligible, withheld and pending', () => {
  const verdicts = accounts.map(([code]) => shown(values, planOf(code), 'tiles', 4));
  const scores = accounts.map(([code]) => shown(values, planOf(code), 'tiles', 0));
  const { eligible, partial, withheld, pending } = planWords.gates;
  expect(new Set(verdicts)).toEqual(new Set([eligible, partial, withheld, pending]));
  expect(scores.some((score) => typeof score === 'number')).toBe(true);
  expect(scores).toContain(planWords.common.pending);
});

test.each(accounts)('%s: points and score are those of the exact core', (code, account) => {
  const { scoring } = book.scheme.kpis as NonNullable<typeof book.scheme.kpis>;
  const columns = kpis.map(({ name }) => book.reading.table.kpiColumns.get(name) as number);
  const exact = scoreRow(
    columns.map((column) => account.cells[column]),
    scoring,
  );
  const plan = planOf(code);
  const total = shown(values, plan, 'scorecard:total', POINTS);
  if (typeof exact.score === 'number') expect(total).toBeCloseTo(exact.score, 9);
  else expect(total).toBe(planWords.common.pending);
  for (const [index, { name }] of kpis.entries()) {
    const points = shown(values, plan, `kpi:${name}`, POINTS);
    const exactPoints = exact.points[index];
    // Without a score the sheet still shows the points of the other KPIs, as SCOREDETAIL does.
    if (typeof exactPoints === 'number') expect(points).toBeCloseTo(exactPoints, 9);
    else expect([planWords.common.toFill, planWords.scorecard.notCounted]).toContain(points);
  }
});

test.each(accounts)(
  '%s: each gate is that of the exact core, the verdict that of the payout check',
  (code, account) => {
    const gates = book.scheme.gates?.gates ?? [];
    const assessment = assess([book.reading.table.headings, account.cells], gates);
    if ('problem' in assessment) throw new Error(assessment.problem);
    const { passed, failed, unknown } = planWords.gates;
    const word = { passed, failed, unknown };
    const plan = planOf(code);
    const statuses = gates.map((_, index) => shown(values, plan, `gate:${index + 1}`, STATUS));
    expect(statuses).toEqual(assessment.findings(0).map(({ outcome }) => word[outcome]));
    const { verdict } = payoutChecker(book.reading.table, book.scheme).check(account);
    expect(shown(values, plan, 'gates:verdict', STATUS)).toBe(planWords.gates[verdict]);
  },
);

test.each(accounts)('%s: the what-if pays what REBATE and PAYOUT pay', (code, account) => {
  const { tiers, bands, settings } = book.scheme;
  const target = account.values.salesTarget;
  const plan = planOf(code);
  if (!tiers || !bands || !settings.method) throw new Error('the sample has all tables');
  for (const [column, achievement] of [80, 90, 100, 110, 120, 130].entries()) {
    if (typeof target !== 'number') {
      expect(shown(values, plan, 'what-if:rebate', 2 + column)).toBe('');
      continue;
    }
    const amount = (target * achievement) / 100;
    const rebate = rebateOn(amount, tiers.tiers, settings.method, settings.edge, settings.decimals);
    expect(shown(values, plan, 'what-if:rebate', 2 + column)).toBe(rebate);
    for (const [index, { result }] of bands.bands.entries()) {
      const payout = Math.min(
        (rebate as number) + amount * (settings.softRate ?? 0) * result,
        settings.cap ?? Infinity,
      );
      expect(shown(values, plan, `what-if:band:${index + 1}`, 2 + column)).toBeCloseTo(payout, 2);
    }
  }
});

test.each(accounts)('%s: the payout share is that of the score’s band', (code) => {
  const plan = planOf(code);
  const score = shown(values, plan, 'tiles', 0);
  const share = shown(values, plan, 'tiles', 2);
  const { bands } = book.scheme;
  if (typeof score === 'number') expect(share).toBe(bandOf(score, bands?.bands ?? [], 'from')?.result);
  else expect(share).toBe(planWords.common.pending);
});

test('the header shows what the account’s row holds, and words where it holds nothing', () => {
  const { columns } = book.reading.table;
  for (const [code, account] of accounts) {
    const plan = planOf(code);
    const target = account.values.salesTarget;
    expect(shown(values, plan, 'tiles', 6)).toBe(
      typeof target === 'number' ? target : planWords.common.toFill,
    );
    expect(shown(values, plan, 'plan', 0)).toBe(account.cells[columns.name as number]);
  }
});

test('a blank in the accounts table is never shown as 0', () => {
  const [code] = accounts[0] as (typeof accounts)[0];
  const plan = planOf(code);
  const { table } = book.reading;
  const kpi = kpis[0]?.name ?? '';
  const edit = (content: string | null) => ({
    sheet: table.sheet,
    row: book.reading.accounts[0]?.row ?? 0,
    column: table.kpiColumns.get(kpi) as number,
    content,
  });
  const [, blank, noValue] = calculate([...book.sheets, plan], [edit(null), edit('n/a')]) as [
    Values,
    Values,
    Values,
  ];
  for (const state of [blank, noValue]) {
    expect(shown(state, plan, `kpi:${kpi}`, 1)).toBe(planWords.common.toFill);
    expect(shown(state, plan, `kpi:${kpi}`, POINTS)).toBe(planWords.common.toFill);
    expect(shown(state, plan, 'scorecard:total', POINTS)).toBe(planWords.common.pending);
  }
});

test('sorting the accounts table leaves every plan with its own account', () => {
  const [sheet, ...others] = book.sheets as [SheetDocument, ...SheetDocument[]];
  const [headings = [], ...rows] = sheet.contents;
  const sorted = { ...sheet, contents: [headings, ...[...rows].reverse()] };
  const codes = accounts.slice(0, 5).map(([code]) => code);
  const chosen = codes.map(planOf);
  const [state] = calculate([sorted, ...others, ...chosen]) as [Values];
  for (const code of codes) {
    const plan = planOf(code);
    expect(state[plan.name]?.[rowOf(plan, 'tiles')]).toEqual(values[plan.name]?.[rowOf(plan, 'tiles')]);
    expect(shown(state, plan, 'plan', 0)).toBe(shown(values, plan, 'plan', 0));
  }
});

test('a scheme that changes is followed: a target, a weight, a bound', () => {
  const [code, account] = accounts[0] as (typeof accounts)[0];
  const plan = planOf(code);
  const { link } = (book.scheme.kpis as NonNullable<typeof book.scheme.kpis>).located;
  const target = {
    sheet: link.sheet,
    row: link.firstRow,
    column: link.columns.target as number,
    content: 0.95,
  };
  const [before, after] = calculate([...book.sheets, plan], [target]) as [Values, Values];
  const kpi = kpis[0] as (typeof kpis)[0];
  const actual = account.cells[book.reading.table.kpiColumns.get(kpi.name) as number] as number;
  const floor = kpi.floor as number;
  const points = (goal: number) => 30 * Math.min(1, (actual - floor) / (goal - floor));
  expect(shown(before, plan, `kpi:${kpi.name}`, POINTS)).toBeCloseTo(points(0.85), 9);
  expect(shown(after, plan, `kpi:${kpi.name}`, POINTS)).toBeCloseTo(points(0.95), 9);
});
