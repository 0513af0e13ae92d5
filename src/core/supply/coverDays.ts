import { at, times } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, quotient, type Decimal } from '../values/decimal';
import { spread, type Spread } from '../values/spread';

/** held × period ÷ sold as the nearest double, from the decimals that the cells stand for. */
function exactCover(held: number, sold: number, period: number): number {
  const volume = times(decimal(held), decimal(period));
  const pace: Decimal = decimal(sold);
  const places = Math.max(volume.places, pace.places);
  return quotient(at(volume, places), at(pace, places));
}

/**
 * `COVERDAYS`: for how many days the stock lasts at the pace of the sell-out, stock ÷ (sellOut ÷ days), in the common
 * shape of the arguments. Stock and sell-out are in the same unit; `days` is how many days the sell-out took.
 */
export const coverDays = (stock: Cells, sellOut: Cells, days: Cells): Spread =>
  spread(
    [
      { name: 'stock', cells: stock },
      { name: 'sellOut', cells: sellOut },
      { name: 'days', cells: days },
    ],
    ([held = NaN, sold = NaN, period = NaN]) => {
      if (period === 0) return { problem: 'not-positive', kind: 'num', at: { argument: 'days' } };
      if (sold === 0) return { problem: 'no-sell-out', kind: 'na', at: { argument: 'sellOut' } };
      const volume = held * period;
      const isWhole = [held, period, volume, sold].every(Number.isSafeInteger);
      const cover = isWhole ? volume / sold : exactCover(held, sold, period);
      return Number.isFinite(cover)
        ? cover
        : { problem: 'cover-too-long', kind: 'num', at: { argument: 'sellOut' } };
    },
  );
