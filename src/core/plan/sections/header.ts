import type { Content } from '../../sheet/document';
import { textLiteral } from '../../sheet/formula';
import { isoDay } from '../../values/date';
import { planFactsOf, LONG_FACTS, type PlanFact } from '../facts';
import { writeHistory } from '../history';
import { bandShare } from '../bands';
import { liveField, liveNumber, liveText, ROW_OF_ACCOUNT, rowOfAccount } from '../links';
import { rulesOf } from '../paidLines';
import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import { COLUMNS, type Deferred, type Page, type Piece } from '../../paper/page';
import type { PlanInput } from '../plan';
import { fill } from '../../values/fill';
import type { Section } from '../section';

/** Whose plan it is, how the account stands, and what the workbook knows of it. */
export const header: Section = (plan, page) => {
  page.hiddenRow('links', { accountRow: rowOfAccount(plan) });
  writeHistory(plan, page);
  banner(plan, page);
  page.space(5);
  tiles(plan, page);
  const unit = amountsIn(plan);
  if (unit === undefined) page.space(5);
  else page.note('header:unit', unit);
  facts(plan, page);
  notes(plan, page);
};

/** What the plan's amounts are in; undefined where the scheme names neither a unit nor a currency. */
function amountsIn({ scheme: { settings }, words: { header: words } }: PlanInput): string | undefined {
  const { unit = settings.currency, currency = unit } = settings;
  if (unit === undefined || currency === undefined) return undefined;
  return fill(unit === currency ? words.amountsIn : words.amountsInOf, { unit, currency });
}

function banner(plan: PlanInput, page: Page): void {
  const { account, period, table, template, words } = plan;
  const name =
    table.columns.name === undefined
      ? account.name
      : { formula: `=${liveText(plan, table.columns.name, account.name)}` };
  page.banner('plan', [
    { column: 0, span: 5, content: name, style: LOOK.banner, likely: account.name },
    {
      column: 5,
      span: 3,
      content: `${words.templates[template].title} ${period.name}\n${account.code}`,
      style: LOOK.bannerRight,
    },
  ]);
}

/** The four figures that everybody looks for first. Three of them stand further down and are referred to. */
function tiles(plan: PlanInput, page: Page): void {
  const { header: words, common, gates } = plan.words;
  const refer =
    (place: string): Deferred =>
    (address) => {
      const at = address(place);
      return at === undefined ? '–' : { formula: `=${at}` };
    };
  const target = liveField(plan, 'salesTarget');
  // Without a SoftKpis table the score is the one that a column holds, and no scorecard computes it.
  const typedScore = plan.scheme.kpis === undefined ? rulesOf(plan).facts.softScore.column : undefined;
  const share = typedScore === undefined ? undefined : bandShare(plan, page.address(page.nextRow + 1, 0));
  const entries: readonly { label: string; content: Content | Deferred; format: string; input?: true }[] = [
    {
      label: words.score,
      content: typedScore === undefined ? refer('score') : { formula: `=${liveNumber(plan, typedScore)}` },
      format: FORMATS.score,
    },
    {
      label: words.payoutShare,
      content: share === undefined ? refer('payoutShare') : { formula: `=${share}` },
      format: FORMATS.wholeShare,
    },
    { label: words.verdict, content: refer('verdict'), format: 'General' },
    target === undefined
      ? { label: words.target, content: null, format: moneyFormat(0), input: true }
      : { label: words.target, content: { formula: `=${target}` }, format: moneyFormat(0) },
  ];
  const pieces = (make: (entry: (typeof entries)[number]) => Omit<Piece, 'column' | 'span'>): Piece[] =>
    entries.map((entry, index) => ({ column: index * 2, span: 2, ...make(entry) }));
  page.row(
    'tiles:labels',
    pieces(({ label }) => ({ content: label, style: LOOK.tileLabel })),
  );
  const row = page.row(
    'tiles',
    pieces(({ content, format, input }) => ({
      content,
      style: input ? LOOK.tileInput : LOOK.tileValue,
      format,
      ...(input && { input: { decimal: { min: 0 } }, message: common.notANumber }),
    })),
    26,
  );
  page.name('target', row, 6);
  if (typedScore !== undefined) page.name('score', row, 0);
  if (share !== undefined) page.name('payoutShare', row, 2);
  for (const column of [0, 2]) page.tone(row, 1, column, common.pending, 'open');
  page.tone(row, 1, 6, common.toFill, 'open');
  page.tone(row, 1, 4, gates.eligible, 'good');
  page.tone(row, 1, 4, gates.withheld, 'bad');
  page.tone(row, 1, 4, gates.pending, 'open');
}

/** Two facts a row; long ones have a row to themselves, below. */
function facts(plan: PlanInput, page: Page): void {
  const entries = planFactsOf(plan);
  const short = entries.filter(({ key }) => !LONG_FACTS.has(key));
  const first = page.nextRow;
  for (let index = 0; index < short.length; index += 2) {
    const [left, right] = [short[index] as PlanFact, short[index + 1]];
    page.row(`fact:${[left.key, ...(right ? [right.key] : [])].join('|')}`, [
      ...factPieces(left, { column: 0, span: 1 }, { column: 1, span: 3 }),
      ...(right ? factPieces(right, { column: 4, span: 2 }, { column: 6, span: 2 }) : []),
    ]);
  }
  for (const fact of entries.filter(({ key }) => LONG_FACTS.has(key)))
    page.row(`fact:${fact.key}`, factPieces(fact, { column: 0, span: 1 }, { column: 1, span: COLUMNS - 1 }));
  for (const column of [1, 6])
    page.tone(first, page.nextRow - first, column, plan.words.common.toFill, 'open');
}

type Span = Pick<Piece, 'column' | 'span'>;

const factPieces = (
  { label, content, format, likely = '' }: PlanFact,
  labelAt: Span,
  valueAt: Span,
): Piece[] => [
  { ...labelAt, content: label, style: LOOK.label },
  {
    ...valueAt,
    content,
    style: content === null ? LOOK.input : LOOK.value,
    format,
    ...(content === null ? { input: 'anything' as const } : { likely }),
  },
];

function notes(plan: PlanInput, page: Page): void {
  const { account, table, asOf, words } = plan;
  const source = fill(words.header.source, { sheet: table.sheet, date: isoDay(asOf) });
  const lost = fill(words.common.rowNotFound, { sheet: table.sheet, code: account.code });
  page.space(4);
  page.row('header:source', [
    {
      column: 0,
      span: COLUMNS,
      content: {
        formula: `=IF(ISNUMBER(${ROW_OF_ACCOUNT}),${textLiteral(source)},${textLiteral(lost)})`,
      },
      style: LOOK.note,
      likely: source,
    },
  ]);
  if (account.problems.length > 0)
    page.note(
      'header:unreadable',
      fill(words.header.unreadable, { count: account.problems.length, sheet: table.sheet }),
    );
}
