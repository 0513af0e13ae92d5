import type { MeasuresFunctionId } from '../../function-ids';
import type { FunctionHelp } from '../../function-help';

const OUTLETS = 'Outlet codes or names, one a row. An outlet that is listed twice counts once.';
const HANDLED = 'Yes or no for each outlet, one column per SKU. Blank means no.';
const UNIVERSE = 'The number of outlets; the number of rows if left out.';
const STOCKED = 'The day each outlet first stocked the product. Blank means not yet.';

const TICKS =
  'A blank cell counts as no, because people tick what is there and leave the rest, and Excel on the desktop hands a blank over as 0. A range without a single mark is not known, and gives #N/A.';
const SAME_OUTLET =
  'Codes are compared without regard to full or half width, capitals and spaces at the ends: “ｓ01 ” is “S01”, and the number 7 is the text “7”. “007” is another outlet than “7”.';
const SUBTOTALS = 'A row that says 合计, 小计, Total or Subtotal would count as an outlet and is refused.';
const HEADER =
  'A first row is left out as headings if the outlets’ column has a known heading, such as Outlet code, Target stores, 门店 or 门店编码. Beside it stands whatever is no answer: SKU names or codes, or nothing.';
const MARKETING_METRICS =
  'P. W. Farris, N. T. Bendle, P. E. Pfeifer, D. J. Reibstein, Marketing Metrics, 2nd edition (Pearson, 2010), chapter 6';

export const measuresHelp: Record<MeasuresFunctionId, FunctionHelp> = {
  NUMERICDIST: {
    description: 'Numeric distribution: the share of distinct outlets that handle the product.',
    parameters: { outlets: OUTLETS, handled: HANDLED },
    meaning:
      'How widely the product can be bought: of all outlets on the list, the share where at least one SKU is on sale. It says nothing about how large those outlets are; see WEIGHTEDDIST.',
    formula: 'Distinct outlets that handle at least one SKU ÷ distinct outlets',
    source: `${MARKETING_METRICS}: numeric distribution (%) = outlets carrying the brand ÷ total outlets.`,
    traps: [
      'Never add up or average the distribution of SKUs: an outlet with three SKUs is still one outlet. Give all SKU columns at once.',
      'An outlet that stands in several rows counts once, and handles the product if any of its rows says yes.',
      TICKS,
      SAME_OUTLET,
      SUBTOTALS,
      HEADER,
      'Rows that are wholly blank are skipped; a row that has marks but no outlet is refused.',
    ],
  },
  WEIGHTEDDIST: {
    description:
      'Weighted distribution: the turnover of the outlets that handle the product, as a share of all outlets’ turnover.',
    parameters: {
      outlets: OUTLETS,
      handled: HANDLED,
      turnover: 'Each outlet’s turnover in the category, or in all goods.',
    },
    meaning:
      'The quality of distribution: how much of the category’s sales go through the outlets that handle the product. Weighted above numeric distribution means that the larger outlets have been won.',
    formula: 'Σ turnover of handling outlets ÷ Σ turnover of all outlets, each outlet once',
    source: `${MARKETING_METRICS}: with category turnover it is PCV distribution, with all-goods turnover ACV distribution.`,
    traps: [
      'Turnover is the outlet’s turnover in the category (or in all goods), never its turnover of your own product.',
      'An outlet in several rows is weighed once. Two different turnovers for one outlet are refused; a blank beside a filled one is fine.',
      'An outlet without any turnover cannot be weighed: #N/A. Excel on the desktop hands a blank over as 0, which weighs nothing; type NA where it is not known.',
      TICKS,
      SAME_OUTLET,
      SUBTOTALS,
    ],
  },
  LISTINGRATE: {
    description: 'Store entry: the share of distinct target outlets that are listed.',
    parameters: {
      targetOutlets: 'The outlets to be entered, by code or name.',
      listedOutlets: 'The outlets that have listed the product. Others than targets do not count.',
    },
    meaning:
      'How far the agreed list of outlets has been entered: the store-entry rate of a distributor’s agreement. Outlets won beside the target list are welcome but do not make up for missing targets.',
    formula: 'Distinct target outlets that are listed ÷ distinct target outlets',
    source: 'Trade convention for store-entry targets (进店率); this product’s contract.',
    traps: [
      'The two lists need not be of one length or order, and blank cells are skipped.',
      'A list of listed outlets without any outlet says that none is listed: the rate is 0. Without a target outlet there is no rate: #N/A.',
      'With yes/no columns, make the lists with IF: =CHANNEL.LISTINGRATE(IF(target="Yes",code,""),IF(listed="Yes",code,"")).',
      SAME_OUTLET,
      SUBTOTALS,
      'A first row is left out as a heading only if it holds known words, such as Outlet code, Store, 门店 or 门店编码.',
    ],
  },
  DISPLAYSCORE: {
    description:
      'Display score: points won as a share of the points possible in the checks that were audited.',
    parameters: {
      checks: 'Yes or no, one row per outlet and one column per check. A blank check was not audited.',
      points: 'What each check is worth; 1 each if left out.',
    },
    meaning:
      'How well the agreed display stands in the outlets: main shelf, shelf end, checkout, price tag. Only what was looked at counts, so that an outlet nobody visited neither helps nor harms.',
    formula: 'Σ points of the checks passed ÷ Σ points of the checks audited',
    source: 'Trade convention for perfect-store audits; this product’s contract.',
    traps: [
      'A blank check was not audited and leaves the denominator. Excel on the desktop hands a blank over as 0, which is a no: type NA for a check that was not audited.',
      'Checks are yes or no. Points won, such as 3 of 5, are refused: make such a check several checks, or compute the ratio yourself.',
      'points takes one number for each check, as a row or a column, with headings or without, or a single number for all.',
      'A first row of headings is left out: it says neither yes nor no in any column.',
    ],
  },
  SHAREOFSHELF: {
    description: 'Share of shelf: own facings as a share of all facings of the category.',
    parameters: {
      own: 'Own facings, one a row.',
      total: 'All facings at the same place, your own included.',
    },
    meaning:
      'How much of the shelf is yours over all outlets together. Compare it with your market share: a lower share of shelf is a claim to make with the retailer.',
    formula: 'Σ own facings ÷ Σ total facings',
    source: `${MARKETING_METRICS}: share of shelf (%) = facings for the brand ÷ total facings.`,
    traps: [
      'It is the ratio of the sums, not the mean of the outlets’ shares: a large shelf counts for more than a small one.',
      'Where both cells are blank nothing was counted, and the place is left out. Where only one is blank the result is #N/A: type 0 if there were no own facings.',
      'Own above total in one place is refused.',
      'Centimetres of shelf will do too, in both ranges.',
      'A first row of headings without digits is left out.',
    ],
  },
  DAYSTODIST: {
    description:
      'Days from launch until the share of outlets that stock the product first reaches the target.',
    parameters: {
      launch: 'The launch day.',
      firstStocked: STOCKED,
      target: 'The share of outlets to reach, such as 60%.',
      universe: UNIVERSE,
    },
    meaning:
      'How many days a new product took to get to its agreed distribution. Fewer is better: use it with a floor above the target in ATTAINMENT.',
    formula: 'The smallest d with (outlets stocking by launch + d) ÷ universe ≥ target',
    source: 'Trade convention for new-product distribution speed (铺货速度); this product’s contract.',
    traps: [
      'Where the target has not been reached yet the result is #N/A, not a large number.',
      'The universe defaults to the number of rows selected, blank rows included: select the list exactly, or give the universe. It may be larger than the list, never smaller than the number that stock.',
      'An outlet that stocked before the launch counts from day 0. Times of day do not matter.',
      'Text dates are read only with the year first (2026-03-01, 2026年3月1日); 3/5/2026 could be March or May and is refused.',
      'A first row is left out as a heading if it speaks of a day or of stocking: First stocked, 首次上架日期. Other text is refused.',
      'With several columns of dates, one a SKU, an outlet’s earliest date counts.',
    ],
  },
  SPEEDINDEX: {
    description:
      'Distribution speed: the share of outlets that stock the product some days after launch, against the planned share, at most 1.',
    parameters: {
      launch: 'The launch day.',
      firstStocked: STOCKED,
      day: 'How many days after launch is looked at.',
      planned: 'The share of outlets planned for that day, such as 80%.',
      universe: UNIVERSE,
    },
    meaning:
      'How much of the planned distribution stood on the agreed day. 1 is as planned or faster; 0.75 is three quarters of the plan. Higher is better, so it fits a soft KPI directly.',
    formula: 'min(1, (outlets stocking by launch + day ÷ universe) ÷ planned)',
    source: 'Trade convention for new-product distribution speed (铺货速度); this product’s contract.',
    traps: [
      'The day itself counts: with day 30, an outlet that stocked on the 30th day after launch is in.',
      'planned is a share: write 80%, not 80.',
      'The universe defaults to the number of rows selected, blank rows included: select the list exactly, or give the universe.',
      'An outlet that stocked before the launch counts.',
    ],
  },
  PROMORATE: {
    description: 'Promotion cooperation: the share of outlets in scope that executed the promotion.',
    parameters: {
      inScope: 'Yes or no: is the outlet in the promotion’s scope? Blank means no.',
      executed: 'Yes or no: did the outlet execute it? Blank means no.',
    },
    meaning:
      'Whether the distributor carried the agreed promotion into the agreed outlets. Other outlets that joined in do not make up for those that did not.',
    formula: 'Outlets in scope that executed ÷ outlets in scope',
    source: 'Trade convention for promotion execution (促销配合); this product’s contract.',
    traps: [
      'An outlet that executed without being in scope does not count, in neither part.',
      'Both ranges have the same shape. With several columns, one a promotion, outlets × promotions are counted.',
      TICKS,
    ],
  },
  ONSHELF: {
    description: 'On-shelf availability: the share of required items that are present on the shelf.',
    parameters: {
      required: 'Yes or no: must the item be there? Blank means no.',
      present: 'Yes or no: is it on the shelf? Blank means no.',
    },
    meaning:
      'Of the items that should be on the shelf, the share a shopper finds there. One minus it is the out-of-stock rate.',
    formula: 'Items required and present ÷ items required; OOS = 1 − OSA',
    source:
      'T. W. Gruen, D. Corsten, A Comprehensive Guide to Retail Out-of-Stock Reduction (2007): out-of-stocks as a share of the items that should be there; availability is the rest.',
    traps: [
      'An item that is there without being required does not count, in neither part.',
      'Both ranges have the same shape. With several columns, one an item, outlets × items are counted.',
      'An item that was not checked is not an item out of stock: clear its required mark, or leave its row out.',
      TICKS,
    ],
  },
};
