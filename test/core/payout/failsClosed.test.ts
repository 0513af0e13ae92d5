import type { Cell, Cells } from '../../../src/core/values/cell';
import { compare } from '../../../src/core/values/decimal';
import { check, schemeOf, without, type Tables } from './accounts';

/** A scheme in which every table and every setting plays a part, and accounts that each of them takes money from. */
const TABLES: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['Scheme id', 'R-1'],
    ['From', '2026-01-01'],
    ['To', '2026-12-31'],
    ['Currency', 'CNY'],
    ['Decimals', 2],
    ['Status', 'active'],
    ['Rebate method', 'whole'],
    ['Tier edge', 'over'],
    ['Band edge', 'from'],
    ['Soft bonus rate', 0.01],
    ['Payout cap', 14_000],
    ['Settlement days', 'Days'],
    ['First approver', 'Zhao'],
    ['Second approver', 'Qian'],
  ],
  kpis: [
    ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'],
    ['Distribution', 0.6, 0.2, 0.9, 1, 'linear', 'error'],
    ['Display', 0.4, 0.1, 0.8, 1, 'linear', 'exclude'],
  ],
  bands: [
    ['Score', 'Share'],
    [0, 0.2],
    [60, 0.5],
    [90, 1],
  ],
  tiers: [
    ['Line', 'From', 'Rate'],
    ['Volume', 0, 0.01],
    ['Volume', 500_000, 0.02],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Soft-linked', 'Cap', 'Minimum'],
    ['Volume', 'Sell-in', 'whole', '', '', 'no', 12_000, 1_000],
    ['Fund', 'Receipts', 'rate', 0.005, '', 'yes', 4_000, 100_000],
    ['Growth', 'Sell-in', 'excess', 0.01, 'Base year', 'no', 3_000, 1_000],
    ['Cases', 'Cases sold', 'per unit', 2, '', 'no', 500, 10],
  ],
  settlement: [
    ['Up to', 'Factor'],
    [15, 1],
    [30, 0.9],
  ],
  deductions: [
    ['Field', 'Amount', 'Share', 'When', 'Cap', 'Reason'],
    ['Incidents', 700, '', '', 1_000, 'incidents'],
    ['Reports', '', 0.05, 'no', 600, 'reports'],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Overdue', '<=', 30, 'overdue', ''],
    ['Disputes', '<=', 0, 'disputes', 'Fund'],
  ],
  overrides: [
    ['Account', 'Scope', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'],
    ['B', '', 'withheld', 'inquiry', 'letter 4', 'Zhao', 'Qian'],
    ['C', 'Fund', 'eligible', 'bank delay', 'letter 5', 'Zhao', 'Qian'],
  ],
};

const HEADINGS = ['Code', 'Sell-in', 'Receipts', 'Base year', 'Cases sold', 'Days', 'Incidents', 'Reports'];
const ACCOUNTS: Cells = [
  [...HEADINGS, 'Overdue', 'Disputes', 'Distribution', 'Display'],
  ['A', 900_000, 900_000, 500_000, 400, 20, 3, 'no', 10, 0, 0.7, 0.5],
  ['B', 400_000, 300_000, 300_000, 90, 10, 0, 'yes', 0, 0, 0.9, 0.8],
  ['C', 800_000, 200_000, 790_000, 20, 22, 1, 'yes', 5, 2, 0.3, ''],
  ['D', 950_000, 800_000, 100_000, 500, 2, 0, 'yes', 45, 0, 0.95, 0.9],
];

type Paid = Readonly<Record<string, number>>;

/** What each account is paid; nothing where it is pending. */
function paidBy(tables: Tables): Paid {
  const { reading, of } = check(tables, ACCOUNTS);
  return Object.fromEntries(reading.accounts.map(({ code }) => [code, of(code).payout ?? 0]));
}

const withCell = (part: keyof Tables, row: number, column: number, cell: Cell): Tables => ({
  ...TABLES,
  [part]: TABLES[part]?.map((line, at) =>
    at === row ? line.map((own, index) => (index === column ? cell : own)) : line,
  ),
});
const withoutRow = (part: keyof Tables, row: number): Tables => ({
  ...TABLES,
  [part]: TABLES[part]?.filter((_, at) => at !== row),
});

const good = paidBy(TABLES);
const parts = Object.keys(TABLES) as (keyof Tables)[];
const cellsOf = (part: keyof Tables) =>
  (TABLES[part] ?? []).flatMap((line, row) => line.map((cell, column) => ({ row, column, cell })));

/** Accounts that are paid more than before, as a test shows them. */
const gainers = (paid: Paid, than: Paid): string[] =>
  Object.entries(paid).flatMap(([code, amount]) =>
    compare(amount, than[code] ?? 0) > 0 ? [`${code}: ${amount} instead of ${than[code] ?? 0}`] : [],
  );

const ERRORS: readonly Cell[] = [
  ...['#REF!', '#NAME?', '#DIV/0!', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', ' #n/a '],
  NaN,
  Infinity,
  {} as Cell,
];
const ABSURD_NUMBERS: readonly Cell[] = [-1, -0.01, 1e13, '-5', '1e300'];
const NONSENSE: readonly Cell[] = ['plenty', '??', '85%%', true];

test('the scheme is sound, and each of its rules takes money from somebody', () => {
  expect(check(TABLES, ACCOUNTS).scheme.problems).toEqual([]);
  expect(good.A).toBeGreaterThan(0);
  for (const part of ['gates', 'deductions', 'settlement', 'overrides'] as const)
    expect(gainers(paidBy(without(TABLES, part)), good)).not.toEqual([]);
});

test.each(parts)('an error in any cell of %s, headings too, pays nobody more', (part) => {
  for (const [index, { row, column }] of cellsOf(part).entries())
    for (const bad of ['#N/A', ERRORS[index % ERRORS.length]]) {
      const tables = withCell(part, row, column, bad);
      expect(schemeOf(tables).problems).not.toEqual([]);
      expect([row, column, String(bad), gainers(paidBy(tables), good)]).toEqual([
        row,
        column,
        String(bad),
        [],
      ]);
    }
});

test.each(parts)('an absurd number in place of any number of %s pays nobody more', (part) => {
  for (const { row, column, cell } of cellsOf(part)) {
    if (typeof cell !== 'number') continue;
    for (const bad of ABSURD_NUMBERS) {
      // A gate may ask for anything, and a KPI's floor may lie below 0.
      if (part === 'gates' || (part === 'kpis' && (column === 2 || column === 3))) continue;
      const tables = withCell(part, row, column, bad);
      expect([row, column, bad, gainers(paidBy(tables), good)]).toEqual([row, column, bad, []]);
    }
  }
});

test.each(parts)('a word that makes no sense in place of any cell of %s pays nobody more', (part) => {
  for (const { row, column, cell } of cellsOf(part)) {
    if (row === 0 || cell === '') continue;
    // An item of a wholly other name is a remark of the owner's own: the item is not there.
    const than = part === 'scheme' && column === 0 ? paidBy(withoutRow(part, row)) : good;
    for (const bad of NONSENSE) {
      const tables = withCell(part, row, column, bad);
      expect([row, column, bad, gainers(paidBy(tables), than)]).toEqual([row, column, bad, []]);
    }
  }
});

test('a misspelt item of the scheme pays nobody more than the item itself', () => {
  const items = (TABLES.scheme ?? []).flatMap(([item], row) =>
    row > 0 && typeof item === 'string' && item.length >= 4 ? [{ item, row }] : [],
  );
  for (const { item, row } of items)
    for (const misspelt of [
      `${item}p`,
      item.slice(0, -1),
      `${item.slice(0, -2)}${item.slice(-1)}${item.slice(-2, -1)}`,
    ]) {
      const tables = withCell('scheme', row, 0, misspelt);
      expect([misspelt, schemeOf(tables).problems.map(({ problem }) => problem.problem)]).toEqual([
        misspelt,
        ['item-misspelt'],
      ]);
      expect([misspelt, gainers(paidBy(tables), good)]).toEqual([misspelt, []]);
    }
});

test.each(parts)(
  'a row of %s that cannot be read pays nobody more than the same table without it',
  (part) => {
    for (const [row] of (TABLES[part] ?? []).entries()) {
      if (row === 0) continue;
      const rest = paidBy(withoutRow(part, row));
      for (const { column } of cellsOf(part).filter((one) => one.row === row)) {
        const paid = paidBy(withCell(part, row, column, '#REF!'));
        expect([row, column, gainers(paid, rest)]).toEqual([row, column, []]);
      }
    }
  },
);

test.each<[string, Tables, string, number, number]>([
  ['a share written as a number of percent', withCell('bands', 2, 1, 85), 'share-above-two', 3, 2],
  ['a factor written as a number of percent', withCell('settlement', 1, 1, 98), 'factor-above-two', 2, 2],
  ['a factor below 0', withCell('settlement', 1, 1, -1), 'negative-number', 2, 2],
  ['a cap below 0', withCell('scheme', 11, 1, -5), 'negative-number', 12, 2],
  ['half a decimal', withCell('scheme', 5, 1, 2.5), 'not-decimals', 6, 2],
  ['a rate above the whole', withCell('scheme', 10, 1, 1.5), 'rate-above-one', 11, 2],
  ['a cap from a lookup that found nothing', withCell('scheme', 11, 1, '#N/A'), 'error-cell', 12, 2],
  ['a line’s cap from such a lookup', withCell('lines', 1, 6, '#N/A'), 'error-cell', 2, 7],
  ['a minimum from such a lookup', withCell('lines', 1, 7, '#N/A'), 'error-cell', 2, 8],
  ['a soft link from such a lookup', withCell('lines', 2, 5, '#N/A'), 'error-cell', 3, 6],
  ['a deduction’s cap from such a lookup', withCell('deductions', 1, 4, '#N/A'), 'error-cell', 2, 5],
  ['an answer that costs from such a lookup', withCell('deductions', 2, 3, '#N/A'), 'error-cell', 3, 4],
  [
    'a cap that is set twice',
    { ...TABLES, scheme: [...(TABLES.scheme ?? []), ['Payout cap', 900_000]] },
    'item-twice',
    16,
    2,
  ],
  ['a misspelt cap', withCell('scheme', 11, 0, 'Payout capp'), 'item-misspelt', 12, 1],
  ['a cap misspelt in Chinese', withCell('scheme', 11, 0, '兑付上线'), 'item-misspelt', 12, 1],
  [
    'two blocks in one table',
    { ...TABLES, gates: [...(TABLES.gates ?? []), [], ...(TABLES.gates ?? [])] },
    'headings-again',
    5,
    0,
  ],
])('%s: everyone is pending, and the sentence names the cell', (_name, tables, problem, row, column) => {
  const { scheme, reading, of } = check(tables, ACCOUNTS);
  const at = scheme.problems[0]?.problem.at;
  expect([scheme.problems[0]?.problem.problem, at?.row, at?.column ?? 0]).toEqual([problem, row, column]);
  for (const { code } of reading.accounts) {
    const { verdict, missing, payout = 0 } = of(code);
    expect(['pending', 'withheld']).toContain(verdict);
    expect(payout).toBe(0);
    expect(missing.map(({ why }) => why)).toContain('scheme-unreadable');
  }
});

test('a typed n/a is no cap, and not an error', () => {
  const { scheme, of } = check(withCell('scheme', 11, 1, 'n/a'), ACCOUNTS);
  expect(scheme.problems).toEqual([]);
  expect(of('A').verdict).toBe('eligible');
});

describe('overrides', () => {
  const head = TABLES.overrides?.[0] ?? [];
  const two = ['why', 'letter', 'Zhao', 'Qian'];
  const decided = (...rows: Cells) => check({ ...TABLES, overrides: [head, ...rows] }, ACCOUNTS);
  const numbered = (...rows: Cells) =>
    check(
      { ...TABLES, overrides: [head, ...rows] },
      ACCOUNTS.map((row, index) => (index === 0 ? row : [`00${index}`, ...row.slice(1)])),
    );

  test('with a misspelt scope set nothing aside, and hold everything back', () => {
    expect(decided(['D', 'Fnud', 'eligible', ...two]).of('D').verdict).toBe('withheld');
    expect(decided(['A', 'Fnud', 'withheld', ...two]).of('A').verdict).toBe('withheld');
  });

  test('for 7 are those for 007, as long as no other account can be meant', () => {
    expect(numbered([1, '', 'withheld', ...two]).of('001').verdict).toBe('withheld');
    expect(numbered([1, '', 'withheld', ...two]).of('002').verdict).toBe('eligible');
  });

  test('that hold back a code that nobody has keep everyone pending; those that set aside hold for nobody', () => {
    expect(decided(['Z', '', 'withheld', ...two]).of('A')).toMatchObject({
      verdict: 'pending',
      missing: [{ why: 'scheme-unreadable', of: 'overrides!A2' }],
    });
    expect(decided(['Z', '', 'eligible', ...two]).of('A').verdict).toBe('eligible');
  });

  test('that cannot be read keep their own account pending, or everyone where nobody knows whose they are', () => {
    expect(decided(['A', '', 'withheld', '', 'letter', 'Zhao', 'Qian']).of('A').verdict).toBe('pending');
    expect(decided(['A', '', 'withheld', '', 'letter', 'Zhao', 'Qian']).of('B').verdict).toBe('eligible');
    expect(decided(['A', '', 'halt', ...two]).of('A').verdict).toBe('pending');
    expect(decided(['', '', 'withheld', ...two]).of('B').verdict).toBe('pending');
  });

  test.each([
    ['Zhao', 'Zhao.'],
    ['Zhao', 'ＺＨＡＯ'],
    ['Li Wei', 'Wei Li'],
    ['Li Wei', 'li\u200bwei'],
    ['Li, Wei', 'LI WEI'],
    ['李伟', '李\u200b 伟'],
  ])('by “%s” and “%s” are by one person and do not hold', (by, and) => {
    expect(decided(['D', '', 'eligible', 'why', 'letter', by, and]).of('D').verdict).toBe('withheld');
  });

  test('by two people of one family are by two people', () => {
    expect(decided(['D', '', 'eligible', 'why', 'letter', 'Li Wei', 'Li Wen']).of('D').verdict).toBe(
      'eligible',
    );
  });
});

test('a cap is money: what is beyond its cents is not paid', () => {
  const third = withCell('scheme', 11, 1, 1_000 / 6);
  expect(check(third, ACCOUNTS).of('A').payout).toBe(166.66);
});
