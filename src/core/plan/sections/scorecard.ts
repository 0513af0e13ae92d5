import type { KpiTable } from '../../scheme/scheme';
import { textLiteral } from '../../sheet/formula';
import { bandShare } from '../bands';
import { COLUMN, HELPER, kpiRow, weightFormat } from '../kpiRow';
import { FORMATS, LOOK } from '../../paper/look';
import { COLUMNS, type Page, type Piece } from '../../paper/page';
import { rulesOf } from '../paidLines';
import type { PlanInput } from '../plan';
import { fill } from '../../values/fill';
import type { Section } from '../section';

/**
 * The soft-KPI scorecard: `SOFTSCORE` and `SCOREDETAIL` in native formulas, linked to the account's row by its code and
 * to the KPI's row by its name.
 */
export const scorecard: Section = (plan, page, title) => {
  const { scorecard: words } = plan.words;
  page.section('scorecard', title(words.title));
  const table = plan.scheme.kpis;
  if (table === undefined) return page.note('scorecard:none', words.noKpis);
  headings(plan, page);
  const first = page.nextRow;
  const last = first + table.kpis.length - 1;
  for (const kpi of table.kpis) kpiRow({ plan, page, table, kpi, first, last });
  page.bars(first, table.kpis.length, COLUMN.progress, Math.max(1, ...table.kpis.map(({ cap }) => cap)));
  page.tone(first, table.kpis.length, COLUMN.actual, plan.words.common.toFill, 'open');
  page.tone(first, table.kpis.length, COLUMN.points, plan.words.common.toFill, 'open');
  totals(plan, page, table, first, last);
  notes(plan, page, table);
};

function headings({ words: { scorecard: words } }: PlanInput, page: Page): void {
  const names = [
    words.actual,
    words.floor,
    words.target,
    words.weight,
    words.points,
    words.gap,
    words.progress,
  ];
  page.row('scorecard:headings', [
    { column: 0, content: words.kpi, style: LOOK.headingLeft },
    ...names.map((content, index): Piece => ({ column: index + 1, content, style: LOOK.headingRight })),
  ]);
}

function totals(plan: PlanInput, page: Page, table: KpiTable, first: number, last: number): void {
  const { common, scorecard: words } = plan.words;
  const column = (index: number) => `${page.address(first, index)}:${page.address(last, index)}`;
  const helpers = (index: number) => `${page.helperAddress(first, index)}:${page.helperAddress(last, index)}`;
  const pending = textLiteral(common.pending);
  const complete = `COUNT(${column(COLUMN.points)})=COUNTIF(${helpers(HELPER.weight)},">0")`;
  const weights = `SUM(${column(COLUMN.weight)})`;
  const row = page.row('scorecard:total', [
    { column: COLUMN.kpi, span: 4, content: words.total, style: LOOK.totalText },
    {
      column: COLUMN.weight,
      content: { formula: `=${weights}` },
      style: LOOK.total,
      format: weightFormat(table),
    },
    {
      column: COLUMN.points,
      content: {
        formula: `=IF(AND(${complete},SUM(${helpers(HELPER.weight)})>0),ROUND(SUM(${column(COLUMN.points)}),10),${pending})`,
      },
      style: LOOK.total,
      format: FORMATS.score,
    },
    {
      column: COLUMN.gap,
      span: 2,
      content: {
        formula: `=IF(OR(ROUND(${weights}-1,9)=0,ROUND(${weights}-100,9)=0),"",${textLiteral(words.kpisChanged)})`,
      },
      style: LOOK.totalNote,
    },
  ]);
  page.name('score', row, COLUMN.points);
  page.name('weights', row, COLUMN.weight);
  if (rulesOf(plan).gates.some(({ fact }) => fact.derived === 'belowFloor')) {
    page.helper(row, 0, { formula: `=${belowFloor(page, first, last)}` });
    page.name('belowFloor', row, COLUMNS);
  }
  page.tone(row, 1, COLUMN.points, common.pending, 'open');
  const share = bandShare(plan, page.address(row, COLUMN.points));
  if (share === undefined) return;
  const bandRow = page.row('scorecard:payout-share', [
    { column: COLUMN.kpi, span: 5, content: words.payoutShare, style: LOOK.text },
    {
      column: COLUMN.points,
      content: { formula: `=${share}` },
      style: LOOK.numberBold,
      format: FORMATS.wholeShare,
    },
    { column: COLUMN.gap, span: 2, content: null, style: LOOK.text },
  ]);
  page.name('payoutShare', bandRow, COLUMN.points);
  page.tone(bandRow, 1, COLUMN.points, common.pending, 'open');
}

/** How many KPIs do not reach their floor. */
function belowFloor(page: Page, first: number, last: number): string {
  const counts = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = (column: number) => page.address(first + index, column);
    const [actual, floor, target] = [at(COLUMN.actual), at(COLUMN.floor), at(COLUMN.target)];
    const sign = `IF(${floor}>${target},1,-1)`;
    return `IF(COUNT(${actual},${floor})=2,IF(${sign}*ROUND(${actual}-${floor},12)>0,1,0),0)`;
  });
  return counts.join('+');
}

function notes(plan: PlanInput, page: Page, { kpis }: KpiTable): void {
  const { scorecard: words } = plan.words;
  page.note('scorecard:note', words.note);
  const without = kpis.filter(({ name }) => !plan.table.kpiColumns.has(name)).map(({ name }) => name);
  if (without.length > 0)
    page.note(
      'scorecard:missing-columns',
      fill(words.missingColumns, {
        columns: without.join(plan.words.common.listComma),
        sheet: plan.table.sheet,
      }),
    );
}
