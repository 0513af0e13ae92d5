import { payoutChecker } from '../../../src/core/payout/check';
import { statementSheet } from '../../../src/core/statement/statementSheet';
import { isFormula } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import { statementWords as english } from '../../../src/i18n/en-US/statement';
import { statementWords as chinese } from '../../../src/i18n/zh-CN/statement';
import { sampleBook } from '../plan/sample';
import { calculate } from '../plan/workbook';
import { check } from '../payout/accounts';
import { publishedSchemes } from '../payout/schemes';

const ASOF = serialOf(2026, 11, 23);
const WORDS = { 'zh-CN': chinese, 'en-US': english };

describe.each(['zh-CN', 'en-US'] as const)('the statements of the sample in %s', (language) => {
  const { scheme, reading } = sampleBook(language);
  const words = WORDS[language];
  const drawn = () => {
    const checker = payoutChecker(reading.table, scheme);
    return reading.accounts.map((account, index) => ({
      checked: checker.check(account),
      document: statementSheet({ checker, account, asOf: ASOF, sheetName: `s${index}`, words }),
    }));
  };

  test('refer to nothing outside their own sheet', () => {
    for (const { document } of drawn())
      for (const content of document.contents.flat())
        if (content !== null && isFormula(content)) expect(content.formula).not.toMatch(/[![]|CHANNEL/);
  });

  test('score, payout and verdict are those of the exact core, to the cent', () => {
    const statements = drawn();
    const [values] = calculate(statements.map(({ document }) => document));
    const shown = statements.map(({ checked, document: { name, contents } }) => {
      const cell = (key: string) => values?.[name]?.[contents.findIndex(([own]) => own === key)]?.[6];
      const score = cell('score:total');
      return {
        code: checked.account.code,
        payable: cell('total:payable'),
        verdict: cell('total:verdict'),
        score: typeof score === 'number' ? Number(score.toFixed(9)) : score,
      };
    });
    expect(shown).toEqual(
      statements.map(({ checked: { account, payout, verdict, score } }) => ({
        code: account.code,
        payable: payout ?? words.pending,
        verdict: words.payoutWords.verdict[verdict],
        score: typeof score === 'number' ? Number(score.toFixed(9)) : words.pending,
      })),
    );
  });
});

test('the statements of the published schemes come to the same in native formulas', () => {
  const statements = publishedSchemes.flatMap((published) => {
    const { checker, reading } = check(published.tables, published.accounts);
    return reading.accounts.map((account) => ({
      place: `${published.title}, ${account.code}`,
      payable: published.expected[account.code]?.payout ?? chinese.pending,
      document: statementSheet({
        checker,
        account,
        asOf: 46_000,
        sheetName: `${published.title} ${account.code}`,
        words: chinese,
      }),
    }));
  });
  const [values] = calculate(statements.map(({ document }) => document));
  const shown = statements.map(({ place, document: { name, contents } }) => {
    const row = contents.findIndex(([key]) => key === 'total:payable');
    return [place, values?.[name]?.[row]?.[6]];
  });
  expect(shown).toEqual(statements.map(({ place, payable }) => [place, payable]));
});
