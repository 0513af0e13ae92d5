import { readAccounts } from '../../../src/core/accounts/read';
import { factsOf } from '../../../src/core/facts/facts';
import { payoutChecker } from '../../../src/core/payout/check';
import { recommend } from '../../../src/core/plan/recommend';
import { isProblem } from '../../../src/core/values/problem';
import { bookOf, sheetOf, tableOf } from '../plan/books';

/*
 * One notion, one number: whoever asks for a fact of an account, under whichever of its names, gets the same.
 */
describe('cover days', () => {
  const book = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Sell-out', 'Stock', 'In transit'],
      ['A', 3650, 300, 100],
    ]),
    lines: sheetOf('lines', [
      ['Line', 'Base', 'Way', 'Value'],
      ['Rebate', 'Sell-out', 'rate', 0.01],
    ]),
    gates: sheetOf('gates', [
      ['Field', 'Test', 'Value', 'Reason'],
      ['Stock cover', '<', 30, 'stocked'],
    ]),
    signals: sheetOf('signals', [
      ['Field', 'Test', 'Value', 'Reason'],
      ['库存天数', '>=', 30, 'high'],
    ]),
    rules: sheetOf('rules', [
      ['Field', 'Test', 'Value', 'Template'],
      ['Cover days', '>=', 0, 'Peak'],
    ]),
  });

  test('are stock ÷ daily sell-out of the period for a gate, a signal and a plan rule, under every name', () => {
    const [account] = book.reading.accounts;
    if (!account) throw new Error('no account');
    const { gates, signals } = payoutChecker(book.reading.table, book.scheme).explain(account);
    expect(gates[0]).toMatchObject({ fact: 30, evidence: '30 >= 30' });
    expect(signals[0]?.evidence).toBe('30 >= 30');
    expect(recommend({ ...book.plan('A'), tables: book.tables }).fact).toBe('30');
  });
});

describe('a KPI that is a field of the account in other words', () => {
  const accounts = (heading: string) =>
    tableOf(
      sheetOf('accounts', [
        ['经销商编码', heading],
        ['A', 12],
      ]),
    );
  test.each([
    ['Overdue days', '逾期天数'],
    ['逾期天数', 'Overdue days'],
    ['逾期天数', '逾期天数'],
  ])('%s under %s is the KPI and the field at once', (kpi, heading) => {
    const reading = readAccounts(accounts(heading), [{ row: 0, rows: 9 }], [kpi]);
    if (isProblem(reading)) throw new Error(reading.problem);
    const { table, missingKpis } = reading;
    expect(missingKpis).toEqual([]);
    expect([table.kpiColumns.get(kpi), table.columns.overdueDays]).toEqual([1, 1]);
    expect(reading.accounts[0]?.values.overdueDays).toBe(12);
  });

  test('leaves the field its own column where it has one', () => {
    const source = tableOf(
      sheetOf('accounts', [
        ['Code', 'Overdue days', '逾期天数'],
        ['A', 12, 0.5],
      ]),
    );
    const reading = readAccounts(source, [{ row: 0, rows: 9 }], ['逾期天数']);
    if (isProblem(reading)) throw new Error(reading.problem);
    expect([reading.table.kpiColumns.get('逾期天数'), reading.table.columns.overdueDays]).toEqual([2, 1]);
  });
});

test('a gate on Sell-through takes the ratio, whatever some sheets call their sell-out', () => {
  const book = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Sell-in', 'Sell-out'],
      ['A', 1000, 600],
    ]),
  });
  const facts = factsOf(book.reading.table, book.scheme);
  const [account] = book.reading.accounts;
  if (!account) throw new Error('no account');
  expect(facts.named('Sell-through').read(account)).toBe(0.6);
  expect(facts.named('Sell-out').read(account)).toBe(600);
});

test('a name that two columns of one derived fact could mean is taken from neither', () => {
  const book = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Score', '得分'],
      ['A', 90, 20],
    ]),
  });
  const facts = factsOf(book.reading.table, book.scheme);
  expect(facts.softScore.absent).toBe(true);
});
