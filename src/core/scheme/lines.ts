import { FOR_HEADINGS, readForWhom, type ForWhom } from '../eligibility/forWhom';
import { METHOD_WORDS, type Method } from '../rebates';
import type { TableSource } from '../sheet/source';
import { isBlank, isMissing, plainText } from '../values/cell';
import { readWord } from '../values/choice';
import { nameKey, type Vocabulary } from '../values/heading';
import { readNumber } from '../values/number';
import { isProblem, shown, type Problem } from '../values/problem';
import { UNREADABLE } from '../values/reading';
import { readYesNo } from '../values/yesNo';
import { missingCell, optionalNumber, readRowTable, type RowCells, type RowTable } from '../tables/rowTable';

/**
 * How a line gets from its base to money:
 *
 * - rate: base × rate
 * - perUnit: base × money for each unit; the base counts things
 * - fixed: a lump sum, where the base reaches the line's minimum
 * - marginal, whole, rolling, total: the line's tiers, as `REBATE` reads them
 * - growth: base ÷ baseline − 1 picks the tier, paid on the base
 * - excess: the base beyond the baseline, at the line's rate, or at the rate of the tier that the growth picks
 * - excessPerUnit: the base beyond the baseline × money for each unit
 * - achievement: base ÷ baseline picks the tier (0.9 is 90 % of the target), paid on the base
 */
export type Way =
  Method | 'rate' | 'perUnit' | 'fixed' | 'growth' | 'excess' | 'excessPerUnit' | 'achievement';

/** How tables name the ways; the English word first, then the Chinese ones. */
export const WAY_WORDS: Vocabulary<Way> = {
  ...METHOD_WORDS,
  rate: ['rate', '比例', '按比例', '固定比例'],
  perUnit: ['per unit', 'perUnit', '按量', '单位返利', '按件', '按家', '按次'],
  fixed: ['fixed', 'lump sum', '定额', '固定金额', '一次性'],
  growth: ['growth', '增长', '增长率', '按增长率'],
  excess: ['excess', '超额', '超额部分', '增量', '超出部分'],
  excessPerUnit: ['excess per unit', '超额按量', '超额单位返利', '超额每件', '超额每台', '增量按量'],
  achievement: ['achievement', '达成率', '完成率', '按达成率'],
};

export type LineField =
  | 'line'
  | 'base'
  | 'way'
  | 'value'
  | 'baseline'
  | 'soft'
  | 'cap'
  | 'minimum'
  | 'forWhom'
  | 'tierBy'
  | 'method'
  | 'every'
  | 'least'
  | 'noBaseline'
  | 'bestOf';

/** The columns of the RebateLines table (返利项目); the English heading first, the Chinese one second. */
export const LINE_HEADINGS: Vocabulary<LineField> = {
  line: ['Line', '返利项目', 'Rebate line', 'Rebate', '项目', '项目名称', '返利名称', '奖励项目'],
  base: ['Base', '计算基数', 'Paid on', 'Amount', '基数', '计返基数', '返利基数', '依据'],
  way: ['Way', '计算方式', 'Method', 'How', '方式', '返利方式', '计算方法', '返利方法'],
  value: ['Value', '标准', 'Rate', '返利标准', '比例或金额', '返利率', '比例', '金额'],
  baseline: ['Baseline', '对比基数', 'Compared with', 'Reference', '基期', '对比', '目标或同期', '对照'],
  soft: ['Soft-linked', '与软性指标挂钩', 'Soft', 'Score-linked', '挂钩得分', '软性挂钩', '是否挂钩', '挂钩'],
  cap: ['Cap', '封顶', 'Most', '上限', '封顶金额', '项目上限'],
  minimum: ['Minimum', '起算额', 'From', 'Least base', '起点', '最低基数', '门槛额', '起返额'],
  forWhom: FOR_HEADINGS,
  tierBy: ['Tier by', '定档依据', 'Tiers by', '按什么定档', '档位依据', '定档基数'],
  method: ['Tier method', '阶梯方法', 'Tiers pay', '分档方法', '分档算法', '阶梯算法'],
  every: ['Every', '每满', 'Every full', '每满多少', '每达到'],
  least: ['At least', '保底', 'Guarantee', '保底金额', '最低返利', '最少兑付'],
  noBaseline: ['No baseline', '无对比基数时', 'Without baseline', '新客户', '无同期时', '无基数时'],
  bestOf: ['Best of', '择高', 'Greater of', 'Group', '择高组', '二选一', '就高'],
};

/** One rebate line: what it is paid on, and how. Base and baseline are headings of the accounts table, or figures of them. */
export interface RebateLine {
  readonly name: string;
  /** `""` where a lump sum needs none. */
  readonly base: string;
  readonly way: Way;
  /** The rate (a share), the money for a unit, or the lump sum; tiers take its place. */
  readonly value?: number;
  readonly baseline?: string;
  /** True where the score's payout share applies to the line. */
  readonly soft: boolean;
  /** The most that the line pays: an amount, or the figure of the account that is one. */
  readonly cap?: number | string;
  /** What the line pays at least, whatever it earned: an amount, or the figure of the account that is one. */
  readonly least?: number | string;
  /** The least base from which the line pays at all. */
  readonly minimum?: number;
  /** The accounts that it is for; absent where it is for all. */
  readonly forWhom?: ForWhom;
  /** The figure that picks the tier, where it is not the base. */
  readonly tierBy?: string;
  /** How tiers by growth or achievement pay: `whole` where it is absent. */
  readonly method?: Method;
  /** Only full portions of so much count: units for money per unit, the base up to the last full one for a rate. */
  readonly every?: number;
  /** What an account without a baseline earns, as a share of the base; where it is absent such an account is pending. */
  readonly noBaseline?: number;
  /** Of the lines with the same word here, only the one that comes to most is paid. */
  readonly bestOf?: string;
}

export type LineTable = RowTable<LineField, RebateLine>;

const NEEDS_VALUE: ReadonlySet<Way> = new Set(['rate', 'perUnit', 'fixed', 'excessPerUnit']);
const NEEDS_BASELINE: ReadonlySet<Way> = new Set(['growth', 'excess', 'excessPerUnit', 'achievement']);
/** The ways whose value is paid on a portion of the base, which full portions can be counted of. */
const IN_PORTIONS: ReadonlySet<Way> = new Set(['rate', 'perUnit', 'excess', 'excessPerUnit']);
/** The methods that pay slices: a slice of one figure is none of another. */
const IN_SLICES: ReadonlySet<Method> = new Set(['marginal', 'rolling']);

const isMethod = (way: Way): way is Method => way in METHOD_WORDS;

/** How a line's tiers pay, by its way and its method. */
export const methodOf = ({ way, method }: Pick<RebateLine, 'way' | 'method'>): Method =>
  isMethod(way) ? way : (method ?? 'whole');

/** What an account without a baseline earns: nothing, a share of the base, or it is not known yet. */
const NO_BASELINE_WORDS: Vocabulary<'pending' | 'nothing'> = {
  pending: ['pending', '待定', '暂缓'],
  nothing: ['nothing', '不计', '不享受', '无', '不兑付'],
};

/** An amount that a cell states, or the name of the figure that is one. */
function readLimit(row: RowCells<LineField>, field: 'cap' | 'least'): number | string | undefined | Problem {
  const cell = row.cell(field);
  return typeof cell === 'string' && readNumber(cell) === UNREADABLE
    ? plainText(cell)
    : optionalNumber(row, field, 'amount');
}

function readNoBaseline(row: RowCells<LineField>): number | undefined | Problem {
  const cell = row.cell('noBaseline');
  if (isBlank(cell) || typeof readNumber(cell) === 'number') return optionalNumber(row, 'noBaseline', 'rate');
  const word = readWord(cell, NO_BASELINE_WORDS, () => row.place('noBaseline'));
  return isProblem(word) ? word : word === 'nothing' ? 0 : undefined;
}

/** What the columns beyond base and way say. */
function readMore(row: RowCells<LineField>, way: Way): Partial<RebateLine> | Problem {
  const { cell, place } = row;
  const forWhom = readForWhom(cell('forWhom'), place('forWhom'));
  if (isProblem(forWhom)) return forWhom;
  const cap = readLimit(row, 'cap');
  if (isProblem(cap)) return cap;
  const least = readLimit(row, 'least');
  if (isProblem(least)) return least;
  const noBaseline = readNoBaseline(row);
  if (isProblem(noBaseline)) return noBaseline;
  const every = optionalNumber(row, 'every', 'amount');
  if (isProblem(every)) return every;
  if (every === 0 || (every !== undefined && !IN_PORTIONS.has(way)))
    return { problem: 'every-of-what', kind: 'value', at: place('every') };
  const method = isMissing(cell('method'))
    ? undefined
    : readWord(cell('method'), METHOD_WORDS, () => place('method'));
  if (isProblem(method)) return method;
  if (method !== undefined && method !== way && !isRelative(way))
    return { problem: 'method-of-another-way', kind: 'value', at: place('method') };
  const tierBy = isMissing(cell('tierBy')) ? undefined : plainText(cell('tierBy'));
  if (tierBy !== undefined && IN_SLICES.has(methodOf({ way, ...(method && { method }) })))
    return { problem: 'slices-of-another-figure', kind: 'value', at: place('tierBy') };
  return {
    ...(cap !== undefined && { cap }),
    ...(least !== undefined && { least }),
    ...(forWhom.length > 0 && { forWhom }),
    ...(tierBy !== undefined && { tierBy }),
    ...(method !== undefined && { method }),
    ...(every !== undefined && { every }),
    ...(noBaseline !== undefined && { noBaseline }),
    ...(!isMissing(cell('bestOf')) && { bestOf: plainText(cell('bestOf')) }),
  };
}

/** The ways whose tiers' bounds are shares of a baseline and not amounts. */
export const isRelative = (way: Way): boolean => NEEDS_BASELINE.has(way);

/** True where a line cannot pay without tiers. An excess may have a rate of its own instead. */
export const needsTiers = ({ way, value }: RebateLine): boolean =>
  !NEEDS_VALUE.has(way) && !(way === 'excess' && value !== undefined);

/** The names of the columns and figures that a line is paid by. */
export const figuresOf = (line: RebateLine): readonly string[] =>
  FIGURES.flatMap((field) => {
    const name = line[field];
    return typeof name === 'string' && name !== '' ? [name] : [];
  });

/** The columns of the table that may name a figure. */
export const FIGURES = ['base', 'baseline', 'tierBy', 'cap', 'least'] as const satisfies readonly LineField[];

function readLine(row: RowCells<LineField>): RebateLine | Problem {
  const { cell, place } = row;
  const missing = missingCell(row, 'line') ?? missingCell(row, 'way');
  if (missing) return missing;
  const way = readWord(cell('way'), WAY_WORDS, () => place('way'));
  if (isProblem(way)) return way;
  const isShare = way === 'rate' || way === 'excess';
  const value = optionalNumber(row, 'value', isShare ? 'rate' : 'amount');
  const minimum = optionalNumber(row, 'minimum', 'amount');
  for (const read of [value, minimum]) if (isProblem(read)) return read;
  const required =
    (way === 'fixed' && minimum === undefined ? undefined : missingCell(row, 'base')) ??
    (NEEDS_VALUE.has(way) ? missingCell(row, 'value') : undefined) ??
    (NEEDS_BASELINE.has(way) ? missingCell(row, 'baseline') : undefined);
  if (required) return required;
  const soft = isMissing(cell('soft')) ? false : readYesNo(cell('soft'));
  if (typeof soft !== 'boolean')
    return {
      problem: 'not-yes-no',
      kind: 'value',
      at: place('soft'),
      details: { text: shown(cell('soft')) },
    };
  const more = readMore(row, way);
  if (isProblem(more)) return more;
  return {
    name: plainText(cell('line')),
    base: isMissing(cell('base')) ? '' : plainText(cell('base')),
    way,
    ...(typeof value === 'number' && { value }),
    ...(!isMissing(cell('baseline')) && { baseline: plainText(cell('baseline')) }),
    soft,
    ...(typeof minimum === 'number' && { minimum }),
    ...more,
  };
}

/** Reads the RebateLines table. Two lines of one name are refused: a gate's scope could mean either. */
export function readLines(source: TableSource): LineTable | Problem {
  const seen = new Set<string>();
  return readRowTable(source, LINE_HEADINGS, ['line', 'way'], (row): RebateLine | Problem => {
    const line = readLine(row);
    if (isProblem(line)) return line;
    if (seen.has(nameKey(line.name)))
      return {
        problem: 'line-twice',
        kind: 'value',
        at: row.place('line'),
        details: { line: line.name },
      };
    seen.add(nameKey(line.name));
    return line;
  });
}
