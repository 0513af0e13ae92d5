import { payoutChecker } from '../../../src/core/payout/check';
import { statementSheet } from '../../../src/core/payout/statement/statementSheet';
import { isFormula, type SheetDocument } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import { statementWords as english } from '../../../src/i18n/en-US/statement';
import { statementWords as chinese } from '../../../src/i18n/zh-CN/statement';
import { sampleBook } from '../plan/sample';
import { calculate, type Values } from '../plan/workbook';

const ASOF = serialOf(2026, 11, 23);
const WORDS = { 'zh-CN': chinese, 'en-US': english };

/** What a statement shows in the row of a key, at a column of the sheet. */
const shownIn = (document: SheetDocument, values: Values, key: string, column: number) => {
  const row = document.contents.findIndex((cells) => cells[0] === key);
  return values[document.name]?.[row]?.[column];
};

describe.each(['zh-CN', 'en-US'] as const)('the statements of the sample in %s', (language) => {
  const { scheme, reading } = sampleBook(language);
  const words = WORDS[language];
  const checker = payoutChecker(reading.table, scheme);
  const statements = reading.accounts.map((account, index) =>
    statementSheet({ checker, account, asOf: ASOF, sheetName: `s${index}`, words }),
  );
  let values: Values;
  beforeAll(() => {
    values = calculate(statements)[0] as Values;
  });

  test('refer to nothing outside their own sheet', () => {
    for (const { contents } of statements)
      for (const content of contents.flat())
        if (content !== null && isFormula(content)) expect(content.formula).not.toMatch(/[![]|CHANNEL/);
  });

  test.each(reading.accounts.map((account, index) => [account.code, index] as const))(
    '%s: score, payout and verdict are those of the exact core, to the cent',
    (_code, index) => {
      const [account, document] = [reading.accounts[index], statements[index]];
      if (!account || !document) throw new Error('no account');
      const { payout, verdict, score } = checker.check(account);
      expect(shownIn(document, values, 'total:payable', 6)).toBe(payout ?? words.pending);
      expect(shownIn(document, values, 'total:verdict', 6)).toBe(words.payoutWords.verdict[verdict]);
      const total = shownIn(document, values, 'score:total', 6);
      if (typeof score === 'number') expect(total).toBeCloseTo(score, 9);
      else expect(total).toBe(words.pending);
    },
  );
});
