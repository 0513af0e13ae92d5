import { at, minus, plus, times } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, toNumber, type Decimal } from '../values/decimal';
import type { Optional } from '../values/setting';
import { spread, type Spread } from '../values/spread';

/** What an order depends on; quantities in one unit, times in days. */
interface Need {
  readonly stock: number;
  readonly inTransit: number;
  readonly dailyDemand: number;
  readonly leadDays: number;
  readonly safetyDays: number;
  readonly season: number;
  readonly pack: number;
}

/** A double and the 15-digit decimal it stands for differ by at most 5e-15 of it; a need multiplies three of them. */
const DOUBT = 1e-13;

/** The packs to order, where doubles leave no doubt about it; else NaN. */
function packsByDoubles(need: Need): number {
  const target = need.dailyDemand * need.season * (need.leadDays + need.safetyDays);
  const packs = (target - need.stock - need.inTransit) / need.pack;
  const doubt = ((target + need.stock + need.inTransit) / need.pack) * DOUBT;
  const fewest = Math.ceil(packs - doubt);
  return fewest === Math.ceil(packs + doubt) ? Math.max(0, fewest) : NaN;
}

function exactPacks(need: Need): bigint {
  const days = plus(decimal(need.leadDays), decimal(need.safetyDays));
  const target = times(times(decimal(need.dailyDemand), decimal(need.season)), days);
  const missing = minus(target, plus(decimal(need.stock), decimal(need.inTransit)));
  const pack = decimal(need.pack);
  const places = Math.max(missing.places, pack.places);
  const units = at(missing, places);
  const size = at(pack, places);
  return units > 0n ? (units + size - 1n) / size : 0n;
}

function orderOf(need: Need): number {
  const order = packsByDoubles(need) * need.pack;
  if (Number.isInteger(need.pack) && Number.isSafeInteger(order)) return order;
  const size: Decimal = decimal(need.pack);
  return toNumber({ m: exactPacks(need) * size.m, places: size.places });
}

const ONE: Cells = [[1]];

/**
 * `REORDER`: what to order now, max(0, dailyDemand × season × (leadDays + safetyDays) − stock − inTransit), up to whole
 * packs, in the common shape of the arguments. Left out, `season` is 1 and `pack` is 1, a whole unit.
 */
export const reorders = (
  stock: Cells,
  inTransit: Cells,
  dailyDemand: Cells,
  leadDays: Cells,
  safetyDays: Cells,
  season?: Optional,
  pack?: Optional,
): Spread =>
  spread(
    [
      { name: 'stock', cells: stock },
      { name: 'inTransit', cells: inTransit },
      { name: 'dailyDemand', cells: dailyDemand },
      { name: 'leadDays', cells: leadDays },
      { name: 'safetyDays', cells: safetyDays },
      { name: 'season', cells: season ?? ONE },
      { name: 'pack', cells: pack ?? ONE },
    ],
    ([held = NaN, coming = NaN, daily = NaN, lead = NaN, safety = NaN, index = NaN, size = NaN]) => {
      if (size === 0) return { problem: 'not-positive', kind: 'num', at: { argument: 'pack' } };
      return orderOf({
        stock: held,
        inTransit: coming,
        dailyDemand: daily,
        leadDays: lead,
        safetyDays: safety,
        season: index,
        pack: size,
      });
    },
  );
