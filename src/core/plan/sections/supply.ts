import { textLiteral } from '../../sheet/formula';
import { serialOf } from '../../values/date';
import { fill } from '../../values/fill';
import { ifHistory, monthPlace, salesOf, seasonOf, shareOf } from '../history';
import { liveField } from '../links';
import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import { monthsOf } from '../occasions';
import { type Page, type Piece, WRITING_HEIGHT } from '../../paper/page';
import { quartersOf } from '../period';
import { headingRow, knownOrTyped, label, typed, typedNumber, worked } from '../pieces';
import type { PlanInput } from '../plan';
import type { Section } from '../section';
import { liveService } from '../service';
import { paceDays, paceMonths } from '../../facts/supplyDays';

export interface SupplyWords {
  readonly title: string;
  readonly stock: string;
  readonly inTransit: string;
  readonly daily: string;
  readonly cover: string;
  readonly lead: string;
  readonly safety: string;
  readonly orderNow: string;
  readonly priority: string;
  readonly part: string;
  readonly season: string;
  readonly before: string;
  readonly need: string;
  readonly safetyStock: string;
  readonly orderBy: string;
  /** In place of an order-by date that had passed when the plan was made. */
  readonly datePassed: string;
  readonly agreed: string;
  readonly remark: string;
  /** {year} {month} */
  readonly monthName: string;
  readonly short: string;
  readonly note: string;
  readonly noHistory: string;
}

/** A part of the plan that is supplied for: its months, and its first day as an Excel serial. */
interface Part {
  readonly key: string;
  readonly name: string;
  readonly months: readonly number[];
  readonly from: number;
  readonly days: number;
}

/** Months where the season is what the plan is about, and in short plans; quarters in a year's plan. */
const MOST_MONTHS = 6;

/** Supply first: for how long the stock lasts, what each part of the plan needs, and by when it has to be ordered. */
export const supply: Section = (plan, page, title) => {
  const { supply: words } = plan.words;
  page.section('supply', title(words.title));
  const { lead, safety } = stockRow(plan, page);
  page.space(4);
  headingRow(page, 'supply:headings', [
    [[0], words.part],
    [[1], words.season, 'right'],
    [[2], words.before, 'right'],
    [[3], words.need, 'right'],
    [[4], words.safetyStock, 'right'],
    [[5], words.orderBy],
    [[6], words.agreed, 'right'],
    [[7], words.remark],
  ]);
  const first = page.nextRow;
  const parts = partsOf(plan);
  for (const part of parts) partRow(plan, page, part, lead, safety);
  page.tone(first, parts.length, 5, words.datePassed, 'bad');
  page.row('supply:short', [label([0], words.priority), typed([1, 7], words.short)], WRITING_HEIGHT);
  const months = monthsOf(plan).every(({ month }) => knownMonth(plan, month));
  page.note('supply:note', months ? words.note : words.noHistory);
};

const knownMonth = ({ account: { values } }: PlanInput, month: number): boolean =>
  typeof values[`month${month}` as keyof typeof values] === 'number';

/** Stock, goods in transit, pace, cover; what the grade is promised; and what is to be ordered now. */
function stockRow(plan: PlanInput, page: Page) {
  const { supply: words, common } = plan.words;
  headingRow(page, 'supply:stock:headings', [
    [[0], words.stock, 'center'],
    [[1], words.inTransit],
    [[2], words.daily],
    [[3], words.cover],
    [[4], words.lead],
    [[5], words.safety],
    [[6], words.orderNow],
    [[7], words.priority],
  ]);
  const row = page.nextRow;
  const at = (column: number) => page.address(row, column);
  const [stock, coming, daily, lead, safety] = [at(0), at(1), at(2), at(4), at(5)];
  const money = moneyFormat(0);
  const held = `(${stock}+N(${coming}))`;
  const toFill = textLiteral(common.toFill);
  const service = (column: number, field: 'leadDays' | 'safetyDays' | 'priority') =>
    knownOrTyped(
      liveService(plan, field),
      [column],
      typedNumber(plan, [column], null, FORMATS.count),
      FORMATS.count,
    );
  page.row('supply:stock', [
    knownOrTyped(liveField(plan, 'stock'), [0], typedNumber(plan, [0]), money),
    knownOrTyped(liveField(plan, 'inTransit'), [1], typedNumber(plan, [1]), money),
    dailyPiece(plan),
    worked(
      [3],
      `IF(COUNT(${stock},${daily})=2,IFERROR(${held}/${daily},${toFill}),${toFill})`,
      '0',
      LOOK.centreBold,
    ),
    service(4, 'leadDays'),
    service(5, 'safetyDays'),
    worked(
      [6],
      `IF(COUNT(${stock},${daily},${lead},${safety})=4,MAX(0,${daily}*(${lead}+${safety})-${held}),${toFill})`,
      money,
      LOOK.centreBold,
    ),
    service(7, 'priority'),
  ]);
  page.tone(row, 1, 0, common.toFill, 'open', 8);
  return { lead, safety };
}

/** What is sold a day, by the history of the months from now on; else the account's sell-out over the scheme's period. */
function dailyPiece(plan: PlanInput): Piece {
  const { asOf, scheme, words } = plan;
  const { from, to } = scheme.settings;
  const toFill = textLiteral(words.common.toFill);
  const sellOut = liveField(plan, 'sellOut');
  const bySellOut =
    sellOut === undefined || from === undefined || to === undefined || to < from
      ? toFill
      : `IFERROR(${sellOut}/${to - from + 1},${toFill})`;
  const canKnow =
    bySellOut !== toFill ||
    paceMonths(asOf).every((month) => plan.table.columns[`month${month}` as 'month1'] !== undefined);
  if (!canKnow) return typedNumber(plan, [2]);
  return {
    column: 2,
    content: (address) => {
      const months = paceMonths(asOf).map((month) => address(monthPlace(month)));
      const byMonths = `(${months.join('+')})/${paceDays(asOf)}`;
      return { formula: `=IF(COUNT(${months.join(',')})=${months.length},${byMonths},${bySellOut})` };
    },
    style: LOOK.centre,
    format: moneyFormat(0),
  };
}

function partsOf(plan: PlanInput): readonly Part[] {
  const { supply: words, objectives } = plan.words;
  const months = monthsOf(plan);
  if (plan.template === 'peak' || months.length <= MOST_MONTHS)
    return months.map(({ year, month }) => ({
      key: `${year}-${String(month).padStart(2, '0')}`,
      name: fill(words.monthName, { year, month }),
      months: [month],
      from: serialOf(year, month, 1),
      days: serialOf(year, month + 1, 1) - serialOf(year, month, 1),
    }));
  return quartersOf(plan.period).map(({ key, year, number, months: all, lastDay }) => ({
    key,
    name: fill(objectives.quarterName, { year, number }),
    months: all,
    from: serialOf(year, all[0], 1),
    days: lastDay - serialOf(year, all[0], 1) + 1,
  }));
}

function partRow(plan: PlanInput, page: Page, part: Part, lead: string, safety: string): void {
  const { key, name, months, from, days } = part;
  const row = page.nextRow;
  const need = page.address(row, 3);
  const money = moneyFormat(0);
  const all = monthsOf(plan).map(({ month }) => month);
  const late = (column: number, format: string, formula: (address: AddressOf) => string): Piece => ({
    column,
    content: (address) => ({ formula: `=${formula(address)}` }),
    style: LOOK.number,
    format,
  });
  page.row(`supply:${key}`, [
    label([0], name),
    late(1, FORMATS.score, (address) => ifHistory(address, seasonOf(months, address), '"–"')),
    late(2, money, (address) => ifHistory(address, salesOf(months, address), '"–"')),
    late(3, money, (address) => {
      const target = address('target') ?? '""';
      return `IF(ISNUMBER(${target}),${ifHistory(address, `${target}*${shareOf(months, all, address)}`, '"–"')},"–")`;
    }),
    worked([4], `IF(COUNT(${need},${safety})=2,${need}/${days}*${safety},"–")`, money),
    worked([5], orderBy(plan, { from, days }, lead, safety), FORMATS.date, LOOK.centreBold),
    typedNumber(plan, [6]),
    typed([7]),
  ]);
}

/** The day to order by; _order now_ where it had passed when the plan was made, and nothing for a part that was over. */
function orderBy(
  { asOf, words }: PlanInput,
  { from, days }: Pick<Part, 'from' | 'days'>,
  lead: string,
  safety: string,
): string {
  if (from + days <= asOf) return '"–"';
  const day = `${from}-${lead}-${safety}`;
  return `IF(COUNT(${lead},${safety})=2,IF(${day}<${asOf},${textLiteral(words.supply.datePassed)},${day}),"–")`;
}

type AddressOf = (place: string) => string | undefined;
