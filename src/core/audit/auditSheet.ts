import { LOOK, TONES } from '../paper/look';
import { PLAN_MARGINS, printScale } from '../paper/paper';
import type { SheetDocument } from '../sheet/document';
import { isoDay } from '../values/date';
import type { AuditInput } from './audit';
import { AUDIT_MARK } from './auditRecord';
import { decisions } from './decisions';
import { approvals, header } from './header';
import { inputs } from './inputs';
import { Ledger, WIDTHS } from './ledger';
import { schemeTables } from './schemeTables';
import { steps } from './steps';
import { undecidedRows } from './undecided';

/** A name such as `Payout audit 2026-11-23`, numbered where it is taken: an audit is never written over another. */
export function auditSheetName(title: string, asOf: number, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${title} ${isoDay(asOf)}${number === 1 ? '' : ` (${number})`}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Points of a column beyond those of the decisions. */
const OTHER_WIDTH = 72;

/**
 * An audit sheet: values only. It holds the scheme's tables and the accounts' figures as they were seen, so that anybody
 * can work every decision out again from the sheet alone (`verifyAudit`).
 */
export function auditSheet(input: AuditInput): SheetDocument {
  const { checker, accounts, words, sheetName } = input;
  const explained = accounts.map(checker.explain);
  const page = new Ledger();
  page.line(AUDIT_MARK, []);
  header(page, input, explained);
  approvals(page, input);
  const first = decisions(page, input, explained);
  undecidedRows(page, input);
  steps(page, input, explained);
  inputs(page, input, explained);
  schemeTables(page, input);
  const { contents, styles, rowHeights, columns } = page.finish();
  const verdicts = { row: first, column: 3, rows: explained.length, columns: 1 };
  const tones = { eligible: TONES.good, partial: TONES.open, withheld: TONES.bad, pending: TONES.open };
  return {
    name: sheetName,
    tabColor: LOOK.banner.fill,
    gridlines: false,
    contents,
    styles,
    merges: [],
    columnWidths: [0, ...Array.from({ length: columns }, (_, index) => WIDTHS[index] ?? OTHER_WIDTH)],
    rowHeights,
    frozen: { rows: 2, columns: 0 },
    inputs: [],
    validations: [],
    dataBars: [],
    textRules: Object.entries(words.payout.verdict).map(([verdict, text]) => ({
      area: verdicts,
      text,
      ...tones[verdict as keyof typeof tones],
    })),
    tables: [],
    printing: {
      orientation: 'landscape',
      area: { row: 1, column: 1, rows: contents.length - 1, columns: Math.min(columns, WIDTHS.length) },
      titleRows: { row: 1, rows: 1 },
      breaks: [],
      scale: printScale(WIDTHS, 'landscape'),
      margins: PLAN_MARGINS,
      footer: { left: '&A', center: '', right: '&P / &N' },
    },
  };
}
