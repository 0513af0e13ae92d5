import { headingOf, MONTH_FIELDS, type AccountField } from '../accounts/fields';
import type { Content, SheetDocument } from '../sheet/document';
import { KPI_ORDER, sampleAccounts, type AccountFacts } from './accountFacts';
import { columnLetters } from '../sheet/formula';
import { referTo } from './references';
import { FORMAT, listSheet, type SheetColumn } from '../sheet/listSheet';
import { NOT_KNOWN, type SampleWords } from './words';

/** A column of the Accounts sheet: what heads it, how it looks, and what a row has in it. */
interface AccountColumn extends SheetColumn {
  readonly content: (facts: AccountFacts, row: number) => Content;
}
type Look = Omit<SheetColumn, 'heading'>;

const AMOUNT: Look = { width: 74, format: FORMAT.amount };
const COUNT: Look = { width: 56, format: FORMAT.count, align: 'center' };
const DATE: Look = { width: 66, format: FORMAT.date, align: 'center' };
const RATING: Look = { width: 56, format: FORMAT.rating, align: 'center' };

function accountColumns(words: SampleWords, kpiTable: string): readonly AccountColumn[] {
  const field = (name: AccountField, look: Look, content: AccountColumn['content']): AccountColumn => ({
    ...look,
    heading: headingOf(name, words.language),
    content,
  });
  const yesNo = { list: [words.yes, words.no] };
  const before = [
    field('code', { width: 52, format: FORMAT.text }, ({ code }) => code),
    field('name', { width: 205 }, ({ code }) => words.accountNames[code] ?? null),
    field('region', { width: 60 }, ({ region }) => words.regions[region]),
    field(
      'type',
      { width: 88, allow: { list: Object.values(words.types) }, message: words.messages.type },
      ({ type }) => words.types[type],
    ),
    field(
      'grade',
      { width: 56, align: 'center', allow: { list: ['A', 'B', 'C'] }, message: words.messages.grade },
      ({ grade }) => grade,
    ),
    field('manager', { width: 72 }, ({ manager }) => words.managers[manager] ?? null),
    field('contact', { width: 82 }, (_, row) => words.contacts[row % words.contacts.length] ?? null),
    field('salesTarget', AMOUNT, ({ salesTarget }) => salesTarget ?? NOT_KNOWN),
    field('sellIn', AMOUNT, ({ sellIn }) => sellIn),
    field('sellOut', AMOUNT, ({ sellOut }) => sellOut),
    field('lastYear', AMOUNT, ({ lastYear }) => lastYear),
    field('overdueDays', COUNT, ({ overdueDays }) => overdueDays),
    field('crossRegion', { ...COUNT, width: 70 }, ({ crossRegion }) => crossRegion),
    field('priceViolations', { ...COUNT, width: 66 }, ({ priceViolations }) => priceViolations),
    field(
      'reportOnTime',
      { width: 56, align: 'center', allow: yesNo, message: words.messages.yesNo },
      ({ reportOnTime }) => (reportOnTime === null ? NOT_KNOWN : reportOnTime ? words.yes : words.no),
    ),
  ];
  const firstKpi = columnLetters(before.length);
  const lastKpi = columnLetters(before.length + KPI_ORDER.length - 1);
  return [
    ...before,
    ...KPI_ORDER.map((kpi): AccountColumn => ({
      width: 70,
      format: FORMAT.share,
      align: 'center',
      heading: words.kpis[kpi],
      content: ({ kpis }) => kpis[kpi] ?? NOT_KNOWN,
    })),
    {
      heading: words.softScore,
      width: 66,
      format: FORMAT.score,
      computed: true,
      // "NA" keeps a pending score from spoiling the sheets that read this column: it is missing there too.
      content: (_, row) => ({
        formula: `=IFNA(CHANNEL.SOFTSCORE(${firstKpi}${row + 2}:${lastKpi}${row + 2},${kpiTable}),"NA")`,
      }),
    },
    field('payout', { width: 78, format: FORMAT.money }, ({ payout }) => payout),
    field('stock', AMOUNT, ({ stock }) => stock),
    field('inTransit', AMOUNT, ({ inTransit }) => inTransit),
    ...MONTH_FIELDS.map((month, index) =>
      field(month, { ...AMOUNT, width: 66 }, ({ months }) => months[index] ?? null),
    ),
    field('lastVisit', DATE, ({ lastVisit }) => lastVisit),
    field('satisfaction', RATING, ({ satisfaction }) => satisfaction),
    field('satisfactionBefore', RATING, ({ satisfactionBefore }) => satisfactionBefore),
    field('founded', DATE, ({ founded }) => founded),
    field('events', { width: 240 }, ({ code }) => words.events[code] ?? null),
  ];
}

/** The accounts; `softKpis` is the sheet their scores are computed with. */
export function accountsSheet(words: SampleWords, softKpis: SheetDocument): SheetDocument {
  const columns = accountColumns(words, referTo(softKpis).whole);
  return listSheet({
    name: words.sheets.accounts,
    tabColor: '#1F3A5F',
    columns,
    rows: sampleAccounts().map((facts, row) => columns.map(({ content }) => content(facts, row))),
    table: 'Accounts',
    frozenColumns: 2,
  });
}
