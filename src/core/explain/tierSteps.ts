import type { Tiers } from '../rebates/tiers';
import type { Edge } from '../rebates/vocabulary';
import { around, ENDS, endFigure } from './bands';
import type { DisplayValue, Note, Steps } from './explanation';
import { payFigure } from './slices';

/** Says so where not even the first tier is reached. */
export function belowFirst(reached: number, { tiers }: Tiers, shown: (from: number) => string): Note[] {
  const [first] = tiers;
  return first && reached < 0 ? [{ note: 'below-first-tier', details: { first: shown(first.from) } }] : [];
}

/** The tier reached and the ones beside it. */
export function tierSteps(
  tiers: Tiers,
  edge: Edge,
  reached: number,
  bound: (from: number) => DisplayValue,
): Steps {
  const shown = around(reached, tiers.tiers.length);
  const fromOf = (tier: number) => tiers.tiers[tier]?.from;
  return {
    part: 'steps',
    caption: 'tiers',
    columns: [...ENDS[edge], tiers.pays],
    rows: shown.map((tier) => [
      endFigure(fromOf(tier), bound),
      endFigure(fromOf(tier + 1), bound),
      payFigure(tiers)(tiers.tiers[tier]?.value ?? 0),
    ]),
    ...(reached >= 0 && { decisive: shown.indexOf(reached) }),
  };
}
