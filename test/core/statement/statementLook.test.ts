import { statementSheet, statementSheetName } from '../../../src/core/statement/statementSheet';
import { schemeHash } from '../../../src/core/scheme/hash';
import { TONES } from '../../../src/core/paper/look';
import { isFormula, type SheetDocument } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { statementWords as words } from '../../../src/i18n/en-US/statement';
import { check, type Tables } from '../payout/accounts';
import { lookAt, rowOf } from '../payout/looks';

const TABLES: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['Scheme id', 'OTC'],
    ['Version', '1.2'],
    ['Period', 'Year 2026'],
    ['Currency', 'CNY'],
    ['Unit', '万元'],
    ['Decimals', 3],
    ['Payout cap', 90],
    ['Settlement days', 'Days'],
    ['Band edge', 'up to'],
  ],
  kpis: [
    ['KPI', 'Weight', 'Floor', 'Target', 'Curve'],
    ['Display', 60, 0.2, 0.9, 'linear'],
    ['Orders', 40, '', 20, 'proportional'],
  ],
  bands: [
    ['Up to', 'Share'],
    [60, 0.5],
    [200, 1],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Soft-linked', 'Cap', 'Minimum'],
    ['Volume', 'Sell-in', 'growth', '', 'Last year', 'no', '', 10],
    ['Cases', 'Cases', 'per unit', 0.25, '', 'no', 12.5, ''],
    ['Fund', 'Sell-in', 'rate', 0.015, '', 'yes', '', ''],
  ],
  tiers: [
    ['Line', 'From', 'Fixed'],
    ['Volume', 0.1, 5],
    ['Volume', 0.2, 8.5],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Display', '>=', 0.5, 'Too little display', 'Fund'],
    ['Grade', 'in', 'A|B', 'Grade', ''],
    ['Contract', '=', 'yes', 'No contract', ''],
  ],
  settlement: [
    ['Up to', 'Factor'],
    [30, 1],
  ],
  deductions: [
    ['Field', 'Share', 'Reason'],
    ['Late', 0.1, 'Late reports'],
  ],
};
const HEADINGS = ['Code', 'Name', 'Sell-in', 'Last year', 'Cases', 'Display', 'Orders', 'Grade', 'Contract'];
const ROW: readonly Cell[] = ['0107', 'North & Sons', 120.5, 100, 40, 0.75, 18, 'A', true];

/** The statement of the account; `more` are further columns. */
function statement(tables: Tables = TABLES, more: Readonly<Record<string, Cell>> = { Days: 20, Late: '否' }) {
  const accounts: Cells = [
    [...HEADINGS, ...Object.keys(more)],
    [...ROW, ...Object.values(more)],
  ];
  const { checker, reading, scheme } = check(tables, accounts);
  const [account] = reading.accounts;
  if (!account) throw new Error('no account');
  const document = statementSheet({
    checker,
    account,
    asOf: serialOf(2026, 11, 23),
    sheetName: 'statement',
    words,
  });
  return { document, scheme, account };
}

/** What stands in the row of a key from column B on, nothing left out but blanks. */
const shown = (document: SheetDocument, key: string) =>
  (document.contents[rowOf(document, key)] ?? [])
    .slice(1, 9)
    .flatMap((content) =>
      content === null
        ? []
        : [isFormula(content) ? content.formula.replace(/^=(.{0,60}).*$/s, '=$1') : content],
    );
const formatOf = (document: SheetDocument, key: string, column: number) =>
  lookAt(document, rowOf(document, key), column).format;

test('says for whom it is, by which scheme, of which period, in which unit, as of when', () => {
  const { document, scheme } = statement();
  expect(shown(document, 'statement')).toEqual(['North & Sons', 'Payout statement\n0107']);
  expect(['header:1', 'header:2', 'header:3', 'header:4'].map((key) => shown(document, key))).toEqual([
    ['Scheme', `OTC v1.2 #${schemeHash(scheme)}`],
    ['Period', 'Year 2026'],
    ['Currency and unit', 'CNY 万元'],
    ['As of', '2026-11-23'],
  ]);
  expect(document.contents[0]?.[0]).toBe('channel-planner/statement/1');
});

test('its foot names the account; an ampersand would be a code there, and what is too long is cut', () => {
  expect(statement().document.printing?.footer).toEqual({
    left: '0107 North && Sons',
    center: '',
    right: '&P / &N',
  });
});

test('has a section for each part that the scheme has, numbered in order', () => {
  const titles = (tables: Tables) => {
    const { document } = statement(tables);
    return document.contents.flatMap((row) =>
      typeof row[1] === 'string' && /^\d {2}/.test(row[1]) ? [row[1]] : [],
    );
  };
  expect(titles(TABLES)).toEqual([
    '1  Facts',
    '2  Soft score',
    '3  Conditions',
    '4  Rebate lines',
    '5  Payout',
  ]);
  expect(titles({ lines: TABLES.lines ?? [] })).toEqual(['1  Facts', '2  Rebate lines', '3  Payout']);
});

test('states the facts as they were seen, for the account to change', () => {
  const { document } = statement();
  expect(['facts:1', 'facts:2', 'facts:3', 'facts:4', 'facts:5'].map((key) => shown(document, key))).toEqual([
    ['Sell-in', 120.5, 'Last year', 100],
    ['Cases', 40, 'Display', 0.75],
    ['Orders', 18, 'Days', 20],
    ['Late', '否', 'Grade', 'A'],
    ['Contract', words.yes],
  ]);
  expect(document.inputs).toContainEqual({ row: rowOf(document, 'facts:5'), column: 3, rows: 1, columns: 2 });
  expect([formatOf(document, 'facts:1', 3), formatOf(document, 'facts:1', 7)]).toEqual([
    '#,##0.00####',
    '#,##0',
  ]);
  expect(formatOf(document, 'facts:2', 7)).toBe('0.0%');
});

test('without a fact says that it is to be filled in', () => {
  const { document } = statement({ gates: TABLES.gates ?? [] }, {});
  expect(shown(document, 'facts:1')).toEqual(['Display', 0.75, 'Grade', 'A']);
  const none = statement({}, {}).document;
  expect(shown(none, 'facts:none')).toEqual([words.toFill]);
});

test('shows each KPI in its own unit, and the bands by the end that the scheme goes by', () => {
  const { document } = statement();
  expect(shown(document, 'kpi:Display').slice(2, 5)).toEqual([0.2, 0.9, 60]);
  expect(shown(document, 'kpi:Orders').at(-1)).toBe('proportional');
  expect(shown(document, 'kpi:Orders').slice(1, 5)).toEqual([
    expect.stringContaining('ISNUMBER'),
    '–',
    20,
    40,
  ]);
  expect([2, 3, 4, 5].map((column) => formatOf(document, 'kpi:Display', column))).toEqual([
    ...['0.0%', '0.0%', '0.0%'],
    'General',
  ]);
  expect([2, 4].map((column) => formatOf(document, 'kpi:Orders', column))).toEqual(['General', 'General']);
  expect(shown(document, 'bands:headings')).toEqual(['Score up to', 'Payout share']);
  expect(shown(document, 'bands:2')).toEqual([200, 1]);
  expect(formatOf(document, 'bands:2', 6)).toBe('0%');
});

test('weights that add up to 1 are read as shares', () => {
  const kpis: Cells = [
    ['KPI', 'Weight', 'Floor', 'Target'],
    ['Display', 1, 0.2, 0.9],
  ];
  expect(formatOf(statement({ ...TABLES, kpis }).document, 'kpi:Display', 5)).toBe('0%');
});

test('writes each condition as a person reads it, and what it applies to', () => {
  const { document } = statement();
  const rule = (gate: number) => {
    const row = document.contents[rowOf(document, `gate:${gate}`)] ?? [];
    return [row[1], row[3], row[6]];
  };
  expect([1, 2, 3].map(rule)).toEqual([
    ['Display', 'at least 50%', 'Fund'],
    ['Grade', 'one of A / B', 'Everything'],
    ['Contract', 'is yes', 'Everything'],
  ]);
  const area = { row: rowOf(document, 'gate:1'), column: 5, rows: 3, columns: 1 };
  expect(document.textRules.slice(-3)).toEqual([
    { area, text: words.passed, ...TONES.good },
    { area, text: words.failed, ...TONES.bad },
    { area, text: words.unknown, ...TONES.open },
  ]);
});

test('writes each line with its clause and figures in their own formats', () => {
  const { document } = statement();
  const figures = (key: string) => [...shown(document, key), formatOf(document, key, 6)];
  expect(figures('line:1:minimum')).toEqual([words.minimum, 10, '#,##0']);
  expect(shown(document, 'line:1:tier:headings')).toEqual([words.from, words.fixed]);
  expect(figures('line:1:tier:2')).toEqual([0.2, 8.5, '#,##0.00']);
  expect(formatOf(document, 'line:1:tier:2', 4)).toBe('0.0##%');
  expect(figures('line:2:value')).toEqual([words.perUnit, 0.25, 'General']);
  expect(figures('line:2:cap')).toEqual([words.lineCap, 12.5, '#,##0.00####']);
  expect(figures('line:3:value')).toEqual([words.rate, 0.015, '0.0##%']);
  expect(formatOf(document, 'line:3:share', 6)).toBe('0%');
  expect([1, 2, 3].map((line) => formatOf(document, `line:${line}:paid`, 6))).toEqual([
    ...['#,##0.000', '#,##0.000', '#,##0.000'],
  ]);
  expect(shown(document, 'line:3:base')[0]).toBe('Paid on: Sell-in');
  expect(shown(document, 'line:1:baseline')[0]).toBe(`${words.baseline}: Last year`);
  // a line that is not soft-linked has no share, one without tiers no table
  expect([rowOf(document, 'line:1:share'), rowOf(document, 'line:3:tier:headings')]).toEqual([NaN, NaN]);
});

test('names settlement, cap, deductions and rounding as they hold', () => {
  const { document } = statement();
  expect(shown(document, 'settlement:headings')).toEqual([words.daysUpTo, words.factor]);
  expect(shown(document, 'settlement:1')).toEqual([30, 1]);
  expect(shown(document, 'settlement:factor')[0]).toBe('Settlement factor: Days');
  expect(shown(document, 'total:cap')).toEqual([words.cap, 90]);
  expect(shown(document, 'deduction:1')[0]).toBe('Late reports');
  expect(shown(document, 'total:rounding')).toEqual([words.rounding.replace('{decimals}', '3')]);
});

test('notes what two people decided, at its line or at the total, and sets the gate aside', () => {
  const HEAD = ['Account', 'Scope', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'];
  const decided = (scope: string, verdict: string) =>
    statement({ ...TABLES, overrides: [HEAD, ['0107', scope, verdict, 'Check', 'Note 7', 'Qian', 'Shi']] })
      .document;
  const note = 'Decided by hand: Check (evidence: Note 7; Qian, Shi)';
  const held = decided('fund', 'hold');
  expect(shown(held, 'line:3:override')).toEqual([note]);
  expect(shown(held, 'total:override')).toEqual([]);
  expect(held.contents[rowOf(held, 'line:3')]).toContainEqual({ formula: '=IF(TRUE,1,0)' });
  const all = decided('', 'hold');
  expect(shown(all, 'total:override')).toEqual([note]);
  expect(rowOf(all, 'line:3:override')).toBeNaN();
  const paid = decided('Fund', 'pay');
  expect(shown(paid, 'total:override')).toEqual([note]);
  expect(paid.contents[rowOf(paid, 'gate:1')]?.[5]).toBe(words.setAside);
  expect(paid.contents[rowOf(paid, 'gate:2')]?.[5]).not.toBe(words.setAside);
});

test('a sheet is named after its account, and after no other', () => {
  const { account } = statement();
  const name = statementSheetName(account, new Set(), 'Statement');
  expect(name).toContain('0107');
  expect(statementSheetName(account, new Set([name]), 'Statement')).not.toBe(name);
});
