import { stockRisks } from '../../../src/core/plan/stock';
import { overdueVisits, visitStanding } from '../../../src/core/plan/visits';
import { serialOf } from '../../../src/core/values/date';
import { bookOf, sheetOf } from './books';

const asOf = serialOf(2026, 11, 23);
const day = (number: number) => serialOf(2026, 11, number);
/** Every month sells 300 or nothing is known of it; so 100 days’ stock is about 1,000. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const history = (sales: number | null) => months.map(() => sales);

const book = bookOf({
  accounts: sheetOf('accounts', [
    ['Code', 'Grade', 'Last visit', 'Stock', 'In transit', ...months],
    ['late', 'A', day(1), 92, 0, ...history(100)],
    ['today', 'a', day(9), 50, 42, ...history(100)],
    ['later', 'B', day(1), 30, null, ...history(100)],
    ['longest', 'A', serialOf(2026, 5, 1), 0, 0, ...history(100)],
    ['never', 'A', null, null, 10, ...history(100)],
    ['no grade', null, day(1), 10, 0, ...history(100)],
    ['no rhythm', 'C', day(1), 10, 0, ...history(100)],
    ['no sales', 'A', day(20), 10, 0, ...history(0)],
    ['no history', 'A', day(20), 10, 0, ...history(null)],
  ]),
  service: sheetOf('service', [
    ['Grade', 'Visit every', 'Lead days', 'Safety days'],
    ['A', 14, 7, 14],
    ['B', 30, 10, 20],
  ]),
});
const { accounts } = book.reading;
const { service } = book.tables;

test('an account is overdue a visit the day after its grade’s rhythm asked for one', () => {
  expect(
    overdueVisits(accounts, service, asOf).map(({ account, due, daysLate }) => [account.code, due, daysLate]),
  ).toEqual([
    ['longest', serialOf(2026, 5, 15), 192],
    ['late', day(15), 8],
  ]);
});

test('an account whose last visit, grade or rhythm is not known is not overdue', () => {
  const states = new Map(
    accounts.map((account) => [account.code, visitStanding(account, service, asOf).state]),
  );
  expect(Object.fromEntries(states)).toMatchObject({
    today: 'on-time',
    later: 'on-time',
    never: 'unknown',
    'no grade': 'unknown',
    'no rhythm': 'unknown',
  });
  expect(overdueVisits(accounts, undefined, asOf)).toEqual([]);
});

test('stock is at risk where it lasts shorter than lead time and safety stock; unknown is no risk', () => {
  // November, December and January sold 300 in 92 days: 92 pieces last 28.2 days, 30 last 9.2, none lasts 0.
  const risks = stockRisks(accounts, book.scheme, service, asOf);
  expect(risks.map(({ account, neededDays, runsOut }) => [account.code, neededDays, runsOut])).toEqual([
    ['longest', 21, asOf],
    ['later', 30, asOf + 9],
  ]);
  expect(risks[1]?.coverDays).toBeCloseTo(9.2, 9);
});

test('without a history the pace is the sell-out over the scheme’s period', () => {
  const other = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Grade', 'Stock', 'Sell-out'],
      ['A1', 'A', 100, 3650],
    ]),
    scheme: sheetOf('scheme', [
      ['Item', 'Value'],
      ['From', serialOf(2026, 1, 1)],
      ['To', serialOf(2026, 12, 31)],
    ]),
  });
  const [risk] = stockRisks(other.reading.accounts, other.scheme, service, asOf);
  expect(risk?.coverDays).toBeCloseTo(10, 9);
});
