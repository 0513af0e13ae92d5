import { FAILED, PASSED } from '../../eligibility/criterion';
import type { GateField } from '../../eligibility/gates';
import { isFor } from '../../facts/asked';
import type { ScopedGate } from '../../payout/gates';
import type { GateTable } from '../../scheme/scheme';
import { cellAddress, columnAddress, lookupLiteral, sheetPrefix, textLiteral } from '../../sheet/formula';
import type { Cell } from '../../values/cell';
import { gateStatus } from '../../formulas/gateFormula';
import { liveNumber, liveValue, sourceCell } from '../links';
import { liveFact } from '../liveFact';
import { rulesOf, verdictRows } from '../paidLines';
import { FORMATS, LOOK } from '../../paper/look';
import { type Deferred, type Page, type Piece, WRITING_HEIGHT } from '../../paper/page';
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
  const { gates: scoped } = rulesOf(plan);
  const first = page.nextRow;
  // A gate for other accounts is no condition of this one.
  const own = scoped.filter(({ audience }) => isFor(audience, plan.account) !== FAILED);
  for (const gate of own) gateRow(plan, page, table, gate);
  const count = own.length;
  page.tone(first, count, COLUMN.fact, common.toFill, 'open');
  page.tone(first, count, COLUMN.status, words.passed, 'good');
  page.tone(first, count, COLUMN.status, words.failed, 'bad');
  page.tone(first, count, COLUMN.status, words.unknown, 'open');
  page.tone(first, count, COLUMN.status, words.changed, 'open');
  verdictRows(
    plan,
    page,
    own.map((gate, index) => ({ gate, status: page.address(first + index, COLUMN.status) })),
  );
  const without = own.filter(({ fact }) => fact.absent).map(({ gate }) => gate.field);
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

function gateRow(
  plan: PlanInput,
  page: Page,
  { gates: all, rows, located: { link, cells } }: GateTable,
  scoped: ScopedGate,
): void {
  const { gate, index, fact: known } = scoped;
  const factColumn = known.column;
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
  // Where it is not known whether the gate is for the account, only passing it is sure.
  const isForIt = isFor(scoped.audience, plan.account) === PASSED;
  const status: Deferred = (address) => {
    const own = gateStatus(
      gate,
      {
        fact,
        source: factColumn === undefined ? fact : sourceCell(plan, factColumn),
        ...(scoped.other && { other: liveFact(plan, scoped.other, address) ?? '""' }),
        scope: live('scope'),
        scopeRead: read('scope'),
        test,
        value,
        testRead: read('test'),
        valueRead: read('value'),
      },
      { ...words, toFill: common.toFill },
    );
    const [passed, unknown] = [words.passed, words.unknown].map(textLiteral);
    return { formula: isForIt ? `=${own}` : `=IF(${own}=${passed},${passed},${unknown})` };
  };
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
  const otherwise = (formula: string, fallback: string) =>
    `IFERROR(IF(${formula}="",${textLiteral(fallback)},${formula}),${textLiteral(fallback)})`;

  page.row(
    `gate:${index + 1}`,
    [
      { column: COLUMN.field, content: gate.field, style: LOOK.text },
      known.absent
        ? { column: COLUMN.fact, content: null, style: LOOK.inputCentre, input: 'anything' }
        : {
            column: COLUMN.fact,
            content: factContent(plan, scoped),
            style: LOOK.centre,
            ...(isShare
              ? { format: FORMATS.share }
              : known.derived && { format: known.derived === 'belowFloor' ? FORMATS.count : FORMATS.score }),
          },
      { column: COLUMN.rule, content: { formula: `=${rule}` }, style: LOOK.centre },
      {
        column: COLUMN.status,
        content: rulesOf(plan).setAside(scoped, plan.account) ? words.setAside : status,
        style: LOOK.centreBold,
      },
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

/** The fact as it stands today: the account's own cell, or what a derived fact comes to. */
function factContent(plan: PlanInput, { gate, fact }: ScopedGate): Deferred {
  const { column } = fact;
  const toFill = textLiteral(plan.words.common.toFill);
  if (fact.derived === undefined && column !== undefined)
    return () => ({ formula: `=${(gate.criterion.numeric ? liveNumber : liveValue)(plan, column)}` });
  return (address) => {
    const value = liveFact(plan, fact, address) ?? toFill;
    return { formula: `=IFERROR(IF(COUNT(${value})=1,${value},${toFill}),${toFill})` };
  };
}
