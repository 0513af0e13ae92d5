import { readAudit } from '../../../src/core/audit/auditRecord';
import { auditSheet } from '../../../src/core/audit/auditSheet';
import { verifyAudit } from '../../../src/core/audit/verify';
import { readAccounts } from '../../../src/core/accounts/read';
import { payoutChecker } from '../../../src/core/payout/check';
import { completenessOf, type Completeness } from '../../../src/core/payout/completeness';
import { totalsOf } from '../../../src/core/payout/totals';
import { checkScheme } from '../../../src/core/schemeCheck/schemeCheck';
import type { TableSource } from '../../../src/core/sheet/source';
import { isProblem } from '../../../src/core/values/problem';
import { auditWords as words } from '../../../src/i18n/en-US/audit';
import { sheetOf, tableOf } from '../plan/books';
import { schemeOf } from './accounts';

const scheme = schemeOf({
  scheme: [
    ['Item', 'Value'],
    ['Scheme id', 'R'],
    ['Currency', 'CNY'],
    ['Control: accounts', 5],
    ['控制总额：进货额', 700_000],
    ['Control: moon', 1],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value'],
    ['Volume', 'Sell-in', 'rate', 0.01],
  ],
  overrides: [
    ['Account', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'],
    ['06', 'withheld', 'inquiry', 'letter', 'Zhao', 'Qian'],
  ],
});

/** Eight rows: two hidden, one code that stands twice, one row without a code, and the sum. */
const SOURCE: TableSource = {
  ...tableOf(
    sheetOf('Accounts', [
      ['Code', 'Name', 'Sell-in', 'Payout'],
      ['01', 'Ningbo', 100_000, 1_000],
      ['02', 'Wenzhou', 200_000, 1_900],
      ['03', 'Shaoxing', 300_000, 'to come'],
      ['02', 'Wenzhou', 999_999, null],
      ['05', 'Jiaxing', 50_000, null],
      ['06', 'Huzhou', 60_000, null],
      [null, 'Nobody', 70_000, null],
      ['合计', null, 1_779_999, null],
    ]),
  ),
  hiddenRows: new Set([3, 5]),
};

function read(hiddenRows: 'left-out' | 'read' = 'read') {
  const all = readAccounts(SOURCE, [{ row: 0, rows: 100 }], [], undefined, hiddenRows);
  if (isProblem(all)) throw new Error(all.problem);
  return { all, checker: payoutChecker(all.table, scheme) };
}

test('a check of the whole table decides hidden rows too; who selects rows does not mean them', () => {
  expect(read().all.accounts.map(({ code, isHidden = false }) => [code, isHidden])).toEqual([
    ['01', false],
    ['02', false],
    ['03', true],
    ['05', true],
    ['06', false],
  ]);
  expect(read('left-out').all.accounts.map(({ code }) => code)).toEqual(['01', '02', '06']);
});

test('a code that stands twice holds both rows back: one is pending, the other is named', () => {
  const { all, checker } = read();
  const twice = all.accounts.find(({ code }) => code === '02');
  expect(twice && checker.explain(twice)).toMatchObject({
    verdict: 'pending',
    missing: [{ why: 'code-twice', field: '02', column: 0 }],
  });
});

test('rows in are rows decided and rows left out, and so is their money', () => {
  const { all, checker } = read();
  expect(completenessOf(all, all.accounts, checker.rules)).toEqual({
    rows: 8,
    decided: 5,
    undecided: [
      { row: 4, code: '02', name: 'Wenzhou', reason: 'duplicate-code' },
      { row: 7, code: '', name: 'Nobody', reason: 'no-code' },
      { row: 8, code: '合计', name: '', reason: 'subtotal' },
    ],
    amounts: [{ field: 'Sell-in', decided: 710_000, undecided: 1_069_999 }],
    controls: [
      { item: 'Control: accounts', expected: 5, actual: 5, difference: 0 },
      { item: '控制总额：进货额', expected: 700_000, actual: 710_000, difference: 10_000 },
      { item: 'Control: moon', expected: 1 },
    ],
  });
});

test('a control total that the decided rows do not come to, or that is of nothing, is an error at its cell', () => {
  const { all, checker } = read();
  const controls = (completeness?: Completeness) =>
    checkScheme({ scheme, accounts: all, asOf: 46_000, ...(completeness && { completeness }) }).filter(
      ({ code }) => code.startsWith('control-'),
    );
  expect(controls(completenessOf(all, all.accounts, checker.rules))).toMatchObject([
    {
      code: 'control-differs',
      severity: 'error',
      at: { row: 4, column: 1 },
      details: { item: '控制总额：进货额', expected: '700000', actual: '710000', difference: '10000' },
    },
    {
      code: 'control-unknown',
      severity: 'error',
      at: { row: 5, column: 1 },
      details: { item: 'Control: moon' },
    },
  ]);
  expect(
    controls(completenessOf(all, all.accounts.slice(1), checker.rules)).map(({ details }) => details.item),
  ).toEqual(['Control: accounts', '控制总额：进货额', 'Control: moon']);
  expect(controls()).toEqual([]);
});

test('a control total that cannot be read keeps everyone pending', () => {
  const broken = schemeOf({
    scheme: [
      ['Item', 'Value'],
      ['Control: accounts', 'many'],
    ],
    lines: [
      ['Line', 'Base', 'Way', 'Value'],
      ['Volume', 'Sell-in', 'rate', 0.01],
    ],
  });
  expect(broken.problems).toMatchObject([{ table: 'scheme', problem: { at: { row: 2, column: 2 } } }]);
});

test('rows that were not chosen are named as well', () => {
  const { all, checker } = read();
  const shown = all.accounts.filter(({ isHidden }) => !isHidden);
  const { decided, undecided } = completenessOf(all, shown, checker.rules);
  expect(decided + undecided.length).toBe(8);
  expect(undecided.filter(({ reason }) => reason === 'not-chosen').map(({ code }) => code)).toEqual([
    '03',
    '05',
  ]);
});

test('an audit names every row left out with its reason, balances, and holds when it is verified', () => {
  const { all, checker } = read();
  const chosen = all.accounts.filter(({ code }) => code !== '06');
  const completeness = completenessOf(all, chosen, checker.rules);
  const document = auditSheet({
    ...{
      checker,
      accounts: chosen,
      completeness,
      errors: ['Scheme!B4 is wrong'],
      asOf: 46_000,
      sheetName: 'audit',
      words,
    },
  });
  const told = document.contents.map((row) => row.filter((cell) => cell !== null).join(' | '));
  expect(told).toContain('rows | Rows of the table | 8 rows = 4 decided + 4 left out');
  expect(told).toContain(
    'undecided:duplicate-code | 02 | Wenzhou | 5 | repeats the code of a row above; both are held back',
  );
  expect(told).toContain('undecided:not-chosen | 06 | Huzhou | 7 | not among the accounts that were chosen');
  expect(told).toContain('notForRelease | Not for release: the scheme check found errors');
  expect(told).toContain('error | Scheme!B4 is wrong');
  expect(told).toContainEqual(
    expect.stringContaining('Control: accounts: 5 expected, 4 in decided rows, difference -1'),
  );
  const record = readAudit(tableOf(document));
  const verification = record && verifyAudit(record, [words]);
  if (!verification || isProblem(verification)) throw new Error('no audit');
  expect(verification.holds).toBe(true);
});

test('an account that the earlier audit decided and this one does not is listed with its amount', () => {
  const { all, checker } = read();
  const audit = (accounts: typeof all.accounts, last?: ReturnType<typeof readAudit>) =>
    auditSheet({
      ...{ checker, accounts, errors: [], asOf: 46_000, sheetName: 'audit', words },
      completeness: completenessOf(all, accounts, checker.rules),
      ...(last && { last }),
    });
  const last = readAudit(tableOf(audit(all.accounts)));
  const later = audit(
    all.accounts.filter(({ code }) => code !== '01'),
    last,
  );
  expect(later.contents.find(([key]) => key === 'gone' && key)?.slice(1, 5)).toEqual(
    expect.arrayContaining(['Code', 'Name']),
  );
  expect(later.contents.filter(([key]) => key === 'gone')[1]?.slice(1, 4)).toEqual(['01', 'Ningbo', 1_000]);
});

test('what people typed is added up, and what is no number is told apart', () => {
  const { all, checker } = read();
  const checked = all.accounts.map(checker.check);
  expect(totalsOf(checked).all).toMatchObject({ typed: 2_900, difference: 0 });
  expect(checked.filter(({ typedUnreadable }) => typedUnreadable).map(({ account }) => account.code)).toEqual(
    ['03'],
  );
});
