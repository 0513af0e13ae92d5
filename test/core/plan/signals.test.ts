import { planSheet } from '../../../src/core/plan/planSheet';
import { signalsOf } from '../../../src/core/plan/signals';
import { planWords } from '../../../src/i18n/en-US/plan';
import { planOf, rowOn } from './oneAccount';

const USUAL = ['short', 'competitor', 'staff', 'prices'];

describe('what an account’s figures warn of stands before what any plan has to reckon with', () => {
  test.each([
    ['nothing where nothing is known', {}, []],
    ['a day overdue', { 'Overdue days': 1 }, ['overdue']],
    ['nothing overdue', { 'Overdue days': 0 }, []],
    ['less than 80% sold on', { 'Sell-in': 1000, 'Sell-out': 799 }, ['stocking']],
    ['80% sold on', { 'Sell-in': 1000, 'Sell-out': 800 }, []],
    ['sold on, but nobody knows of how much', { 'Sell-out': 1 }, []],
    ['goods found across the border', { 'Cross-region incidents': 1 }, ['diversion']],
    ['no goods across the border', { 'Cross-region incidents': 0 }, []],
    ['a price undercut', { 'Price violations': 1 }, ['prices']],
    ['no price undercut', { 'Price violations': 0 }, []],
    ['less than last year', { 'Sell-in': 99, 'Last year': 100 }, ['falling']],
    ['as much as last year', { 'Sell-in': 100, 'Last year': 100 }, []],
    ['less content', { Satisfaction: 4.1, 'Previous satisfaction': 4.2 }, ['lessContent']],
    ['as content', { Satisfaction: 4.2, 'Previous satisfaction': 4.2 }, []],
  ] as const)('%s', (_, cells, own) => {
    const signals: readonly string[] = own;
    expect(signalsOf(planOf(cells))).toEqual([
      ...signals,
      ...USUAL.filter((signal) => !signals.includes(signal)),
    ]);
  });

  test('all of them, the gravest first', () => {
    const cells = {
      'Overdue days': 3,
      'Sell-in': 1000,
      'Sell-out': 1,
      'Last year': 2000,
      'Cross-region incidents': 1,
      'Price violations': 1,
      Satisfaction: 1,
      'Previous satisfaction': 2,
    };
    expect(signalsOf(planOf(cells))).toEqual([
      'overdue',
      'stocking',
      'diversion',
      'prices',
      'falling',
      'lessContent',
      'short',
      'competitor',
      'staff',
    ]);
  });
});

test('the three gravest are the plan’s risks, with who answers for them where that is known', () => {
  const sheet = planSheet(planOf({ 'Overdue days': 1, 'KA manager': 'Ann' }));
  const { overdue, short, competitor } = planWords.risks.proposals;
  expect([1, 2, 3, 4].map((line) => rowOn(sheet, `risk:${line}`))).toEqual([
    ...[overdue, short, competitor].map(({ risk, sign, response }) => [risk, sign, response, 'Ann']),
    undefined,
  ]);
  expect(rowOn(planSheet(planOf({})), 'risk:1')).toEqual([short.risk, short.sign, short.response]);
});

describe('the review draws a conclusion where a figure is out of the ordinary', () => {
  const { findings } = planWords.review;
  const conclusion = (line: string, cells: Parameters<typeof planOf>[0]) =>
    planSheet(planOf(cells)).contents.find(([key]) => key === `review:${line}`)?.[6];

  test.each([
    ['achievement', { 'Sell-in': 99, 'Sales target': 100 }, findings.short],
    ['achievement', { 'Sell-in': 100, 'Sales target': 100 }, findings.reached],
    ['achievement', { 'Sell-in': 100, 'Sales target': null }, null],
    ['achievement', { 'Sell-in': 'soon', 'Sales target': 100 }, null],
    ['growth', { 'Sell-in': 99, 'Last year': 100 }, findings.falling],
    ['growth', { 'Sell-in': 100, 'Last year': 100 }, findings.growing],
    ['growth', { 'Sell-in': 100, 'Last year': 0 }, null],
    ['sellThrough', { 'Sell-in': 1000, 'Sell-out': 799 }, findings.stocking],
    ['sellThrough', { 'Sell-in': 1000, 'Sell-out': 800 }, null],
    ['satisfaction', { Satisfaction: 4.1, 'Previous satisfaction': 4.2 }, findings.lessContent],
    ['satisfaction', { Satisfaction: 4.2, 'Previous satisfaction': 4.2 }, null],
    ['satisfaction', { Satisfaction: 4.2 }, null],
  ] as const)('%s of %j', (line, cells, expected) => {
    expect(conclusion(line, cells)).toBe(expected);
  });

  test('and has only the lines whose result has a column; without any, it says what is missing', () => {
    const rows = (cells: Parameters<typeof planOf>[0]) =>
      planSheet(planOf(cells)).contents.flatMap(([key]) => (/^review:(?!\d)/.test(String(key)) ? [key] : []));
    expect(rows({ 'Sell-out': 1, 'Sales target': 100 })).toEqual([
      'review:headings',
      'review:sellThrough',
      'review:worked',
      'review:better',
    ]);
    expect(rows({ 'Sales target': 100 })).toEqual(['review:worked', 'review:better', 'review:none']);
    expect(rowOn(planSheet(planOf({})), 'review:none')).toEqual([planWords.review.nothing]);
    const both = planSheet(planOf({ 'Sell-out': 1 }));
    expect(['review:worked', 'review:better'].map((key) => rowOn(both, key))).toEqual([
      [planWords.review.worked],
      [planWords.review.better],
    ]);
  });
});
