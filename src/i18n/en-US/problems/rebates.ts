import type { RebatesProblemCode } from '../../../core/rebates/problems';

export const rebatesProblems: Record<RebatesProblemCode, string> = {
  'no-tiers': 'The table has no tiers. Give at least one row with a From and a Rate, Per unit or Fixed.',
  'tiers-not-ascending':
    'This tier begins at {from}, which is not above the tier before it ({before}). Sort the tiers and remove repeats.',
  'tier-pay-missing':
    'The table has a From column but no Rate, Per unit or Fixed column. Add one of the three.',
  'tier-pay-twice':
    'The table has more than one of the columns Rate, Per unit and Fixed. Keep the one that the agreement means.',
  'rate-above-one': 'A rate of {value} is more than the whole amount. Write 3%, not 3.',
  'growth-above-two': 'Growth of {value} means more than 200%. Write 5%, not 5.',
  'achievement-above-ten': 'An achievement of {value} is above 1,000 %. Write 90 %, not 90.',
  'below-first-tier': 'The amount is below the first tier, which begins at {first}.',
  'at-top-tier': 'The top tier is reached: there is no next one.',
  'no-baseline':
    'The baseline is 0, so there is no growth to measure. Fill in the amount of the period before.',
  'share-above-two': 'A payout share of {value} means more than 200%. Write 85%, not 85.',
  'returned-above-sold': 'Returned ({returned}) is more than sold ({sold}). Correct one of the two.',
};
