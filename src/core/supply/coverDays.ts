import type { Cells } from '../values/cell';
import { spread, type Spread } from '../values/spread';

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
      if (sold === 0) return { problem: 'no-sell-out', kind: 'na' };
      const cover = (held * period) / sold;
      return Number.isFinite(cover) ? cover : { problem: 'cover-too-long', kind: 'num' };
    },
  );
