import type { PlanInput } from './plan';

/** What an account's figures warn of, the gravest first. */
export type PlanSignal =
  | 'overdue'
  | 'stocking'
  | 'diversion'
  | 'prices'
  | 'falling'
  | 'short'
  | 'lessContent'
  | 'competitor'
  | 'staff';

/** Less than this share of what was bought has been sold on. */
const LOW_SELL_THROUGH = 0.8;

/** What shows in the account's own figures; then what any plan has to reckon with. */
export function signalsOf(plan: PlanInput): readonly PlanSignal[] {
  const { values } = plan.account;
  const number = (field: keyof typeof values) => {
    const value = values[field];
    return typeof value === 'number' ? value : undefined;
  };
  const less = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a < b;
  const sellIn = number('sellIn');
  const shown: readonly (readonly [PlanSignal, boolean])[] = [
    ['overdue', less(0, number('overdueDays'))],
    ['stocking', less(number('sellOut'), sellIn === undefined ? undefined : sellIn * LOW_SELL_THROUGH)],
    ['diversion', less(0, number('crossRegion'))],
    ['prices', less(0, number('priceViolations'))],
    ['falling', less(sellIn, number('lastYear'))],
    ['lessContent', less(number('satisfaction'), number('satisfactionBefore'))],
  ];
  const own = shown.filter(([, shows]) => shows).map(([signal]) => signal);
  // That goods run out is the first of these, whether the stock shows it today or not.
  const usual: readonly PlanSignal[] = ['short', 'competitor', 'staff', 'prices'];
  return [...own, ...usual.filter((signal) => !own.includes(signal))];
}
