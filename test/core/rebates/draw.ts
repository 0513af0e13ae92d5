// Jest looks a global up in a sandbox each time, which takes longer than the drawing; millions are drawn.
const { floor, imul, round } = Math;

/** Random cases from a seed, so that a failure can be run again (mulberry32). */
export function drawing(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = imul(state ^ (state >>> 15), 1 | state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  /** A number with so many decimals, as a formula would leave it behind: sometimes a sum of doubles. */
  const decimal = (most: number, places: number): number => {
    const value = round(next() * most * 10 ** places) / 10 ** places;
    return next() < 0.1 ? value - 0.1 + 0.1 : value;
  };
  return { next, whole, pick, decimal };
}

export type Draw = ReturnType<typeof drawing>;

/** Ascending bounds, the first sometimes 0, in amounts of the size given. */
export function drawTiers(draw: Draw, size: number, places: number, rate: () => number): [number, number][] {
  const drawn = Array.from({ length: draw.whole(1, 7) }, () => draw.decimal(size, places).toPrecision(15));
  const bounds = new Set([...(draw.next() < 0.5 ? [0] : []), ...drawn.map(Number).map(Math.abs)]);
  return [...bounds].sort((a, b) => a - b).map((from) => [from, rate()]);
}

/** An amount that is likely to hurt: at a bound, a cent beside one, a half cent, tiny, large, or many decimals. */
export function drawAmount(draw: Draw, bounds: readonly number[], size: number): number {
  const bound = draw.pick(bounds);
  switch (draw.whole(0, 7)) {
    case 0:
      return bound;
    case 1:
      return Math.max(0, bound + draw.pick([0.01, -0.01, 0.005, 1e-6]));
    case 2:
      return draw.whole(0, Math.min(2 * size, 1e12));
    case 3:
      return draw.decimal(Math.min(2 * size, 1e12), 6);
    case 4:
      return draw.next() * draw.pick([1e-8, 1, 1e6, 1e12]);
    default:
      return Math.min(1e12, Math.max(0, draw.decimal(2 * size, 2)));
  }
}

/** How often to draw: `count` times, except under mutation, where a survivor would cost minutes (scripts/mutation.mjs). */
export const times = (count: number): number => Math.ceil(count / Number(process.env.CASES_DIVIDED_BY ?? 1));
