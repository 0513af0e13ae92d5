import { leversOf } from '../../../src/core/payout/levers';
import {
  nextVersion,
  schemeWith,
  tryOut,
  whatIf,
  writesOf,
  type Change,
} from '../../../src/core/payout/whatIf';
import { totalsOf } from '../../../src/core/payout/totals';
import { nearMissText, stepLabel, stepWorking } from '../../../src/core/payout/payoutText';
import type { Cells } from '../../../src/core/values/cell';
import { payoutWords as english } from '../../../src/i18n/en-US/audit';
import { payoutWords as chinese } from '../../../src/i18n/zh-CN/audit';
import { check, without, type Tables } from './accounts';

const TABLES: Tables = {
  scheme: [
    ['项目', '内容'],
    ['版本', '1.9'],
    ['开始日期', '2026-01-01'],
    ['结束日期', '2026-12-31'],
    ['返利方法', '全额'],
    ['软性奖励比例', 0.02],
    ['兑付上限', 200_000],
  ],
  kpis: [
    ['指标', '权重', '下限', '目标'],
    ['铺货率', 1, 0, 1],
  ],
  bands: [
    ['得分', '兑付比例'],
    [0, 0],
    [60, 0.5],
    [80, 1],
  ],
  tiers: [
    ['起点', '返利率'],
    [1_000_000, 0.01],
    [2_000_000, 0.02],
  ],
  gates: [
    ['字段', '条件', '标准', '原因', '适用范围'],
    ['逾期天数', '不超过', 15, '货款逾期', ''],
    ['软性指标得分', '不低于', 50, '得分不足50', '软性奖励'],
  ],
  signals: [
    ['字段', '条件', '标准', '原因'],
    ['库存天数', '大于', 60, '库存过高'],
    ['进销比', '大于', 1.2, '进货远高于出货'],
    ['期末占比', '大于', 0.25, '期末集中进货'],
    ['近期趋势', '小于', -0.2, '出货下滑'],
    ['窜货次数', '大于', 0, '有窜货'],
  ],
};
const HEADINGS = ['经销商编码', '进货额', '分销额', '库存', '铺货率', '逾期天数', '窜货次数', '应付返利'];
const ACCOUNTS: Cells = [
  [...HEADINGS, ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`)],
  // 1.9 million × 1 % = 19,000; bonus 38,000 × 50 % = 19,000
  ['a', 1_900_000, 1_800_000, 400_000, 0.782, 3, 0, 40_000, ...new Array<number>(12).fill(100)],
  ['b', 1_900_000, 1_000_000, 100_000, 0.782, 17, 2, '', 10, 10, 10, 10, 10, 10, 30, 30, 30, 10, 10, 50],
  ['c', 1_900_000, '', 100_000, 0.4, 3, 0, 19_000],
  ['d', 3_000_000, 3_000_000, 1, 1, '', 0, ''],
];
/** Each call reads the tables anew, so that a test sees the rules as they are made. */
const checkedOf = () => check(TABLES, ACCOUNTS);
const explained = (code: string) => checkedOf().of(code);

test('the difference to the amount that someone typed', () => {
  expect(explained('a')).toMatchObject({
    verdict: 'eligible',
    payout: 38_000,
    typed: 40_000,
    difference: -2000,
  });
  expect(explained('c')).toMatchObject({ verdict: 'partial', payout: 19_000, difference: 0 });
  expect(explained('d')).not.toHaveProperty('difference');
});

describe('near misses', () => {
  test('the next band: what is short, and what it is worth after every later step', () => {
    // 80 − 78.2 = 1.8 points; the whole bonus instead of half: 38,000 − 19,000
    expect(explained('a').nearMisses).toContainEqual({
      miss: 'band',
      score: 78.2,
      bound: 80,
      short: 1.8,
      share: 1,
      worth: 19_000,
    });
  });

  test('the next tier counts what the other lines gain by the same sales', () => {
    // At 2,000,000: 40,000 + 20,000; now 19,000 + 19,000
    expect(explained('a').nearMisses).toContainEqual({
      miss: 'tier',
      line: '返利',
      base: { name: '进货额', value: 1_900_000 },
      bound: 2_000_000,
      short: 100_000,
      worth: 22_000,
    });
  });

  test('who is held back is nearer to nothing by a better score, and sees what the gate costs', () => {
    const { nearMisses, gates } = explained('b');
    expect(nearMisses).toEqual([]);
    expect(gates[0]).toMatchObject({ outcome: 'failed', evidence: '17 > 15', worth: 38_000 });
  });

  test('are told in both languages', () => {
    const [band] = explained('a').nearMisses;
    if (!band) throw new Error('no near miss');
    expect(nearMissText(band, english)).toBe('1.8 points short of the 100% band, worth 19,000');
    expect(nearMissText(band, chinese)).toBe('再得 1.8 分即可兑付 100%，多得 19,000');
  });
});

describe('signals', () => {
  test('are raised by what the row shows, each with its evidence', () => {
    // sell-in ÷ sell-out 1.9; the last month 50 of 220; the last three months 70 against 90 before; 2 incidents
    expect(explained('b').signals.map(({ reason }) => reason)).toEqual([
      '进货远高于出货',
      '出货下滑',
      '有窜货',
    ]);
    // 400,000 ÷ 1,800,000 × 365 = 81 days
    expect(explained('a').signals).toMatchObject([{ reason: '库存过高', field: '库存天数' }]);
  });

  test('never pay or punish, and are not raised by what is not known', () => {
    const quiet = check(without(TABLES, 'signals'), ACCOUNTS);
    for (const code of ['a', 'b', 'c', 'd']) {
      const [one, other] = [explained(code), quiet.of(code)];
      expect([one.verdict, one.payout]).toEqual([other.verdict, other.payout]);
    }
    expect(explained('c').signals).toEqual([]);
  });
});

test('what is missing is told with what it is needed for, and the amount that waits for it', () => {
  const { verdict, possible, missing } = explained('d');
  // 3,000,000 × 2 % + 60,000
  expect({ verdict, possible }).toEqual({ verdict: 'pending', possible: 120_000 });
  expect(missing).toEqual([{ why: 'blank', field: '逾期天数', need: 'gate', of: '货款逾期', column: 5 }]);
});

test('every step is told in both languages', () => {
  const { steps, gates } = explained('c');
  expect(steps.map((step) => `${stepLabel(step, english)} | ${stepWorking(step, english, gates)}`)).toEqual([
    '返利 | 进货额 1,900,000 × 1%, tier from 1,000,000',
    '软性奖励 | 进货额 1,900,000 × 2%; score 40 pays 0%',
    '软性奖励: held back | 得分不足50 (40 < 50)',
  ]);
  expect(steps.map((step) => `${stepLabel(step, chinese)} | ${stepWorking(step, chinese, gates)}`)).toEqual([
    '返利 | 进货额 1,900,000 × 1%（1,000,000 起的档位）',
    '软性奖励 | 进货额 1,900,000 × 2%；得分 40，兑付 0%',
    '软性奖励：暂扣 | 得分不足50（40 < 50）',
  ]);
});

describe('a score is told with two decimals', () => {
  const score = (share: number) =>
    check(TABLES, [
      ['经销商编码', '进货额', '铺货率', '逾期天数'],
      ['a', 1_900_000, share, 3],
    ]).of('a');
  const working = ({ steps, gates }: ReturnType<typeof score>) =>
    steps.map((step) => stepWorking(step, english, gates));

  test('in a step and in the evidence of a gate', () => {
    expect(working(score(0.498804761904762))).toEqual([
      '进货额 1,900,000 × 1%, tier from 1,000,000',
      '进货额 1,900,000 × 2%; score 49.88 pays 0%',
      '得分不足50 (49.88 < 50)',
    ]);
  });

  test('and with more where two would say that a band or a bound is reached', () => {
    const nearly = score(0.79996);
    expect(working(nearly)).toContain('进货额 1,900,000 × 2%; score 79.996 pays 50%');
    // 80 − 79.996
    expect(nearly.nearMisses.map((miss) => nearMissText(miss, english))).toContain(
      '0.004 points short of the 100% band, worth 19,000',
    );
    expect(score(0.49999).gates[1]?.evidence).toBe('49.999 < 50');
  });
});

test('what is still possible counts those that only a gate keeps pending', () => {
  const { reading, checker } = check(TABLES, [
    ['经销商编码', '进货额', '铺货率', '逾期天数'],
    ['a', 3_000_000, 1, ''], // 60,000 + 60,000 once it is known what is overdue
    ['b', 3_000_000, '', 3],
    ['c', '', 1, 3],
  ]);
  expect(totalsOf(reading.accounts.map(checker.check)).byVerdict.pending).toMatchObject({
    accounts: 3,
    payout: 0,
    possible: 120_000,
    waiting: 1,
  });
});

describe('overrides', () => {
  const HEAD = ['经销商编码', '适用范围', '裁定', '裁定理由', '依据', '裁定人', '复核人'];
  const decided = (...rows: Cells) => check({ ...TABLES, overrides: [HEAD, ...rows] }, ACCOUNTS);

  test('by two people set a gate aside, and are a step of their own', () => {
    const { of } = decided(['B', '', '可兑付', '银行延误', '回单 12', '钱慧', '石为明']);
    const { verdict, payout, steps, gates } = of('b');
    expect({ verdict, payout }).toEqual({ verdict: 'eligible', payout: 38_000 });
    expect(gates[0]).toMatchObject({ outcome: 'failed', setAside: true });
    expect(steps[0]).toMatchObject({ step: 'override', amount: 0, override: { by: '钱慧', and: '石为明' } });
  });

  test('hold back one line, or everything', () => {
    const line = decided(['a', '软性奖励', '暂扣', '核查陈列', '工单 7', '钱慧', '石为明']).of('a');
    expect(line).toMatchObject({ verdict: 'partial', payout: 19_000 });
    const all = decided(['a', '', '暂扣', '核查窜货', '工单 8', '钱慧', '石为明']).of('a');
    expect(all).toMatchObject({ verdict: 'withheld', payout: 0 });
    expect(all.steps.at(-1)).toMatchObject({ step: 'override', amount: -38_000 });
  });

  test.each([
    ['without a reason', ['b', '', '可兑付', '', '回单', '钱慧', '石为明'], 'override-ungrounded', 4],
    ['without evidence', ['b', '', '可兑付', '延误', '', '钱慧', '石为明'], 'override-ungrounded', 5],
    ['with one name', ['b', '', '可兑付', '延误', '回单', '钱慧', ''], 'override-one-person', 7],
    ['with one name twice', ['b', '', '可兑付', '延误', '回单', '钱慧', '钱　慧'], 'override-one-person', 7],
  ])('%s do not apply, and say so at their cell', (_name, row, problem, column) => {
    const { scheme, of } = decided(row, ['a', '', '暂扣', '核查', '工单', '钱慧', '石为明']);
    expect(scheme.problems).toMatchObject([
      { table: 'overrides', problem: { problem, at: { argument: 'overrides', row: 2, column } } },
    ]);
    expect(of('b').verdict).toBe('withheld');
    expect(of('a').verdict).toBe('withheld');
  });
});

describe('a scheme of which a table cannot be read', () => {
  test('pays nobody: everyone is pending, with the reason', () => {
    const broken = check(
      {
        ...TABLES,
        tiers: [
          ['起点', '返利率'],
          [2, 0.1],
          [1, 0.2],
        ],
      },
      ACCOUNTS,
    );
    expect(broken.of('a')).toMatchObject({ verdict: 'pending' });
    expect(broken.of('a').payout).toBeUndefined();
    expect(broken.of('a').missing[0]).toMatchObject({ why: 'scheme-unreadable', of: 'tiers!A3' });
  });
});

describe('what-if', () => {
  const lever = (kind: string, name: string | number) => {
    const found = leversOf(checkedOf().scheme).find(
      (one) => one.kind === kind && (one.bound ?? one.name) === name,
    );
    if (!found) throw new Error(`no lever ${kind} ${name}`);
    return found;
  };
  const trialOf = ({ reading, scheme }: ReturnType<typeof check>, changes: readonly Change[]) => {
    const { problems, effectOn } = tryOut(reading.table, scheme, changes);
    return { problems, ...whatIf(reading.accounts.map(effectOn)) };
  };
  const tried = (...changes: Change[]) => trialOf(checkedOf(), changes);

  test('offers every number of the scheme with its cell', () => {
    expect(lever('target', '铺货率')).toMatchObject({ table: 'kpis', row: 1, column: 3, value: 1 });
    expect(lever('gate', '逾期天数')).toMatchObject({ table: 'gates', row: 1, column: 2, value: 15 });
    expect(lever('tier-value', 2_000_000)).toMatchObject({ table: 'tiers', row: 2, column: 1, value: 0.02 });
    expect(lever('soft-rate', '软性奖励比例')).toMatchObject({ table: 'scheme', row: 5, column: 1 });
  });

  test('a lower target lifts scores: who gains, what it costs, and nothing is written', () => {
    // 0.782 ÷ 0.9 = 86.9: the whole bonus for a; 0.4 ÷ 0.8 = 50 passes c's gate, and its band pays nothing
    const { effects, gain, lose, change, before, after } = tried({
      lever: lever('target', '铺货率'),
      value: 0.8,
    });
    expect(effects.map((effect) => [effect.account.code, effect.change, effect.flips])).toEqual([
      ['a', 19_000, false],
      ['b', 0, false],
      ['c', 0, true],
      ['d', undefined, false],
    ]);
    expect({ gain, lose, change }).toEqual({ gain: 1, lose: 0, change: 19_000 });
    expect(after.all.payout - before.all.payout).toBe(19_000);
    expect(explained('a').payout).toBe(38_000);
  });

  test('a looser gate flips verdicts', () => {
    const { flips, effects } = tried({ lever: lever('gate', '逾期天数'), value: 20 });
    expect(flips).toBe(1);
    expect(effects[1]).toMatchObject({ change: 38_000, after: { verdict: 'eligible' } });
  });

  test('the score follows the scheme that is tried out, whatever a score column says', () => {
    const withColumn = (score: number) =>
      check(
        TABLES,
        [...ACCOUNTS.slice(0, 1), ...ACCOUNTS.slice(3, 4)].map((row, index) => [
          ...row.slice(0, 8),
          index === 0 ? '软性指标得分' : score,
        ]),
      );
    const target = { lever: lever('target', '铺货率'), value: 0.8 };
    for (const typed of [40, 45, 90]) expect(trialOf(withColumn(typed), [target]).flips).toBe(1);
  });

  test('a change that breaks the scheme says so and pays nobody', () => {
    const { problems, after } = tried({ lever: lever('weight', '铺货率'), value: 0.9 });
    expect(problems).toMatchObject([{ problem: 'weights-sum' }]);
    expect(after.byVerdict.pending.accounts).toBe(4 - after.byVerdict.withheld.accounts);
    expect(after.all.payout).toBe(0);
  });

  test('becomes the next version by cells: the number, and the version', () => {
    const changes = [{ lever: lever('gate', '逾期天数'), value: 20 }];
    expect(writesOf(checkedOf().scheme, changes)).toEqual([
      { sheet: 'gates', row: 1, column: 2, before: 15, after: 20 },
      { sheet: 'scheme', row: 1, column: 1, before: '1.9', after: '1.10' },
    ]);
    expect(schemeWith(checkedOf().scheme, changes).gates?.gates[0]?.bound).toBe('20');
    expect(writesOf(checkedOf().scheme, [{ lever: lever('gate', '逾期天数'), value: 15 }])).toHaveLength(1);
  });

  test.each([
    ['1', '2'],
    ['1.9', '1.10'],
    ['v2', 'v3'],
    ['2026-H2 draft', '2026-H3 draft'],
    ['final', 'final.1'],
    [undefined, '2'],
  ])('version %s is followed by %s', (version, next) => expect(nextVersion(version)).toBe(next));
});
