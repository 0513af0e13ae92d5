import type { Account } from '../../accounts/account';
import { LOOK, moneyFormat, TONES, FORMATS } from '../../plan/look';
import { PLAN_MARGINS, printScale } from '../../plan/paper';
import { heightOf } from '../../plan/textFit';
import { schemeHash } from '../../scheme/hash';
import type { SchemeSources } from '../../scheme/scheme';
import { moneyUnit } from '../../scheme/settings';
import type { Content, SheetDocument, Style } from '../../sheet/document';
import { cellOf } from '../../sheet/table';
import { isBlank, type Cell } from '../../values/cell';
import { isoDay } from '../../values/date';
import { minus } from '../../values/arithmetic';
import { decimal, toNumber } from '../../values/decimal';
import { fill } from '../../values/fill';
import type { PayoutChecker } from '../check';
import type { PayoutExplanation } from '../explanation';
import { gateReason, missingText, signalText, stepLabel, stepWorking } from '../tell';
import { totalsOf } from '../totals';
import { AUDIT_MARK, type AuditRecord } from './auditRecord';
import { Ledger, type LedgerColumn } from './ledger';
import type { AuditWords } from './words';

/** What an audit sheet is written from. */
export interface AuditInput {
  readonly checker: PayoutChecker;
  readonly accounts: readonly Account[];
  /** An Excel serial. */
  readonly asOf: number;
  /** A valid sheet name that is free: `auditSheetName`. */
  readonly sheetName: string;
  readonly words: AuditWords;
  /** The latest audit of the scheme, to show what changed since. */
  readonly last?: AuditRecord;
}

/** A name such as `Payout audit 2026-11-23`, numbered where it is taken: an audit is never written over another. */
export function auditSheetName(title: string, asOf: number, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${title} ${isoDay(asOf)}${number === 1 ? '' : ` (${number})`}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

const REASONS_WIDTH = 264;
const WIDTHS = [82, 160, 66, 50, 78, 78, 72, 78, 72, REASONS_WIDTH];
/** What one line takes by itself. */
const ROW_HEIGHT = 20;
const OTHER_WIDTH = 72;

/** A remark that runs over the cells beside it. */
const NOTE = { ...LOOK.note, wrap: false };
const BANNER = { ...LOOK.banner, wrap: false };
const PLAIN = { ...LOOK.text, wrap: false };
const VALUE = { ...LOOK.value, wrap: false };

const asContent = (cell: Cell): Content => (isBlank(cell) ? null : (cell ?? null));
const difference = (a: number, b: number): number => toNumber(minus(decimal(a), decimal(b)));

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

function header(page: Ledger, input: AuditInput, explained: readonly PayoutExplanation[]): void {
  const { checker, words, asOf, last } = input;
  const { scheme } = checker.rules;
  const { settings } = scheme;
  const money = { ...VALUE, format: moneyFormat(settings.decimals ?? 2) };
  const banner = page.line('title', [words.title], BANNER, WIDTHS.length);
  page.height(banner, 30);
  const fact = (key: string, label: string, value: Content, style: Style = VALUE) => {
    const row = page.line(key, [label, value]);
    page.paint(LOOK.label, { row, column: 1, rows: 1, columns: 1 });
    page.paint(style, { row, column: 2, rows: 1, columns: 2 });
  };
  fact('id', words.scheme, settings.id ?? null);
  fact('version', words.version, settings.version ?? null);
  fact('hash', words.hash, schemeHash(scheme));
  fact('period', words.period, settings.period ?? null);
  fact('asOf', words.asOf, asOf, { ...VALUE, format: FORMATS.date });
  fact('unit', words.unit, moneyUnit(settings));
  fact('source', words.source, checker.table.sheet);
  fact('last', words.last, last ? `${last.sheet} (${last.hash})` : words.noLast);
  fact('total', words.total, totalsOf(explained).all.payout, money);
  if (last) fact('totalBefore', words.totalBefore, last.total, money);
  for (const text of [words.valuesOnly, words.order]) page.line('note', [text], NOTE);
}

function approvals(page: Ledger, { checker, words }: AuditInput): void {
  const { approver1, approver2 } = checker.rules.scheme.settings;
  section(page, words.approvals);
  page.table(
    'approvals',
    ['', words.approver, words.signature, words.date].map((heading) => ({ heading })),
    [
      { key: 'approval', cells: [words.first, approver1 ?? null, null, null] },
      { key: 'approval', cells: [words.second, approver2 ?? null, null, null] },
    ],
  );
}

function section(page: Ledger, title: string): void {
  page.space();
  page.line('', [title], LOOK.section, WIDTHS.length);
}

/** Every reason of a decision: gates that failed or are open, what is missing, and what two people decided. */
function reasonsOf(one: PayoutExplanation, words: AuditWords): string {
  const { payout } = words;
  return [
    ...one.gates.filter(({ outcome }) => outcome !== 'passed').map((gate) => gateReason(gate, payout)),
    ...one.missing.filter(({ need }) => need !== 'gate').map((missing) => missingText(missing, payout)),
    ...one.steps.flatMap((step) =>
      step.step === 'override' ? [`${stepLabel(step, payout)} ${stepWorking(step, payout, one.gates)}`] : [],
    ),
    ...one.signals.map((signal) => fill(words.signal, { text: signalText(signal, payout) })),
  ].join(payout.separator);
}

/** Answers the row of the first decision. */
function decisions(page: Ledger, input: AuditInput, explained: readonly PayoutExplanation[]): number {
  const { words, last, checker } = input;
  const format = moneyFormat(checker.rules.scheme.settings.decimals ?? 2);
  const money = (heading: string): LedgerColumn => ({ heading, format, align: 'right' });
  section(page, words.decisions);
  return page.table(
    'decisions',
    [
      { heading: words.code, format: '@' },
      { heading: words.name },
      { heading: words.verdict, align: 'center' },
      { heading: words.score, format: FORMATS.score, align: 'right' },
      money(words.payoutAmount),
      money(words.typed),
      money(words.difference),
      money(words.before),
      money(words.delta),
      { heading: words.reasons, wrap: true },
    ],
    explained.map((one) => {
      const { account, verdict, score, payout, typed, difference: off } = one;
      const before = last?.decisions.get(account.code)?.payout;
      const reasons = reasonsOf(one, words);
      const height = heightOf(reasons, REASONS_WIDTH, LOOK.text.size);
      return {
        ...(height > ROW_HEIGHT && { height }),
        key: `decision:${verdict}`,
        cells: [
          account.code,
          account.name,
          words.payout.verdict[verdict],
          typeof score === 'number' ? score : null,
          payout ?? null,
          typed ?? null,
          off ?? null,
          before ?? null,
          before === undefined || payout === undefined ? null : difference(payout, before),
          reasons,
        ],
      };
    }),
  );
}

function steps(page: Ledger, { words, checker }: AuditInput, explained: readonly PayoutExplanation[]): void {
  const format = moneyFormat(checker.rules.scheme.settings.decimals ?? 2);
  section(page, words.steps);
  page.table(
    'steps',
    [
      { heading: words.code, format: '@' },
      { heading: words.name },
      { heading: words.step },
      { heading: null },
      { heading: words.amount, format, align: 'right' },
      { heading: words.working },
    ],
    explained.flatMap(({ account, steps: own, gates }) =>
      own.map((step) => ({
        key: `step:${step.step}`,
        cells: [
          account.code,
          account.name,
          stepLabel(step, words.payout),
          null,
          step.amount,
          stepWorking(step, words.payout, gates),
        ],
      })),
    ),
  );
}

/** The accounts' figures that decisions took, under the headings they bear in the workbook. */
function inputs(page: Ledger, { words, checker }: AuditInput, explained: readonly PayoutExplanation[]): void {
  const { table, rules } = checker;
  const headingAt = (column: number): Cell => table.headings[column - table.firstColumn];
  const own = [table.keyColumn, table.columns.name, table.columns.payout].filter(
    (column): column is number => column !== undefined,
  );
  const columns = [...new Set(own)].map((column) => ({
    heading: headingAt(column),
    read: ({ cells }: Account): Cell => cells[column - table.firstColumn],
    column,
  }));
  const taken = new Set(columns.map(({ column }) => column));
  const facts = rules.inputs
    .filter(({ absent, column }) => !absent && (column === undefined || !taken.has(column)))
    .map(({ name, column, read }) => ({ heading: column === undefined ? name : headingAt(column), read }));
  section(page, words.inputs);
  page.table(
    'inputs',
    [...columns, ...facts].map(({ heading }, index) => ({
      heading: asContent(heading),
      ...(index === 0 && { format: '@' }),
    })),
    explained.map(({ account }) => ({
      key: 'input',
      cells: [...columns, ...facts].map(({ read }) => asContent(read(account))),
    })),
  );
}

/** The scheme's tables, cell by cell. Verifying reads them as it reads the workbook's own. */
function schemeTables(page: Ledger, { words, checker }: AuditInput): void {
  const { scheme } = checker.rules;
  const { sources, links } = scheme;
  const headingRows: Partial<Record<keyof SchemeSources, number>> = Object.fromEntries(
    (
      [
        'kpis',
        'gates',
        'tiers',
        'bands',
        'lines',
        'settlement',
        'deductions',
        'signals',
        'overrides',
      ] as const
    ).map((kind) => [kind, (scheme[kind]?.located.link.firstRow ?? NaN) - 1]),
  );
  section(page, words.schemeTables);
  for (const kind of Object.keys(words.tables) as (keyof SchemeSources)[]) {
    const source = sources[kind];
    if (!source) continue;
    page.line(`table:${kind}`, [words.tables[kind]], LOOK.totalText, WIDTHS.length);
    for (const [index, row] of source.cells.entries()) {
      if (row.every(isBlank)) continue;
      const isHeading = source.firstRow + index === headingRows[kind];
      const at = page.line(`scheme:${kind}`, row.map(asContent), isHeading ? LOOK.headingLeft : PLAIN);
      for (const link of kind === 'scheme' ? [links.from, links.to] : [])
        if (
          link?.row === source.firstRow + index &&
          typeof cellOf(source, link.row, link.valueColumn) === 'number'
        )
          page.paint(
            { format: FORMATS.date },
            {
              row: at,
              column: 1 + link.valueColumn - source.firstColumn,
              rows: 1,
              columns: 1,
            },
          );
    }
  }
}
