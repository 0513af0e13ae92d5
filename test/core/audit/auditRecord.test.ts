import { isAudit, readAudit } from '../../../src/core/audit/auditRecord';
import { auditSheet, auditSheetName } from '../../../src/core/audit/auditSheet';
import { verifyAudit } from '../../../src/core/audit/verify';
import type { AuditRecord } from '../../../src/core/audit/auditRecord';
import type { TableSource } from '../../../src/core/sheet/source';
import { serialOf } from '../../../src/core/values/date';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';
import { auditWords as words } from '../../../src/i18n/en-US/audit';
import { tableOf } from '../plan/books';
import { check, complete, type Tables } from '../payout/accounts';

const ASOF = serialOf(2026, 11, 23);

const sheetOf = (cells: Cells, more: Partial<TableSource> = {}): TableSource => ({
  sheet: 'audit',
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
  ...more,
});

const ROWS: Cells = [
  ['channel-planner/audit/1'],
  ['id', 'Scheme', 'OTC'],
  ['version', 'Version', '1.2'],
  ['hash', 'Hash', 'abc'],
  ['asOf', 'As of', 46_000],
  ['total', 'Total', 300],
  ['decision:eligible', '01', 'North', 'Eligible', 80, 300],
  ['decision:pending', '02', 'South', 'Pending', '', ''],
  ['step:line', '01', 'North', 'L', '', 350],
  ['step:cap', '01', 'North', 'Cap', '', -50],
  ['step:line', '03', 'West', 'L', '', 'much'],
  ['inputs', 'Code', 'Sell-in'],
  ['input', '01', 1000],
  ['input', '02', ''],
  ['table:tiers', 'Tiers'],
  ['scheme:tiers', 'From', 'Rate'],
  ['scheme:tiers', 0, 0.1],
];

describe('an audit sheet read back', () => {
  test('is what it records: decisions with their steps, inputs, and the scheme’s tables', () => {
    const { decisions, inputs, sources, rows, ...rest } = readAudit(sheetOf(ROWS)) as AuditRecord;
    expect(rows).toEqual(ROWS);
    expect(rest).toEqual({
      sheet: 'audit',
      accountsSheet: 'audit',
      undecided: [],
      id: 'OTC',
      version: '1.2',
      hash: 'abc',
      asOf: 46_000,
      total: 300,
    });
    expect([...decisions]).toEqual([
      ['01', { code: '01', name: 'North', verdict: 'eligible', payout: 300, row: 6, steps: [350, -50] }],
      ['02', { code: '02', name: 'South', verdict: 'pending', row: 7, steps: [] }],
    ]);
    const at = { sheet: 'audit', firstColumn: 1, hiddenRows: new Set() };
    expect(inputs).toEqual({
      ...at,
      firstRow: 11,
      cells: [
        ['Code', 'Sell-in'],
        ['01', 1000],
        ['02', ''],
      ],
    });
    expect(sources).toEqual({
      tiers: {
        ...at,
        firstRow: 15,
        cells: [
          ['From', 'Rate'],
          [0, 0.1],
        ],
      },
    });
  });

  test('is the same wherever its rows were moved to, but for where they stand', () => {
    const [mark = [], ...rows] = ROWS;
    const moved = readAudit(sheetOf([mark, [], ...rows]));
    expect(moved?.decisions.get('01')).toMatchObject({ payout: 300, row: 7, steps: [350, -50] });
    expect(moved?.inputs).toMatchObject({ firstRow: 12 });
  });

  test('of a scheme without id, version, hash, day or total has none', () => {
    const bare = readAudit(
      sheetOf([['channel-planner/audit/1'], ['id', 'Scheme', ''], ['asOf', 'As of', 'soon']]),
    );
    expect(bare).toMatchObject({
      sheet: 'audit',
      undecided: [],
      hash: '',
      total: 0,
      decisions: new Map(),
      inputs: { sheet: 'audit', firstRow: 0, firstColumn: 1, cells: [], hiddenRows: new Set() },
      sources: {},
    });
  });

  test('counts a step whose amount was made a text as no number', () => {
    const cells = ROWS.map((row) => (row[0] === 'step:cap' ? [...row.slice(0, 5), 'fifty'] : row));
    expect(readAudit(sheetOf(cells))?.decisions.get('01')?.steps).toEqual([350, NaN]);
  });
});

test.each<[string, Cells, Partial<TableSource>, boolean]>([
  ['with the mark', [['channel-planner/audit/1']], {}, true],
  ['with the mark of a later edition', [['channel-planner/audit/12']], {}, true],
  ['with another mark', [['channel-planner/statement/1']], {}, false],
  ['without cells', [], {}, false],
  ['read from row 2 on', [['channel-planner/audit/1']], { firstRow: 1 }, false],
  ['read from column B on', [['channel-planner/audit/1']], { firstColumn: 1 }, false],
])('a sheet %s', (_name, cells, more, expected) => {
  expect(isAudit(sheetOf(cells, more))).toBe(expected);
  expect(readAudit(sheetOf(cells, more)) !== undefined).toBe(expected);
});

const TABLES: Tables = {
  lines: [
    ['Line', 'Base', 'Way', 'Value'],
    ['Volume', 'Sell-in', 'rate', 0.1],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason'],
    ['Overdue', '<=', 10, 'Overdue'],
  ],
};
const ACCOUNTS: Cells = [
  ['Code', 'Sell-in', 'Overdue'],
  ['01', 1000, 0],
  ['02', 500, 11],
  ['03', '', 0],
];

function recordOf(change: (cells: Cells) => Cells): AuditRecord {
  const { checker, reading } = check(TABLES, ACCOUNTS);
  const document = auditSheet({
    checker,
    accounts: reading.accounts,
    completeness: complete(reading.accounts),
    errors: [],
    asOf: ASOF,
    sheetName: 'audit',
    words,
  });
  const source = tableOf(document);
  const record = readAudit({ ...source, cells: change(source.cells) });
  if (!record) throw new Error('no audit');
  return record;
}

/** Sets one cell in the row of a key and a code. */
const set = (key: string, code: string, column: number, cell: Cell) => (cells: Cells) =>
  cells.map((row) =>
    row[0] === key && (code === '' || row[1] === code)
      ? row.map((own, at) => (at === column ? cell : own))
      : row,
  );

describe('an audit worked out again', () => {
  const verified = (change: (cells: Cells) => Cells) => {
    const verification = verifyAudit(recordOf(change), [words]);
    if (isProblem(verification)) throw new Error(verification.problem);
    const { decisions, schemeHolds, totalHolds, holds } = verification;
    return {
      mismatches: Object.fromEntries(
        decisions.map(({ recorded, mismatches, holds: holdsToo }) => {
          expect(holdsToo).toBe(mismatches.length === 0);
          return [recorded.code, mismatches];
        }),
      ),
      schemeHolds,
      totalHolds,
      holds,
    };
  };
  const none = { '01': [], '02': [], '03': [] };

  test.each<[string, (cells: Cells) => Cells, object]>([
    [
      'as it was written',
      (cells) => cells,
      { mismatches: none, schemeHolds: true, totalHolds: true, holds: true },
    ],
    [
      'with another payout',
      set('decision:eligible', '01', 5, 101),
      {
        mismatches: { ...none, '01': ['payout', 'steps'] },
        schemeHolds: true,
        totalHolds: false,
        holds: false,
      },
    ],
    [
      'with a payout where nothing was decided',
      set('decision:pending', '03', 5, 0),
      { mismatches: { ...none, '03': ['payout'] }, schemeHolds: true, totalHolds: true, holds: false },
    ],
    [
      'without the payout',
      set('decision:withheld', '02', 5, ''),
      { mismatches: { ...none, '02': ['payout'] }, schemeHolds: true, totalHolds: true, holds: false },
    ],
    [
      'with another verdict',
      set('decision:withheld', '02', 0, 'decision:eligible'),
      { mismatches: { ...none, '02': ['verdict'] }, schemeHolds: true, totalHolds: true, holds: false },
    ],
    [
      'with another step',
      set('step:line', '01', 5, 99),
      { mismatches: { ...none, '01': ['steps'] }, schemeHolds: true, totalHolds: true, holds: false },
    ],
    [
      'with a step that is no number',
      set('step:line', '01', 5, 'x'),
      { mismatches: { ...none, '01': ['steps'] }, schemeHolds: true, totalHolds: true, holds: false },
    ],
    [
      'with another figure',
      set('input', '02', 3, 0),
      {
        mismatches: { ...none, '02': ['verdict', 'payout'] },
        schemeHolds: true,
        totalHolds: true,
        holds: false,
      },
    ],
    [
      'without an account’s figures',
      (cells) => cells.filter((row) => !(row[0] === 'input' && row[1] === '02')),
      { mismatches: { ...none, '02': ['no-inputs'] }, schemeHolds: true, totalHolds: true, holds: false },
    ],
    [
      'with another total',
      set('total', '', 2, 100.01),
      { mismatches: none, schemeHolds: true, totalHolds: false, holds: false },
    ],
    [
      'with another hash',
      set('hash', '', 2, 'abc'),
      { mismatches: none, schemeHolds: false, totalHolds: true, holds: false },
    ],
  ])('%s', (_name, change, expected) => expect(verified(change)).toEqual(expected));

  test('says what comes out, beside what was recorded', () => {
    const verification = verifyAudit(recordOf(set('decision:eligible', '01', 5, 101)), [words]);
    if (isProblem(verification)) throw new Error(verification.problem);
    expect(
      verification.decisions.map(({ recorded, verdict, payout }) => [recorded.payout, verdict, payout]),
    ).toEqual([
      [101, 'eligible', 100],
      [0, 'withheld', 0],
      [undefined, 'pending', undefined],
    ]);
    expect(verification.decisions[2]).not.toHaveProperty('payout');
    expect(verification.hash).toBe(verification.record.hash);
  });

  test('is a problem where the accounts’ headings are gone', () => {
    const verification = verifyAudit(recordOf(set('inputs', '', 1, 'Something')), [words]);
    expect(isProblem(verification)).toBe(true);
  });
});

describe('what changed since the last audit', () => {
  const document = (last: AuditRecord | undefined, accounts: Cells = ACCOUNTS) => {
    const { checker, reading } = check(TABLES, accounts);
    return auditSheet({
      checker,
      accounts: reading.accounts,
      completeness: complete(reading.accounts),
      errors: [],
      asOf: ASOF,
      sheetName: 'audit',
      words,
      ...(last && { last }),
    }).contents;
  };
  const rows = (contents: readonly (readonly unknown[])[], key: string) =>
    contents.filter((row) => String(row[0]).startsWith(key));

  test('is told by account, and in total', () => {
    const last = recordOf((cells) => cells);
    // 01 bought for 200.5 more; 02 may be paid now; 03 is still not known; 04 is new
    const now = document(last, [
      ['Code', 'Sell-in', 'Overdue'],
      ['01', 1200.5, 0],
      ['02', 500, 9],
      ['03', '', 0],
      ['04', 10, 0],
    ]);
    expect(rows(now, 'decision:').map((row) => [row[1], row[5], row[8], row[9]])).toEqual([
      ['01', 120.05, 100, 20.05],
      ['02', 50, 0, 50],
      ['03', null, null, null],
      ['04', 1, null, null],
    ]);
    expect(rows(now, 'last')[0]?.slice(1, 3)).toEqual(['Compared with', `audit (${last.hash})`]);
    expect(rows(now, 'totalBefore')[0]?.slice(1, 3)).toEqual(['Total in the earlier audit', 100]);
    expect(rows(now, 'total')[0]?.[2]).toBe(171.05);
  });

  test('is nothing without one', () => {
    const first = document(undefined);
    expect(rows(first, 'last')[0]?.[2]).toBe('No earlier audit');
    expect(rows(first, 'totalBefore')).toEqual([]);
  });
});

test('the accounts’ figures are recorded once each, under their own headings; what is worked out under its name', () => {
  const tables: Tables = {
    ...TABLES,
    gates: [
      ['Field', 'Test', 'Value'],
      ['Achievement', '>', 0],
      ['Payout', '>', 0],
      ['Nobody knows', 'filled', ''],
    ],
  };
  const { checker, reading } = check(tables, [
    ['客户编码', 'Remark', '进货额', 'Payout', 'Target'],
    ['01', 'x', 1000, 90, 2000],
  ]);
  const { contents } = auditSheet({
    checker,
    accounts: reading.accounts,
    completeness: complete(reading.accounts),
    errors: [],
    asOf: ASOF,
    sheetName: 'audit',
    words,
  });
  const shown = (key: string) => contents.find(([own]) => own === key)?.filter((cell) => cell !== null);
  expect(shown('inputs')).toEqual(['inputs', '客户编码', 'Payout', '进货额', 'Achievement']);
  expect(shown('input')).toEqual(['input', '01', 90, 1000, 0.5]);
});

test.each([
  [[], 'Audit 2026-11-23'],
  [['Audit 2026-11-22'], 'Audit 2026-11-23'],
  [['audit 2026-11-23'], 'Audit 2026-11-23 (2)'],
  [['Audit 2026-11-23', 'AUDIT 2026-11-23 (2)'], 'Audit 2026-11-23 (3)'],
])('where %j are taken, an audit is named %s', (taken, name) => {
  expect(auditSheetName('Audit', ASOF, new Set(taken))).toBe(name);
});
