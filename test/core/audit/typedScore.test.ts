import { auditSheet } from '../../../src/core/audit/auditSheet';
import { readAudit } from '../../../src/core/audit/auditRecord';
import { verifyAudit } from '../../../src/core/audit/verify';
import { statementSheet } from '../../../src/core/statement/statementSheet';
import type { Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';
import { auditWords } from '../../../src/i18n/en-US/audit';
import { statementWords } from '../../../src/i18n/en-US/statement';
import { check, complete, type Tables } from '../payout/accounts';
import { tableOf } from '../plan/books';
import { calculate } from '../plan/workbook';

/*
 * A score may be typed: then it is an input of the payout as any other, on the audit and the statement, too. Beside a
 * SoftKpis table it is not: the score is computed, and the audit names the difference.
 */
const TYPED: Tables = {
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'Soft-linked'],
    ['Bonus', 'Sell-in', 'rate', 0.1, 'yes'],
  ],
  bands: [
    ['From', 'Share'],
    [0, 0.5],
    [80, 1],
  ],
};
const COMPUTED: Tables = {
  ...TYPED,
  kpis: [
    ['KPI', 'Weight', 'Floor', 'Target'],
    ['Display', 1, 0, 1],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason'],
    ['Soft score', '>=', 60, 'low'],
  ],
};
const ACCOUNTS: Cells = [
  ['Code', 'Sell-in', 'Display', '得分'],
  ['A', 1000, 0.5, 79],
  ['B', 1000, 0.9, 90],
  ['C', 1000, 0.9, null],
];

describe.each<[string, Tables, readonly (number | undefined)[]]>([
  ['a typed score', TYPED, [50, 100, undefined]],
  ['a computed score beside a typed one', COMPUTED, [0, 100, 100]],
])('%s', (_, tables, payouts) => {
  const { checker, reading } = check(tables, ACCOUNTS);
  const document = auditSheet({
    checker,
    accounts: reading.accounts,
    completeness: complete(reading.accounts),
    errors: [],
    asOf: 46_349,
    sheetName: 'audit',
    words: auditWords,
  });

  test('pays, and its audit verifies from the sheet alone', () => {
    expect(reading.accounts.map((account) => checker.check(account).payout)).toEqual(payouts);
    const record = readAudit(tableOf(document));
    const verification = record && verifyAudit(record, [auditWords]);
    if (!verification || isProblem(verification)) throw new Error('not an audit');
    expect(verification.decisions.map(({ holds }) => holds)).toEqual([true, true, true]);
  });

  test('pays the same on the statements', () => {
    const statements = reading.accounts.map((account, index) =>
      statementSheet({ checker, account, asOf: 46_349, sheetName: `s${index}`, words: statementWords }),
    );
    const [values] = calculate(statements);
    const payable = statements.map(
      ({ name, contents }) => values?.[name]?.[contents.findIndex(([key]) => key === 'total:payable')]?.[6],
    );
    expect(payable).toEqual(payouts.map((payout) => payout ?? statementWords.pending));
  });
});

test('the audit names an account whose typed score is not the computed one', () => {
  const { checker, reading } = check(COMPUTED, ACCOUNTS);
  const { contents } = auditSheet({
    checker,
    accounts: reading.accounts,
    completeness: complete(reading.accounts),
    errors: [],
    asOf: 46_349,
    sheetName: 'audit',
    words: auditWords,
  });
  const reasons = contents.flatMap((row) => (String(row[0]).startsWith('decision:') ? [row[10]] : []));
  expect(reasons).toEqual([
    'low (50 < 60); The score column says 79, the KPIs come to 50: the KPIs count',
    '',
    '',
  ]);
});
