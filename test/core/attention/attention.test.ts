import { stockRisks } from '../../../src/core/attention/stockRisks';
import { daysOfSupply, paceDays, paceMonths } from '../../../src/core/facts/supplyDays';
import { overdueVisits, visitStanding } from '../../../src/core/attention/visits';
import { serialOf } from '../../../src/core/values/date';
import { bookOf, sheetOf } from '../plan/books';

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

test('stock is at risk where it lasts shorter than lead time and safety stock; unknown is no risk', () => {
  // November, December and January sold 300 in 92 days: 92 pieces last 28.2 days, 30 last 9.2, none lasts 0.
  const risks = stockRisks(accounts, book.scheme, service, asOf);
  expect(risks.map(({ account, neededDays, runsOut }) => [account.code, neededDays, runsOut])).toEqual([
    ['longest', 21, asOf],
    ['later', 30, asOf + 9],
  ]);
  expect(risks[1]?.supplyDays).toBeCloseTo(9.2, 9);
});

test('without a history the pace is the sell-out over the scheme’s period, where both are known', () => {
  /** The days that 100 in stock last, at a pace of 3,650 over the period. */
  const cover = (from: number | null, to: number | null, sellOut: number | null = 3650) => {
    const other = bookOf({
      accounts: sheetOf('accounts', [
        ['Code', 'Grade', 'Stock', 'Sell-out'],
        ['A1', 'A', 100, sellOut],
      ]),
      scheme: sheetOf('scheme', [
        ['Item', 'Value'],
        ['From', from],
        ['To', to],
      ]),
    });
    const [account] = other.reading.accounts;
    return account && daysOfSupply(account, other.scheme, asOf);
  };
  const [first, last] = [serialOf(2026, 1, 1), serialOf(2026, 12, 31)];
  expect(cover(first, last)).toBeCloseTo(10, 9);
  expect(cover(first, first)).toBeCloseTo(100 / 3650, 9);
  expect([cover(last, first), cover(null, last), cover(first, null)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([cover(first, last, 0), cover(first, last, null)]).toEqual([undefined, undefined]);
});

test('a history of which only these three months are known is enough; one that lacks one of them is none', () => {
  const cover = (sales: Readonly<Record<string, number | null>>) => {
    const other = bookOf({
      accounts: sheetOf('accounts', [
        ['Code', 'Stock', 'In transit', ...Object.keys(sales)],
        ['A1', 100, 84, ...Object.values(sales)],
      ]),
    });
    const [account] = other.reading.accounts;
    return account && daysOfSupply(account, other.scheme, asOf);
  };
  // 184 for 92 days that sell 92 last 184 days.
  expect(cover({ Nov: 30, Dec: 31, Jan: 31 })).toBeCloseTo(184, 9);
  expect(cover({ Nov: 30, Dec: 31, Jan: null, Feb: 31 })).toBeUndefined();
  expect(cover({ Nov: 0, Dec: 0, Jan: 0 })).toBeUndefined();
  expect(paceMonths(asOf)).toEqual([11, 12, 1]);
  expect([paceDays(asOf), paceDays(serialOf(2027, 1, 31))]).toEqual([92, 90]);
});

test('stock that lasts exactly as long as it must is no risk', () => {
  const other = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Grade', 'Stock', ...months],
      ['enough', 'A', 210, ...history(920 / 3)],
      ['short', 'A', 209.9, ...history(920 / 3)],
    ]),
  });
  const risks = stockRisks(other.reading.accounts, other.scheme, service, asOf);
  expect(risks.map(({ account }) => account.code)).toEqual(['short']);
});

test('a visit’s standing says when it was, when it is due and how late it is, as far as that is known', () => {
  const standings = accounts.map((account) => visitStanding(account, service, asOf));
  expect(standings.map(({ account, ...rest }) => [account.code, rest])).toEqual([
    ['late', { state: 'overdue', lastVisit: day(1), due: day(15), daysLate: 8 }],
    ['today', { state: 'on-time', lastVisit: day(9), due: day(23), daysLate: 0 }],
    ['later', { state: 'on-time', lastVisit: day(1), due: day(31), daysLate: 0 }],
    [
      'longest',
      { state: 'overdue', lastVisit: serialOf(2026, 5, 1), due: serialOf(2026, 5, 15), daysLate: 192 },
    ],
    ['never', { state: 'unknown' }],
    ['no grade', { state: 'unknown', lastVisit: day(1) }],
    ['no rhythm', { state: 'unknown', lastVisit: day(1) }],
    ['no sales', { state: 'on-time', lastVisit: day(20), due: serialOf(2026, 12, 4), daysLate: 0 }],
    ['no history', { state: 'on-time', lastVisit: day(20), due: serialOf(2026, 12, 4), daysLate: 0 }],
  ]);
  expect(overdueVisits(accounts, undefined, asOf)).toEqual([]);
});
