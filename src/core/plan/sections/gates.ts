import { factColumns } from '../../accounts/headings';
import { FAILED } from '../../eligibility/criterion';
import { audienceOf, isFor } from '../../facts/asked';
import { factsOf, type Fact } from '../../facts/facts';
import { settledFigure } from '../../formulas/figureFormula';
import type { Gate, GateField } from '../../eligibility/gates';
import type { GateTable } from '../../scheme/scheme';
import { cellAddress, columnAddress, lookupLiteral, sheetPrefix, textLiteral } from '../../sheet/formula';
import type { Cell } from '../../values/cell';
import { gateStatus } from '../../formulas/gateFormula';
import { liveNumber, liveValue, sourceCell } from '../links';
import { FORMATS, LOOK } from '../../paper/look';
import { type Page, type Piece, WRITING_HEIGHT } from '../../paper/page';
import type { PlanInput } from '../plan';
import { fill } from '../../values/fill';
import type { Section } from '../section';

const COLUMN = { field: 0, fact: 1, rule: 2, status: 3, reason: 4, scope: 7 } as const;
const HELPER = { row: 0, test: 1, value: 2 } as const;

/** The conditions for being paid, each with its fact, its bound and what comes of it: `VERDICT` in native formulas. */
export const gates: Section = (plan, page, title) => {
  const { gates: words, common } = plan.words;
  page.section('gates', title(words.title));
  const table = plan.scheme.gates;
  if (table === undefined) return page.note('gates:none', words.noGates);
  headings(plan, page);
  const columns = columnsOf(plan, table.gates);
  const first = page.nextRow;
  const facts = factsOf(plan.table, plan.scheme);
  const without: string[] = [];
  let count = 0;
  for (const [index, gate] of table.gates.entries()) {
    // A gate for other accounts is no condition of this one.
    if (isFor(audienceOf(gate.forWhom, facts), plan.account) === FAILED) continue;
    const figure = liveFigure(plan, facts.named(gate.field));
    const other = gate.against === undefined ? undefined : liveFigure(plan, facts.named(gate.against));
    gateRow(plan, page, table, gate, index, { column: columns[index], figure, other });
    if (columns[index] === undefined && figure === undefined) without.push(gate.field);
    count++;
  }
  page.tone(first, count, COLUMN.fact, common.toFill, 'open');
  page.tone(first, count, COLUMN.status, words.passed, 'good');
  page.tone(first, count, COLUMN.status, words.failed, 'bad');
  page.tone(first, count, COLUMN.status, words.unknown, 'open');
  page.tone(first, count, COLUMN.status, words.changed, 'open');
  verdict(plan, page, first, count);
  const missing = fill(words.missingColumns, {
    columns: without.join(common.listComma),
    sheet: plan.table.sheet,
  });
  page.note('gates:note', without.length > 0 ? `${words.note} ${missing}` : words.note);
};

function headings({ words: { gates: words } }: PlanInput, page: Page): void {
  const middle = [words.fact, words.rule, words.status];
  page.row('gates:headings', [
    { column: COLUMN.field, content: words.field, style: LOOK.headingLeft },
    ...middle.map((content, index): Piece => ({ column: index + 1, content, style: LOOK.heading })),
    { column: COLUMN.reason, span: 3, content: words.reason, style: LOOK.headingInset },
    { column: COLUMN.scope, content: words.scope, style: LOOK.heading },
  ]);
}

/** The columns of the facts on the accounts' sheet; undefined where none, or more than one, holds the field. */
function columnsOf({ table }: PlanInput, all: readonly Gate[]): readonly (number | undefined)[] {
  const fields = all.map(({ field }) => field);
  return factColumns(table, fields).map((column) =>
    typeof column === 'number' ? table.firstColumn + column : undefined,
  );
}

/** A number that is worked out from columns, or stands in one, live; undefined where a part has no column. */
function liveFigure(plan: PlanInput, { column, figure, parts = [] }: Fact): string | undefined {
  if (column !== undefined) return liveNumber(plan, column);
  const columns = new Map(parts.map((part) => [part.name, part.column]));
  if (figure === undefined || [...columns.values()].includes(undefined)) return undefined;
  const formula = settledFigure(figure, (name) => liveNumber(plan, columns.get(name) ?? 0));
  return `IFERROR(${formula},${textLiteral(plan.words.common.toFill)})`;
}

/** Where a gate's fact comes from: a column, or a figure of several; and the fact that it is compared with. */
interface Origin {
  readonly column: number | undefined;
  readonly figure: string | undefined;
  readonly other: string | undefined;
}

function gateRow(
  plan: PlanInput,
  page: Page,
  { gates: all, rows, located: { link, cells } }: GateTable,
  gate: Gate,
  index: number,
  { column: factColumn, figure, other }: Origin,
): void {
  const { gates: words, common } = plan.words;
  const row = page.nextRow;
  const sheetRow = rows[index] ?? link.firstRow;
  const read = (field: GateField): Cell => {
    const column = link.columns[field];
    return column === undefined ? null : cells[sheetRow - link.firstRow + 1]?.[column - link.firstColumn];
  };
  const live = (field: GateField): string => {
    const column = link.columns[field];
    return column === undefined
      ? '""'
      : `INDEX(${columnAddress(link.sheet, column)},${page.helperAddress(row, HELPER.row)})`;
  };
  const [test, value] = [page.helperAddress(row, HELPER.test), page.helperAddress(row, HELPER.value)];
  const fact = page.address(row, COLUMN.fact);
  const status = gateStatus(
    gate,
    {
      fact,
      source: factColumn === undefined ? fact : sourceCell(plan, factColumn),
      ...(other !== undefined && { other }),
      test,
      value,
      testRead: read('test'),
      valueRead: read('value'),
    },
    { ...words, toFill: common.toFill },
  );
  const kpi = plan.scheme.kpis?.kpis.some(({ name }) => name === gate.field) ?? false;
  const isShare = kpi && typeof gate.value === 'number' && gate.value <= 1;
  const bound = isShare
    ? `TEXT(${value},"0.0%")`
    : gate.test === 'in'
      ? `SUBSTITUTE(${value},"|"," / ")`
      : value;
  const [before = '', after = ''] = words.tests[gate.test].split('{bound}');
  const rule = words.tests[gate.test].includes('{bound}')
    ? `${textLiteral(before)}&${bound}&${textLiteral(after)}`
    : textLiteral(before);
  const liveCell = gate.criterion.numeric ? liveNumber : liveValue;
  const liveFact = factColumn === undefined ? figure : liveCell(plan, factColumn);

  const otherwise = (formula: string, fallback: string) =>
    `IFERROR(IF(${formula}="",${textLiteral(fallback)},${formula}),${textLiteral(fallback)})`;

  page.row(
    `gate:${index + 1}`,
    [
      { column: COLUMN.field, content: gate.field, style: LOOK.text },
      liveFact === undefined
        ? { column: COLUMN.fact, content: null, style: LOOK.inputCentre, input: 'anything' }
        : {
            column: COLUMN.fact,
            content: { formula: `=${liveFact}` },
            style: LOOK.centre,
            ...(isShare && { format: FORMATS.share }),
          },
      { column: COLUMN.rule, content: { formula: `=${rule}` }, style: LOOK.centre },
      { column: COLUMN.status, content: { formula: `=${status}` }, style: LOOK.centreBold },
      {
        column: COLUMN.reason,
        span: 3,
        content: { formula: `=${otherwise(live('reason'), gate.reason)}` },
        style: LOOK.textInset,
        likely: gate.reason,
      },
      {
        column: COLUMN.scope,
        content: { formula: `=${otherwise(live('scope'), words.allScopes)}` },
        style: LOOK.centre,
        likely: gate.scope,
      },
    ],
    WRITING_HEIGHT,
  );
  // By the field's name while one gate has it; where several do, by the row that each stands in.
  const column = link.columns.field ?? 0;
  const key = read('field');
  const isAlone = all.filter(({ field }) => field === gate.field).length === 1;
  page.helper(row, HELPER.row, {
    formula:
      isAlone && typeof key === 'string'
        ? `=MATCH(${lookupLiteral(key)},${columnAddress(link.sheet, column)},0)`
        : `=ROW(${sheetPrefix(link.sheet)}${cellAddress(sheetRow, column)})`,
  });
  page.helper(row, HELPER.test, { formula: `=${live('test')}` });
  page.helper(row, HELPER.value, { formula: `=${live('value')}` });
}

function verdict(plan: PlanInput, page: Page, first: number, count: number): void {
  const { gates: words } = plan.words;
  const statuses = `${page.address(first, COLUMN.status)}:${page.address(first + count - 1, COLUMN.status)}`;
  const having = (word: string) => `COUNTIF(${statuses},${textLiteral(word)})`;
  const [eligible, withheld, pending] = [words.eligible, words.withheld, words.pending].map(textLiteral);
  const row = page.row('gates:verdict', [
    { column: COLUMN.field, span: 3, content: words.verdict, style: LOOK.totalText },
    {
      column: COLUMN.status,
      content: {
        formula: `=IF(${having(words.failed)}>0,${withheld},IF(${having(words.passed)}=${count},${eligible},${pending}))`,
      },
      style: LOOK.totalCentre,
    },
    { column: COLUMN.reason, span: 4, content: null, style: LOOK.totalText },
  ]);
  page.name('verdict', row, COLUMN.status);
  page.tone(row, 1, COLUMN.status, words.eligible, 'good');
  page.tone(row, 1, COLUMN.status, words.withheld, 'bad');
  page.tone(row, 1, COLUMN.status, words.pending, 'open');
}
