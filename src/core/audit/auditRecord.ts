import type { SchemeSources } from '../scheme/scheme';
import type { TableSource } from '../sheet/source';
import { isBlank, plainText, type Cell, type Cells } from '../values/cell';
import { readNumber } from '../values/number';
import type { PayoutVerdict } from '../payout/decision';

/** The first cell of an audit sheet, by which it is known again in every language. */
export const AUDIT_MARK = 'channel-planner/audit/1';

/** One decision as an audit sheet records it. */
export interface RecordedDecision {
  readonly code: string;
  readonly name: string;
  readonly verdict: PayoutVerdict;
  readonly payout?: number;
  /** The row on the audit sheet, from 0. */
  readonly row: number;
  /** The amounts of its recorded steps; NaN where one is no number. */
  readonly steps: readonly number[];
}

/** What a later audit says of an earlier one. */
export interface EarlierAudit {
  readonly sheet: string;
  readonly hash: string;
  /** The digest that it was written with. */
  readonly digest?: string;
  readonly total: number;
  /** By the account's code. */
  readonly decisions: ReadonlyMap<string, RecordedDecision>;
}

/** An audit sheet read back. */
export interface AuditRecord extends EarlierAudit {
  readonly id?: string;
  readonly version?: string;
  readonly asOf?: number;
  /** The sheet that the accounts stood on. */
  readonly accountsSheet: string;
  /** Every row of the sheet. */
  readonly rows: Cells;
  /** The codes of rows that were not decided, and why not. */
  readonly undecided: readonly { readonly code: string; readonly reason: string }[];
  /** The accounts' figures as seen, headings first. */
  readonly inputs: TableSource;
  /** The scheme's tables as seen. */
  readonly sources: SchemeSources;
}

/** True where a sheet, read from A1 on, is an audit. */
export const isAudit = ({ cells, firstRow, firstColumn }: TableSource): boolean =>
  firstRow === 0 && firstColumn === 0 && plainText(cells[0]?.[0]).startsWith(AUDIT_MARK);

const CODE = 1;
const VALUE = 2;
const NAME = 2;
const PAYOUT = 5;

/**
 * Reads an audit sheet back, by the keys in its first column, wherever rows were moved to. Undefined where the sheet is
 * none.
 *
 * @param source the sheet's cells from A1 on.
 */
export function readAudit(source: TableSource): AuditRecord | undefined {
  const { cells, sheet } = source;
  if (!isAudit(source)) return undefined;
  const keyed = cells.map((row, index) => ({ key: plainText(row[0]), row, index }));
  const rowsOf = (key: string) => keyed.filter((one) => one.key === key);
  const fact = (key: string): Cell => rowsOf(key)[0]?.row[VALUE];
  const text = (key: string) => (isBlank(fact(key)) ? undefined : plainText(fact(key)));
  const asOf = readNumber(fact('asOf'));
  const total = readNumber(fact('total'));

  const steps = new Map<string, number[]>();
  for (const { key, row } of keyed)
    if (key.startsWith('step:')) {
      const code = plainText(row[CODE]);
      const amount = readNumber(row[PAYOUT]);
      steps.set(code, [...(steps.get(code) ?? []), typeof amount === 'number' ? amount : NaN]);
    }
  const decisions = new Map<string, RecordedDecision>();
  for (const { key, row, index } of keyed) {
    const [kind, verdict] = key.split(':');
    if (kind !== 'decision') continue;
    const code = plainText(row[CODE]);
    const payout = readNumber(row[PAYOUT]);
    decisions.set(code, {
      code,
      name: plainText(row[NAME]),
      verdict: verdict as PayoutVerdict,
      ...(typeof payout === 'number' && { payout }),
      row: index,
      steps: steps.get(code) ?? [],
    });
  }
  const tableOf = (rows: readonly { row: readonly Cell[]; index: number }[]): TableSource => ({
    sheet,
    firstRow: rows[0]?.index ?? 0,
    firstColumn: 1,
    cells: rows.map(({ row }) => row.slice(1)),
    hiddenRows: new Set(),
  });
  const kinds = [...new Set(keyed.flatMap(({ key }) => (key.startsWith('scheme:') ? [key.slice(7)] : [])))];
  const [, , , , digest] = plainText(cells[0]?.[0]).split('|');
  const id = text('id');
  const version = text('version');
  return {
    sheet,
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    hash: text('hash') ?? '',
    ...(digest !== undefined && { digest }),
    accountsSheet: text('source') ?? sheet,
    rows: cells,
    ...(typeof asOf === 'number' && { asOf }),
    total: typeof total === 'number' ? total : 0,
    decisions,
    undecided: keyed.flatMap(({ key, row }) =>
      key.startsWith('undecided:') ? [{ code: plainText(row[CODE]), reason: key.slice(10) }] : [],
    ),
    inputs: tableOf([...rowsOf('inputs'), ...rowsOf('input')]),
    sources: Object.fromEntries(kinds.map((kind) => [kind, tableOf(rowsOf(`scheme:${kind}`))])),
  };
}
