import type { PayoutVerdict } from '../../core/payout/decision';
import { plainText } from '../../core/values/cell';
import { MISSING } from '../../core/values/reading';
import type { Language } from '../../i18n/language';
import type { CheckedAccount } from '../../jobs/check-payout';

export const VERDICTS: readonly PayoutVerdict[] = ['eligible', 'partial', 'withheld', 'pending'];

export const SORTS = ['row', 'name', 'score', 'payout', 'difference'] as const;
export type Sort = (typeof SORTS)[number];

/** What of the checked accounts is shown, and in which order. What is undefined does not matter. */
export interface Filter {
  readonly verdict?: PayoutVerdict | undefined;
  /** `""` is no region. */
  readonly region?: string | undefined;
  /** A signal's reason. */
  readonly signal?: string | undefined;
  readonly search: string;
  readonly sort: Sort;
}

export const EVERYTHING: Filter = { search: '', sort: 'row' };

/** An account's region; `""` where it has none. */
export const regionOf = ({ account }: CheckedAccount): string => {
  const { region = MISSING } = account.values;
  return region === MISSING ? '' : String(region);
};

const folded = (text: string): string => plainText(text).toLowerCase();

/** Numbers from the highest down, those that are not known last. */
const fromHighest = (a: number | undefined, b: number | undefined): number =>
  a === undefined ? (b === undefined ? 0 : 1) : b === undefined ? -1 : b - a;

const sizeOf = (value: number | undefined) => (value === undefined ? undefined : Math.abs(value));
const known = (score: CheckedAccount['score']) => (typeof score === 'number' ? score : undefined);

function orders(
  language: Language,
): Readonly<Record<Sort, (a: CheckedAccount, b: CheckedAccount) => number>> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return {
    row: () => 0,
    name: (a, b) => compare(a.account.name, b.account.name),
    score: (a, b) => fromHighest(known(a.score), known(b.score)),
    payout: (a, b) => fromHighest(a.payout, b.payout),
    difference: (a, b) => fromHighest(sizeOf(a.difference), sizeOf(b.difference)),
  };
}

/** The accounts that a filter lets through, in its order; those that are alike in the order of the table. */
export function filtered(
  checked: readonly CheckedAccount[],
  { verdict, region, signal, search, sort }: Filter,
  language: Language,
): readonly CheckedAccount[] {
  const wanted = folded(search);
  const through = checked.filter(
    (one) =>
      (verdict === undefined || one.verdict === verdict) &&
      (region === undefined || regionOf(one) === region) &&
      (signal === undefined || one.signals.some(({ reason }) => reason === signal)) &&
      (wanted === '' ||
        folded(one.account.name).includes(wanted) ||
        folded(one.account.code).includes(wanted)),
  );
  return sort === 'row' ? through : [...through].sort(orders(language)[sort]);
}
