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
import { schemeHash } from '../../../src/core/scheme/hash';
import { payExamples } from '../../../src/core/payout/examples';
import { payoutRules } from '../../../src/core/payout/rules';
import type { Cell } from '../../../src/core/values/cell';
import { check, complete, schemeOf, type Tables } from './accounts';
import { policies } from './policies';
import type { Policy } from './policies/policy';

const checked = ({ tables, accounts }: Policy) => check(tables, accounts);

/** The policy's accounts as the Examples table of its scheme; `paid` changes what one of them prints. */
function withExamples({ tables, accounts, expected }: Policy, paid = (cell: Cell): Cell => cell): Tables {
  const [headings = [], ...rows] = accounts;
  const printed = (code: Cell): Cell => {
    const { verdict, payout } = expected[String(code)] ?? { verdict: 'pending' };
    return verdict === 'withheld' || verdict === 'pending' ? verdict : (payout ?? null);
  };
  return {
    ...tables,
    examples: [
      [...headings.slice(1), '应付', '算例'],
      ...rows.map(([code, ...inputs]) => [...inputs, paid(printed(code)), code]),
    ],
  };
}

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

  test('its audit, its examples in it, holds when it is worked out again from itself', () => {
    const { checker, reading } = check(withExamples(published), published.accounts);
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

describe('as examples of its own', () => {
  test.each(policies)('$title: the scheme pays what the policy prints', (published) => {
    const scheme = schemeOf(withExamples(published));
    expect(scheme.problems).toEqual([]);
    const paid = payExamples(scheme, payoutRules);
    expect(paid).toHaveLength(Object.keys(published.expected).length);
    expect(paid.filter(({ holds }) => !holds)).toEqual([]);
  });

  test('an example that comes out otherwise is found at its cell, and keeps an active scheme from paying', () => {
    const [published] = policies;
    if (published === undefined) throw new Error('no policy');
    const wrong = withExamples(published, (cell) => (cell === 1700 ? 1701 : cell));
    const active = {
      ...wrong,
      scheme: [
        ['Item', 'Value'],
        ['Status', 'active'],
      ],
    };
    const found = (tables: Tables) =>
      checkScheme({ scheme: schemeOf(tables), asOf: 46_000 })
        .filter(({ code }) => code.includes('example'))
        .map(({ code, at, details }) => [code, at?.row, at?.column, details.actual]);
    expect(found(withExamples(published))).toEqual([]);
    expect(found(wrong)).toEqual([['example-wrong', 1, 4, '1700']]);
    expect(found(active).map(([code]) => code)).toContain('active-fails-examples');
    const { checker, reading } = check(active, published.accounts);
    expect(reading.accounts.map((account) => checker.check(account).verdict)).toEqual(
      reading.accounts.map(() => 'pending'),
    );
    expect(check(wrong, published.accounts).of('A').verdict).toBe('eligible');
  });

  test('what an example does not state counts as met; what it states is asked', () => {
    const tables: Tables = {
      lines: [
        ['Line', 'Base', 'Way', 'Value'],
        ['Rebate', 'Sell-in', 'rate', 0.02],
      ],
      gates: [
        ['Field', 'Test', 'Value'],
        ['Overdue days', '<=', 30],
        ['Report on time', '=', 'yes'],
      ],
      deductions: [
        ['Field', 'Amount'],
        ['Incidents', 100],
      ],
      settlement: [
        ['Up to', 'Factor'],
        [30, 1],
      ],
      examples: [
        ['Example', 'Sell-in', 'Overdue days', 'Paid'],
        ['1', 1000, 30, 20],
        ['2', 1000, 31, 'withheld'],
        ['3', 1000, '', 'pending'],
      ],
    };
    expect(payExamples(schemeOf(tables), payoutRules).map(({ name, holds }) => [name, holds])).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
    ]);
  });

  test('the examples are part of what is published', () => {
    const [published] = policies;
    if (published === undefined) throw new Error('no policy');
    const hashes = [published.tables, withExamples(published), withExamples(published, () => 0)].map(
      (tables) => schemeHash(schemeOf(tables)),
    );
    expect(new Set(hashes).size).toBe(3);
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
