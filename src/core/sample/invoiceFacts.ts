import { serialOf } from '../values/date';
import { sampleAccounts } from './accountFacts';
import { Variety } from './random';

/** What was sold: medicine that earns rebate, and display material that does not. */
type ProductGroup = 'medicine' | 'display';

export interface InvoiceFacts {
  readonly number: string;
  readonly date: number;
  readonly distributor: string;
  readonly group: ProductGroup;
  readonly isReturn: boolean;
  /** Below 0 for a return. */
  readonly amount: number;
  readonly paid: boolean;
}

const INVOICES_A_YEAR = 6;
const tens = (amount: number) => Math.round(amount / 10) * 10;

type Line = Omit<InvoiceFacts, 'number' | 'distributor'>;

/**
 * The invoices of one account. Those of the selling year that are for medicine and paid, less returns, add up to its
 * sell-in exactly; display material, an unpaid invoice and one after the year's end must not count.
 */
function invoicesOf(sellIn: number, variety: Variety): Line[] {
  const returned = tens(sellIn * variety.between(0.01, 0.03));
  const share = (sellIn + returned) / INVOICES_A_YEAR;
  const amounts = Array.from({ length: INVOICES_A_YEAR }, () => tens(share * variety.between(0.8, 1.1)));
  const rest = sellIn + returned - amounts.reduce((sum, amount) => sum + amount, 0);
  const invoice = (amount: number, date: number, more: Partial<Line> = {}): Line => ({
    date,
    group: 'medicine',
    isReturn: false,
    amount,
    paid: true,
    ...more,
  });
  const firstDay = serialOf(2025, 11, 4);
  return [
    ...amounts.map((amount, index) => invoice(amount + (index === 0 ? rest : 0), firstDay + index * 60)),
    invoice(-returned, serialOf(2026, 6, 18), { isReturn: true }),
    invoice(tens(share * 0.05), serialOf(2026, 3, 9), { group: 'display' }),
    invoice(tens(share * 0.4), serialOf(2026, 10, 26), { paid: false }),
    invoice(tens(share * 0.9), serialOf(2026, 11, 6)),
  ];
}

/** The sample's invoices and returns, by day. */
export function sampleInvoices(): readonly InvoiceFacts[] {
  return sampleAccounts()
    .flatMap(({ code, sellIn }) =>
      invoicesOf(sellIn, new Variety(Number(code) + 77)).map((line) => ({ ...line, distributor: code })),
    )
    .sort((a, b) => a.date - b.date)
    .map((line, index) => ({ ...line, number: `INV-${String(index + 1).padStart(5, '0')}` }));
}
