import { payouts } from '../rebates/payout';
import { plus, reaches, times } from '../values/arithmetic';
import { decimal, toNumber } from '../values/decimal';
import { isProblem } from '../values/problem';
import { readDecimals } from '../values/setting';
import { readYesNo } from '../values/yesNo';
import {
  displayValueOf,
  number,
  share,
  term,
  terms,
  word,
  type Explainer,
  type Note,
  type Term,
} from './explanation';
import { cellAt, quantityIn } from './place';

/** base + soft × payoutShare, at most cap; eligibility is asked first. */
export const payout: Explainer = {
  parameters: ['base', 'soft', 'payoutShare', 'eligible', 'cap', 'decimals'],
  byRow: ['base', 'soft', 'payoutShare', 'eligible', 'cap'],
  answer: ([base, soft, payoutShare, eligible, cap, decimals]) =>
    payouts(base ?? [], soft ?? [], payoutShare ?? [], eligible, cap, decimals),
  derive: ([bases, softs, shares, eligibles, caps, decimalCells], at) => {
    const places = readDecimals(decimalCells);
    if (isProblem(places)) return { parts: [] };
    const [baseCell, softCell, shareCell, eligibleCell, capCell] = [
      bases,
      softs,
      shares,
      eligibles,
      caps,
    ].map((cells) => cellAt(cells, at));
    const isEligible = readYesNo(eligibleCell);
    const given: Term[] = [
      ...(eligibles
        ? [
            term(
              'eligible',
              typeof isEligible === 'boolean'
                ? word(isEligible ? 'yes' : 'no')
                : displayValueOf(eligibleCell),
            ),
          ]
        : []),
      term('base', displayValueOf(baseCell)),
      term('soft', displayValueOf(softCell)),
      term('payoutShare', displayValueOf(shareCell, share)),
    ];
    if (eligibles && isEligible === false)
      return { parts: [terms(...given)], notes: [{ note: 'not-eligible' }] };
    const [base, soft, payoutShare] = [baseCell, softCell, shareCell].map(quantityIn);
    if (base === undefined || soft === undefined || payoutShare === undefined)
      return { parts: [terms(...given)] };
    const bonus = times(decimal(soft), decimal(payoutShare));
    const sum = plus(decimal(base), bonus);
    const cap = caps ? quantityIn(capCell) : undefined;
    const isCapped = cap !== undefined && !reaches(decimal(cap), sum);
    const notes: readonly Note[] = isCapped ? [{ note: 'capped' }] : [];
    return {
      parts: [
        terms(
          ...given,
          term('bonus', number(toNumber(bonus))),
          term('sum', number(toNumber(sum))),
          caps ? term('cap', displayValueOf(capCell)) : undefined,
          term('decimals', number(places)),
        ),
      ],
      notes,
    };
  },
};
