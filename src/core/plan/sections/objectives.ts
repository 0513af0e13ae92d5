import { MONTH_FIELDS } from '../../accounts/fields';
import { textLiteral } from '../../sheet/formula';
import { monthPlace } from '../history';
import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import { type Deferred, type Page, type Piece, WRITING_HEIGHT } from '../../paper/page';
import { peakMonth } from '../occasions';
import { quartersOf, type Quarter } from '../period';
import type { PlanInput } from '../plan';
import { quarterWeights } from '../season';
import { fill } from '../../values/fill';
import type { Section } from '../section';
import type { PlanWords } from '../words';
import { splitExactly } from '../split';

const COLUMN = {
  quarter: 0,
  share: 1,
  before: 2,
  target: 3,
  actual: 4,
  achievement: 5,
  measures: 6,
} as const;

/**
 * Objectives by quarter: the target split by the account's own season. The parts are proposals in input cells, for two
 * people to agree on; what they add up to is compared with the target in the account's row, which may move later.
 */
export const objectives: Section = (plan, page, title) => {
  const { objectives: words } = plan.words;
  page.section('objectives', title(words.title));
  const quarters = quartersOf(plan.period);
  const weights = quarterWeights(plan.account, quarters);
  const target = plan.account.values.salesTarget;
  const parts =
    typeof target === 'number' ? splitExactly(target, weights ?? quarters.map(() => 1)) : undefined;
  headings(plan, page);
  const first = page.nextRow;
  for (const [index, quarter] of quarters.entries())
    quarterRow(plan, page, quarter, parts?.[index] ?? null, first, quarters.length);
  total(plan, page, first, quarters.length);
  const source = weights ? words.fromHistory : words.evenly;
  page.note('objectives:note', parts ? source : words.noTarget);
};

function headings({ words: { objectives: words } }: PlanInput, page: Page): void {
  const names = [words.share, words.sameQuarter, words.target, words.actual, words.achievement];
  page.row('objectives:headings', [
    { column: COLUMN.quarter, content: words.quarter, style: LOOK.headingLeft },
    ...names.map((content, index): Piece => ({ column: index + 1, content, style: LOOK.headingRight })),
    { column: COLUMN.measures, span: 2, content: words.measures, style: LOOK.headingInset },
  ]);
}

/** Sales of the same months in the account's history, live; words where a month is not known. */
function sameQuarter(plan: PlanInput, { months }: Quarter): Deferred {
  const missing = textLiteral(plan.words.common.toFill);
  const known = months.every(
    (month) => plan.table.columns[MONTH_FIELDS[month - 1] ?? 'month1'] !== undefined,
  );
  // + turns the words for a missing month into an error, where SUM would pass them over.
  return (address) =>
    known
      ? { formula: `=IFERROR(${months.map((month) => address(monthPlace(month))).join('+')},${missing})` }
      : '–';
}

function quarterRow(
  plan: PlanInput,
  page: Page,
  quarter: Quarter,
  part: number | null,
  first: number,
  count: number,
): void {
  const { common, objectives: words } = plan.words;
  const row = page.nextRow;
  const [target, actual] = [page.address(row, COLUMN.target), page.address(row, COLUMN.actual)];
  const targets = `${page.address(first, COLUMN.target)}:${page.address(first + count - 1, COLUMN.target)}`;
  const money = moneyFormat(0);
  const input = { input: { decimal: {} }, message: common.notANumber } as const;
  page.row(
    `goal:${quarter.key}`,
    [
      {
        column: COLUMN.quarter,
        content: fill(words.quarterName, { year: quarter.year, number: quarter.number }),
        style: LOOK.text,
      },
      {
        column: COLUMN.share,
        content: { formula: `=IF(SUM(${targets})=0,"",${target}/SUM(${targets}))` },
        style: LOOK.number,
        format: FORMATS.share,
      },
      {
        column: COLUMN.before,
        content: sameQuarter(plan, quarter),
        style: LOOK.number,
        format: money,
      },
      { column: COLUMN.target, content: part, style: LOOK.inputNumber, format: money, ...input },
      { column: COLUMN.actual, content: null, style: LOOK.inputNumber, format: money, ...input },
      {
        column: COLUMN.achievement,
        content: {
          formula: `=IF(AND(ISNUMBER(${actual}),N(${target})>0),${actual}/${target},"")`,
        },
        style: LOOK.number,
        format: FORMATS.share,
      },
      {
        column: COLUMN.measures,
        span: 2,
        content: words.measure[purposeOf(plan, quarter)],
        style: LOOK.input,
        input: 'anything',
      },
    ],
    WRITING_HEIGHT,
  );
}

/** What a quarter is for, by the account's own season. */
function purposeOf(
  plan: PlanInput,
  { year, number, months }: Quarter,
): keyof PlanWords['objectives']['measure'] {
  const peak = peakMonth(plan);
  // Months counted through the years, so that December and January are neighbours.
  const ahead = peak && peak.year * 12 + peak.month - (year * 12 + months[0]);
  if (ahead !== undefined && ahead >= 0 && ahead < 3) return 'peak';
  if (ahead !== undefined && ahead >= 3 && ahead < 6) return 'beforePeak';
  return number === 1 ? 'first' : number === 4 ? 'last' : 'other';
}

function total(plan: PlanInput, page: Page, first: number, count: number): void {
  const { objectives: words } = plan.words;
  const column = (index: number) => `${page.address(first, index)}:${page.address(first + count - 1, index)}`;
  const row = page.nextRow;
  const [targets, actuals] = [column(COLUMN.target), column(COLUMN.actual)];
  const [target, actual] = [page.address(row, COLUMN.target), page.address(row, COLUMN.actual)];
  const money = { style: LOOK.total, format: moneyFormat(0) };
  const share = { style: LOOK.total, format: FORMATS.share };
  page.row('goal:total', [
    { column: COLUMN.quarter, content: words.total, style: LOOK.totalText },
    {
      column: COLUMN.share,
      content: { formula: `=IF(SUM(${targets})=0,"",SUM(${column(COLUMN.share)}))` },
      ...share,
    },
    {
      column: COLUMN.before,
      content: {
        formula: `=IF(COUNT(${column(COLUMN.before)})=${count},SUM(${column(COLUMN.before)}),"–")`,
      },
      ...money,
    },
    { column: COLUMN.target, content: { formula: `=IF(COUNT(${targets})=0,"",SUM(${targets}))` }, ...money },
    {
      column: COLUMN.actual,
      content: { formula: `=IF(COUNT(${actuals})=0,"",SUM(${actuals}))` },
      ...money,
    },
    {
      column: COLUMN.achievement,
      content: { formula: `=IF(AND(ISNUMBER(${actual}),N(${target})>0),${actual}/${target},"")` },
      ...share,
    },
    {
      column: COLUMN.measures,
      span: 2,
      content: difference(plan, target),
      style: LOOK.totalNote,
    },
  ]);
}

/** Says by how much the agreed quarters differ from the target in the account's row, if they do. */
const difference =
  ({ words: { objectives: words } }: PlanInput, sum: string) =>
  (address: (place: string) => string | undefined) => {
    const target = address('target');
    if (target === undefined) return null;
    const gap = `ROUND(N(${sum})-N(${target}),6)`;
    return {
      formula: `=IF(ISNUMBER(${target}),IF(${gap}=0,${textLiteral(words.adds)},${textLiteral(words.difference)}&TEXT(${gap},"#,##0")),"")`,
    };
  };
