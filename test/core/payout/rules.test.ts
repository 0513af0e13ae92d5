import type { Cell, Cells } from '../../../src/core/values/cell';
import { check, type Tables } from './accounts';

const TABLES: Tables = {
  lines: [
    ['Line', 'Base', 'Way', 'Value'],
    ['Volume', 'Sell-in', 'rate', 0.01],
    ['Fund', 'Receipts', 'rate', 0.02],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Overdue', '<=', 10, 'Overdue', 'Fund'],
    ['Fakes', '=', 0, 'Fakes', ''],
  ],
};
const HEADINGS = ['Code', 'Name', 'Sell-in', 'Receipts', 'Overdue', 'Fakes'];
/** Volume 100, fund 200. */
const accounts = (overdue: Cell, fakes: Cell): Cells => [
  HEADINGS,
  ['A7', 'North', 10_000, 10_000, overdue, fakes],
];

describe('two people’s verdict', () => {
  const HEAD = ['Account', 'Scope', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'];
  const decided = (overdue: Cell, fakes: Cell, ...rows: readonly (readonly [Cell, Cell, Cell])[]) =>
    check(
      {
        ...TABLES,
        overrides: [HEAD, ...rows.map((row) => [...row, 'why', 'letter', 'Qian', 'Shi'])],
      },
      accounts(overdue, fakes),
    ).of('A7');
  const outcome = (...given: Parameters<typeof decided>) => {
    const { verdict, payout, gates } = decided(...given);
    return [verdict, payout, gates.map(({ setAside }) => setAside)];
  };

  test.each<[string, Parameters<typeof decided>, unknown[]]>([
    [
      'sets the gates of its line aside',
      [11, 0, ['A7', 'Fund', 'eligible']],
      ['eligible', 300, [true, false]],
    ],
    ['and no gate on everything', [11, 1, ['A7', 'fund', 'pay']], ['withheld', 0, [true, false]]],
    ['on everything sets every gate aside', [11, 1, ['A7', '', 'eligible']], ['eligible', 300, [true, true]]],
    ['an open one too', ['', 0, ['A7', '', 'eligible']], ['eligible', 300, [true, true]]],
    ['for all in words', [11, 1, ['a7', '全部', 'eligible']], ['eligible', 300, [true, true]]],
    // a scope that names no line means everything, as a gate's does
    [
      'of a scope that is no line sets nothing aside',
      [11, 1, ['A7', 'Typo', 'eligible']],
      ['withheld', 0, [false, false]],
    ],
    [
      'of another line leaves the gate',
      [11, 0, ['A7', 'Volume', 'eligible']],
      ['partial', 100, [false, false]],
    ],
    ['of another account leaves it', [11, 0, ['A77', '', 'eligible']], ['partial', 100, [false, false]]],
    ['holds a line back', [0, 0, ['A7', 'Volume', 'withheld']], ['partial', 200, [false, false]]],
    ['holds everything back', [0, 0, ['A7', '', 'withheld']], ['withheld', 0, [false, false]]],
    [
      'to hold never sets a gate aside',
      [11, 0, ['A7', 'Fund', 'withheld']],
      ['partial', 100, [false, false]],
    ],
    [
      'on each line holds all of them back',
      [0, 0, ['A7', 'Volume', 'withheld'], ['A7', 'Fund', 'withheld']],
      ['withheld', 0, [false, false]],
    ],
    [
      'for two lines sets aside what each is about',
      [11, 1, ['A7', 'Volume', 'eligible'], ['A7', 'Fund', 'eligible']],
      ['withheld', 0, [true, false]],
    ],
  ])('%s', (_name, given, expected) => expect(outcome(...given)).toEqual(expected));

  test('is a step: before the lines where it lets pay, in place of the line or of the sum where it holds', () => {
    const shown = (...given: Parameters<typeof decided>) =>
      decided(...given).steps.map(({ step, amount, ...rest }) => [
        step,
        amount,
        'override' in rest ? rest.override.scope : 'gates' in rest ? rest.gates : undefined,
      ]);
    expect(shown(11, 0, ['A7', 'Fund', 'eligible'])).toEqual([
      ['override', 0, 'Fund'],
      ['line', 100, undefined],
      ['line', 200, undefined],
    ]);
    expect(shown(0, 0, ['A7', 'Volume', 'withheld'])).toEqual([
      ['line', 100, undefined],
      ['override', -100, 'Volume'],
      ['line', 200, undefined],
    ]);
    expect(shown(0, 0, ['A7', '', 'withheld'])).toEqual([
      ['line', 100, undefined],
      ['line', 200, undefined],
      ['override', -300, ''],
    ]);
    // where a gate holds the same back, the gate is the step
    expect(shown(11, 0, ['A7', 'Fund', 'withheld']).at(-1)).toEqual(['line-held', -200, [0]]);
    expect(shown(0, 1, ['A7', '', 'withheld']).at(-1)).toEqual(['held', -300, [1]]);
  });
});

test('several gates on a line are all named where it is held back, and the line once', () => {
  const tables: Tables = {
    ...TABLES,
    gates: [
      ['Field', 'Test', 'Value', 'Reason', 'Scope'],
      ['Overdue', '<=', 10, 'Overdue', 'Fund'],
      ['Fakes', '=', 0, 'Fakes', 'Fund'],
    ],
  };
  const { verdict, payout, steps } = check(tables, accounts(11, 1)).of('A7');
  expect({ verdict, payout }).toEqual({ verdict: 'partial', payout: 100 });
  expect(steps.at(-1)).toEqual({ step: 'line-held', line: 'Fund', gates: [0, 1], amount: -200 });
});

test('an account of which every line is held back is withheld', () => {
  const tables: Tables = {
    ...TABLES,
    gates: [
      ['Field', 'Test', 'Value', 'Reason', 'Scope'],
      ['Overdue', '<=', 10, 'Overdue', 'Fund'],
      ['Fakes', '=', 0, 'Fakes', 'Volume'],
    ],
  };
  expect(check(tables, accounts(11, 1)).of('A7')).toMatchObject({ verdict: 'withheld', payout: 0 });
});

test('a scheme without a line decides nobody', () => {
  const gates = TABLES.gates ?? [];
  expect(check({ gates }, accounts(0, 0)).of('A7')).toMatchObject({ verdict: 'pending', steps: [] });
  expect(check({ gates }, accounts(0, 1)).of('A7')).toMatchObject({ verdict: 'withheld', payout: 0 });
});

test('a cap of exactly the sum is no step, and one below it is', () => {
  const capped = (cap: number) =>
    check(
      {
        ...TABLES,
        scheme: [
          ['Item', 'Value'],
          ['Payout cap', cap],
        ],
      },
      accounts(0, 0),
    ).of('A7');
  expect(capped(300).steps).toHaveLength(2);
  expect(capped(299.99).steps[2]).toEqual({ step: 'cap', cap: 299.99, amount: -0.01 });
  expect(capped(299.99).payout).toBe(299.99);
});

test('every fact is an input once, in the order in which it is taken, however often it is named', () => {
  const tables: Tables = {
    ...TABLES,
    kpis: [
      ['KPI', 'Weight', 'Floor', 'Target'],
      ['Display', 1, 0, 1],
    ],
    settlement: [
      ['Up to', 'Factor'],
      [30, 1],
    ],
    deductions: [
      ['Field', 'Amount'],
      ['Overdue', 1],
    ],
  };
  const { inputs } = check(tables, [
    ['Code', 'Overdue', '进货额', 'Receipts', 'Fakes', 'Display', '回款天数'],
    ['A', 1, 2, 3, 0, 0.5, 7],
  ]).of('A');
  expect(inputs).toEqual([
    { field: 'Sell-in', value: 2, column: 2 },
    { field: 'Receipts', value: 3, column: 3 },
    { field: 'Display', value: 0.5, column: 5 },
    { field: '回款天数', value: 7, column: 6 },
    { field: 'Overdue', value: 1, column: 1 },
    { field: 'Fakes', value: 0, column: 4 },
  ]);
});

describe('the lines of a scheme without a table of lines', () => {
  const implied = (tables: Tables, ...more: readonly (readonly [Cell, Cell])[]) =>
    check({ ...tables, scheme: [['Item', 'Value'], ...more] }, accounts(0, 0)).checker.rules.lines.map(
      ({ name, base, way, soft, value }) => [name, base, way, soft, value],
    );
  const tiers: Cells = [
    ['From', 'Rate'],
    [0, 0.01],
  ];
  const gate = (scope: string): Tables => ({
    tiers,
    gates: [
      ['Field', 'Test', 'Value', 'Scope'],
      ['Overdue', '<=', 1, scope],
    ],
  });

  test('are the rebate by tiers and the bonus by score, in the language of the Scheme table', () => {
    expect(implied({ tiers }, ['Rebate method', 'whole'], ['Soft bonus rate', 0.02])).toEqual([
      ['Rebate', 'Sell-in', 'whole', false, undefined],
      ['Soft bonus', 'Sell-in', 'rate', true, 0.02],
    ]);
    expect(implied({ tiers }, ['返利方法', '分段'], ['软性奖励比例', 0.02])).toEqual([
      ['返利', '进货额', 'marginal', false, undefined],
      ['软性奖励', '进货额', 'rate', true, 0.02],
    ]);
  });

  test('bear the name that a gate’s scope gives them', () => {
    expect(implied(gate('Tier rebate'), ['Rebate method', 'whole']).map(([name]) => name)).toEqual([
      'Tier rebate',
    ]);
    expect(implied(gate('Elsewhere'), ['Rebate method', 'whole']).map(([name]) => name)).toEqual(['Rebate']);
  });

  test('need tiers and a method, or a rate of the bonus', () => {
    expect(implied({ tiers })).toEqual([]);
    expect(implied({}, ['Rebate method', 'whole'])).toEqual([]);
    expect(implied({}, ['Soft bonus rate', 0])).toHaveLength(1);
  });

  test('are none where there is a table of lines that cannot be read', () => {
    const tables: Tables = { tiers, lines: [['Nonsense'], ['x']] };
    expect(implied(tables, ['Rebate method', 'whole'])).toEqual([]);
  });
});

test('a line is paid by the tiers that bear its name, else by those that bear none', () => {
  const tables: Tables = {
    lines: [
      ['Line', 'Base', 'Way'],
      ['Volume', 'Sell-in', 'whole'],
      ['Fund', 'Receipts', 'whole'],
    ],
    tiers: [
      ['Line', 'From', 'Rate'],
      ['volume', 0, 0.5],
      ['', 0, 0.1],
    ],
  };
  expect(check(tables, accounts(0, 0)).of('A7').payout).toBe(6000);
});

describe('signals', () => {
  const raised = (tables: Tables, cells: Readonly<Record<string, Cell>>) =>
    check(tables, [
      ['Code', ...Object.keys(cells)],
      ['A', ...Object.values(cells)],
    ]).of('A').signals;
  const signals = (...rows: Cells): Tables => ({ signals: [['Field', 'Test', 'Value', 'Reason'], ...rows] });

  test('show the fact and the bound that it is beyond', () => {
    const tables = signals(['Fakes', '>', 0, 'Fakes found'], ['Remark', 'filled', '', 'Has a remark']);
    expect(raised(tables, { Fakes: 2, Remark: 'see mail' })).toEqual([
      { reason: 'Fakes found', field: 'Fakes', evidence: '2 > 0' },
      { reason: 'Has a remark', field: 'Remark', evidence: 'see mail' },
    ]);
    expect(raised(tables, { Fakes: 0, Remark: '' })).toEqual([]);
  });

  test('show a score with the decimals that decide, and any other number as it is', () => {
    const tables = signals(['Soft score', '<', 60, 'Low'], ['Trend', '<', 60, 'Falling']);
    expect(raised(tables, { 'Soft score': 59.88035714, Trend: 59.88035714 })).toEqual([
      { reason: 'Low', field: 'Soft score', evidence: '59.88 < 60' },
      { reason: 'Falling', field: 'Trend', evidence: '59.88035714 < 60' },
    ]);
    expect(raised(tables, { 'Soft score': 59.9999, Trend: 60 })).toEqual([
      { reason: 'Low', field: 'Soft score', evidence: '59.9999 < 60' },
    ]);
    expect(raised(tables, { 'Soft score': 'low', Trend: 60 })).toEqual([]);
  });
});

describe('what someone typed', () => {
  const typed = (payout: Cell, overdue: Cell = 0) =>
    check(TABLES, [
      [...HEADINGS, 'Payout'],
      [...(accounts(overdue, 0)[1] ?? []), payout],
    ]).of('A7');

  test('is compared to the cent with what comes out', () => {
    expect(typed(300.1)).toMatchObject({ payout: 300, typed: 300.1, difference: -0.1 });
    expect(typed(0)).toMatchObject({ typed: 0, difference: 300 });
  });

  test('is not compared where it is no number, nor where nothing is decided yet', () => {
    expect(typed('')).not.toHaveProperty('typed');
    expect(typed('')).not.toHaveProperty('difference');
    expect(typed(300, '')).toMatchObject({ verdict: 'pending', typed: 300, possible: 300 });
    expect(typed(300, '')).not.toHaveProperty('difference');
    expect(typed(300, '')).not.toHaveProperty('payout');
    expect(typed(300)).not.toHaveProperty('possible');
  });
});
