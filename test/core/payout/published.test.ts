import { auditSheet } from '../../../src/core/audit/auditSheet';
import { readAudit } from '../../../src/core/audit/auditRecord';
import { verifyAudit } from '../../../src/core/audit/verify';
import { plus, ZERO } from '../../../src/core/values/arithmetic';
import { decimal, toNumber } from '../../../src/core/values/decimal';
import { isProblem } from '../../../src/core/values/problem';
import { auditWords } from '../../../src/i18n/zh-CN/audit';
import { tableOf as sheetSource } from '../plan/books';
import { check, complete } from './accounts';
import { publishedSchemes } from './schemes';
import type { PublishedScheme } from './schemes/published';

/** Each call reads the scheme anew, so that a test sees the rules as they are made. */
const checkedOf = ({ tables, accounts }: PublishedScheme) => check(tables, accounts);

describe.each(publishedSchemes)('$title', (published) => {
  const codes = Object.keys(published.expected);

  test('is read without a problem, and every account is in it', () => {
    const { scheme, reading } = checkedOf(published);
    expect(scheme.problems).toEqual([]);
    expect(reading.accounts.map(({ code }) => code)).toEqual(codes);
  });

  test.each(codes)('%s is paid what its policy says, and its steps add up', (code) => {
    const expected = published.expected[code];
    const { verdict, payout, possible, steps, missing } = checkedOf(published).of(code);
    expect({ verdict, payout, possible }).toEqual({ payout: undefined, possible: undefined, ...expected });
    const sum = toNumber(steps.map(({ amount }) => decimal(amount)).reduce(plus, ZERO));
    if (payout !== undefined) expect(sum).toBe(payout);
    expect(missing.length > 0).toBe(verdict === 'pending');
  });

  test('its audit sheet holds when it is worked out again from itself', () => {
    const { checker, reading } = checkedOf(published);
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
    expect(
      verification.decisions.map(({ recorded, verdict, payout }) => [recorded.code, verdict, payout]),
    ).toEqual(
      codes.map((code) => [code, published.expected[code]?.verdict, published.expected[code]?.payout]),
    );
    expect(verification.holds).toBe(true);
  });
});
