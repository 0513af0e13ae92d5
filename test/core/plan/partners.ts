import type { PlanWords } from '../../../src/core/plan/words';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';
import { bookOf, sheetOf, type Book } from './books';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** 1,900 in all: 300 in January, 200 in November, 500 in December, 100 in every other month. */
const SALES = [300, 100, 100, 100, 100, 100, 100, 100, 100, 100, 200, 500];

/**
 * Two accounts whose figures can be worked out by hand. Plans are made on 23 November 2026 for 2027.
 *
 * - P1, grade A: target 3,800; bought 3,000, sold 1,900, bought 2,500 the year before; 150 in stock, 50 on the way
 * - P2, grade B, of which the tables say next to nothing
 */
export const partners = (words: PlanWords = planWords): Book =>
  bookOf(
    {
      accounts: sheetOf('accounts', [
        [
          'Code',
          'Name',
          'Grade',
          'KA manager',
          'Sales target',
          'Sell-in',
          'Sell-out',
          'Last year',
          'Overdue days',
          'Stock',
          'In transit',
          ...MONTHS,
          'Last visit',
          'Satisfaction',
          'Previous satisfaction',
          'Founded',
          'Events',
          'Distribution',
          'Display',
        ],
        [
          'P1',
          'First Partner',
          'A',
          'Ann',
          3800,
          3000,
          1900,
          2500,
          0,
          150,
          50,
          ...SALES,
          serialOf(2026, 11, 10),
          4.1,
          4.4,
          serialOf(2007, 5, 18),
          'Gala on 2027-03-09; new warehouse',
          0.6,
          0.4,
        ],
        ['P2', 'Second Partner', 'B', ...Array.from({ length: 8 + 12 + 5 }, () => null), null, null],
      ]),
      kpis: sheetOf('kpis', [
        ['KPI', 'Weight', 'Floor', 'Target'],
        ['Distribution', 0.6, 0.5, 0.9],
        ['Display', 0.4, 0.5, 1],
      ]),
      rules: sheetOf('rules', [
        ['Field', 'Test', 'Value', 'Template', 'Reason'],
        ['Overdue days', '>', 30, 'Recovery', 'Money is overdue'],
        ['KPIs below floor', '>=', 1, 'Recovery', 'Below the floor'],
        ['Soft score', '>=', 0, 'Launch', 'Whatever the score'],
      ]),
      actions: sheetOf('actions', [
        ['KPI', 'Action', 'Owner', 'Evidence', 'Days'],
        ['Display', 'Mend the shelf', 'Rep', 'Photo', 30],
        ['Distribution', 'Open outlets', '', '', ''],
        ['Display', 'Rent the shelf end', 'KA manager', 'Contract', 60],
      ]),
      service: sheetOf('service', [
        ['Grade', 'Visit every', 'Review every', 'Lead days', 'Safety days', 'Supply priority'],
        ['A', 21, 90, 10, 20, 1],
      ]),
    },
    words,
  );
