/** A short supply, split over demands. */
export interface Split {
  /** Σ demands; each quota is supply × demand ÷ total. */
  readonly total: bigint;
  /** The whole packs in each quota. */
  readonly whole: readonly bigint[];
  /** What each quota has beyond its whole packs, × total. */
  readonly remainders: readonly bigint[];
  /** What everybody gets. */
  readonly shares: readonly bigint[];
}

/**
 * Splits a supply that is short of the demands (0 ≤ supply < Σ demands), pro rata, in whole packs by largest remainder:
 *
 * 1. Everybody's quota is supply × demand ÷ Σ demands, and everybody gets the whole packs in it.
 * 2. The packs that are left go, one each, to the largest remainders first (of equal ones, to the first in order), where
 *    the demand has room for a whole pack.
 * 3. What is then left is no whole pack that anybody has room for, because the supply or a demand is no multiple of the
 *    pack. So that nothing is lost, it goes loose in the same order, to those who got no pack in step 2, up to their
 *    demand.
 *
 * Shares add up to the supply exactly, none is above its demand, and each is within one pack of its quota. (Step 3
 * always finds room: with step 2 and a full demand everybody would have at least the quota, and quotas add up to the
 * supply.)
 */
export function splitShort(supply: bigint, demands: readonly bigint[], pack: bigint): Split {
  const total = demands.reduce((sum, demand) => sum + demand, 0n);
  const whole: bigint[] = [];
  const remainders: bigint[] = [];
  let left = supply;
  for (const demand of demands) {
    const quota = supply * demand; // ÷ total
    const packs = (quota / (total * pack)) * pack;
    whole.push(packs);
    remainders.push(quota - packs * total);
    left -= packs;
  }
  const shares = [...whole];

  // Of equal ones, the first in order: sorting is stable.
  const order = [...demands.keys()].sort((a, b) =>
    Number((remainders[b] as bigint) - (remainders[a] as bigint)),
  );
  const withoutPack = order.filter((i) => {
    const fits = left >= pack && (shares[i] as bigint) + pack <= (demands[i] as bigint);
    if (fits) {
      shares[i] = (shares[i] as bigint) + pack;
      left -= pack;
    }
    return !fits;
  });
  for (const i of withoutPack) {
    const room = (demands[i] as bigint) - (shares[i] as bigint);
    const loose = room < left ? room : left;
    shares[i] = (shares[i] as bigint) + loose;
    left -= loose;
  }
  return { total, whole, remainders, shares };
}
