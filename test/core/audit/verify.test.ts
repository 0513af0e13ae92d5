import type { Verification } from '../../../src/core/audit/verify';
import { verifyAudit } from '../../../src/core/audit/verify';
import { readAudit, type AuditRecord } from '../../../src/core/audit/auditRecord';
import { auditSheet, auditSheetName } from '../../../src/core/audit/auditSheet';
import { payoutChecker } from '../../../src/core/payout/check';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { readScheme } from '../../../src/core/scheme/scheme';
import type { Content, SheetDocument } from '../../../src/core/sheet/document';
import { isFormula } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import { isProblem } from '../../../src/core/values/problem';
import { auditWords as english } from '../../../src/i18n/en-US/audit';
import { auditWords as chinese } from '../../../src/i18n/zh-CN/audit';
import { complete } from '../payout/accounts';
import { tableOf } from '../plan/books';
import { sampleBook } from '../plan/sample';

const ASOF = serialOf(2026, 11, 23);
const WORDS = { 'zh-CN': chinese, 'en-US': english };

function audit(
  language: 'zh-CN' | 'en-US',
  more: { scheme?: Scheme; last?: AuditRecord } = {},
): SheetDocument {
  const { reading, scheme } = sampleBook(language);
  const checker = payoutChecker(reading.table, more.scheme ?? scheme);
  const words = WORDS[language];
  return auditSheet({
    checker,
    accounts: reading.accounts,
    completeness: complete(reading.accounts),
    errors: [],
    asOf: ASOF,
    sheetName: auditSheetName(words.sheetName, ASOF, new Set()),
    words,
    ...(more.last && { last: more.last }),
  });
}

function recordOf(document: SheetDocument): AuditRecord {
  const record = readAudit(tableOf(document));
  if (!record) throw new Error('not an audit');
  return record;
}

function verified(document: SheetDocument): Verification {
  const verification = verifyAudit(recordOf(document), [english, chinese]);
  if (isProblem(verification)) throw new Error(verification.problem);
  return verification;
}

/** The document with one cell changed. */
const edited = (
  document: SheetDocument,
  choose: (row: readonly Content[]) => boolean,
  column: number,
  content: Content,
): SheetDocument => {
  const at = document.contents.findIndex(choose);
  expect(at).toBeGreaterThan(0);
  return {
    ...document,
    contents: document.contents.map((row, index) =>
      index === at ? row.map((cell, own) => (own === column ? content : cell)) : row,
    ),
  };
};

describe.each(['zh-CN', 'en-US'] as const)('an audit sheet in %s', (language) => {
  test('holds values only', () => {
    const document = audit(language);
    expect(document.contents.flat().filter((content) => content !== null && isFormula(content))).toEqual([]);
  });

  test('records every account with its verdict, and holds when it is worked out again', () => {
    const verification = verified(audit(language));
    expect(verification.decisions).toHaveLength(40);
    expect(verification.decisions.filter(({ holds }) => !holds)).toEqual([]);
    expect(verification.holds).toBe(true);
  });

  test('no longer holds, in the one row, where a payout was changed by hand', () => {
    const paid = (row: readonly Content[]) => row[0] === 'decision:eligible';
    const { decisions, totalHolds } = verified(edited(audit(language), paid, 5, 999_999));
    const broken = decisions.filter(({ holds }) => !holds);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.mismatches).toEqual(['payout', 'steps']);
    expect(totalHolds).toBe(false);
  });

  test('no longer holds where a figure it was worked out from was changed', () => {
    const document = audit(language);
    const { record } = verified(document);
    const paid = [...record.decisions.values()].find(({ verdict }) => verdict === 'eligible');
    const [headings = []] = record.inputs.cells;
    const sellIn = headings.findIndex((heading) => heading === 'Sell-in' || heading === '进货额');
    const { decisions } = verified(
      edited(document, (row) => row[0] === 'input' && row[1] === paid?.code, sellIn + 1, 1),
    );
    expect(decisions.filter(({ holds }) => !holds).map(({ recorded }) => recorded.code)).toEqual([
      paid?.code,
    ]);
  });

  test('tells a scheme that was changed after it was written by its hash', () => {
    const rate = (row: readonly Content[]) => row[0] === 'scheme:tiers' && row[1] === 3_000_000;
    const { schemeHolds, holds } = verified(edited(audit(language), rate, 2, 0.02));
    expect(schemeHolds).toBe(false);
    expect(holds).toBe(false);
  });
});

test('a second audit shows what changed since the first, and leaves it as it is', () => {
  const first = audit('zh-CN');
  const { scheme } = sampleBook('zh-CN');
  const sources = { ...scheme.sources };
  const tiers = scheme.sources.tiers;
  if (!tiers) throw new Error('the sample has tiers');
  const richer = readScheme({
    ...sources,
    tiers: {
      ...tiers,
      cells: tiers.cells.map((row, index) => (index === 0 ? row : [row[0], Number(row[1]) * 2])),
    },
  });
  const last = recordOf(first);
  const second = recordOf(audit('zh-CN', { scheme: richer, last }));
  const document = audit('zh-CN', { scheme: richer, last });
  let compared = 0;
  for (const row of document.contents) {
    if (row[0] !== 'decision:eligible') continue;
    const [code, payout, before, delta] = [row[1], row[5], row[8], row[9]];
    expect(before).toBe(last.decisions.get(String(code))?.payout);
    expect(delta).toBeCloseTo(Number(payout) - Number(before), 2);
    compared++;
  }
  expect(compared).toBeGreaterThan(5);
  expect(second.total).toBeGreaterThan(last.total);
});

test('a name that is taken is numbered: an audit is never written over another', () => {
  const taken = new Set(['兑付核查 2026-11-23', '兑付核查 2026-11-23 (2)']);
  expect(auditSheetName('兑付核查', ASOF, taken)).toBe('兑付核查 2026-11-23 (3)');
});
