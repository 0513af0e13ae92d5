import { readAudit } from '../../../src/core/audit/auditRecord';
import { auditSheet } from '../../../src/core/audit/auditSheet';
import { verifyAudit } from '../../../src/core/audit/verify';
import { checkScheme } from '../../../src/core/schemeCheck/schemeCheck';
import { statementSheet } from '../../../src/core/statement/statementSheet';
import { plus, ZERO } from '../../../src/core/values/arithmetic';
import { decimal, toNumber } from '../../../src/core/values/decimal';
import { isProblem } from '../../../src/core/values/problem';
import { auditWords } from '../../../src/i18n/zh-CN/audit';
import { statementWords } from '../../../src/i18n/zh-CN/statement';
import { tableOf as sheetSource } from '../plan/books';
import { calculate } from '../plan/workbook';
import { check, complete } from './accounts';
import { policies } from './policies';
import type { Policy } from './policies/policy';

const checked = ({ tables, accounts }: Policy) => check(tables, accounts);

describe.each(policies)('$title ($source)', (published) => {
  const codes = Object.keys(published.expected);

  test('is read as it is written, and its accounts are paid what it says', () => {
    const { scheme, of, reading } = checked(published);
    expect(scheme.problems).toEqual([]);
    expect(reading.accounts.map(({ code }) => code)).toEqual(codes);
    const paid = codes.map((code) => {
      const { verdict, payout, steps } = of(code);
      const sum = toNumber(steps.map(({ amount }) => decimal(amount)).reduce(plus, ZERO));
      return { code, verdict, payout, steps: payout === undefined ? undefined : sum };
    });
    expect(paid).toEqual(
      codes.map((code) => {
        const payout = published.expected[code]?.payout;
        return { code, verdict: published.expected[code]?.verdict, payout, steps: payout };
      }),
    );
  });

  test('has no mistake that the scheme check finds', () => {
    const { scheme, reading } = checked(published);
    const errors = checkScheme({ scheme, accounts: reading, asOf: 46_000 }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  test('its audit holds when it is worked out again from itself', () => {
    const { checker, reading } = checked(published);
    const document = auditSheet({
      checker,
      accounts: reading.accounts,
      completeness: complete(reading.accounts),
      errors: [],
      asOf: 46_000,
      sheetName: 'audit',
      words: auditWords,
    });
    const record = readAudit(sheetSource(document));
    const verification = record && verifyAudit(record, [auditWords]);
    if (verification === undefined || isProblem(verification)) throw new Error('no audit');
    expect(verification.decisions.filter(({ holds }) => !holds)).toEqual([]);
    expect(verification.holds).toBe(true);
  });
});

test('the statements of every policy come to the same amount and verdict in native formulas', () => {
  const statements = policies.flatMap((published, number) => {
    const { checker, reading } = checked(published);
    return reading.accounts.map((account) => ({
      place: `${published.title}, ${account.code}`,
      expected: published.expected[account.code],
      document: statementSheet({
        checker,
        account,
        asOf: 46_000,
        sheetName: `p${number} ${account.code}`,
        words: statementWords,
      }),
    }));
  });
  const [values] = calculate(statements.map(({ document }) => document));
  const shown = statements.map(({ place, document: { name, contents } }) => {
    const cell = (key: string) => values?.[name]?.[contents.findIndex(([own]) => own === key)]?.[6];
    return [place, cell('total:payable'), cell('total:verdict')];
  });
  expect(shown).toEqual(
    statements.map(({ place, expected }) => [
      place,
      expected?.payout ?? statementWords.pending,
      statementWords.payoutWords.verdict[expected?.verdict ?? 'pending'],
    ]),
  );
});
