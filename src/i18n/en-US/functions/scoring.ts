import type { ScoringFunctionId } from '../../function-ids';
import type { FunctionHelp } from '../../function-help';

const ACTUALS =
  'Actuals, one row per account. With a row of headings, columns are found by KPI name; without, by order.';
const KPIS = 'The scheme: KPI, Weight, Floor, Target, Cap, Curve, If missing. Weights add up to 1 or 100.';

const BLANK_AS_ZERO =
  'Excel on the desktop hands a blank cell of a range over as 0, which cannot be told from a typed 0. Type NA where nothing was measured; the plan and the payout check read the sheet itself and see the blank.';
const PERCENT =
  'If floor and target both lie from 0 to 1, they are shares, and an actual above 2 is refused: write 85% or 0.85, not 85. A KPI that counts something up to 1 needs the curve “step” and no floor.';
const EXACT =
  'Computed in whole numbers over a common denominator and rounded once, to the nearest number a cell can hold; nothing is rounded to two decimals. A cell stands for its 15 digits, so 0.1 + 0.2 meets a target of 0.3.';
const CURVES =
  'Proportional means more is better: its target is above 0 and its floor, if it has one, below the target. Step and proportional may leave the floor blank; linear may not.';
const TABLE = [
  'The columns of the kpis table are found by their headings, English or Chinese, in any order and among others; without headings they are read in the order above. Curve and If missing may be written in Chinese too: 线性, 比例, 阶梯; 计零, 剔除, 报错.',
  'Two headings for one column, such as Weight and 权重, are refused: which one is meant is not guessed. A blank cap is 1, a blank curve linear, a blank If missing error. Rows that are wholly blank are skipped; a KPI whose name is merged away, or stands there twice, is refused.',
];
const HEADINGS =
  'The first row of actuals counts as headings if it names a KPI, or holds only text above other rows. A KPI that no heading names, or two headings name, is refused; other columns are ignored.';
const THIS_PRODUCT =
  'The contract of this product: criteria written down before the period, which an account can recompute.';

export const scoringHelp: Record<ScoringFunctionId, FunctionHelp> = {
  ATTAINMENT: {
    description:
      'How far an actual lies between floor (0) and target (1), at most the cap. Lower is better where the floor is above the target.',
    parameters: {
      actual: 'What was measured. Missing gives #N/A.',
      floor: 'What earns nothing yet.',
      target: 'What earns 1.',
      cap: 'The most that can be earned; 1 if left out.',
      curve: '"linear" (default), "proportional" or "step".',
    },
    meaning:
      'Puts distribution, display, days and amounts on one scale, so that they can be weighed against each other. 0 is what the account would have reached anyway, 1 is what was agreed.',
    formula:
      'linear: (actual − floor) ÷ (target − floor); proportional: actual ÷ target, 0 below the floor; step: 1 at the target, else 0; never below 0 nor above the cap',
    source: THIS_PRODUCT,
    traps: [
      'With linear and step a floor above the target means that less is better: overdue days, out-of-stock. Floor and target alike are refused, except for step.',
      CURVES,
      PERCENT,
      EXACT,
      'A cap lies above 0 and is at most 100. It holds for step too: a cap of 0.8 makes step pay 0.8.',
      BLANK_AS_ZERO,
    ],
  },
  SOFTSCORE: {
    description:
      'The soft-KPI score of each account, from 0 to 100 (to 100 × cap): the weighted mean of its attainments, exact.',
    parameters: { actuals: ACTUALS, kpis: KPIS },
    meaning:
      'One number for how well an account works the market, whatever it sells: the figure that payout bands, visit grades and plans are tied to.',
    formula: '100 × Σ weight × attainment ÷ Σ weight; KPIs left out by “exclude” leave both sums',
    source: THIS_PRODUCT,
    traps: [
      'Weights are shares (0.3 or 30%) that add up to 1, or percent points (30) that add up to 100, exactly; the message names their sum. Nothing is rescaled silently. Only what a cell cannot hold is forgiven: three times =1/3 are 1.',
      'Missing is not zero. What it means is said for each KPI: zero earns nothing, exclude shares its weight out among the others, error (default) gives #N/A. All KPIs excluded give #N/A.',
      ...TABLE,
      HEADINGS,
      PERCENT,
      EXACT,
      CURVES,
      BLANK_AS_ZERO,
      'One formula for the whole block is many times faster than one a row.',
    ],
  },
  SCOREDETAIL: {
    description: 'The points each KPI adds to each account’s score. A row adds up to SOFTSCORE.',
    parameters: { actuals: ACTUALS, kpis: KPIS },
    meaning: 'Shows an account where its points come from, and where the next ones are to be won.',
    formula: '100 × weight × attainment ÷ Σ weight, for each KPI',
    source: THIS_PRODUCT,
    traps: [
      'A KPI left out because it is missing shows an empty text, not 0: its weight has gone to the others, whose points are higher for it.',
      'Where a KPI is missing and the scheme says error, its cell is #N/A, and so is the row’s sum; the other KPIs still show their points.',
      'Each cell is rounded to the nearest number by itself, so a row may differ from SOFTSCORE in the 16th digit.',
      ...TABLE,
      HEADINGS,
      BLANK_AS_ZERO,
    ],
  },
  BAND: {
    description: 'The result of the band a value falls in: a grade, a payout share, a settlement factor.',
    parameters: {
      value: 'The values to grade, such as scores or days.',
      bands: 'The bands: bound and result, bounds ascending.',
      edge: '"from" (default): a bound is the lowest value that gets its result. "upto": the highest.',
    },
    meaning:
      'Turns a score into money or a grade by a table everybody can read: from 60 points 60%, from 75 points 80%.',
    formula: 'from: the last band whose bound ≤ value; upto: the first band whose bound ≥ value',
    source: THIS_PRODUCT,
    traps: [
      'A value below the first bound (from) or above the last one (upto) gives #N/A, not the nearest band.',
      'Bounds compare exactly: a score of 60 is 60, and 0.1 + 0.2 meets a bound of 0.3.',
      'The heading of the bound does not set the edge: a table headed “Up to” needs the edge "upto". Where a table has both ends, From and Up to, the edge chooses between them.',
      'Results are handed on as they are: text, numbers, TRUE and FALSE. A missing value gives #N/A, a missing result is refused.',
      'Unsorted or repeated bounds are refused. A thousand bands cost hardly more than three.',
    ],
  },
};
