import type { FunctionHelp } from '../../function-help';
import type { SupplyFunctionId } from '../../function-ids';

const BLANK =
  'Missing cells ("", NA, -, 无) give #N/A, never 0. Desktop Excel hands blank cells over as 0, so type NA where a figure is not known.';
const RANGE = 'Negative numbers, and numbers above 1,000,000,000,000, are #NUM!.';

export const supplyHelp: Record<SupplyFunctionId, FunctionHelp> = {
  COVERDAYS: {
    description: 'Days of cover: how long the stock lasts at the pace of the sell-out.',
    parameters: {
      stock: 'The account’s stock, in the unit of the sell-out.',
      sellOut: 'What the account sold on in the period.',
      days: 'How many days the period had.',
    },
    meaning:
      'Too few days mean a stock-out ahead, above all before the season; too many mean that sell-in is ahead of sell-out.',
    formula: 'stock ÷ (sellOut ÷ days)',
    source: 'Days of inventory on hand, on sell-out instead of cost of goods.',
    traps: [
      'Take sell-out (what the account sold on), not sell-in (what it bought): pushed-in volume would hide the stock.',
      'No sell-out gives #N/A: stock that does not move has no days. Days of 0 are #NUM!.',
      'Before the season divide by the season index: the pace of a quiet month flatters the cover.',
      BLANK,
      RANGE,
    ],
  },
  SEASONINDEX: {
    description:
      'The season: how much above or below an average month each month of the year is. The twelve indices have mean 1.',
    parameters: {
      history:
        'Whole years of monthly sales: 12 columns, a year a row, or one column of 12, 24, 36 … months.',
    },
    meaning: 'Splits a yearly target over the months, and tells when to have the goods in place.',
    formula: 'index of a month = 12 × its sales in all years ÷ all sales',
    source: 'The method of simple averages (按月平均法) of the textbooks on time series.',
    traps: [
      'Whole years only: a part of a year would make its months look strong. A year that has not ended must be left out.',
      'The result follows the order of the history: if it begins with April, the first index is April.',
      'Strong growth within the years tilts the indices towards the last months. Larger years weigh more.',
      'A first row of month names is passed over; names that are plain numbers (1 to 12) would be read as sales. A year column must not be selected.',
      BLANK,
      RANGE,
    ],
  },
  REORDER: {
    description:
      'What to order now, so that stock and goods in transit last through delivery and safety time, up to whole packs.',
    parameters: {
      stock: 'Stock at hand.',
      inTransit: 'Ordered and not yet arrived.',
      dailyDemand: 'Demand on an average day.',
      leadDays: 'Days from the order to its arrival.',
      safetyDays: 'Days of demand kept as a reserve.',
      season: 'The season index of the days ahead; 1 if left out.',
      pack: 'Units in a pack; 1 if left out.',
    },
    meaning: 'A suggestion for the order that keeps the account in stock, with the season in it.',
    formula: 'max(0, dailyDemand × season × (leadDays + safetyDays) − stock − inTransit), up to whole packs',
    source: 'The order-up-to level of inventory textbooks, with safety stock in days.',
    traps: [
      'Calculated exactly in decimal: a need of exactly 4 packs orders 4, not 5 because of a rounding error.',
      'Without a pack the order is rounded up to whole units. A pack of 0 is #NUM!.',
      'What is in transit counts; a missing cell there is not 0. Type 0 if nothing is on its way.',
      BLANK,
      RANGE,
    ],
  },
  ALLOCATE: {
    description:
      'Splits a short supply over the demands: first priorities first, pro rata inside a priority, in whole packs.',
    parameters: {
      supply: 'What there is to give away, one cell.',
      demands: 'What each account asks for. Type 0 where it asks for nothing.',
      priority: 'Lower numbers are served first. Left out: all are equal.',
      pack: 'Units in a pack, one cell; 1 if left out.',
    },
    meaning:
      'In the season goods are short. Key accounts come first by a rule that everybody can recompute, not by who calls last.',
    formula:
      'Inside a priority: quota = supply × demand ÷ Σ demands; the whole packs of it, then one pack more to the largest remainders.',
    source: 'The largest remainder method (Hamilton) of apportionment.',
    traps: [
      'The result adds up to min(supply, Σ demands) exactly, and nobody gets more than the demand.',
      'Equal remainders: the first in the list gets the pack. Sort the list by a rule that you can defend.',
      'Where the supply or a demand is not a whole number of packs, what is left over goes loose, in the order of the remainders, to accounts that got no extra pack. So that no pack is opened, give a supply and demands in whole packs.',
      'A missing demand makes the whole result #N/A, because it changes what everybody else gets. Type 0 for an account that wants nothing.',
      RANGE,
    ],
  },
};
