import { planSheet } from '../../../src/core/plan/planSheet';
import { rebateOn, type Edge, type Method, type Pay } from '../../../src/core/rebates';
import { bandOf, type BandEdge } from '../../../src/core/scoring/bands';
import { scoreRow } from '../../../src/core/scoring/scores';
import type { Content, SheetDocument } from '../../../src/core/sheet/document';
import { planWords } from '../../../src/i18n/zh-CN/plan';
import { bookOf, sheetOf, type Book } from './books';
import { shown } from './shown';
import { calculate, type Values } from './workbook';

const POINTS = 5;

/** A small generator with a seed: the same schemes in every run. */
function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return {
    pick: <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T,
    share: () => Math.round(next() * 100) / 100,
  };
}

interface Case {
  readonly book: Book;
  readonly plan: SheetDocument;
}

const KPI_HEADINGS = ['指标', '权重', '下限', '目标', '上限', '曲线', '缺失处理'];

/** One scheme of five KPIs with everything varied, and one account with some actuals missing, blank or written as text. */
function kpiCase(seed: number): Case {
  const { pick, share } = seeded(seed);
  const weights = pick([
    [0.3, 0.25, 0.2, 0.15, 0.1],
    [40, 30, 15, 10, 5],
    [0.2, 0.2, 0.2, 0.2, 0.2],
  ]);
  const kpis = weights.map((weight, index): Content[] => {
    const curve = pick(['linear', '线性', 'proportional', '比例', 'step', '达标', null]);
    const floor = Math.min(0.8, share());
    const target = floor + 0.05 + pick([0, 0.01, 0.1]);
    const isReversible = curve !== 'proportional' && curve !== '比例';
    const [low, high] = isReversible && pick([true, false, false]) ? [target, floor] : [floor, target];
    const cap = pick([1, 1, 1.2, 1.5, null]);
    return [
      `KPI ${index}`,
      weight,
      low,
      Math.round(high * 100) / 100,
      cap,
      curve,
      pick(['zero', 'exclude', 'error', '剔除', null]),
    ];
  });
  const actuals = kpis.map((kpi): Content =>
    pick([
      share(),
      share(),
      share(),
      kpi[2] as number,
      kpi[3] as number,
      null,
      'n/a',
      `${Math.round(share() * 100)}%`,
      1.7,
      85,
    ]),
  );
  const code = pick<string | number>(['0012', 'A~1*?', 12, 'x"y']);
  const book = bookOf({
    accounts: sheetOf(`acc'ts ${seed}`, [
      ['经销商编码', '经销商名称', ...kpis.map((kpi) => kpi[0] as string)],
      ['007', '别家', 0.5, 0.5, 0.5, 0.5, 0.5],
      [code, '本家', ...actuals],
    ]),
    kpis: sheetOf(`kpis ${seed}`, [['软性指标（2027）'], [], KPI_HEADINGS, ...kpis]),
  });
  return { book, plan: { ...planSheet(book.plan(String(code))), name: `plan ${seed}` } };
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

describe('points and score in native formulas', () => {
  // A `~` in a code is escaped for Excel and LibreOffice; the engine of this test does not know the escape.
  const cases = seeds
    .map(kpiCase)
    .filter(({ book }) => book.reading.accounts.every(({ code }) => !code.includes('~')));
  let values: Values;
  beforeAll(() => {
    values = calculate(cases.flatMap(({ book, plan }) => [...book.sheets, plan]))[0] as Values;
  });

  test.each(cases.map((each) => [each.plan.name, each] as const))(
    '%s agrees with SOFTSCORE',
    (_, { book, plan }) => {
      const kpis = book.scheme.kpis;
      if (!kpis) throw new Error(JSON.stringify(book.scheme.problems));
      const account = book.reading.accounts[1];
      const exact = scoreRow(account?.cells.slice(2) ?? [], kpis.scoring);
      const total = shown(values, plan, 'scorecard:total', POINTS);
      if (typeof exact.score === 'number') expect(total).toBeCloseTo(exact.score, 9);
      else expect(total).toBe(planWords.common.pending);
      for (const [index, { name }] of kpis.kpis.entries()) {
        const points = shown(values, plan, `kpi:${name}`, POINTS);
        if (typeof exact.points[index] === 'number' && typeof exact.score === 'number')
          expect(points).toBeCloseTo(exact.points[index], 9);
      }
    },
  );

  test('scores, pending scores, excluded and refused actuals all occur', () => {
    const totals = cases.map(({ plan }) => shown(values, plan, 'scorecard:total', POINTS));
    expect(totals.filter((total) => typeof total === 'number').length).toBeGreaterThan(10);
    expect(totals.filter((total) => total === planWords.common.pending).length).toBeGreaterThan(10);
  });
});

const METHODS: readonly Method[] = ['marginal', 'whole', 'rolling', 'total'];
const EDGES: readonly Edge[] = ['from', 'over'];
const PAYS: readonly (readonly [Pay, string, readonly number[]])[] = [
  ['rate', 'Rate', [0.01, 0.015, 0.03]],
  ['perUnit', 'Per unit', [1.5, 2.25, 3]],
  ['fixed', 'Fixed', [5000, 12_000.5, 30_000]],
];
/** Above, below and exactly on the bounds 100,000, 250,000 and 300,000 at one of the six achievements. */
const TARGETS = [100_000, 250_000, 333_333.33, 50_000, 1_000_000];

describe('the rebate what-if in native formulas', () => {
  const combinations = METHODS.flatMap((method) =>
    EDGES.flatMap((edge) =>
      PAYS.flatMap(([pays, heading, amounts]) =>
        [1, 3].map((count) => ({ method, edge, pays, heading, amounts, count })),
      ),
    ),
  );
  const cases = combinations.map(({ method, edge, heading, amounts, count }, index) => {
    const bounds = [100_000, 250_000, 300_000];
    const book = bookOf({
      accounts: sheetOf(`accounts ${index}`, [
        ['Code', 'Name', 'Sales target'],
        ...TARGETS.map((target, row) => [`A${row}`, `Account ${row}`, target]),
      ]),
      tiers: sheetOf(`tiers ${index}`, [
        ['From', heading],
        ...amounts.slice(0, count).map((amount, row) => [bounds[row] as number, amount]),
      ]),
      scheme: sheetOf(`scheme ${index}`, [
        ['Item', 'Value'],
        ['Rebate method', method],
        ['Tier edge', edge],
      ]),
    });
    const plans = TARGETS.map((_, row) => ({
      ...planSheet(book.plan(`A${row}`)),
      name: `plan ${index}.${row}`,
    }));
    return { book, plans };
  });
  let values: Values;
  beforeAll(() => {
    values = calculate(cases.flatMap(({ book, plans }) => [...book.sheets, ...plans]))[0] as Values;
  });

  test.each(
    combinations.map(
      (each, index) => [`${each.method}, ${each.edge}, ${each.pays}, ${each.count} tiers`, index] as const,
    ),
  )('%s', (_, index) => {
    const { book, plans } = cases[index] as (typeof cases)[0];
    const { tiers, settings } = book.scheme;
    if (!tiers || !settings.method) throw new Error(JSON.stringify(book.scheme.problems));
    for (const plan of plans)
      for (let column = 2; column < 8; column++) {
        const amount = shown(values, plan, 'what-if:amount', column) as number;
        const exact = rebateOn(amount, tiers.tiers, settings.method, settings.edge);
        expect([amount, shown(values, plan, 'what-if:rebate', column)]).toEqual([amount, exact]);
      }
  });
});

describe('the payout share in native formulas', () => {
  const BOUNDS = [40, 60, 80.5];
  const edges: readonly BandEdge[] = ['from', 'upto'];
  const actuals = [0, 0.3999, 0.4, 0.6, 0.805, 0.8051, 1];
  const cases = edges.flatMap((edge, index) =>
    actuals.map((actual, row) => {
      const name = (part: string) => `${part} ${index}.${row}`;
      const book = bookOf({
        accounts: sheetOf(name('accounts'), [
          ['Code', 'Name', 'K'],
          ['A', 'Account', actual],
        ]),
        kpis: sheetOf(name('kpis'), [
          ['KPI', 'Weight', 'Floor', 'Target'],
          ['K', 1, 0, 1],
        ]),
        bands: sheetOf(name('bands'), [['Bound', 'Share'], ...BOUNDS.map((bound, at) => [bound, at / 2])]),
        scheme: sheetOf(name('scheme'), [
          ['Item', 'Value'],
          ['Band edge', edge],
        ]),
      });
      return { edge, actual, book, plan: { ...planSheet(book.plan('A')), name: name('plan') } };
    }),
  );
  let values: Values;
  beforeAll(() => {
    values = calculate(cases.flatMap(({ book, plan }) => [...book.sheets, plan]))[0] as Values;
  });

  test.each(cases.map((each) => [`score ${each.actual * 100}, bounds ${each.edge}`, each] as const))(
    '%s',
    (_, { edge, actual, book, plan }) => {
      const exact = bandOf(actual * 100, book.scheme.bands?.bands ?? [], edge);
      expect(shown(values, plan, 'tiles', 2)).toBe(exact ? exact.result : '–');
    },
  );
});
