import fc from 'fast-check';
import { readAccounts } from '../../../src/core/accounts/read';
import { displayScore } from '../../../src/core/measures/displayScore';
import { numericDistribution } from '../../../src/core/measures/numericDistribution';
import { shareOfShelf } from '../../../src/core/measures/shareOfShelf';
import { weightedDistribution } from '../../../src/core/measures/weightedDistribution';
import { measureFigures, type MeasuredFigure } from '../../../src/core/measuring/measure';
import { readMeasures } from '../../../src/core/measuring/readMeasures';
import type { Content } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import { isProblem } from '../../../src/core/values/problem';
import { finished, sourceOf } from './lists';

type Rows = readonly (readonly Content[])[];

const ACCOUNTS = sourceOf('Accounts', [
  ['Code', 'Name', 'Sell-in', 'Distribution', 'State'],
  ['007', 'One', 100, 0.5, 'B'],
  ['A2', 'Two', '', '', ''],
]);

/** The problem of a Measures table, or undefined. */
const problemOf = (row: Readonly<Record<string, Content>>) => {
  const headings = Object.keys(row);
  const measures = readMeasures(sourceOf('Measures', [headings, Object.values(row)]));
  return isProblem(measures) ? measures : undefined;
};

/** Measures one figure from a list, for the two accounts. */
function measured(row: Readonly<Record<string, Content>>, list: Rows): MeasuredFigure {
  const given = { 'KPI or base': 'Sell-in', Measure: 'Sum', List: 'List', Account: 'Dealer', ...row };
  const measures = readMeasures(sourceOf('Measures', [Object.keys(given), Object.values(given)]));
  if (isProblem(measures)) throw new Error(JSON.stringify(measures));
  const accounts = readAccounts(ACCOUNTS, [{ row: 0, rows: 9 }], ['Distribution']);
  if (isProblem(accounts)) throw new Error(JSON.stringify(accounts));
  const [figure] = finished(
    measureFigures({
      measures,
      accounts,
      listNamed: (name) => (name === 'List' ? sourceOf('List', list) : undefined),
      period: { from: serialOf(2026, 1, 1), to: serialOf(2026, 12, 31) },
    }),
  );
  if (!figure || 'problem' in figure) throw new Error(JSON.stringify(figure));
  return figure;
}

/** What came out for both accounts: values, or a problem's code and row. */
const results = ({ accounts }: MeasuredFigure) =>
  accounts.map(({ after }) => (isProblem(after) ? [after.problem, after.at?.row] : after));

const SUM = { Columns: 'Amount' };

describe('money from invoices', () => {
  const invoices = (...rows: Rows) => [['Dealer', 'Day', 'Group', 'Paid', 'Amount'], ...rows];
  const day = serialOf(2026, 3, 1);

  test('returns are taken off, exactly; codes are found without their zeros where one account can be meant', () => {
    expect(
      results(
        measured(
          SUM,
          invoices(['007', day, 'A', 'Y', 0.1], [7, day, 'A', 'Y', 0.2], ['a2', day, 'A', 'Y', -5]),
        ),
      ),
    ).toEqual([0.3, -5]);
  });

  test('rows that conditions or the period leave out are counted as such, and 0 is known where none is left', () => {
    const figure = measured(
      { ...SUM, Where: 'Group <> X; Paid = yes', 'Date column': 'Day' },
      invoices(
        ['007', day, 'A', 'Y', 10],
        ['007', day, 'X', 'Y', 20],
        ['007', day, 'A', 'N', 40],
        ['007', serialOf(2027, 1, 1), 'A', 'Y', 80],
        ['A2', day, 'X', 'Y', 5],
        ['合计', '', '', '', 155],
        ['', '', '', '', 3],
        ['B9', day, 'A', 'Y', 7],
      ),
    );
    expect(results(figure)).toEqual([10, 0]);
    expect(figure.balance).toMatchObject({
      rows: 8,
      counted: 2,
      excluded: 3,
      outsidePeriod: 1,
      ownerless: [
        { row: 6, reason: 'subtotal' },
        { row: 7, reason: 'no-account' },
      ],
    });
    expect(figure.strangers).toEqual([{ code: 'B9', rows: 1 }]);
  });

  test.each<[string, Readonly<Record<string, Content>>, readonly Content[], string, number]>([
    ['an amount that is blank', {}, ['007', day, 'A', 'Y', null], 'missing-cell', 3],
    ['an amount that is no number', {}, ['007', day, 'A', 'Y', 'tbd'], 'not-a-number', 3],
    ['an amount that is an error', {}, ['007', day, 'A', 'Y', '#REF!'], 'not-a-number', 3],
    ['an amount beyond all sense', {}, ['007', day, 'A', 'Y', 1e300], 'amount-too-large', 3],
    [
      'a condition’s cell that is blank',
      { Where: 'Paid = yes' },
      ['007', day, 'A', null, 5],
      'condition-unknown',
      3,
    ],
    ['a day that cannot be read', { 'Date column': 'Day' }, ['007', 'spring', 'A', 'Y', 5], 'not-a-date', 3],
    ['a day that is blank', { 'Date column': 'Day' }, ['007', null, 'A', 'Y', 5], 'missing-cell', 3],
  ])('%s leaves its account unmeasured, and no other', (_, row, bad, problem, at) => {
    const figure = measured(
      { ...SUM, ...row },
      invoices(['007', day, 'A', 'Y', 10], bad, ['A2', day, 'A', 'Y', 20]),
    );
    expect(results(figure)).toEqual([[problem, at], 20]);
  });

  test('an account that the list does not know is unknown, not 0', () => {
    expect(results(measured(SUM, invoices(['007', day, 'A', 'Y', 10])))).toEqual([
      10,
      ['no-rows-for-account', undefined],
    ]);
  });

  test('counts, the highest and the last value', () => {
    const list = invoices(
      ['007', day, 'A', 'Y', 10],
      ['007', day + 9, 'B', 'Y', 4],
      ['A2', day, 'A', 'Y', 1],
      ['A2', day, 'C', 'Y', 2],
    );
    expect(results(measured({ Measure: 'Count' }, list))).toEqual([2, 2]);
    expect(results(measured({ Measure: 'Max', Columns: 'Amount' }, list))).toEqual([10, 2]);
    expect(results(measured({ Measure: '最近值', Columns: 'Group', Date: 'Day' }, list))).toEqual([
      'B',
      ['two-last-values', 5],
    ]);
  });
});

describe('visits of outlets', () => {
  const DISTRIBUTION = {
    'KPI or base': 'Distribution',
    Measure: 'NUMERICDIST',
    Outlet: 'Shop',
    Columns: 'SKU 1|SKU 2',
    Date: 'Day',
  };
  const visits: Rows = [
    ['Visits of 2026', null, null, null, null],
    ['Dealer', 'Shop', 'Day', 'SKU 1', 'SKU 2'],
    ['007', 'S1', serialOf(2026, 2, 1), 'Y', 'N'],
    ['007', 'ｓ1 ', serialOf(2026, 5, 1), 'N', 'N'],
    ['007', 'S2', serialOf(2026, 2, 1), 'N', 'Y'],
    ['A2', 'S3', serialOf(2026, 2, 1), 'N', '?'],
  ];

  test('any visit, or the last of each outlet, as the table says', () => {
    expect(results(measured({ ...DISTRIBUTION, Rows: 'all' }, visits))[0]).toBe(1);
    const last = measured({ ...DISTRIBUTION, Rows: 'last' }, visits);
    expect(results(last)).toEqual([0.5, ['not-yes-no', 6]]);
    expect(last.balance).toMatchObject({ rows: 4, counted: 3, earlier: 1 });
    expect(last.column).toBe(3);
  });
});

test.each<[string, Readonly<Record<string, Content>>, string]>([
  [
    'rows of outlets are asked, never guessed',
    { Measure: 'Display', Columns: 'A', Outlet: 'Shop' },
    'rows-not-said',
  ],
  [
    'the last row needs a day',
    { Measure: 'Display', Columns: 'A', Outlet: 'Shop', Rows: 'last' },
    'measure-needs',
  ],
  [
    'weighted distribution needs a weight',
    { Measure: '加权铺货率', Columns: 'A', Outlet: 'Shop', Rows: 'all' },
    'measure-needs',
  ],
  ['facings pair with totals', { Measure: 'Share of shelf', Columns: 'A|B', Of: 'C' }, 'columns-do-not-pair'],
  ['an unknown measure', { Measure: 'Average', Columns: 'A' }, 'not-an-option'],
  ['a condition that is none', { Measure: 'Sum', Columns: 'A', Where: 'paid' }, 'not-a-condition'],
  ['a day that is none', { Measure: 'Sum', Columns: 'A', 'First day': 'soon' }, 'not-a-date'],
  ['an error in the table', { Measure: 'Sum', Columns: '#N/A' }, 'error-cell'],
])('the Measures table: %s', (_, row, problem) => {
  expect(problemOf({ KPI: 'Distribution', List: 'List', Account: 'Dealer', ...row })).toMatchObject({
    problem,
    at: { argument: 'Measures' },
  });
});

test('a figure that is defined twice, a list that is not there and a column it does not have are named', () => {
  const twice = readMeasures(
    sourceOf('Measures', [
      ['KPI', 'Measure', 'List', 'Account', 'Columns'],
      ['X', 'Sum', 'L', 'D', 'A'],
      ['x ', 'Sum', 'L', 'D', 'B'],
    ]),
  );
  expect(twice).toMatchObject({ problem: 'figure-twice', details: { row: 2 }, at: { row: 3 } });
  expect(() => measured({ ...SUM, List: 'Gone' }, [])).toThrow('list-missing');
  expect(() =>
    measured(SUM, [
      ['Dealer', 'Value'],
      ['007', 1],
    ]),
  ).toThrow('list-without-column');
  expect(() =>
    measured(SUM, [
      ['Dealer', 'Amount', 'Amount'],
      ['007', 1, 2],
    ]),
  ).toThrow('list-column-twice');
});

test('each account gets exactly what the custom function answers for its rows alone', () => {
  const tick = fc.constantFrom('是', 'N', '', 'n/a', '√', '0', '?', true);
  const row = fc.record({
    dealer: fc.constantFrom('007', 'A2'),
    shop: fc.constantFrom('S1', 's1 ', 'Ｓ2', 'S3', '', '合计'),
    ticks: fc.tuple(tick, tick),
    turnover: fc.constantFrom(10, 10.5, 3333.33, ''),
    own: fc.constantFrom(1, 2, ''),
    total: fc.constantFrom(2, 3, ''),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const list: Rows = [
        ['Dealer', 'Shop', 'T1', 'T2', 'Turnover', 'Own', 'Total'],
        ...rows.map(({ dealer, shop, ticks, turnover, own, total }) => [
          dealer,
          shop,
          ...ticks,
          turnover,
          own,
          total,
        ]),
      ];
      const own = rows.filter(({ dealer }) => dealer === '007');
      if (own.length === 0) return;
      const column = (heading: string, read: (one: (typeof own)[number]) => unknown[]) =>
        [
          Array.from({ length: read(own[0] as (typeof own)[number]).length }, () => heading),
          ...own.map(read),
        ] as never;
      const shops = column('Outlet code', ({ shop }) => [shop]);
      const ticks = column('Outlet code', ({ ticks: both }) => both);
      const outlet = { 'KPI or base': 'Distribution', Outlet: 'Shop', Columns: 'T1|T2', Rows: 'all' };
      const expected = {
        NUMERICDIST: numericDistribution(shops, ticks),
        WEIGHTEDDIST: weightedDistribution(
          shops,
          ticks,
          column('Turnover', ({ turnover }) => [turnover]),
        ),
        DISPLAYSCORE: displayScore(ticks),
        SHAREOFSHELF: shareOfShelf(
          column('Own', (one) => [one.own]),
          column('Total', (one) => [one.total]),
        ),
      };
      const more = { WEIGHTEDDIST: { Weight: 'Turnover' }, SHAREOFSHELF: { Columns: 'Own', Of: 'Total' } };
      for (const [measure, value] of Object.entries(expected)) {
        const figure = measured({ ...outlet, Measure: measure, ...more[measure as keyof typeof more] }, list);
        const after = figure.accounts[0]?.after;
        expect(isProblem(after) ? after.problem : after).toBe(isProblem(value) ? value.problem : value);
      }
    }),
    { numRuns: 150 },
  );
});
