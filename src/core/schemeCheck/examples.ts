import { payExamples } from '../payout/examples';
import { payoutRules } from '../payout/rules';
import { numberText } from '../values/decimal';
import { finder, settingFinder, type Check } from './checked';
import type { SchemeFinding } from './finding';

/** The policy's own examples: each that the scheme does not pay, at its cell. */
export const checkExamples: Check = ({ scheme }) => {
  const { examples, sources, settings } = scheme;
  const find = finder('examples', examples?.located, sources.examples);
  const failing = payExamples(scheme, payoutRules).filter(({ holds }) => !holds);
  const found = failing.map(({ name, paid, payout, verdict, row }): SchemeFinding => {
    const expected = typeof paid === 'number' ? numberText(paid) : paid;
    return verdict === 'pending' || payout === undefined
      ? find('example-pending', 'error', { example: name, expected }, row, 'paid')
      : find('example-wrong', 'error', { example: name, expected, actual: numberText(payout) }, row, 'paid');
  });
  return settings.status === 'active' && failing.length > 0
    ? [...found, settingFinder(scheme)('active-fails-examples', 'error', { count: failing.length }, 'status')]
    : found;
};
