import { readFileSync } from 'node:fs';
import { PAYOUT_ORDER } from '../../src/core/payout/order';
import { payoutChecker } from '../../src/core/payout/check';
import { scoreRow } from '../../src/core/scoring/scores';
import { payout as english } from '../../src/i18n/en-US/pane/payout';
import { payout as chinese } from '../../src/i18n/zh-CN/pane/payout';
import { sampleBook } from '../core/plan/sample';

const panes = { 'en-US': { payout: english }, 'zh-CN': { payout: chinese } };

/** Money as the pages write it. */
const money = (amount: number) =>
  amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = (share: number, places: number) => `${(share * 100).toFixed(places)}%`;

describe.each([
  ['docs/computing.md', 'en-US'],
  ['docs/computing.zh-CN.md', 'zh-CN'],
] as const)('%s tells what the sample comes to', (page, language) => {
  const text = readFileSync(page, 'utf8');
  const { scheme, reading } = sampleBook(language);
  const checker = payoutChecker(reading.table, scheme);
  const explained = (code: string) => {
    const account = reading.accounts.find((each) => each.code === code);
    if (!account) throw new Error(`no account ${code}`);
    return checker.explain(account);
  };

  test('in the order that the payout follows, in the words of the pane', () => {
    const { orderSteps } = panes[language].payout;
    const listed = text.replace(/\n {3}/g, ' ').match(/^\d+\. .*$/gm);
    expect(listed?.slice(0, PAYOUT_ORDER.length)).toEqual(
      PAYOUT_ORDER.map((stage, index) => `${index + 1}. ${orderSteps[stage]}`),
    );
  });

  test('KPI by KPI', () => {
    const { kpis } = scheme;
    if (!kpis) throw new Error('the sample has KPIs');
    const { account, score } = explained('01007');
    const actuals = checker.rules.facts.kpis.map(({ read }) => read(account));
    const { points } = scoreRow(actuals, kpis.scoring);
    const rows = text.match(/^\|.*→ \d.*\|$/gm)?.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(rows?.map((row) => row.slice(1, -1))).toEqual(
      kpis.kpis.map(({ name, floor, target, weight }, index) => [
        name,
        percent(Number(actuals[index]), 1),
        `${percent(floor ?? NaN, 0)} → ${percent(target, 0)}`,
        percent(Number(points[index]) / 100 / weight, 2),
        percent(weight, 0),
        Number(points[index]).toFixed(2),
      ]),
    );
    expect(text).toContain(`**${String(score)}**`);
  });

  test('step by step to the payout, and on to what is near', () => {
    const { account, payout, steps, nearMisses, gates } = explained('01007');
    expect(text).toContain(account.name);
    expect(steps.map(({ step }) => step)).toEqual(['line', 'line']);
    expect(gates.map(({ outcome }) => outcome)).toEqual(Array(6).fill('passed'));
    for (const step of steps) {
      expect(text).toContain(`**${money(step.amount)}**`);
      if (step.step === 'line') expect(text).toContain(money(step.earned));
    }
    expect(text).toContain(`**${money(payout ?? NaN)}**`);
    for (const near of nearMisses) {
      expect(text).toContain(money(near.worth));
      expect(text).toContain(
        near.miss === 'band' ? near.short.toFixed(2) : near.short.toLocaleString('en-US'),
      );
    }
  });

  test('slice by slice, which add up to the rebate', () => {
    const slices = [...text.matchAll(/^\|.*\|\s*([\d,.]+) \|$/gm)]
      .map(([, earned]) => Number(earned?.replaceAll(',', '')))
      .slice(-4);
    const [rebate] = explained('01007').steps;
    expect(slices.reduce((sum, slice) => sum + slice, 0)).toBeCloseTo(rebate?.amount ?? NaN, 9);
  });

  test('and who is held back, in part, or pending', () => {
    const held = explained('03001');
    expect(held.verdict).toBe('withheld');
    expect(text).toContain(money(held.gates.find(({ outcome }) => outcome === 'failed')?.worth ?? NaN));
    const part = explained('02001');
    expect(part.verdict).toBe('partial');
    expect(text).toContain(money(part.payout ?? NaN));
    const open = explained('05004');
    expect(open.verdict).toBe('pending');
    expect(text).toContain(money(open.possible ?? NaN));
    for (const { score } of [held, part]) expect(text).toContain(Number(score).toFixed(2));
  });
});
