import { headingOf } from '../accounts/fields';
import { MEASURE_HEADINGS, MEASURE_WORDS, ROW_WORDS, type MeasureField } from '../measuring/definition';
import type { Content, SheetDocument } from '../sheet/document';
import { FORMAT, listSheet, type SheetColumn } from '../sheet/listSheet';
import { inLanguage } from '../values/heading';
import { LAUNCH, PLANNED_SHARE, SPEED_DAYS } from './outletFacts';
import type { SampleWords } from './words';

type Row = Readonly<Partial<Record<MeasureField, Content>>>;

const LOOKS: Readonly<Record<MeasureField, Omit<SheetColumn, 'heading'>>> = {
  figure: { width: 110 },
  measure: { width: 110 },
  list: { width: 76 },
  account: { width: 84 },
  outlet: { width: 84 },
  columns: { width: 190 },
  of: { width: 100 },
  weight: { width: 84 },
  where: { width: 220 },
  rows: { width: 84, align: 'center' },
  date: { width: 84 },
  from: { width: 76, align: 'center', format: FORMAT.date },
  to: { width: 76, align: 'center', format: FORMAT.date },
  launch: { width: 76, align: 'center', format: FORMAT.date },
  day: { width: 64, align: 'center', format: FORMAT.count },
  share: { width: 64, align: 'center', format: FORMAT.percent },
  universe: { width: 64, align: 'center', format: FORMAT.count },
  measuredOn: { width: 76, align: 'center', format: FORMAT.date },
  measuredFrom: { width: 200 },
};

/** How the scheme's KPIs and its base come out of the lists. */
export function measuresSheet(words: SampleWords): SheetDocument {
  const { kpis, sheets, outletHeadings: outlets, invoiceHeadings: invoices, invoiceWords } = words;
  const named = (names: readonly string[]) => names.join('|');
  const visits: Row = {
    list: sheets.visits,
    account: outlets.distributor,
    outlet: outlets.code,
    rows: inLanguage(ROW_WORDS.last, words.language),
    date: words.visitDate,
  };
  const measure = (name: keyof typeof MEASURE_WORDS) => inLanguage(MEASURE_WORDS[name], words.language);
  const rows: readonly Row[] = [
    {
      ...visits,
      figure: kpis.numericDistribution,
      measure: measure('numericDistribution'),
      columns: named(outlets.skus),
    },
    {
      ...visits,
      figure: kpis.storeEntry,
      measure: measure('listingRate'),
      columns: outlets.listed,
      of: outlets.target,
    },
    {
      ...visits,
      figure: kpis.display,
      measure: measure('displayScore'),
      columns: named(outlets.checks),
    },
    {
      figure: kpis.speed,
      measure: measure('speedIndex'),
      list: sheets.outlets,
      account: outlets.distributor,
      outlet: outlets.code,
      columns: outlets.firstStocked,
      rows: inLanguage(ROW_WORDS.all, words.language),
      launch: LAUNCH,
      day: SPEED_DAYS,
      share: PLANNED_SHARE,
    },
    {
      ...visits,
      figure: kpis.promotion,
      measure: measure('promotionRate'),
      columns: outlets.promoExecuted,
      of: outlets.promoInScope,
    },
    {
      figure: headingOf('sellIn', words.language),
      measure: measure('sum'),
      list: sheets.invoices,
      account: invoices.distributor,
      columns: invoices.amount,
      where: `${invoices.group} <> ${invoiceWords.display}; ${invoices.paid} = ${words.yes}`,
      date: invoices.date,
    },
  ];
  const fields = Object.keys(LOOKS) as MeasureField[];
  return listSheet({
    name: sheets.measures,
    tabColor: '#2E7D6B',
    table: 'Measures',
    frozenColumns: 1,
    columns: fields.map((field) => ({
      heading: inLanguage(MEASURE_HEADINGS[field], words.language),
      ...LOOKS[field],
    })),
    rows: rows.map((row) => fields.map((field) => row[field] ?? null)),
  });
}
