import { ended, fill } from '../../src/core/values/fill';
import { gateReason, signalText } from '../../src/core/payout/payoutText';
import type { GateResult, RaisedSignal } from '../../src/core/payout/decision';
import { WORDS } from '../../src/i18n/language';

/* What holds the parts of a sentence together is the language's own too. */

test.each([
  ['en-US', 'A, B', 'A; B', 'A. B.', 'Late (30)', 'Late: 30'],
  ['zh-CN', 'A、B', 'A；B', 'A。B。', 'Late（30）', 'Late：30'],
] as const)(
  'lists, clauses, asides and labels in %s',
  async (language, list, clauses, sentences, aside, label) => {
    const pane = await WORDS[language].pane();
    const stop = language === 'zh-CN' ? '。' : '.';
    expect(pane.list(['A', 'B'])).toBe(list);
    expect(pane.clauses(['A', 'B'])).toBe(clauses);
    expect(pane.sentences([`A${stop}`, `B${stop}`])).toBe(sentences);
    expect(pane.aside('Late', '30')).toBe(aside);
    expect(pane.labelled('Late', '30')).toBe(label);
  },
);

test.each([
  ['en-US', 'Overdue (30 > 15)'],
  ['zh-CN', 'Overdue（30 > 15）'],
] as const)('a reason bears what was seen in the brackets of %s', async (language, told) => {
  const { payout } = await WORDS[language].audit();
  const seen = { reason: 'Overdue', evidence: '30 > 15' };
  expect(signalText(seen as RaisedSignal, payout)).toBe(told);
  expect(gateReason({ gate: { reason: 'Overdue' }, evidence: '30 > 15' } as GateResult, payout)).toBe(told);
});

test('a reason that ends in a stop gets no second one; any other gets one', () => {
  expect(fill('Why this plan: {reason}.', { reason: 'Mend that first.' })).toBe(
    'Why this plan: Mend that first.',
  );
  expect(fill('为何制定本计划：{reason}。', { reason: '先消化库存。' })).toBe('为何制定本计划：先消化库存。');
  expect(fill('为何制定本计划：{reason}。', { reason: '先消化库存' })).toBe('为何制定本计划：先消化库存。');
  expect(fill('{reason}. Fill it in.', { reason: 'Late!' })).toBe('Late! Fill it in.');
  expect(fill('{a}.', {})).toBe('{a}.');
  expect(ended('v1.2', '.')).toBe('v1.2.');
});

test.each([
  ['en-US', 'Overdue days 40 – mend that first.'],
  ['zh-CN', 'Overdue days 40，mend that first.'],
] as const)(
  'why a plan is recommended ends once in %s, whether or not the rule’s reason does',
  async (language, told) => {
    const { plan } = await WORDS[language].pane();
    expect(plan.because('Overdue days', '40', 'mend that first.')).toBe(told);
    expect(plan.because('Overdue days', '40', 'mend that first')).toMatch(/first[.。]$/);
    expect(plan.because('Overdue days', '40', '')).toMatch(/40[.。]$/);
  },
);
