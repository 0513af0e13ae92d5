import { payoutChecker } from '../../../src/core/payout/check';
import { planSheet } from '../../../src/core/plan/planSheet';
import { recommend } from '../../../src/core/plan/recommend';
import { standingOf } from '../../../src/core/plan/standing';
import { bookOf, sheetOf } from './books';

/*
 * A scheme written in one language over accounts headed in the other: gates and rules name the field, and the field's
 * column is found. A column that bears the very name goes first.
 */
const ENGLISH = ['Code', 'Name', 'Sell-in', 'Overdue days', 'Report on time'] as const;
const CHINESE = ['经销商编码', '经销商名称', '进货额', '逾期天数', '报表及时'] as const;
const ACCOUNTS = [
  ['A', 'One', 100, 3, 'Yes'],
  ['B', 'Two', 100, 40, 'Yes'],
  ['C', 'Three', 100, null, 'Yes'],
];

const bookFor = (headings: readonly string[], [, , , overdue, report]: readonly string[]) =>
  bookOf({
    accounts: sheetOf('accounts', [[...headings], ...ACCOUNTS]),
    gates: sheetOf('gates', [
      ['Field', 'Test', 'Value', 'Reason'],
      [overdue ?? '', '<=', 30, 'late'],
      [report ?? '', '=', 'Yes', 'no report'],
    ]),
    rules: sheetOf('rules', [
      ['Field', 'Test', 'Value', 'Template'],
      [overdue ?? '', '>', 30, 'Recovery'],
    ]),
    lines: sheetOf('lines', [
      ['Line', 'Base', 'Way', 'Value'],
      ['Rebate', 'Sell-in', 'rate', 0.02],
    ]),
  });

describe.each([
  ['English accounts under a Chinese scheme', ENGLISH, CHINESE],
  ['Chinese accounts under an English scheme', CHINESE, ENGLISH],
  ['accounts and scheme in one language', ENGLISH, ENGLISH],
])('%s', (_, headings, scheme) => {
  const book = bookFor(headings, scheme);

  test('a plan holds the account against the gates as the payout check does', () => {
    const verdicts = ['A', 'B', 'C'].map((code) => standingOf(book.plan(code)).verdict);
    expect(verdicts).toEqual(['eligible', 'withheld', 'pending']);
    const checker = payoutChecker(book.reading.table, book.scheme);
    const outcomes = book.reading.accounts.map((account) =>
      checker.explain(account).gates.map(({ outcome }) => outcome),
    );
    expect(outcomes).toEqual([
      ['passed', 'passed'],
      ['failed', 'passed'],
      ['unknown', 'passed'],
    ]);
  });

  test('the gate’s row in the plan is linked to the account’s own column', () => {
    const { contents } = planSheet(book.plan('A', 'annual'));
    const row = contents.find((cells) => cells.includes(scheme[3])) ?? [];
    const formulas = row.filter((content) => content !== null && typeof content === 'object');
    expect(JSON.stringify(formulas)).toMatch(/INDEX\('accounts'!\$D:\$D,/);
  });

  test('a rule recommends a plan by the field', () => {
    const templates = ['A', 'B', 'C'].map(
      (code) => recommend({ ...book.plan(code), tables: book.tables }).template,
    );
    expect(templates).toEqual(['annual', 'recovery', 'annual']);
  });
});

test('a column that bears the very name goes before the field it names', () => {
  const book = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Name', 'Overdue days', '货款逾期'],
      ['A', 'One', 0, 40],
    ]),
    gates: sheetOf('gates', [
      ['Field', 'Test', 'Value'],
      ['货款逾期', '<=', 30],
    ]),
  });
  expect(standingOf(book.plan('A')).verdict).toBe('withheld');
});

test('a name that can be worked out is not taken for the field that some sheets head so', () => {
  const book = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Name', 'Sell-in', 'Sell-out'],
      ['A', 'One', 100, 60],
    ]),
    rules: sheetOf('rules', [
      ['Field', 'Test', 'Value', 'Template'],
      ['Sell-through', '<', 0.7, 'Recovery'],
    ]),
  });
  const found = recommend({ ...book.plan('A'), tables: book.tables });
  expect([found.template, found.fact]).toEqual(['recovery', '0.6']);
});
