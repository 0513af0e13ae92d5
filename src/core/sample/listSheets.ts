import type { SheetDocument } from '../sheet/document';
import { FORMAT, listSheet, type SheetColumn } from '../sheet/listSheet';
import { sampleInvoices } from './invoiceFacts';
import { sampleVisits } from './visitFacts';
import type { SampleWords } from './words';

const TAB = '#B7791F';

/** What a field app sends: several visits of an outlet, each as it was found that day. */
export function visitsSheet(words: SampleWords): SheetDocument {
  const { outletHeadings: headings } = words;
  const said = (value: boolean | null) => (value === null ? null : value ? words.yes : words.no);
  const tick = (heading: string): SheetColumn => ({ heading, width: 56, align: 'center' });
  return listSheet({
    name: words.sheets.visits,
    tabColor: TAB,
    table: 'Visits',
    frozenColumns: 2,
    columns: [
      { heading: words.visitDate, width: 76, align: 'center', format: FORMAT.date },
      { heading: headings.code, width: 60, format: FORMAT.text },
      { heading: headings.distributor, width: 70, format: FORMAT.text },
      ...[
        ...headings.skus,
        headings.target,
        headings.listed,
        ...headings.checks,
        headings.promoInScope,
        headings.promoExecuted,
      ].map(tick),
    ],
    rows: sampleVisits().map(({ date, outlet }) => [
      date,
      outlet.code,
      outlet.distributor,
      ...[
        ...outlet.skus,
        outlet.target,
        outlet.listed,
        ...outlet.checks,
        outlet.promoInScope,
        outlet.promoExecuted,
      ].map(said),
    ]),
  });
}

/** What an ERP sends: invoices and returns, of everything that was sold. */
export function invoicesSheet(words: SampleWords): SheetDocument {
  const { invoiceHeadings: headings, invoiceWords } = words;
  return listSheet({
    name: words.sheets.invoices,
    tabColor: TAB,
    table: 'Invoices',
    columns: [
      { heading: headings.number, width: 84, format: FORMAT.text },
      { heading: headings.date, width: 76, align: 'center', format: FORMAT.date },
      { heading: headings.distributor, width: 84, format: FORMAT.text },
      { heading: headings.group, width: 96 },
      { heading: headings.kind, width: 64, align: 'center' },
      { heading: headings.amount, width: 84, format: FORMAT.amount },
      { heading: headings.paid, width: 56, align: 'center' },
    ],
    rows: sampleInvoices().map(({ number, date, distributor, group, isReturn, amount, paid }) => [
      number,
      date,
      distributor,
      invoiceWords[group],
      isReturn ? invoiceWords.return : invoiceWords.invoice,
      amount,
      paid ? words.yes : words.no,
    ]),
  });
}
