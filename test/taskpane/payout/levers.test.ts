import { leversOf } from '../../../src/core/payout/levers';
import { leverName } from '../../../src/taskpane/payout/what-if/levers';
import { schemeOf } from '../../core/payout/accounts';
import { growthTiers } from '../../core/payout/schemes/growthTiers';

test('tiers of growth are called by their line and the growth they begin at, in percent', () => {
  const scheme = schemeOf(growthTiers.tables);
  const tiers = leversOf(scheme).filter(({ kind }) => kind === 'tier-from');
  expect(tiers.map((lever) => leverName(lever, scheme, 'en-US'))).toEqual([
    'Growth 10%',
    'Growth 20%',
    'Growth 30%',
  ]);
});

test('bands are called by their bound, gates by their test', () => {
  const scheme = schemeOf({
    bands: [
      ['得分', '兑付比例'],
      [0, 0],
      [62.5, 1],
    ],
    gates: [
      ['字段', '条件', '标准', '原因'],
      ['逾期天数', '不超过', 15, '货款逾期'],
    ],
  });
  const names = leversOf(scheme).map((lever) => leverName(lever, scheme, 'zh-CN'));
  expect(new Set(names)).toEqual(new Set(['0', '62.5', '逾期天数 <=']));
});

test('gates on one field are told apart', () => {
  const scheme = schemeOf({
    gates: [
      ['Field', 'Test', 'Value', 'Reason', 'Scope'],
      ['Overdue', '<=', 15, 'Late', 'Fund'],
      ['Overdue', '<=', 60, 'Very late', ''],
      ['Price', '>=', 10, 'Undercut', 'Fund'],
      ['Price', '>=', 10, 'Undercut', 'Volume'],
      ['Price', '<=', 20, 'Dear', ''],
    ],
    lines: [
      ['Line', 'Base', 'Way', 'Value'],
      ['Fund', 'Sell-in', 'rate', 0.1],
      ['Volume', 'Sell-in', 'rate', 0.1],
    ],
  });
  const gates = leversOf(scheme).filter(({ kind }) => kind === 'gate');
  expect(gates.map((lever) => leverName(lever, scheme, 'en-US'))).toEqual([
    'Overdue <= 15',
    'Overdue <= 60',
    'Price >= 10 Fund',
    'Price >= 10 Volume',
    'Price <=',
  ]);
});
