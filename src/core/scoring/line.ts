import { decimal, type Decimal } from '../values/decimal';
import type { Goal } from './kpi';

/**
 * A goal as a straight line, in integers of 10^-places. The *distance* of an actual is `sign × (actual − origin)`. Below
 * `from` it earns nothing; from `full` on it earns the cap; in between distance ÷ `whole`.
 *
 * - linear: the distance from the floor towards the target; `whole` lies between them
 * - proportional: the actual itself; nothing below the floor
 * - step: the distance from the target, which earns all or nothing: `whole` is null
 */
export interface GoalLine {
  readonly places: number;
  readonly sign: 1n | -1n;
  readonly origin: bigint;
  readonly from: bigint;
  readonly whole: bigint | null;
  readonly cap: Decimal;
}

const ONE: Decimal = { m: 1n, places: 0 };
const atMostOne = (cap: Decimal): Decimal => (cap.m >= 10n ** BigInt(cap.places) ? ONE : cap);

/** The line of a goal without defects (`defectOf`). */
export function goalLineOf(goal: Goal): GoalLine {
  const floor = goal.floor === null ? null : decimal(goal.floor);
  const target = decimal(goal.target);
  const places = Math.max(target.places, floor?.places ?? 0);
  const inUnits = ({ m, places: own }: Decimal) => m * 10n ** BigInt(places - own);
  const t = inUnits(target);
  const f = floor && inUnits(floor);
  const sign = f !== null && f > t ? -1n : 1n;
  const cap = decimal(goal.cap);
  switch (goal.curve) {
    case 'linear': {
      const origin = f as bigint;
      return { places, sign, origin, from: 0n, whole: sign * (t - origin), cap };
    }
    case 'proportional':
      return { places, sign: 1n, origin: 0n, from: f !== null && f > 0n ? f : 0n, whole: t, cap };
    case 'step':
      return { places, sign, origin: t, from: 0n, whole: null, cap: atMostOne(cap) };
  }
}

/** The distance from which a line earns its cap, with `more` places than the line's own: rounded up to whole units. */
export function fullOf({ whole, cap }: GoalLine, more: number): bigint {
  if (whole === null) return 0n;
  const unit = 10n ** BigInt(cap.places);
  return (whole * cap.m * 10n ** BigInt(more) + unit - 1n) / unit;
}
