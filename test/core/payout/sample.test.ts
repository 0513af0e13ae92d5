import { assess } from '../../../src/core/eligibility/assessment';
import { payoutChecker } from '../../../src/core/payout/check';
import { totalsOf } from '../../../src/core/payout/totals';
import { rebates } from '../../../src/core/rebates/rebate';
import { payouts } from '../../../src/core/rebates/payout';
import { bandResults } from '../../../src/core/scoring/bands';
import { isProblem } from '../../../src/core/values/problem';
import type { Cell } from '../../../src/core/values/cell';
import { sampleBook } from '../plan/sample';

describe.each(['zh-CN', 'en-US'] as const)('the sample workbook in %s', (language) => {
  const { scheme, reading } = sampleBook(language);
  const checkerOf = () => payoutChecker(reading.table, scheme);
  const checkedOf = () => reading.accounts.map(checkerOf().check);

  test('pays the two lines that its settings imply what REBATE, BAND and PAYOUT pay', () => {
    const { gates, tiers, bands, settings } = scheme;
    if (!gates || !tiers || !bands) throw new Error('the sample has all tables');
    const cells = (table: { cells: readonly (readonly Cell[])[] }) => table.cells;
    let compared = 0;
    for (const { account, score, verdict, payout } of checkedOf()) {
      const sellIn = account.values.sellIn;
      if (verdict !== 'eligible' || typeof sellIn !== 'number' || typeof score !== 'number') continue;
      const rebate = rebates([[sellIn]], cells(tiers.located), [['marginal']]);
      const share = bandResults([[score]], cells(bands.located));
      if (isProblem(rebate) || isProblem(share)) throw new Error('REBATE and BAND answer');
      const whole = payouts(
        rebate as Cell[][],
        [[sellIn * (settings.softRate ?? 0)]],
        share as Cell[][],
        [[true]],
        [[settings.cap ?? 0]],
      );
      expect([[payout]]).toEqual(whole);
      compared++;
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('withholds, leaves pending and pays in part by the scopes of its gates', () => {
    const assessment = assess(
      [reading.table.headings, ...reading.accounts.map(({ cells }) => cells)],
      scheme.gates?.gates ?? [],
    );
    if (isProblem(assessment)) throw new Error(assessment.problem);
    const ofRebate = assess(
      [reading.table.headings, ...reading.accounts.map(({ cells }) => cells)],
      scheme.gates?.gates ?? [],
      language === 'zh-CN' ? '返利' : 'Rebate',
    );
    if (isProblem(ofRebate)) throw new Error(ofRebate.problem);
    const checked = checkedOf();
    for (const [row, { verdict }] of checked.entries()) {
      const [all, rebate] = [assessment.verdict(row), ofRebate.verdict(row)];
      // A gate on the soft bonus alone leaves the rebate to be paid.
      if (rebate === 'withheld') expect(verdict).toBe('withheld');
      else if (rebate === 'eligible' && all === 'withheld') expect(verdict).toBe('partial');
      else if (all === 'eligible') expect(['eligible', 'pending']).toContain(verdict);
      else expect(verdict).toBe('pending');
    }
    expect(new Set(checked.map(({ verdict }) => verdict)).size).toBe(4);
  });

  test('raises signals of several kinds, none of them for most accounts', () => {
    const checker = checkerOf();
    const raised = reading.accounts.flatMap((account) => checker.explain(account).signals);
    const times = (scheme.signals?.gates ?? []).map(
      ({ reason }) => raised.filter((signal) => signal.reason === reason).length,
    );
    expect(times.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...times)).toBeLessThan(20);
  });

  test('adds up: by verdict and by region the accounts and the money are the same', () => {
    const totals = totalsOf(checkedOf());
    const sum = (parts: readonly { accounts: number; payout: number }[]) => ({
      accounts: parts.reduce((all, { accounts }) => all + accounts, 0),
      cents: parts.reduce((all, { payout }) => all + Math.round(payout * 100), 0),
    });
    const all = sum([totals.all]);
    expect(all.accounts).toBe(40);
    expect(sum(Object.values(totals.byVerdict))).toEqual(all);
    expect(sum(totals.byRegion)).toEqual(all);
  });
});
