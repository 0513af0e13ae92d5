import type { FunctionHelp } from '../../function-help';
import type { RebatesFunctionId } from '../../function-ids';

const TIERS = 'The tier table: From, and Rate, Per unit or Fixed, with or without headings.';
const METHOD = '"marginal", "whole", "rolling" or "total". Required.';
const EDGE =
  '"from" (default): an amount equal to From reaches the tier. "over": only an amount above it does.';
const DECIMALS = 'Decimals that the result is rounded to; 2 if left out.';

const EXACT =
  'Amounts and rates are taken as the decimals that Excel shows (15 digits), calculated exactly and rounded once, half up, at the end: 1.005 gives 1.01. Amounts above 1,000,000,000,000 are refused.';
const TABLE =
  'Headings are recognised in English and Chinese (From/起/下限/达成额; Rate/返利率/比例, Per unit/单位返利/每件, Fixed/定额/固定金额), in any order and beside other columns; two columns of one meaning are refused. Without headings the table must have two columns: From, Rate.';
const BLANK =
  'A missing amount ("", NA, -, 无) gives #N/A, never 0. Desktop Excel hands blank cells over as 0, so type NA where an amount is not known, and select no blank rows below the tiers.';

export const rebatesHelp: Record<RebatesFunctionId, FunctionHelp> = {
  REBATE: {
    description:
      'The rebate that a tier table pays on an amount, exact to the cent. How the tiers are read is never guessed.',
    parameters: {
      amount: 'The sales that the rebate is paid on, or the units where the tiers pay per unit.',
      tiers: TIERS,
      method: METHOD,
      edge: EDGE,
      decimals: DECIMALS,
    },
    meaning:
      'What an account earns by its volume. The same table pays very different sums under different readings, so the method is part of the agreement and must be named.',
    formula:
      'marginal: Σ over reached tiers of rate × (min(amount, next From) − From). whole: rate of the tier reached × amount. rolling: Σ over reached tiers of rate × min(amount, next From). total: Σ over reached tiers of rate × amount. Per unit works like a rate on units. Fixed: under whole the sum of the tier reached, else the sums of all reached tiers.',
    source:
      'This product’s contract. Marginal and whole are the two readings of progressive scales in trade terms.',
    traps: [
      'The method is never guessed: a missing one is #VALUE!. Chinese words are understood: 分段, 超额累进 (marginal); 全额, 全额累进 (whole); 滚动 (rolling); 叠加, 全额叠加 (total).',
      'Does "from 1,000,000" include 1,000,000 itself (含)? "from", the default, says yes; "over" (以上不含, 超过) says no. Ask before signing.',
      'The first tier may begin above 0. Below it nothing is earned, and under marginal its slice begins at its From. Under whole, rolling and total the amount counts from 0 once the tier is reached.',
      'Bounds must ascend without repeats. A rate above 1 is refused: write 3%, not 3. Negative bounds and rates are refused.',
      TABLE,
      EXACT,
      BLANK,
    ],
  },
  TIER: {
    description: 'The tier that an amount has reached, told by its From.',
    parameters: { amount: 'The sales, or the units, that count for the tier.', tiers: TIERS, edge: EDGE },
    meaning: 'Says at a glance which step of the agreement an account stands on.',
    formula: 'The highest From that is at most the amount; under "over", that is below the amount.',
    source: 'This product’s contract.',
    traps: [
      'Below the first tier the result is #N/A, not 0: 0 may be the From of a real tier.',
      'Compared exactly in decimal: 0.1+0.2 reaches a From of 0.3.',
      TABLE,
      BLANK,
    ],
  },
  NEXTTIER: {
    description: 'What an account is short of the next tier, and what reaching it would add to the rebate.',
    parameters: { amount: 'The sales, or the units, so far.', tiers: TIERS, method: METHOD, edge: EDGE },
    meaning:
      'The near miss in two figures: how much more has to be sold, and what it is worth. Use it in the talk before the period ends.',
    formula: 'next From − amount, and rebate at the next From − rebate now, in cents.',
    source: 'This product’s contract.',
    traps: [
      'One amount gives a row of two cells; n amounts in a column give n rows.',
      'At the top tier there is no next one: #N/A.',
      'Under "over" the next From itself is not enough: it takes more than the first figure. The second figure is the rebate with the tier just reached; an amount equal to a From is short of it by 0.',
      TABLE,
      EXACT,
      BLANK,
    ],
  },
  GROWTHREBATE: {
    description:
      'A rebate for growth: growth over the baseline picks the tier, and the tier’s rate is paid on the amount you choose.',
    parameters: {
      actual: 'Sales of the period.',
      baseline: 'Sales that growth is measured against, mostly the same period of last year.',
      tiers: 'The tier table: From as growth (5%), and Rate, Per unit or Fixed, with or without headings.',
      payOn: '"actual" (default), "excess" (actual − baseline) or "baseline".',
      decimals: DECIMALS,
    },
    meaning: 'Rewards accounts for growing, also small ones that a volume table leaves out.',
    formula:
      'growth = actual ÷ baseline − 1; rebate = rate of the tier reached × actual, excess or baseline.',
    source: 'This product’s contract.',
    traps: [
      'Growth is compared exactly, without a division: 110 over 100 reaches 10%.',
      'A missing baseline, or 0, gives #N/A: an account without a last year has no growth. Growth below the first tier pays 0.',
      'From may be negative, to pay accounts that shrink less than the market. There is then no excess: "excess" pays 0.',
      'A From above 200% is refused: write 5%, not 5. A Fixed tier pays its sum whatever payOn says.',
      'Chinese words for payOn: 实际 (actual), 增量, 超额 (excess), 基数, 上年, 同期 (baseline).',
      EXACT,
      BLANK,
    ],
  },
  PAYOUT: {
    description:
      'What is paid out: the base, and of the soft-KPI bonus the share that the score earned; nothing without eligibility.',
    parameters: {
      base: 'The part that does not depend on the soft KPIs.',
      soft: 'The full soft-KPI bonus.',
      payoutShare: 'The share of the bonus that the score earned, such as 80%.',
      eligible: 'TRUE or FALSE. FALSE pays 0, a blank cell #N/A. Left out: everybody is eligible.',
      cap: 'The most that is paid. Left out: no limit.',
      decimals: DECIMALS,
    },
    meaning: 'The amount that leaves the house, put together from volume, soft KPIs and the gates.',
    formula: 'min(base + soft × payoutShare, cap); 0 where eligible is FALSE.',
    source: 'This product’s contract.',
    traps: [
      'Eligibility is asked first: FALSE pays 0 even where an amount is missing. A blank eligible cell is not FALSE: the verdict is pending, and the payout #N/A. Desktop Excel hands a blank cell over as 0, which is FALSE: fill in ELIGIBLE’s result, or NA.',
      'A missing base, soft, payoutShare or cap gives #N/A, never 0. Negative amounts are #NUM!. A payout share above 200% is refused: write 85%, not 85.',
      'The cap is applied before rounding. Leave the argument out where there is no cap; a blank cap cell does not mean "no cap".',
      EXACT,
    ],
  },
  CLAWBACK: {
    description:
      'What a return takes back of a rebate that was paid: the rebate on what was sold less the rebate on what stayed sold.',
    parameters: {
      sold: 'The sales that the rebate was paid on.',
      returned: 'What came back of them.',
      tiers: 'The tier table that the rebate was paid by.',
      method: METHOD,
      edge: EDGE,
      decimals: DECIMALS,
    },
    meaning:
      'Goods pushed in to reach a tier and sent back later must not keep the rebate. Under whole a return that falls below a tier takes back far more than its own share.',
    formula: 'REBATE(sold) − REBATE(sold − returned), both unrounded, rounded once.',
    source: 'This product’s contract.',
    traps: [
      'Returned above sold is #NUM!. A return of everything takes back the whole rebate.',
      'Rounded once: it may differ by 0.01 from the difference of two rounded rebates.',
      'Where a higher tier has a lower rate, a return can raise a rebate under whole: the result is then negative.',
      TABLE,
      EXACT,
      BLANK,
    ],
  },
};
