import type { Cell, Cells } from '../../../src/core/values/cell';
import { check, type Tables } from './accounts';

/** 1 % of sell-in, then the tables of the test. */
const TABLES: Tables = {
  lines: [
    ['Line', 'Base', 'Way', 'Value'],
    ['Rebate', 'Sell-in', 'rate', 0.01],
  ],
};
const settling: Tables = {
  ...TABLES,
  scheme: [
    ['Item', 'Value'],
    ['Settlement days', 'Days to pay'],
  ],
  settlement: [
    ['Up to', 'Factor'],
    [30, 1],
    [60, 0.125],
  ],
};

const explained = (tables: Tables, heading: string, fact: Cell, sellIn = 100_000) =>
  check(tables, [
    ['Code', 'Sell-in', heading],
    ['A', sellIn, fact],
  ]).of('A');

describe('settlement', () => {
  test.each([
    [30, 1000],
    [30.5, 125],
    [60, 125],
  ])('after %d days pays %d of 1000', (days, payout) =>
    expect(explained(settling, 'Days to pay', days).payout).toBe(payout),
  );

  test('is rounded half up to the scheme’s decimals', () => {
    // 10,000.40 × 1 % = 100.004, rounded 100.00, × 0.125 = 12.50; 10,004 × 1 % = 100.04 × 0.125 = 12.505
    expect(explained(settling, 'Days to pay', 45, 10_000.4).payout).toBe(12.5);
    expect(explained(settling, 'Days to pay', 45, 10_004).payout).toBe(12.51);
  });

  test.each<[string, Cell, string]>([
    ['more days than the table has', 61, 'outside-bands'],
    ['none filled in', '', 'blank'],
    ['a remark', 'soon', 'unreadable'],
    ['fewer than none', -1, 'negative'],
  ])('by %s is not known, and neither is the payout', (_name, days, why) => {
    const { verdict, payout, possible, missing, steps } = explained(settling, 'Days to pay', days);
    expect({ verdict, payout, possible }).toEqual({ verdict: 'pending', payout: undefined });
    expect(missing).toEqual([
      { why, field: 'Days to pay', need: 'settlement', of: 'Days to pay', column: 2 },
    ]);
    expect(steps.map(({ step }) => step)).toEqual(['line']);
  });

  test('looks for 回款天数 where the scheme names no column', () => {
    const unnamed = { ...TABLES, settlement: settling.settlement ?? [] };
    expect(explained(unnamed, '回款天数', 45).payout).toBe(125);
    expect(explained(unnamed, 'Days to pay', 45).missing).toEqual([
      { why: 'no-column', field: '回款天数', need: 'settlement', of: '回款天数' },
    ]);
  });

  test('without a table of its own changes nothing, whatever column the scheme names', () => {
    const { scheme, lines } = settling;
    const { payout, inputs } = explained({ scheme: scheme ?? [], lines: lines ?? [] }, 'Days to pay', 99);
    expect(payout).toBe(1000);
    expect(inputs.map(({ field }) => field)).toEqual(['Sell-in']);
  });
});

describe('deductions', () => {
  const HEAD = ['Field', 'Amount', 'Share', 'When', 'Cap', 'Reason'];
  const deducting = (...rows: Cells) => ({ ...TABLES, deductions: [HEAD, ...rows] });
  const each = (when: Cell = '') => deducting(['Late', 100, '', when, '', 'Late reports']);

  test.each<[string, Cell, Cell, number]>([
    ['a count', '', 3, 700],
    ['half an event', '', 0.5, 950],
    ['a count of none', '', 0, 1000],
    ['yes', '', 'yes', 900],
    ['no', '', 'no', 1000],
    ['TRUE', '', true, 900],
    ['FALSE', '', false, 1000],
    ['yes, where no costs', 'no', 'yes', 1000],
    ['no, where no costs', 'no', '否', 900],
    ['FALSE, where no costs', 'no', false, 900],
    ['TRUE, where no costs', 'no', true, 1000],
    ['0 for no, where no costs', 'no', 0, 900],
    ['1 for yes, where no costs', 'no', 1, 1000],
  ])('by %s', (_name, when, fact, payout) => {
    expect(explained(each(when), 'Late', fact).payout).toBe(payout);
  });

  test.each<[string, Cell, Cell, string]>([
    ['nothing filled in', '', '', 'blank'],
    ['a remark', '', 'sometimes', 'unreadable'],
    ['a count below 0', '', -1, 'negative'],
    ['a count where only yes or no has a meaning', 'no', 3, 'unreadable'],
    ['nothing filled in, where no costs', 'no', null, 'blank'],
  ])('by %s are not known, and neither is the payout', (_name, when, fact, why) => {
    const { verdict, payout, possible, missing } = explained(each(when), 'Late', fact);
    expect({ verdict, payout, possible }).toEqual({ verdict: 'pending', payout: undefined });
    expect(missing).toEqual([{ why, field: 'Late', need: 'deduction', of: 'Late reports', column: 2 }]);
  });

  test('by a fact that no column holds are not known', () => {
    expect(explained(each(), 'Remark', 1).missing).toEqual([
      { why: 'no-column', field: 'Late', need: 'deduction', of: 'Late reports' },
    ]);
  });

  test('that one of is not known leave the others as steps', () => {
    const both = deducting(['Late', 100, '', '', '', 'Late'], ['Fakes', 50, '', '', '', 'Fakes']);
    const { steps } = check(both, [
      ['Code', 'Sell-in', 'Late', 'Fakes'],
      ['A', 100_000, '', 2],
    ]).of('A');
    expect(steps.slice(1)).toEqual([
      { step: 'deduction', field: 'Fakes', reason: 'Fakes', events: 2, each: 50, amount: -100 },
    ]);
  });

  test.each([
    // a cap says so only where it took less than the events would: 3 × 100
    [299, 701, { cap: 299 }],
    [300, 700, {}],
    [301, 700, {}],
  ])('capped at %d leave %d of 1000', (cap, payout, told) => {
    const { steps, ...rest } = explained(deducting(['Late', 100, '', '', cap, '']), 'Late', 3);
    expect(rest.payout).toBe(payout);
    expect(steps[1]).toEqual({
      step: 'deduction',
      field: 'Late',
      reason: 'Late',
      events: 3,
      each: 100,
      ...told,
      amount: payout - 1000,
    });
  });

  test('by shares are all of the sum before any of them, each rounded half up', () => {
    // 100.03 × 5 % = 5.0015 → 5.00; 2 × 5 % = 10.003 → 10.00; 100.03 × 50 % = 50.015 → 50.02
    const shares = deducting(['Late', '', 0.05, '', '', ''], ['Late', '', 0.5, '', '', '']);
    expect(explained(shares, 'Late', 2, 10_003).steps.map(({ amount }) => amount)).toEqual([
      100.03, -10, -100.03, 10,
    ]);
    expect(explained(shares, 'Late', 1, 10_003).steps.map(({ amount }) => amount)).toEqual([
      100.03, -5, -50.02,
    ]);
  });

  test('of exactly all there is leave 0, and are no debt', () => {
    const { payout, steps } = explained(each(), 'Late', 10);
    expect(payout).toBe(0);
    expect(steps.map(({ step }) => step)).toEqual(['line', 'deduction']);
  });
});
