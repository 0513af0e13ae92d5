import { auditSheet } from '../../../src/core/audit/auditSheet';
import { LOOK, TONES } from '../../../src/core/paper/look';
import type { SheetDocument, Style } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import type { Cells } from '../../../src/core/values/cell';
import { auditWords as words } from '../../../src/i18n/en-US/audit';
import { check, complete, type Tables } from '../payout/accounts';
import { lookAt, rowOf } from '../payout/looks';

const [FROM, TO] = [serialOf(2026, 1, 1), serialOf(2026, 12, 31)];
const TABLES: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['From', FROM],
    ['To', TO],
    ['Decimals', 3],
  ],
  kpis: [
    ['KPI', 'Weight', 'Floor', 'Target'],
    ['Display', 1, 0, 1],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value'],
    ['Volume', 'Sell-in', 'rate', 0.01],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason'],
    ['Overdue', '<=', 10, 'Paid later than agreed'],
    ['Fakes', '=', 0, 'Counterfeits were found in the shops that the account supplies'],
  ],
};
const ACCOUNTS: Cells = [
  ['Code', 'Name', 'Sell-in', 'Display', 'Overdue', 'Fakes'],
  ['0101', 'North', 1000, 0.5, 0, 0],
  ['0102', 'South', 1000, 0.5, 11, 1],
];

function audit(tables: Tables = TABLES, accounts: Cells = ACCOUNTS): SheetDocument {
  const { checker, reading } = check(tables, accounts);
  return auditSheet({
    checker,
    accounts: reading.accounts,
    completeness: complete(reading.accounts),
    errors: [],
    asOf: TO,
    sheetName: 'audit',
    words,
  });
}

/** One property of the cells B, C … of a row. */
const across = (document: SheetDocument, row: number, property: keyof Style, columns = 10) =>
  Array.from({ length: columns }, (_, index) => lookAt(document, row, 1 + index)[property]);

test('codes are text, so that no leading zero is lost, and money has the scheme’s decimals', () => {
  const document = audit();
  const money = '#,##0.000';
  for (const key of ['decision:eligible', 'decision:withheld'])
    expect(across(document, rowOf(document, key), 'format')).toEqual([
      ...['@', undefined, undefined, '0.00'],
      ...[money, money, money, money, money],
      undefined,
    ]);
  expect(across(document, rowOf(document, 'step:held'), 'format', 6)).toEqual([
    ...['@', undefined, undefined, undefined],
    ...[money, undefined],
  ]);
  expect(across(document, rowOf(document, 'input', 1), 'format', 3)).toEqual(['@', undefined, undefined]);
  expect(lookAt(document, rowOf(document, 'total'), 2).format).toBe(money);
});

test('a scheme that names no decimals has money with two', () => {
  const { lines = [] } = TABLES;
  const document = audit({ lines });
  expect(lookAt(document, rowOf(document, 'total'), 2).format).toBe('#,##0.00');
  expect(lookAt(document, rowOf(document, 'decision:eligible'), 5).format).toBe('#,##0.00');
  expect(lookAt(document, rowOf(document, 'step:line'), 5).format).toBe('#,##0.00');
});

test('days are shown as days: that of the audit, and those of the scheme', () => {
  const document = audit();
  const date = 'yyyy-mm-dd';
  expect(lookAt(document, rowOf(document, 'asOf'), 2).format).toBe(date);
  expect(
    [0, 1, 2, 3].map((nth) => lookAt(document, rowOf(document, 'scheme:scheme', nth), 2).format),
  ).toEqual([undefined, date, date, undefined]);
  // A day that is written as text stays as it is written.
  const scheme: Cells = [
    ['Item', 'Value'],
    ['From', '2026-01-01'],
  ];
  const written = audit({ ...TABLES, scheme });
  expect(lookAt(written, rowOf(written, 'scheme:scheme', 1), 2).format).toBeUndefined();
});

test('numbers stand right, the verdict in the middle, and reasons alone are wrapped', () => {
  const document = audit();
  const row = rowOf(document, 'decision:withheld');
  expect(across(document, row, 'align').slice(2)).toEqual([
    'center',
    ...['right', 'right', 'right', 'right', 'right', 'right'],
    lookAt(document, row, 1).align,
  ]);
  expect(across(document, row, 'wrap')).toEqual([...new Array<boolean>(9).fill(false), true]);
  for (const [key, nth, column] of [
    ['title', 0, 1],
    ['note', 0, 1],
    ['id', 0, 2],
    ['scheme:kpis', 1, 1],
  ] as const)
    expect([key, lookAt(document, rowOf(document, key, nth), column).wrap]).toEqual([key, false]);
});

test('a row is as high as its reasons, and no higher where one line takes them', () => {
  const { rowHeights, contents } = audit();
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const at = (key: string) => heights.get(contents.findIndex(([own]) => own === key));
  expect(at('decision:eligible')).toBeUndefined();
  expect(at('decision:withheld')).toBeGreaterThan(20);
  expect(at('title')).toBe(30);
});

test('what it is read back by is hidden: the first column and the first row', () => {
  const { columnWidths, rowHeights, contents } = audit();
  expect(columnWidths[0]).toBe(0);
  expect(columnWidths.slice(1).every((width) => width > 0)).toBe(true);
  expect(columnWidths).toHaveLength(contents[0]?.length ?? NaN);
  expect(rowHeights).toContainEqual({ row: 0, height: 0 });
});

test('verdicts are toned, in their column of the decisions alone', () => {
  const document = audit();
  const { good, bad, open } = TONES;
  const area = { row: rowOf(document, 'decisions') + 1, column: 3, rows: 2, columns: 1 };
  expect(document.textRules).toEqual([
    { area, text: 'Eligible', ...good },
    { area, text: 'Partly withheld', ...open },
    { area, text: 'Withheld', ...bad },
    { area, text: 'Pending', ...open },
  ]);
});

test('titles reach over the width of the decisions, headings over their own table', () => {
  const document = audit();
  const fills = (row: number) => across(document, row, 'fill', 11);
  const filled = (fill: string | undefined, columns: number) =>
    Array.from({ length: 11 }, (_, column) => (column < columns ? fill : undefined));
  expect(fills(rowOf(document, 'title'))).toEqual(filled(LOOK.banner.fill, 10));
  expect(document.tabColor).toBe(LOOK.banner.fill);
  for (const [key, columns] of [
    ['approvals', 4],
    ['decisions', 10],
    ['steps', 6],
    ['inputs', 6],
  ] as const)
    expect([key, fills(rowOf(document, key))]).toEqual([key, filled(LOOK.headingLeft.fill, columns)]);
  // A section's title stands in the row above its table's headings.
  for (const key of ['approvals', 'decisions', 'steps', 'inputs', 'table:scheme'])
    expect(across(document, rowOf(document, key) - 1, 'bold')).toEqual(
      Array.from({ length: 10 }, () => LOOK.section.bold),
    );
  expect(across(document, rowOf(document, 'table:gates'), 'bold')).toEqual(
    Array.from({ length: 10 }, () => LOOK.totalText.bold),
  );
});

test('a scheme’s table has its headings marked, and no other row of it', () => {
  const document = audit();
  for (const [kind, headings] of [
    ['kpis', [true, false]],
    ['gates', [true, false, false]],
    ['lines', [true, false]],
  ] as const)
    expect(
      headings.map((_, nth) => lookAt(document, rowOf(document, `scheme:${kind}`, nth), 1).fill),
    ).toEqual(headings.map((isHeading) => (isHeading ? LOOK.headingLeft.fill : undefined)));
});

test('is printed without its keys, landscape, the title on every page', () => {
  const document = audit();
  const { contents, printing } = document;
  expect(printing).toMatchObject({
    orientation: 'landscape',
    area: { row: 1, column: 1, rows: contents.length - 1, columns: 10 },
    titleRows: { row: 1, rows: 1 },
    footer: { left: '&A', center: '', right: '&P / &N' },
  });
  expect(document.frozen).toEqual({ rows: 2, columns: 0 });
});

test('of no account holds its headings and the scheme', () => {
  const document = audit(TABLES, ACCOUNTS.slice(0, 1));
  expect(document.contents.some(([key]) => String(key).startsWith('decision:'))).toBe(false);
  expect(rowOf(document, 'inputs')).toBeGreaterThan(0);
  expect(rowOf(document, 'scheme:lines', 1)).toBeGreaterThan(0);
  // nothing is painted where there is no row
  for (const { areas } of document.styles)
    for (const { rows, columns } of areas) expect(Math.min(rows, columns)).toBeGreaterThan(0);
});
