import { planSheet } from '../../../src/core/plan/planSheet';
import type { Edge, Method, Pay } from '../../../src/core/rebates';
import type { BandEdge } from '../../../src/core/scoring/bands';
import type { Content, SheetDocument } from '../../../src/core/sheet/document';
import { bookOf, sheetOf, type Book } from './books';

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
export function kpiCase(seed: number): Case {
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

const METHODS: readonly Method[] = ['marginal', 'whole', 'rolling', 'total'];
const EDGES: readonly Edge[] = ['from', 'over'];
const PAYS: readonly (readonly [Pay, string, readonly number[]])[] = [
  ['rate', 'Rate', [0.01, 0.015, 0.03]],
  ['perUnit', 'Per unit', [1.5, 2.25, 3]],
  ['fixed', 'Fixed', [5000, 12_000.5, 30_000]],
];
/** Above, below and exactly on the bounds 100,000, 250,000 and 300,000 at one of the six achievements. */
export const TARGETS = [100_000, 250_000, 333_333.33, 50_000, 1_000_000];

/** Every way to pay by tiers: with one tier and with three. */
export const COMBINATIONS = METHODS.flatMap((method) =>
  EDGES.flatMap((edge) =>
    PAYS.flatMap(([pays, heading, amounts]) =>
      [1, 3].map((count) => ({ method, edge, pays, heading, amounts, count })),
    ),
  ),
);

/** A scheme that pays so, and an account for each target. */
export function tierBook(
  { method, edge, heading, amounts, count }: (typeof COMBINATIONS)[number],
  index: number,
): Book {
  const bounds = [100_000, 250_000, 300_000];
  return bookOf({
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
}

const BOUNDS = [40, 60, 80.5];

/** A score of 100 times the actual, and what is paid from (or up to) three scores. */
export function bandBook(edge: BandEdge, actual: number, of: string): Book {
  const name = (part: string) => `${part} ${of}`;
  return bookOf({
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
}
