import * as eligibility from '../../../src/functions/eligibility';
import * as measures from '../../../src/functions/measures';
import * as rebates from '../../../src/functions/rebates';
import * as scoring from '../../../src/functions/scoring';
import * as supply from '../../../src/functions/supply';
import { drawing, type Draw } from '../../core/rebates/draw';
import { CustomFunctionsError, installCustomFunctions } from '../custom-functions-runtime';
import { drawRange, drawTable, type Call, type Range } from './cells';

/*
 * A million calls with arbitrary cells, from a seed. Every one answers with equally long rows of finite numbers, texts,
 * TRUE, FALSE and errors, or throws an error of Excel's; and every error has a code and a finished sentence in the
 * reader's language. Nothing is asserted call by call, because a million assertions would cost more than the calls.
 */
installCustomFunctions();
const context = { displayLanguage: 'en-US' };
Object.assign(globalThis, { Office: { context } });
const CALLS_A_FUNCTION = 40_000;

type Kind = keyof typeof KINDS;
type Drawer = (draw: Draw, call: Call) => Range | null;

const WORDS = ['S1', 'S2', 'A', 'B', 'yes', 'no', '是', '否', '门店编码', 'Outlet', 'handled', '首次上架'];
const KPI_HEADINGS = ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'];
const KPI_WORDS = [
  'A',
  'B',
  'linear',
  'proportional',
  'step',
  '线性',
  '阶梯',
  'zero',
  'exclude',
  'error',
  '剔除',
];
const GATE_HEADINGS = ['Field', 'Test', 'Value', 'Reason', 'Scope'];
const GATE_WORDS = [
  ...['A', 'B', 's', '=', '<>', '<', '<=', '>', '>=', 'between', 'in', 'filled', '≤', '介于', '属于', '已填'],
  ...['0.6..0.9', '1~2', '9至1', 'A|B', '|', 'yes'],
];
const TIER_WORDS = ['From', 'Rate', '起', '返利率', 'Fixed', '定额'];
const share = (draw: Draw) => draw.whole(0, 100) / 100;
/** A range whose sound cells are of one kind. */
const range =
  (soundCell: (draw: Draw) => unknown, words: readonly string[] = WORDS): Drawer =>
  (draw, call) =>
    drawRange(draw, call, words, () => soundCell(draw));
/** Nine in ten of one of these; else anything. */
const mostly =
  (...sound: readonly (Range | null)[]): Drawer =>
  (draw, call) =>
    draw.next() < 0.9 ? draw.pick(sound) : drawRange(draw, call, WORDS, () => share(draw));
/** A sound table, a table of anything, or anything. */
const table =
  (headings: readonly string[], words: readonly string[], ...sound: readonly Range[]): Drawer =>
  (draw, call) => {
    const kind = draw.next();
    if (kind < 0.5) return draw.pick(sound);
    return kind < 0.9 ? drawTable(draw, headings, words) : drawRange(draw, call, words, () => share(draw));
  };

const KINDS = {
  shares: range(share),
  amounts: range((draw) => draw.whole(0, 10_000) / 100),
  outlets: range((draw) => draw.pick(['S1', 'S2', 'S3', 'S4', 'S5', 4, ''])),
  ticks: range((draw) => draw.pick(['yes', 'no', '是', '否', true, 0, ''])),
  dates: range((draw) => draw.pick([46_082, 46_090, '2026-03-01', ''])),
  optional: mostly(null, null, [[1]], [['']]),
  actuals: table(
    ['A', 'B', 'x'],
    KPI_WORDS,
    [
      ['A', 'B'],
      [0.5, '85%'],
      ['', 3],
    ],
    [[0.7, 0.8]],
  ),
  kpis: table(
    KPI_HEADINGS,
    KPI_WORDS,
    [
      ['A', 0.6, 0.6, 0.9],
      ['B', 0.4, 0.5, 0.8],
    ],
    [['A', 100, 1, 0, 1.5, 'linear', 'exclude']],
    [KPI_HEADINGS, ['A', 0.5, '', 1, '', 'step', 'zero'], ['B', 0.5, 0.1, 1e9, 2, 'proportional', 'exclude']],
  ),
  bands: table(
    ['From', 'Result'],
    ['上限', '结果'],
    [
      [0, 'D'],
      [60, 'C'],
    ],
    [
      ['From', 'Up to', 'Result'],
      [0, 5, true],
    ],
  ),
  facts: table(['A', 'B', 'x'], GATE_WORDS, [
    ['A', 'B', 'x'],
    [1, 'yes', ''],
    [0.7, '无', 'n/a'],
  ]),
  gates: table(
    GATE_HEADINGS,
    GATE_WORDS,
    [GATE_HEADINGS, ['A', '<=', 0.3, '', ''], ['B', 'in', 'A|1|yes', 'r', 's']],
    [
      ['A', 'between', '0.6..0.9', 'r', 's'],
      ['B', 'filled', '', '', ''],
      ['A', '<>', '无', '', ''],
    ],
  ),
  tiers: table(
    ['From', 'Rate'],
    TIER_WORDS,
    [
      ['From', 'Rate'],
      [0, 0.01],
      [0.5, 0.02],
      [60, 0.3],
    ],
    [
      ['单位返利', '起'],
      [1.5, 0.1],
      [2, 0.2],
    ],
    [
      ['From', 'Fixed'],
      [0.05, 100],
      [50, 99.995],
    ],
  ),
  scope: mostly(null, [['s']]),
  method: mostly([['marginal']], [['全额']], [['rolling']], [['total']]),
  edge: mostly(null, [['over']], [['from']]),
  end: mostly(null, [['upto']], [['from']]),
  payOn: mostly(null, [['excess']], [['基数']]),
  decimals: mostly(null, [[0]], [[-2]], [['3']]),
  curve: mostly(null, [['step']], [['proportional']]),
  cell: mostly([[46_082]], [[0.5]], [[30]], [['60%']], [[1]]),
  launch: mostly([[46_082]]),
  aim: mostly([[0.5]], [['60%']]),
} satisfies Record<string, Drawer>;

const FUNCTIONS = { ...measures, ...scoring, ...eligibility, ...rebates, ...supply };
const TAKES: Record<keyof typeof FUNCTIONS, readonly Kind[]> = {
  numericdist: ['outlets', 'ticks'],
  weighteddist: ['outlets', 'ticks', 'shares'],
  listingrate: ['outlets', 'outlets'],
  displayscore: ['ticks', 'optional'],
  shareofshelf: ['shares', 'amounts'],
  daystodist: ['launch', 'dates', 'aim', 'optional'],
  speedindex: ['launch', 'dates', 'cell', 'aim', 'optional'],
  promorate: ['ticks', 'ticks'],
  onshelf: ['ticks', 'ticks'],
  attainment: ['shares', 'cell', 'cell', 'optional', 'curve'],
  softscore: ['actuals', 'kpis'],
  scoredetail: ['actuals', 'kpis'],
  band: ['amounts', 'bands', 'end'],
  eligible: ['facts', 'gates', 'scope'],
  verdict: ['facts', 'gates', 'scope'],
  reasons: ['facts', 'gates', 'scope'],
  rebate: ['amounts', 'tiers', 'method', 'edge', 'decimals'],
  tier: ['amounts', 'tiers', 'edge'],
  nexttier: ['amounts', 'tiers', 'method', 'edge'],
  growthrebate: ['amounts', 'amounts', 'tiers', 'payOn', 'decimals'],
  payout: ['amounts', 'amounts', 'shares', 'optional', 'optional', 'decimals'],
  clawback: ['amounts', 'cell', 'tiers', 'method', 'edge', 'decimals'],
  coverdays: ['amounts', 'cell', 'cell'],
  seasonindex: ['amounts'],
  reorder: ['amounts', 'amounts', 'cell', 'cell', 'cell', 'optional', 'optional'],
  allocate: ['cell', 'amounts', 'optional', 'optional'],
};

/** What is wrong with an error, if anything. What a cell or a heading holds stands in quotes. */
function faultOfError({ code, message = '' }: CustomFunctionsError, chinese: boolean): string | undefined {
  const words = message.replace(/“.*”/gs, '');
  const isSentence = chinese ? /\p{Script=Han}{3}.*。$/su.test(message) : /\w{3} .*\.$/s.test(message);
  const isSound = isSentence && message.length < 500 && !/\{\w+\}|undefined|NaN/.test(words);
  return ['#VALUE!', '#N/A', '#NUM!'].includes(code) && isSound ? undefined : `${code} ${message}`;
}

function faultOfCell(cell: unknown, chinese: boolean): string | undefined {
  if (typeof cell === 'string' || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0) ? undefined : `${cell}`;
  return cell instanceof CustomFunctionsError ? faultOfError(cell, chinese) : `a cell of ${typeof cell}`;
}

function faultOf(outcome: unknown, chinese: boolean): string | undefined {
  if (outcome instanceof CustomFunctionsError) return faultOfError(outcome, chinese);
  if (!Array.isArray(outcome) || outcome.length === 0) return 'no rows';
  const rows = outcome as unknown[][];
  const width = rows[0]?.length;
  for (const row of rows) {
    if (!width || row.length !== width) return 'ragged rows';
    for (const cell of row) {
      const fault = faultOfCell(cell, chinese);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

const shown = (args: unknown) =>
  JSON.stringify(args, (_, cell: unknown) =>
    typeof cell === 'number' || typeof cell === 'symbol' || typeof cell === 'bigint' ? String(cell) : cell,
  );

test.each(Object.entries(TAKES))('%s', (name, kinds) => {
  const draw = drawing(20261125);
  const call = FUNCTIONS[name as keyof typeof FUNCTIONS];
  const faults: string[] = [];
  let values = 0;
  for (let i = 0; i < CALLS_A_FUNCTION && faults.length < 3; i++) {
    const chinese = i % 2 === 1;
    context.displayLanguage = chinese ? 'zh-CN' : 'en-US';
    const shape = { rows: draw.whole(1, 5), columns: draw.pick([1, 1, 1, 2, 3]), isSound: draw.next() < 0.4 };
    const args = kinds.map((kind) => (draw.next() < 0.01 ? null : KINDS[kind](draw, shape)));
    let outcome: unknown;
    try {
      outcome = Reflect.apply(call, undefined, args);
    } catch (error) {
      outcome = error;
    }
    const fault = faultOf(outcome, chinese);
    if (fault !== undefined) faults.push(`${fault} (${String(outcome)}) from ${shown(args)}`);
    if (Array.isArray(outcome)) values++;
  }
  expect(faults).toEqual([]);
  // The calls are not all refused.
  expect(values).toBeGreaterThan(CALLS_A_FUNCTION / 100);
});
