import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSheet } from '../../../src/core/audit/auditSheet';
import { payoutChecker } from '../../../src/core/payout/check';
import { statementSheet } from '../../../src/core/statement/statementSheet';
import { SAMPLE_LANGUAGES } from '../../../src/core/sample/sampleWorkbook';
import type { SheetDocument } from '../../../src/core/sheet/document';
import { renderText } from '../../../src/core/sheet/renderText';
import { serialOf } from '../../../src/core/values/date';
import { auditWords as englishAudit } from '../../../src/i18n/en-US/audit';
import { statementWords as englishStatement } from '../../../src/i18n/en-US/statement';
import { auditWords as chineseAudit } from '../../../src/i18n/zh-CN/audit';
import { statementWords as chineseStatement } from '../../../src/i18n/zh-CN/statement';
import { sampleBook } from '../plan/sample';
import { check, complete } from './accounts';
import { publishedSchemes } from './schemes';

const WORDS = {
  'zh-CN': { audit: chineseAudit, statement: chineseStatement },
  'en-US': { audit: englishAudit, statement: englishStatement },
};
const ASOF = serialOf(2026, 11, 23);

/** What stands in a sheet's cells; how it looks is seen, not read. */
const cellsText = (document: SheetDocument): string => renderText(document).split('\ncolumns ')[0] ?? '';

const approved = (name: string, document: SheetDocument): void => approvedText(name, cellsText(document));

/** UPDATE_GOLDEN=1 writes the texts anew: read the difference. */
function approvedText(name: string, text: string): void {
  const path = join(__dirname, '__golden__', `${name}.txt`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(SAMPLE_LANGUAGES)('in %s', (language) => {
  const { scheme, reading } = sampleBook(language);
  const checkerOf = () => payoutChecker(reading.table, scheme);
  const words = WORDS[language];
  const account = (code: string) => {
    const found = reading.accounts.find((one) => one.code === code);
    if (!found) throw new Error(`no account ${code}`);
    return found;
  };

  test('the statement of one account is the one that was approved', () => {
    const input = { checker: checkerOf(), account: account('01006'), asOf: ASOF, words: words.statement };
    approved(`statement.${language}`, statementSheet({ ...input, sheetName: 'statement' }));
  });

  test('the audit of an eligible, a withheld, a partly withheld and a pending account is the approved one', () => {
    const accounts = ['01006', '01008', '02001', '02003'].map(account);
    approved(
      `audit.${language}`,
      auditSheet({
        checker: checkerOf(),
        accounts,
        completeness: complete(accounts),
        errors: [],
        asOf: ASOF,
        sheetName: 'audit',
        words: words.audit,
      }),
    );
  });
});

test('the statements of the published schemes, of the second account of each, are those that were approved', () => {
  const texts = publishedSchemes.map(({ title, tables, accounts }) => {
    const { checker, reading } = check(tables, accounts);
    const account = reading.accounts[1];
    if (!account) throw new Error(`no account of ${title}`);
    const input = { checker, account, asOf: ASOF, sheetName: title, words: englishStatement };
    return cellsText(statementSheet(input));
  });
  approvedText('statement.published', texts.join('\n'));
});
