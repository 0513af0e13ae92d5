import type { Content } from '../sheet/document';
import type { FilledCell, Filling } from '../sheet/filling';
import { columnAddress, lookupLiteral, textLiteral } from '../sheet/formula';
import { isMissing, type Cell } from '../values/cell';
import { cellRead, liveField, liveItem, liveValue, rowOfAccount } from '../plan/links';
import { actionsFor, gapsOf } from '../plan/gaps';
import { FORMATS } from '../paper/look';
import type { PlanInput } from '../plan/plan';
import { quartersOf, type Quarter } from '../plan/period';
import { factsOf } from '../facts/facts';
import { quarterWeights } from '../plan/season';
import type { LibraryAction } from '../plan/tables/actionLibrary';
import { splitExactly } from '../plan/split';
import { standingOf } from '../plan/standing';
import { isoDay, serialOf } from '../values/date';
import { MISSING } from '../values/reading';
import type { Kpi, KpiField } from '../scoring/kpi';
import { ACCOUNT_FIELDS } from '../accounts/fields';
import { isRowSource, type TemplateFigure, type KpiPart, type RowSource, type Source } from './names';
import type { OwnTemplate, TemplateCell } from './template';

/** Fills a template for an account. A repeated row for which there is nothing stays, with its placeholders blank. */
export function fillTemplate(template: OwnTemplate, input: PlanInput): Filling {
  const plan = { ...input, accountRow: rowOfAccount(input).formula.slice(1) };
  const rows = rowsOf(plan);
  const timesOf = (row: number): number => {
    const group = template.groups.get(row);
    return group === undefined ? 1 : Math.max(1, rows[group].length);
  };
  const repeats = [...template.groups.keys()]
    .map((row) => ({ row, times: timesOf(row) }))
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.row - a.row);
  const moved = (row: number): number =>
    row + repeats.reduce((sum, repeat) => sum + (repeat.row < row ? repeat.times - 1 : 0), 0);
  const cells = template.cells.flatMap((cell) =>
    Array.from({ length: timesOf(cell.row) }, (_, index) => ({
      row: moved(cell.row) + index,
      column: cell.column,
      ...contentOf(cell, (source) =>
        isRowSource(source) ? rowContent(source, plan, rows, index) : sheetContent(source, plan),
      ),
    })),
  );
  return { repeats, cells };
}

/** What a placeholder becomes: a content for a cell of its own, and its text beside other text. */
interface Filled {
  readonly content: Content;
  readonly text: string;
  readonly isDay?: true;
}

/** A cell that is a placeholder and nothing else holds what it stands for; in a longer text it becomes a part of it. */
function contentOf(
  { pieces, format }: TemplateCell,
  fill: (source: Source) => Filled,
): Pick<FilledCell, 'content' | 'format'> {
  const [only, ...others] = pieces;
  // In a cell that is formatted as text a formula would stay its text.
  const plain = format === '@' ? { format: 'General' } : {};
  if (only === undefined || typeof only === 'string' || others.length > 0)
    return {
      content: pieces.map((piece) => (typeof piece === 'string' ? piece : fill(piece).text)).join(''),
    };
  const { content, isDay } = fill(only);
  if (isDay && (format === '@' || format === 'General')) return { content, format: FORMATS.date };
  return typeof content === 'string' ? { content } : { content, ...plain };
}

const filled = (content: Content, text: string | number | undefined): Filled => ({
  content,
  text: String(text ?? ''),
});
const BLANK = filled(null, '');

const day = (serial: number): Filled => ({ ...filled(serial, isoDay(serial)), isDay: true });

/** A cell as a person would write it in a sentence. */
const shown = (plan: PlanInput, cell: Cell): string =>
  isMissing(cell)
    ? plan.words.common.toFill
    : typeof cell === 'boolean'
      ? plan.words.common[cell ? 'yes' : 'no']
      : String(cell);

function sheetContent(source: Exclude<Source, RowSource>, plan: PlanInput): Filled {
  switch (source.is) {
    case 'column':
      return filled(
        { formula: `=${liveValue(plan, source.column)}` },
        shown(plan, cellRead(plan, source.column)),
      );
    case 'field': {
      const formula = liveField(plan, source.field);
      const value = plan.account.values[source.field];
      const isDay = ACCOUNT_FIELDS[source.field].kind === 'date' && typeof value === 'number';
      const text = isDay ? isoDay(value) : shown(plan, value === MISSING ? null : value);
      const known =
        source.field === 'code' ? plan.account.code : source.field === 'name' ? plan.account.name : text;
      const content = formula === undefined ? known : { formula: `=${formula}` };
      return isDay ? { ...day(value), content } : filled(content, known);
    }
    case 'item': {
      const { links, settings } = plan.scheme;
      const link = links[source.item];
      return link ? filled({ formula: `=${liveItem(link)}` }, settings[source.item]) : toFill(plan);
    }
    case 'figure':
      return figure(source.figure, plan);
  }
}

const toFill = ({ words: { common } }: PlanInput): Filled => filled(common.toFill, common.toFill);

function figure(name: TemplateFigure, plan: PlanInput): Filled {
  const { words, period, asOf } = plan;
  const { score, verdict = 'pending' } = standingOf(plan);
  switch (name) {
    case 'score':
      return score === undefined
        ? filled(words.common.pending, words.common.pending)
        : filled(score, score.toFixed(2));
    case 'verdict':
      return filled(words.gates[verdict], words.gates[verdict]);
    case 'planPeriod':
      return filled(period.name, period.name);
    case 'today':
      return day(asOf);
  }
}

/** What the repeated rows are about, in order. */
interface Rows {
  readonly kpi: readonly Kpi[];
  readonly quarter: readonly (Quarter & { readonly target?: number })[];
  readonly action: readonly LibraryAction[];
}

function rowsOf(plan: PlanInput): Rows {
  const quarters = quartersOf(plan.period);
  const { salesTarget } = plan.account.values;
  const weights = quarterWeights(plan.account, quarters) ?? quarters.map(() => 1);
  const parts = typeof salesTarget === 'number' ? splitExactly(salesTarget, weights) : [];
  return {
    kpi: plan.scheme.kpis?.kpis ?? [],
    quarter: quarters.map((quarter, index) => {
      const target = parts[index];
      return target === undefined ? quarter : { ...quarter, target };
    }),
    action: gapsOf(plan).flatMap(({ kpi }) => actionsFor(plan, kpi)),
  };
}

function rowContent(source: RowSource, plan: PlanInput, rows: Rows, index: number): Filled {
  switch (source.is) {
    case 'kpi': {
      const kpi = rows.kpi[index];
      return kpi ? kpiContent(source.part, kpi, index, plan) : BLANK;
    }
    case 'quarter': {
      const quarter = rows.quarter[index];
      if (!quarter) return BLANK;
      const { year, months, lastDay, target, key } = quarter;
      if (source.part === 'name') return filled(key, key);
      if (source.part === 'from') return day(serialOf(year, months[0], 1));
      if (source.part === 'to') return day(lastDay);
      return target === undefined ? toFill(plan) : filled(target, target);
    }
    case 'action': {
      const action = rows.action[index];
      if (!action) return BLANK;
      if (source.part === 'due')
        return action.days === undefined ? BLANK : day(Math.max(plan.period.from, plan.asOf) + action.days);
      const text = { what: action.action, who: action.owner, evidence: action.evidence }[source.part];
      return filled(text, text);
    }
  }
}

function kpiContent(part: KpiPart, kpi: Kpi, index: number, plan: PlanInput): Filled {
  if (part === 'name') return filled(kpi.name, kpi.name);
  if (part === 'points') {
    const points = factsOf(plan.table, plan.scheme).scoreDetail(plan.account)?.points[index];
    return typeof points === 'number' ? filled(points, points.toFixed(2)) : toFill(plan);
  }
  if (part === 'actual') {
    const column = plan.table.kpiColumns.get(kpi.name);
    return column === undefined
      ? toFill(plan)
      : filled({ formula: `=${liveValue(plan, column)}` }, shown(plan, cellRead(plan, column)));
  }
  const value = kpi[part];
  const formula = parameter(plan, kpi, part);
  return filled(formula === undefined ? value : { formula }, value ?? '–');
}

/** A parameter of a KPI, live: found in the KPI's own row by its name. */
function parameter(
  { scheme: { kpis: table } }: PlanInput,
  { name }: Kpi,
  field: KpiField,
): string | undefined {
  const { sheet, columns } = table?.located.link ?? {
    sheet: '',
    columns: {} as Partial<Record<KpiField, number>>,
  };
  const [column, names] = [columns[field], columns.kpi];
  if (column === undefined || names === undefined) return undefined;
  const key = table?.cells.get(name)?.kpi;
  const row = `MATCH(${lookupLiteral(typeof key === 'string' ? key : name)},${columnAddress(sheet, names)},0)`;
  const cell = `INDEX(${columnAddress(sheet, column)},${row})`;
  return `=IFERROR(IF(${cell}="",${textLiteral('–')},${cell}),${textLiteral('–')})`;
}
