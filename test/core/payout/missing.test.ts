import type { Cell, Cells } from '../../../src/core/values/cell';
import { check, without, type Tables } from './accounts';

const TABLES: Tables = {
  kpis: [
    ['KPI', 'Weight', 'Floor', 'Target', 'If missing'],
    ['Distribution', 0.5, 0, 1, 'error'],
    ['Display', 0.3, 0, 1, 'zero'],
    ['Training', 0.2, 0, 1, 'exclude'],
  ],
  bands: [
    ['Score', 'Share'],
    [20, 0.5],
    [60, 1],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Soft-linked'],
    ['Volume', 'Sell-in', 'rate', 0.01, '', 'no'],
    ['Growth', 'Sell-in', 'excess', 0.1, 'Last year', 'no'],
    ['Fund', 'Receipts', 'rate', 0.02, '', 'yes'],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Incidents', '<=', 3, 'Sold across the border', ''],
    ['Contract', '=', 'yes', 'No contract', 'Fund'],
  ],
};
const HEADINGS = [
  'Code',
  'Sell-in',
  'Last year',
  'Receipts',
  'Distribution',
  'Display',
  'Training',
  'Incidents',
  'Contract',
];
/** Volume 20, growth 100, and a score of 100 pays the whole fund of 60. */
const ROW: readonly Cell[] = ['A', 2000, 1000, 3000, 1, 1, 1, 0, 'yes'];

/** The account with one cell otherwise, or without one of the columns. */
const explained = (heading: string, cell: Cell | 'no column', tables: Tables = TABLES) => {
  const at = HEADINGS.indexOf(heading);
  const rows: Cells =
    cell === 'no column'
      ? [HEADINGS, ROW].map((row) => row.filter((_, column) => column !== at))
      : [HEADINGS, ROW.map((own, column) => (column === at ? cell : own))];
  return check(tables, rows).of('A');
};

test('with every figure there is nothing missing', () => {
  expect(explained('Code', 'A')).toMatchObject({
    verdict: 'eligible',
    payout: 180,
    score: 100,
    missing: [],
  });
});

test.each<[string, Cell | 'no column', object[]]>([
  ['Sell-in', '', [need('blank', 'Sell-in', 'Volume', 1), need('blank', 'Sell-in', 'Growth', 1)]],
  [
    'Sell-in',
    'n/a?',
    [need('unreadable', 'Sell-in', 'Volume', 1), need('unreadable', 'Sell-in', 'Growth', 1)],
  ],
  ['Sell-in', 'no column', [need('no-column', 'Sell-in', 'Volume'), need('no-column', 'Sell-in', 'Growth')]],
  ['Last year', -1, [need('negative', 'Last year', 'Growth', 2)]],
  ['Last year', 0, [need('zero-baseline', 'Last year', 'Growth', 2)]],
  ['Last year', null, [need('blank', 'Last year', 'Growth', 2)]],
  ['Receipts', '', [need('blank', 'Receipts', 'Fund', 3)]],
  ['Distribution', '', [{ ...need('blank', 'Distribution', 'Fund', 4), need: 'score' }]],
  ['Distribution', 'no column', [{ ...need('no-column', 'Distribution', 'Fund'), need: 'score' }]],
  ['Distribution', 'bad', [{ ...need('unreadable', 'Distribution', 'Fund', 4), need: 'score' }]],
  // 85 where 85 % is meant
  ['Display', 85, [{ ...need('percent-as-share', 'Display', 'Fund', 5), need: 'score' }]],
  ['Incidents', '', [{ ...need('blank', 'Incidents', 'Sold across the border', 7), need: 'gate' }]],
  ['Incidents', 'some', [{ ...need('unreadable', 'Incidents', 'Sold across the border', 7), need: 'gate' }]],
  ['Incidents', 'no column', [{ ...need('no-column', 'Incidents', 'Sold across the border'), need: 'gate' }]],
  ['Contract', 'no column', [{ ...need('no-column', 'Contract', 'No contract'), need: 'gate' }]],
])('%s “%s” is missed where it is needed', (heading, cell, missing) => {
  const one = explained(heading, cell);
  expect(one.missing).toEqual(missing);
  expect({ verdict: one.verdict, payout: one.payout }).toEqual({ verdict: 'pending', payout: undefined });
});

function need(why: string, field: string, of: string, column?: number) {
  return { why, field, need: 'line', of, ...(column !== undefined && { column }) };
}

test('a KPI that counts as zero or is left out keeps nobody waiting', () => {
  // display 0 of 30: 70 points, the whole fund; without training 80 of 80
  expect(explained('Display', '')).toMatchObject({ verdict: 'eligible', score: 70, missing: [] });
  expect(explained('Training', '')).toMatchObject({ verdict: 'eligible', score: 100, missing: [] });
});

test('of several KPIs that are missing, those are told that leave no score', () => {
  const rows: Cells = [HEADINGS, ROW.map((cell, column) => (column >= 4 && column <= 6 ? '' : cell))];
  expect(check(TABLES, rows).of('A').missing).toEqual([
    { ...need('blank', 'Distribution', 'Fund', 4), need: 'score' },
  ]);
});

test('a score outside every band, or without a table of bands, pays no share and says so', () => {
  const low: Cells = [HEADINGS, ROW.map((cell, column) => (column >= 4 && column <= 6 ? 0.1 : cell))];
  expect(check(TABLES, low).of('A').missing).toEqual([
    { why: 'outside-bands', field: '10', need: 'score', of: 'Fund' },
  ]);
  expect(check(without(TABLES, 'bands'), low).of('A').missing).toEqual([
    { why: 'no-bands', field: '10', need: 'score', of: 'Fund' },
  ]);
});

test('the share goes by the score that is worked out, and by what a column holds only without KPIs', () => {
  const rows: Cells = [
    [...HEADINGS, 'Soft score'],
    [...ROW.map((cell, column) => (column === 4 ? 0 : cell)), 99],
  ];
  // 50 points pay half of 60; 99 would pay all of it
  expect(check(TABLES, rows).of('A').payout).toBe(150);
  expect(check(without(TABLES, 'kpis'), rows).of('A').payout).toBe(180);
});

test('a lump sum without a base needs none', () => {
  const tables: Tables = {
    lines: [
      ['Line', 'Way', 'Value'],
      ['Welcome', 'fixed', 50],
    ],
  };
  expect(explained('Code', 'A', tables)).toMatchObject({
    verdict: 'eligible',
    missing: [],
    steps: [{ step: 'line', line: 'Welcome', way: 'fixed', value: 50, earned: 50, amount: 50 }],
  });
  expect(explained('Code', 'A', tables).steps[0]).not.toHaveProperty('base');
});

test('a line that needs tiers and has none is missed by its own name', () => {
  const tables: Tables = {
    lines: [
      ['Line', 'Base', 'Way'],
      ['Volume', 'Sell-in', 'whole'],
    ],
  };
  const { missing, verdict, steps } = explained('Code', 'A', tables);
  expect(verdict).toBe('pending');
  expect(missing[0]).toEqual({ why: 'no-tiers', field: 'Volume', need: 'line', of: 'Volume' });
  expect(steps).toEqual([]);
});

test('what only a line needs that is held back anyway is nobody’s concern', () => {
  const { verdict, payout, missing, steps } = explained('Contract', 'no');
  expect({ verdict, payout, missing }).toEqual({ verdict: 'partial', payout: 120, missing: [] });
  expect(steps.at(-1)).toEqual({ step: 'line-held', line: 'Fund', gates: [1], amount: -60 });
  const rows: Cells = [HEADINGS, ROW.map((cell, column) => (column === 8 ? 'no' : column === 3 ? '' : cell))];
  const both = check(TABLES, rows).of('A');
  expect({ verdict: both.verdict, payout: both.payout, missing: both.missing }).toEqual({
    verdict: 'partial',
    payout: 120,
    missing: [],
  });
  expect(both.steps).toHaveLength(2);
});

test('who is held back by what is known is withheld, whatever else is missing', () => {
  const rows: Cells = [HEADINGS, ROW.map((cell, column) => (column === 7 ? 4 : column === 1 ? '' : cell))];
  const { verdict, payout, steps } = check(TABLES, rows).of('A');
  expect({ verdict, payout }).toEqual({ verdict: 'withheld', payout: 0 });
  expect(steps.at(-1)).toEqual({ step: 'held', gates: [0], amount: -60 });
});

test('names that neither a column nor an indicator bears are told once, for everybody', () => {
  const rows = [HEADINGS, ROW].map((row) => row.filter((_, column) => column !== 2 && column !== 5));
  expect(check(TABLES, rows).checker.withoutColumn).toEqual(['Last year', 'Display']);
});

describe('a scheme of which a table cannot be read', () => {
  const broken = (part: keyof Tables) => check({ ...TABLES, [part]: [['Nonsense'], [1]] }, [HEADINGS, ROW]);

  test('pays nobody, and names the sheet', () => {
    const { verdict, payout, missing } = broken('gates').of('A');
    expect({ verdict, payout }).toEqual({ verdict: 'pending', payout: undefined });
    expect(missing).toEqual([{ why: 'scheme-unreadable', field: 'gates', need: 'scheme', of: 'gates' }]);
  });

  test('overrides too, for somebody may have been held back there', () => {
    expect(broken('overrides').of('A')).toMatchObject({ verdict: 'pending' });
  });

  test('but signals, which cannot change an amount', () => {
    const { scheme, of } = broken('signals');
    expect(scheme.problems).toHaveLength(1);
    expect(of('A')).toMatchObject({ verdict: 'eligible', payout: 180, missing: [] });
  });
});

test.each<[string, Cell, string, number]>([
  ['Distribution', '', 'blank', 4],
  ['Distribution', 'bad', 'unreadable', 4],
  ['Display', 85, 'percent-as-share', 5],
])('a gate on the score names the KPI and its cell where %s is “%s”', (heading, cell, why, column) => {
  const gates: Cells = [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Soft score', '>=', 60, 'Too low', ''],
  ];
  expect(explained(heading, cell, { ...TABLES, gates }).missing).toEqual([
    { ...need(why, heading, 'Too low', column), need: 'gate' },
    { ...need(why, heading, 'Fund', column), need: 'score' },
  ]);
});
