import { auditSheet } from '../../src/core/audit/auditSheet';
import { payoutChecker } from '../../src/core/payout/check';
import { statementSheet } from '../../src/core/statement/statementSheet';
import { planSheet } from '../../src/core/plan/planSheet';
import { TEMPLATE_NAMES } from '../../src/core/plan/template';
import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import { isFormula, type SheetDocument } from '../../src/core/sheet/document';
import { serialOf } from '../../src/core/values/date';
import { sampleBook } from '../core/plan/sample';
import { foreign, third } from './third-language';
import { complete } from '../core/payout/accounts';

/*
 * Every word of the sheets that the add-in writes comes from the words of a language: sheets in a language that is made up
 * (English in brackets) hold nothing else but what the workbook says itself.
 */
const ASOF = serialOf(2026, 11, 23);

/** What a formula may say. A single word in small letters, or in Chinese, is one that it compares a setting with. */
const textsOfFormula = (formula: string): string[] =>
  [...formula.replace(/'[^']*'!/g, '').matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, text = '']) => text)
    .filter((text) => !/^(\p{Ll}+|\p{Script=Han}+)$/u.test(text));

/** Everything in a sheet that a person reads: not what hidden rows and columns keep for the add-in. */
const textsOf = ({
  name,
  contents,
  columnWidths,
  rowHeights,
  validations,
  printing,
}: SheetDocument): string[] => {
  const hidden = new Set(rowHeights.flatMap(({ row, height }) => (height === 0 ? [row] : [])));
  const seen = contents.flatMap((cells, row) =>
    hidden.has(row) ? [] : cells.filter((_, column) => columnWidths[column] !== 0),
  );
  return [
    name,
    ...seen.flatMap((content) => {
      if (content === null || typeof content !== 'object') return [String(content ?? '')];
      return isFormula(content) ? textsOfFormula(content.formula) : [];
    }),
    ...validations.map(({ message }) => message),
    ...(printing ? [printing.footer.left, printing.footer.center, printing.footer.right] : []),
  ];
};

const workbook = sampleWorkbook('en-US').flatMap(textsOf).join('\n');

test.each(TEMPLATE_NAMES)(
  'a plan sheet says nothing in another language than its own: %s',
  async (template) => {
    const book = sampleBook('en-US', await third.plan());
    for (const code of ['01001', '06003'])
      expect(foreign(textsOf(planSheet(book.plan(code, template))), workbook)).toEqual([]);
  },
);

test('neither do an audit sheet and a statement', async () => {
  const { scheme, reading } = sampleBook('en-US');
  const checker = payoutChecker(reading.table, scheme);
  const { accounts } = reading;
  const audit = auditSheet({
    checker,
    accounts,
    completeness: complete(accounts),
    errors: [],
    asOf: ASOF,
    sheetName: '1',
    words: await third.audit(),
  });
  expect(foreign(textsOf(audit), workbook)).toEqual([]);
  const words = await third.statement();
  for (const account of accounts.slice(0, 12)) {
    const statement = statementSheet({ checker, account, asOf: ASOF, sheetName: '1', words });
    expect(foreign(textsOf(statement), workbook)).toEqual([]);
  }
});

test('this test sees what it looks for', () => {
  expect(foreign(['⟦Plan ⟦of⟧ Ningbo⟧', 'Ningbo · ⟦Plan⟧', '12 %'], 'Ningbo')).toEqual([]);
  expect(foreign(['Total: ⟦Plan⟧ Ningbo'], 'Ningbo')).toEqual(['Total']);
});
