import { auditDigest } from '../../../src/core/audit/digest';
import { readAudit } from '../../../src/core/audit/auditRecord';
import { auditSheet } from '../../../src/core/audit/auditSheet';
import { verifyAudit, type Verification } from '../../../src/core/audit/verify';
import { marked, printAuditMark } from '../../../src/jobs/audit-mark';
import { isProblem } from '../../../src/core/values/problem';
import { auditWords as words } from '../../../src/i18n/en-US/audit';
import { check, complete, type Tables } from '../payout/accounts';
import { sheetOf, tableOf } from '../plan/books';

type Row = (string | number | boolean | null)[];

const TABLES: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['Scheme id', 'R'],
    ['Version', 1],
    ['Period', '2026 H2'],
    ['From', 46_204],
    ['To', 46_387],
    ['Currency', 'CNY'],
    ['First approver', 'Zhao'],
    ['Second approver', 'Qian'],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value'],
    ['Volume', 'Sell-in', 'rate', 0.01],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason'],
    ['Overdue days', '<=', 30, 'overdue'],
  ],
  overrides: [
    ['Account', 'Verdict', 'Reason', 'Evidence', 'Decided by', 'Confirmed by'],
    ['03', 'withheld', 'inquiry', 'letter 4', 'Zhao', 'Qian'],
  ],
  signals: [
    ['Field', 'Test', 'Value', 'Reason'],
    ['Stock', '>', 100, 'too much stock'],
  ],
};

/** The rows of an audit of four accounts, with its mark, as they are read back from a sheet. */
function written(): Row[] {
  const { checker, reading } = check(TABLES, [
    ['Code', 'Name', 'Sell-in', 'Overdue days', 'Stock', 'Payout'],
    ['01', 'Ningbo', 100_000, 0, 500, 1_000],
    ['02', 'Wenzhou', 200_000, 45, 20, 0],
    ['03', 'Shaoxing', 300_000, 10, 30, 3_000],
    ['04', 'Jiaxing', 400_000, null, 40, null],
  ]);
  const document = auditSheet({
    ...{ checker, accounts: reading.accounts, errors: [], asOf: 46_350, sheetName: 'audit', words },
    completeness: complete(reading.accounts),
  });
  const digest = auditDigest(document.contents);
  const mark = printAuditMark({
    scheme: 'R',
    hash: 'abc',
    at: '2026-11-23T00:00:00Z',
    digest,
    version: '1',
    tables: [],
  });
  return marked(document, mark).contents.map((row) => [...(row as Row)]);
}

function verified(rows: Row[]): Verification {
  const record = readAudit(tableOf(sheetOf('audit', rows)));
  const verification = record && verifyAudit(record, [words]);
  if (!verification || isProblem(verification)) throw new Error('no audit');
  return verification;
}

const at = (rows: Row[], key: string, code?: string): number => {
  const found = rows.findIndex((row) => row[0] === key && (code === undefined || row[1] === code));
  if (found < 0) throw new Error(`no ${key} ${code ?? ''}`);
  return found;
};
const set = (key: string, code: string | undefined, column: number, cell: Row[number]) => (rows: Row[]) => {
  const row = rows[at(rows, key, code)];
  if (row) row[column] = cell;
};
const remove = (key: string, code: string) => (rows: Row[]) => {
  rows.splice(at(rows, key, code), 1);
};
const together =
  (...changes: ((rows: Row[]) => void)[]) =>
  (rows: Row[]) => {
    for (const change of changes) change(rows);
  };
/** The mark with the digest of the sheet as it was made: only who knows how does this. */
const withDigest = (change: (rows: Row[]) => void) => (rows: Row[]) => {
  change(rows);
  const mark = String(rows[0]?.[0]).split('|');
  mark[4] = auditDigest(rows);
  if (rows[0]) rows[0][0] = mark.join('|');
};

test('an audit that nobody touched holds, also signed, sorted and with blank rows put in', () => {
  expect(verified(written())).toMatchObject({ holds: true, redrawn: { strange: [], absent: [] } });
  const signed = written();
  set('approval', undefined, 3, 'signed')(signed);
  set('approval', undefined, 4, '2026-12-01')(signed);
  signed.splice(at(signed, 'decision:eligible', '01'), 0, signed[0]?.map(() => null) ?? []);
  expect(verified(signed).holds).toBe(true);
});

const approvers = together(
  set('approval', undefined, 2, 'Sun'),
  set('scheme:scheme', 'First approver', 2, 'Sun'),
);
const gone = together(
  remove('decision:eligible', '01'),
  remove('step:line', '01'),
  remove('input', '01'),
  set('total', undefined, 2, 0),
  set('rows', undefined, 2, '3 rows = 3 decided + 0 left out'),
);

test.each<[string, (rows: Row[]) => void]>([
  ['an approver', set('approval', undefined, 2, 'Sun')],
  ['an approver, in the scheme too', approvers],
  ['a row without a key', (rows) => rows.push([null, '05', 'Stranger', 'Eligible', null, 9_999])],
  ['a row with a key', (rows) => rows.push(['decision:eligible', '05', 'Stranger', 'Eligible', null, 9_999])],
  ['a verdict, with a reason of its own', set('decision:pending', '04', 3, 'Eligible')],
  [
    'a verdict, key and reason and all',
    together(
      set('decision:pending', '04', 10, 'paid late'),
      set('decision:pending', '04', 0, 'decision:eligible'),
    ),
  ],
  ['the day', set('asOf', undefined, 2, 46_000)],
  ['the period', set('period', undefined, 2, '2025 H2')],
  [
    'the period, in the scheme too',
    together(set('period', undefined, 2, '2025 H2'), set('scheme:scheme', 'Period', 2, '2025 H2')),
  ],
  [
    'a decision, taken out with its amount',
    together(remove('decision:eligible', '01'), set('total', undefined, 2, 0)),
  ],
  ['a whole account, taken out', gone],
  ['an override, forged', set('scheme:overrides', '03', 2, 'eligible')],
  ['an override, taken out', remove('scheme:overrides', '03')],
  ['an input below the true one', set('input', '01', 4, 50_000)],
  [
    'an input, its decision, step and total',
    together(
      set('input', '01', 4, 50_000),
      set('decision:eligible', '01', 5, 500),
      set('step:line', '01', 5, 500),
      set('total', undefined, 2, 500),
    ),
  ],
  ['the hidden key of a decision, wiped', set('decision:eligible', '01', 0, null)],
  [
    'all hidden keys of the decisions, wiped',
    (rows) => {
      for (const row of rows) if (String(row[0]).startsWith('decision')) row[0] = null;
    },
  ],
  ['a warning signal', set('decision:eligible', '01', 10, '')],
  ['a typed amount', set('decision:eligible', '01', 6, 7)],
  ['the unit', set('unit', undefined, 2, 'USD')],
  ['a sentence of the head', set('note', undefined, 1, 'Approved.')],
])('changed: %s. The audit no longer holds', (_name, forge) => {
  const rows = written();
  forge(rows);
  const verification = verified(rows);
  expect(verification.holds).toBe(false);
  expect(verification.digestHolds).toBe(false);
});

test.each<[string, (rows: Row[]) => void]>([
  ['an approver', set('approval', undefined, 2, 'Sun')],
  ['a stranger', (rows) => rows.push([null, '05', 'Stranger', 'Eligible', null, 9_999])],
  ['a verdict with a new reason', set('decision:pending', '04', 10, 'paid late')],
  ['the period', set('period', undefined, 2, '2025 H2')],
  ['a decision that is gone', together(remove('decision:eligible', '01'), set('total', undefined, 2, 0))],
  ['an override', set('scheme:overrides', '03', 2, 'eligible')],
  ['an input', set('input', '01', 4, 50_000)],
  ['the hidden key', set('decision:eligible', '01', 0, null)],
])('with the digest made again, drawing the sheet again still finds %s', (_name, forge) => {
  const rows = written();
  withDigest(forge)(rows);
  const { holds, digestHolds, redrawn } = verified(rows);
  expect({ holds, digestHolds }).toEqual({ holds: false, digestHolds: true });
  expect(redrawn.strange.length + redrawn.absent.length).toBeGreaterThan(0);
});

test.each<[string, (rows: Row[]) => void]>([
  ['approvers, here and in the scheme', approvers],
  ['the day', set('asOf', undefined, 2, 46_000)],
  ['a whole account, taken out everywhere', gone],
])(
  'what no sheet can prove: %s, with the digest made again. Only the digest noted elsewhere differs',
  (_name, forge) => {
    const before = verified(written()).digest;
    const rows = written();
    withDigest(forge)(rows);
    const { holds, digest } = verified(rows);
    expect(holds).toBe(true);
    expect(digest).not.toBe(before);
  },
);
