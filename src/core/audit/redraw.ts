import type { Account } from '../accounts/account';
import type { PayoutChecker } from '../payout/check';
import type { Completeness, UndecidedRow } from '../payout/completeness';
import { plainText, type Cell } from '../values/cell';
import { readNumber } from '../values/number';
import type { AuditInput } from './audit';
import type { AuditRecord, RecordedDecision } from './auditRecord';
import { auditSheet } from './auditSheet';
import { rowText } from './digest';
import type { AuditWords } from './words';

/** A row of an audit sheet that does not come out when the sheet is drawn again, from 0. */
interface StrangeRow {
  readonly row: number;
  readonly text: string;
}

/** How an audit differs from the sheet that its own inputs and scheme make. */
export interface Redrawn {
  /** Rows that were added, or in which something was changed. */
  readonly strange: readonly StrangeRow[];
  /** What should stand on the sheet and does not. */
  readonly absent: readonly string[];
}

const NAME = 2;
const BEFORE = 8;
const REASONS = 10;

const shownRow = (cells: readonly unknown[]): string =>
  cells
    .slice(1)
    .filter((cell) => cell !== null && cell !== undefined && cell !== '')
    .map(String)
    .join(' · ');

/**
 * Draws an audit sheet again from its inputs and its scheme, and compares every row. What the sheet alone cannot work out
 * (the earlier audit's amounts, the rows that were left out, the sentences of the scheme check) is taken as it stands: the
 * digest speaks for that.
 */
export function redrawn(
  record: AuditRecord,
  checker: PayoutChecker,
  accounts: readonly Account[],
  words: AuditWords,
): Redrawn {
  const { rows } = record;
  const keyed = rows.map((row) => ({ key: plainText(row[0]), row }));
  const input: AuditInput = {
    checker,
    accounts,
    words,
    asOf: record.asOf ?? 0,
    sheetName: record.sheet,
    ...provenance(keyed, accounts.length, words),
  };
  const expected = new Map<string, { count: number; shown: string }>();
  const isDoubted = new Set(
    accounts
      .filter((account) => checker.explain(account).missing.some(({ need }) => need === 'scheme'))
      .map(({ code }) => code),
  );
  const textOf = (row: readonly Cell[]): string => {
    // Where the scheme cannot be read, a reason names the cell of the workbook, which is not on this sheet.
    const isOpen = row[0] === 'decision:pending' && isDoubted.has(plainText(row[1]));
    return rowText(isOpen ? row.slice(0, REASONS) : row);
  };
  const document = auditSheet(input);
  for (const row of document.contents.slice(1)) {
    const text = textOf(row as readonly Cell[]);
    if (text === '') continue;
    expected.set(text, { count: (expected.get(text)?.count ?? 0) + 1, shown: shownRow(row) });
  }
  const strange: StrangeRow[] = [];
  for (const [row, cells] of rows.entries()) {
    const text = row === 0 ? '' : textOf(cells);
    if (text === '') continue;
    const known = expected.get(text);
    if (known && known.count > 0) known.count--;
    else strange.push({ row, text: shownRow(cells) });
  }
  return {
    strange,
    absent: [...expected.values()].flatMap(({ count, shown }) => Array.from({ length: count }, () => shown)),
  };
}

type Keyed = readonly { readonly key: string; readonly row: readonly Cell[] }[];

/** What an audit says of where it comes from. */
function provenance(
  keyed: Keyed,
  decided: number,
  words: AuditWords,
): Pick<AuditInput, 'completeness' | 'errors' | 'last' | 'broken'> {
  const rowsOf = (key: string) => keyed.filter((one) => one.key === key).map(({ row }) => row);
  const text = (key: string) => plainText(rowsOf(key)[0]?.[2]);
  const undecided = keyed.flatMap(({ key, row }): UndecidedRow[] =>
    key.startsWith('undecided:')
      ? [
          {
            row: Number(row[3]) - 1,
            code: plainText(row[1]),
            name: plainText(row[NAME]),
            reason: key.slice(10) as UndecidedRow['reason'],
          },
        ]
      : [],
  );
  const completeness: Completeness = {
    rows: decided + undecided.length,
    decided,
    undecided,
    amounts: keyed.flatMap(({ key }) => {
      const [kind, field = '', own, others] = key.split('|');
      return kind === 'balance'
        ? [{ field: decodeURIComponent(field), decided: Number(own), undecided: Number(others) }]
        : [];
    }),
    controls: keyed.flatMap(({ key }) => {
      const [kind, item = '', expected, actual = '', difference = ''] = key.split('|');
      if (kind !== 'control') return [];
      const known = actual === '' ? {} : { actual: Number(actual), difference: Number(difference) };
      return [{ item: decodeURIComponent(item), expected: Number(expected), ...known }];
    }),
  };
  const [before, after = ''] = words.lastBroken.split('{sheet}');
  const last = text('last');
  const isBroken = last.startsWith(before ?? '') && last.endsWith(after) && last !== words.noLast;
  const [, sheet = '', hash = '', digest] = /^(.*) \((\w+)(?:, (\w+))?\)$/s.exec(last) ?? [];
  const totalBefore = readNumber(rowsOf('totalBefore')[0]?.[2]);
  const earlier = (row: readonly Cell[], column: number): RecordedDecision[] => {
    const payout = readNumber(row[column]);
    const code = plainText(row[1]);
    return typeof payout === 'number'
      ? [{ code, name: plainText(row[NAME]), verdict: 'eligible', payout, row: 0, steps: [] }]
      : [];
  };
  const ofLast = [
    ...keyed.filter(({ key }) => key.startsWith('decision:')).flatMap(({ row }) => earlier(row, BEFORE)),
    ...rowsOf('gone')
      .slice(1)
      .flatMap((row) => {
        const [one] = earlier(row, 3);
        return [
          one ?? {
            code: plainText(row[1]),
            name: plainText(row[NAME]),
            verdict: 'pending' as const,
            row: 0,
            steps: [],
          },
        ];
      }),
  ];
  return {
    completeness,
    errors: rowsOf('error').map((row) => plainText(row[1])),
    ...(typeof totalBefore === 'number' && {
      last: {
        sheet,
        hash,
        ...(digest !== undefined && { digest }),
        total: totalBefore,
        decisions: new Map(ofLast.map((one) => [one.code, one])),
      },
    }),
    ...(typeof totalBefore !== 'number' &&
      isBroken && { broken: last.slice(before?.length ?? 0, last.length - after.length) }),
  };
}
