import { payoutChecker } from '../../../src/core/payout/check';
import { planSheet } from '../../../src/core/plan/planSheet';
import { standingOf } from '../../../src/core/plan/standing';
import type { Content } from '../../../src/core/sheet/document';
import { planWords } from '../../../src/i18n/zh-CN/plan';
import { bookOf, sheetOf, type Book } from './books';
import { shown } from './shown';
import { calculate, type Values } from './workbook';

/*
 * An account has one verdict and one score: what the payout check decides, its plan shows in native formulas, its change
 * log keeps, and a workbook without the add-in computes.
 */
const OVERRIDES = ['Account', 'Scope', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'];

/** Two lines, one of them soft-linked; gates on everything and on each line; settlement, deductions, overrides. */
const scoped = bookOf(
  {
    accounts: sheetOf('accounts', [
      [
        ...['Code', 'Sell-in', 'Last year', 'Sell-out', 'Stock', 'Display', 'Reach', 'Overdue days'],
        ...['Report', 'Paid after', 'Incidents', 'Soft score', 'Agreed', 'Promised'],
      ],
      ['passes', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 0, 12],
      ['fails all', 1000, 900, 950, 100, 0.8, 0.9, 40, 'Yes', 30, 0, 99],
      ['fails bonus', 1000, 900, 950, 100, 0.1, 0.2, 3, 'Yes', 30, 0, 99],
      ['fails rebate', 1000, 900, 400, 100, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['fails both', 1000, 900, 400, 100, 0.1, 0.2, 3, 'Yes', 30, 0, null],
      ['open', 1000, 900, 950, 100, 0.8, 0.9, null, 'Yes', 30, 0, null],
      ['open report', 1000, 900, 950, 100, 0.8, 0.9, 3, null, 30, 0, null],
      ['no score', 1000, 900, 950, 100, null, 0.9, 3, 'Yes', 30, 0, 85],
      ['no base', null, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['no year', 1000, null, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['zero year', 1000, 0, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['no days', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', null, 0, null],
      ['too late', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 300, 0, null],
      ['incidents', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 2, null],
      ['said yes', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 30, '是', null],
      ['unclear', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 'some', null],
      ['text', '1,000', 900, '950', 100, '80%', 0.9, '3', 'Yes', '30', '0', null],
      ['freed', 1000, 900, 950, 100, 0.8, 0.9, 40, 'Yes', 30, 0, null],
      ['freed bonus', 1000, 900, 950, 100, 0.1, 0.2, 3, 'Yes', 30, 0, null],
      ['held', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['held bonus', 1000, 900, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['awarded', 1000, 900, 950, 101, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['agreed', 1000, 900, 950, 103, 0.8, 0.9, 3, 'Yes', 30, 0, null, 900, 5],
      ['agreed none', 1000, 900, 950, 103, 0.8, 0.9, 3, 'Yes', 30, 0, null, 0, 5],
      ['no promise', 1000, 900, 950, 103, 0.8, 0.9, 3, 'Yes', 30, 0, null, 900, null],
      ['young', 1000, 900, 950, 104, 0.8, 0.9, 1, 'Yes', 30, 0, null, null, null],
      ['not so young', 1000, 900, 950, 104, 0.8, 0.9, 1, 'Yes', 30, 0, null, 'some', null],
      ['no award', 1000, 900, 950, 101, 0.8, 0.9, 3, 'Yes', 30, null, null],
      ['award open', 1000, 900, 950, null, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['others gate', 1000, 900, 950, 102, 0.8, 0.9, 3, 'Yes', 30, 0, null],
      ['held growth', 1000, null, 950, 100, 0.8, 0.9, 3, 'Yes', 30, 0, null],
    ]),
    kpis: sheetOf('kpis', [
      ['KPI', 'Weight', 'Floor', 'Target'],
      ['Display', 0.5, 0.3, 0.8],
      ['Reach', 0.5, 0.4, 0.9],
    ]),
    bands: sheetOf('bands', [
      ['From', 'Share'],
      [0, 0.5],
      [80, 1],
    ]),
    lines: sheetOf('lines', [
      ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Soft-linked', 'For', 'No baseline', 'At least'],
      ['Rebate', 'Sell-in', 'excess', 0.02, 'Last year', 'no', null, null, null],
      ['Bonus', 'Sell-in', 'rate', 0.01, null, 'yes', null, null, null],
      ['Net award', 'Sell-in - Incidents', 'rate', 0.01, null, 'no', 'Stock >= 101', null, null],
      ['New award', 'Sell-out', 'excess', 0.01, 'Agreed', 'no', 'Stock = 103', 'nothing', 'Promised'],
      ['Young award', 'Sell-out', 'excess', 0.01, 'Agreed', 'no', 'Stock = 104', 0.01, null],
    ]),
    settlement: sheetOf('settlement', [
      ['Up to', 'Factor'],
      [30, 1],
      [90, 0.5],
    ]),
    deductions: sheetOf('deductions', [
      ['Field', 'Amount', 'Reason'],
      ['Incidents', 1, 'Goods outside the region'],
    ]),
    scheme: sheetOf('scheme', [
      ['Item', 'Value'],
      ['Settlement days', 'Paid after'],
    ]),
    gates: sheetOf('gates', [
      ['Field', 'Test', 'Value', 'Reason', 'Scope', 'For'],
      ['Overdue days', '<=', 30, 'late', null, null],
      ['Report', '=', 'Yes', 'no report', null, null],
      ['Soft score', '>=', 60, 'low score', 'Bonus', null],
      ['KPIs below floor', '<', 2, 'below floor', 'Bonus', null],
      ['Sell-in to sell-out', '<=', 1.3, 'stocked', 'Rebate', null],
      ['Sell-out ÷ Sell-in', '>=', 0.5, 'stocked', 'Rebate', null],
      ['Sell-out', '<=', 'Sell-in', 'sold more than it bought', 'Rebate', null],
      ['Overdue days', '<=', 2, 'late', 'Net award', 'Stock >= 102'],
    ]),
    overrides: sheetOf('overrides', [
      OVERRIDES,
      ['freed', null, 'eligible', 'bank was late', 'slip 12', 'Zhao', 'Qian'],
      ['freed bonus', 'Bonus', 'eligible', 'new stores', 'list 3', 'Zhao', 'Qian'],
      ['held', null, 'withheld', 'inspection', 'ticket 8', 'Zhao', 'Qian'],
      ['held bonus', 'Bonus', 'withheld', 'inspection', 'ticket 9', 'Zhao', 'Qian'],
      ['held growth', 'Rebate', 'withheld', 'inspection', 'ticket 10', 'Zhao', 'Qian'],
    ]),
  },
  planWords,
);

const plansOf = (book: Book, codes: readonly string[]) =>
  codes.map((code, index) => ({
    code,
    input: book.plan(code),
    document: { ...planSheet(book.plan(code)), name: `plan ${index}` },
  }));

describe('in a scheme with everything in it', () => {
  const book = scoped;
  const checker = payoutChecker(book.reading.table, book.scheme);
  const codes = book.reading.accounts.map(({ code }) => code);
  let plans: ReturnType<typeof plansOf>;
  let values: Values;
  beforeAll(() => {
    plans = plansOf(book, codes);
    values = calculate([...book.sheets, ...plans.map(({ document }) => document)])[0] as Values;
  });

  const checked = (code: string) => {
    const account = book.reading.accounts.find((one) => one.code === code);
    if (!account) throw new Error(code);
    return checker.check(account);
  };

  test('the verdict in a plan’s native formulas and in its change log is the payout check’s', () => {
    const words = planWords.gates;
    const found = plans.map(({ code, document, input }) => [
      code,
      shown(values, document, 'gates:verdict', 3),
      shown(values, document, 'tiles', 4),
      standingOf(input).verdict,
    ]);
    const expected = codes.map((code) => {
      const { verdict } = checked(code);
      return [code, words[verdict], words[verdict], verdict];
    });
    expect(found).toEqual(expected);
  });

  test('beside it stands which line is held back, or that a figure is missing', () => {
    const remark = (code: string) => {
      const plan = plans.find((one) => one.code === code);
      return plan && shown(values, plan.document, 'gates:verdict', 4);
    };
    expect(remark('fails bonus')).toBe('暂扣：Bonus');
    expect(remark('fails rebate')).toBe('暂扣：Rebate');
    expect(remark('no days')).toBe(planWords.gates.missingFigures);
    expect(['passes', 'open', 'fails both', 'fails all'].map(remark)).toEqual(['', '', '', '']);
  });

  test('so is the score', () => {
    for (const { code, document, input } of plans) {
      const { score } = checked(code);
      const tile = shown(values, document, 'tiles', 0);
      if (typeof score === 'number') expect(tile).toBeCloseTo(score, 9);
      else expect(tile).toBe(planWords.common.pending);
      expect(standingOf(input).score).toBe(typeof score === 'number' ? score : undefined);
    }
  });
});

test('the scheme with everything in it meets every verdict', () => {
  const checker = payoutChecker(scoped.reading.table, scoped.scheme);
  const verdicts = scoped.reading.accounts.map((account) => checker.check(account).verdict);
  expect(new Set(verdicts)).toEqual(new Set(['eligible', 'partial', 'withheld', 'pending']));
});

test('a plan says what two people decided', () => {
  const document = planSheet(scoped.plan('held bonus'));
  const texts = document.contents.flat().filter((content): content is string => typeof content === 'string');
  expect(texts).toContain('暂扣: Bonus，由Zhao裁定、Qian复核：inspection（ticket 9）');
});

describe('where the add-in is not there', () => {
  test('the gate on the score reads the plan’s own score, not the column that shows #NAME?', () => {
    const rows: (readonly Content[])[] = [
      ['Code', 'Sell-in', 'Display', 'Soft score'],
      ['A', 100, 0.9, '#NAME?'],
    ];
    const book = bookOf(
      {
        accounts: sheetOf('accounts', rows),
        kpis: sheetOf('kpis', [
          ['KPI', 'Weight', 'Floor', 'Target'],
          ['Display', 1, 0, 1],
        ]),
        lines: sheetOf('lines', [
          ['Line', 'Base', 'Way', 'Value'],
          ['Rebate', 'Sell-in', 'rate', 0.02],
        ]),
        gates: sheetOf('gates', [
          ['Field', 'Test', 'Value', 'Reason'],
          ['软性指标得分', '>=', 80, 'low'],
        ]),
      },
      planWords,
    );
    const document = planSheet(book.plan('A'));
    const values = calculate([...book.sheets, document])[0] as Values;
    const { gates } = planWords;
    expect(shown(values, document, 'tiles', 0)).toBeCloseTo(90, 9);
    expect([1, 3].map((column) => shown(values, document, 'gate:1', column))).toEqual([90, gates.passed]);
    expect(shown(values, document, 'gates:verdict', 3)).toBe(gates.eligible);
  });

  test('without a SoftKpis table the tile and the gate show the typed score', () => {
    const book = bookOf(
      {
        accounts: sheetOf('accounts', [
          ['Code', 'Sell-in', '得分'],
          ['A', 100, 85],
        ]),
        bands: sheetOf('bands', [
          ['From', 'Share'],
          [0, 0.5],
          [80, 1],
        ]),
        lines: sheetOf('lines', [
          ['Line', 'Base', 'Way', 'Value', 'Soft-linked'],
          ['Bonus', 'Sell-in', 'rate', 0.02, 'yes'],
        ]),
        gates: sheetOf('gates', [
          ['Field', 'Test', 'Value', 'Reason'],
          ['Soft score', '>=', 80, 'low'],
        ]),
      },
      planWords,
    );
    const document = planSheet(book.plan('A'));
    const values = calculate([...book.sheets, document])[0] as Values;
    expect([0, 2, 4].map((column) => shown(values, document, 'tiles', column))).toEqual([
      85,
      1,
      planWords.gates.eligible,
    ]);
  });
});

test('a scope that is changed after the plan was made is said, and the verdict waits for a new plan', () => {
  const document = planSheet(scoped.plan('passes'));
  const edits = [{ sheet: 'gates', row: 1, column: 4, content: 'Bonus' }];
  const [, after] = calculate([...scoped.sheets, document], edits);
  expect(shown(after as Values, document, 'gate:1', 3)).toBe(planWords.gates.changed);
  expect(shown(after as Values, document, 'gates:verdict', 3)).toBe(planWords.gates.pending);
});
