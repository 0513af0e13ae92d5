import { compare } from '../values/decimal';
import type { Vocabulary } from '../values/heading';
import type { Problem } from '../values/problem';

/** How an actual between floor and target turns into an attainment. */
export type Curve = 'linear' | 'proportional' | 'step';

/** What a KPI without an actual does to an account's score. */
export type IfMissing = 'zero' | 'exclude' | 'error';

/** What attainment is measured against. */
export interface Goal {
  /** What earns nothing yet; null where there is none (step and proportional only). Above the target: lower is better. */
  readonly floor: number | null;
  /** What earns 1. */
  readonly target: number;
  /** The most that can be earned; 1 unless the scheme rewards more than the target. */
  readonly cap: number;
  readonly curve: Curve;
}

/** A soft KPI of a scheme: one row of its `kpis` table. */
export interface Kpi extends Goal {
  readonly name: string;
  /** A share of 1, or of 100, as the table has it. */
  readonly weight: number;
  readonly ifMissing: IfMissing;
}

export type KpiField = 'kpi' | 'weight' | 'floor' | 'target' | 'cap' | 'curve' | 'ifMissing';

/** The columns of a `kpis` table in the contract's order; the English heading first, the Chinese one second. */
export const KPI_HEADINGS: Vocabulary<KpiField> = {
  kpi: [
    'KPI',
    '指标',
    'Soft KPI',
    'KPI name',
    'Indicator',
    'Measure',
    'Name',
    '指标名称',
    '软性指标',
    '考核指标',
    '名称',
  ],
  weight: ['Weight', '权重', 'Weighting', '指标权重', '权重占比', '占比'],
  floor: [
    'Floor',
    '下限',
    'Minimum',
    'Min',
    'Threshold',
    '门槛',
    '门槛值',
    '底线',
    '底线值',
    '最低值',
    '下限值',
  ],
  target: ['Target', '目标', 'Goal', '目标值', '考核目标', '指标目标'],
  cap: ['Cap', '上限', 'Maximum', 'Max', '封顶', '封顶值', '达成上限', '封顶比例'],
  curve: ['Curve', '曲线', 'Scoring', 'Method', '计分方式', '计分方法', '计分曲线', '得分曲线', '算法'],
  ifMissing: [
    'If missing',
    '缺失处理',
    'Missing',
    'When missing',
    '缺失',
    '缺失时',
    '缺失值处理',
    '缺数处理',
    '无数据时',
  ],
};

/** The words for a curve; the first is the function's own. */
export const CURVE_WORDS: Vocabulary<Curve> = {
  linear: ['linear', '线性', '线性插值'],
  proportional: ['proportional', '比例', '按比例', '达成率'],
  step: ['step', '阶梯', '达标', '达标制'],
};

/** The words for what a missing actual means; the first is the function's own. */
export const IF_MISSING_WORDS: Vocabulary<IfMissing> = {
  zero: ['zero', '0', '计零', '零分', '记零', '计为零', '计0', '记0'],
  exclude: ['exclude', 'excluded', '剔除', '排除', '不计', '不计入', '不参与'],
  error: ['error', '报错', '错误', '提示'],
};

/** No reward scheme pays a hundred times its target; a larger cap is a mistyped one. */
const HIGHEST_CAP = 100;

/** A goal that cannot be measured against, and which of its columns shows it. */
export interface GoalDefect {
  readonly field: 'floor' | 'target' | 'cap';
  readonly problem: Problem;
}

/** What is wrong with a goal, if anything. */
export function defectOf({ floor, target, cap, curve }: Goal): GoalDefect | undefined {
  if (cap <= 0 || cap > HIGHEST_CAP)
    return {
      field: 'cap',
      problem: { problem: 'cap-out-of-range', kind: 'value', details: { cap, most: HIGHEST_CAP } },
    };
  if (curve === 'linear' && floor === null)
    return { field: 'floor', problem: { problem: 'missing-cell', kind: 'value' } };
  if (curve !== 'step' && floor !== null && compare(floor, target) === 0)
    return { field: 'target', problem: { problem: 'floor-is-target', kind: 'value', details: { target } } };
  if (curve === 'proportional' && target <= 0)
    return {
      field: 'target',
      problem: { problem: 'target-not-positive', kind: 'value', details: { target } },
    };
  if (curve === 'proportional' && floor !== null && floor > target)
    return {
      field: 'floor',
      problem: { problem: 'floor-above-target', kind: 'value', details: { floor, target } },
    };
  return undefined;
}

/**
 * True where a goal is in shares: floor and target are both from 0 to 1. Where there is no floor, a target of exactly 0
 * or 1 may as well count something, so only one in between is a share.
 */
export const isInShares = ({ floor, target }: Goal): boolean =>
  floor === null ? target > 0 && target < 1 : Math.min(floor, target) >= 0 && Math.max(floor, target) <= 1;

/** A share above 200 % is a percentage typed without its sign: 85 instead of 85 %. */
export const isPercentAsShare = (actual: number): boolean => actual > 2 && compare(actual, 2) > 0;
