import { statementSheet } from '../../../src/core/statement/statementSheet';
import type { Cells } from '../../../src/core/values/cell';
import { statementWords } from '../../../src/i18n/en-US/statement';
import { calculate } from '../plan/workbook';
import { check, type Tables } from './accounts';

/* More may be returned than bought, and an adjustment may take away: an amount below 0 is a number. */

const TABLES: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['Payout cap', 999.999],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'Cap'],
    ['Volume', 'Sell-in', 'rate', 0.1, 400.005],
    ['Tiered', 'Sell-in', 'marginal', '', ''],
    ['Adjustment', 'Adjustments', 'rate', 1, ''],
  ],
  tiers: [
    ['Line', 'From', 'Rate'],
    ['Tiered', 0, 0.01],
    ['Tiered', 2000, 0.05],
  ],
};
const pay = (sellIn: number | string, adjustment: number) =>
  check(TABLES, [
    ['Code', 'Sell-in', 'Adjustments'],
    ['A', sellIn, adjustment],
  ] as Cells);

test.each([
  ['an adjustment takes from what the lines earn', 3000, -300, 70],
  ['more returned than bought takes at its rate', -1000, 500, 400],
  ['nobody owes', -1000, 0, 0],
  ['a cap has whole cents', 5000, 0, 570],
])('%s, in the check and on the statement', (_name, sellIn, adjustment, payout) => {
  const { checker, of, reading } = pay(sellIn, adjustment);
  expect(of('A')).toMatchObject({ verdict: 'eligible', payout });
  const account = reading.accounts[0];
  if (!account) throw new Error('no account');
  const sheet = statementSheet({ checker, account, asOf: 46_000, sheetName: 's', words: statementWords });
  const [values] = calculate([sheet]);
  const row = sheet.contents.findIndex(([key]) => key === 'total:payable');
  expect(values?.s?.[row]?.[6]).toBe(payout);
});

test.each([1.01e12, 1e300, 99_999_999_999_999, -2e12])(
  'an amount of %d is refused: cents would be lost',
  (amount) => {
    expect(pay(amount, 0).of('A')).toMatchObject({
      verdict: 'pending',
      missing: [{ why: 'too-large' }, { why: 'too-large' }],
    });
  },
);
