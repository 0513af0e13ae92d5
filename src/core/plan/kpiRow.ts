import type { KpiTable } from '../scheme/scheme';
import { CURVE_WORDS, IF_MISSING_WORDS, isInShares, type Kpi, type KpiField } from '../scoring/kpi';
import { columnAddress, lookupLiteral, textLiteral } from '../sheet/formula';
import { attainmentFormula, wordAt } from '../formulas/attainmentFormula';
import { liveNumber, numberAt } from './links';
import { FORMATS, LOOK } from '../paper/look';
import type { Page, Piece } from '../paper/page';
import type { PlanInput } from './plan';

/** The columns of the scorecard, and the hidden helper columns beside it. */
export const COLUMN = {
  kpi: 0,
  actual: 1,
  floor: 2,
  target: 3,
  weight: 4,
  points: 5,
  gap: 6,
  progress: 7,
} as const;
export const HELPER = { row: 0, cap: 1, curve: 2, ifMissing: 3, attainment: 4, weight: 5 } as const;

export interface KpiRow {
  readonly plan: PlanInput;
  readonly page: Page;
  readonly table: KpiTable;
  readonly kpi: Kpi;
  /** The first and the last row of all KPIs: the weights are shared out among them. */
  readonly first: number;
  readonly last: number;
}

/** One KPI of the scorecard: its actual from the account's row, its parameters from its own row, both found by key. */
export function kpiRow(line: KpiRow): void {
  const { page, kpi } = line;
  const row = page.nextRow;
  page.row(`kpi:${kpi.name}`, [actualPiece(line), ...figures(line, row)]);
  writeHelpers(line, row);
  page.name(`points:${kpi.name}`, row, COLUMN.points);
  page.name(`weight:${kpi.name}`, row, COLUMN.weight);
}

function actualPiece({ plan, kpi }: KpiRow): Piece {
  const column = plan.table.kpiColumns.get(kpi.name);
  const format = formatOf(kpi);
  return column === undefined
    ? {
        column: COLUMN.actual,
        content: null,
        style: LOOK.inputNumber,
        format,
        input: { decimal: {} },
        message: plan.words.common.notANumber,
      }
    : {
        column: COLUMN.actual,
        content: { formula: `=${liveNumber(plan, column)}` },
        style: LOOK.number,
        format,
      };
}

function figures(line: KpiRow, row: number): Piece[] {
  const { plan, page, table, kpi, first, last } = line;
  const { common, scorecard: words } = plan.words;
  const format = formatOf(kpi);
  const at = (column: keyof typeof COLUMN) => page.address(row, COLUMN[column]);
  const attainment = page.helperAddress(row, HELPER.attainment);
  const counted = page.helperAddress(row, HELPER.weight);
  const weights = `${page.helperAddress(first, HELPER.weight)}:${page.helperAddress(last, HELPER.weight)}`;
  const [actual, floor, target] = [at('actual'), at('floor'), at('target')];
  const gap = `IF(AND(ISNUMBER(${floor}),N(${floor})>${target}),${actual}-${target},${target}-${actual})`;
  const number = (column: keyof typeof COLUMN, formula: string, format: string): Piece => ({
    column: COLUMN[column],
    content: { formula: `=${formula}` },
    style: column === 'points' ? LOOK.numberBold : LOOK.number,
    format,
  });
  return [
    { column: COLUMN.kpi, content: kpi.name, style: LOOK.text },
    number('floor', parameter(line, row, 'floor', '"–"'), format),
    number('target', parameter(line, row, 'target', '"–"'), format),
    number('weight', parameter(line, row, 'weight', '"–"'), weightFormat(table)),
    number(
      'points',
      `IF(${counted}=0,${textLiteral(words.notCounted)},` +
        `IF(ISNUMBER(${attainment}),100*${counted}*${attainment}/SUM(${weights}),${textLiteral(common.toFill)}))`,
      FORMATS.score,
    ),
    number(
      'gap',
      `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),MAX(0,ROUND(${gap},12)),"")`,
      `${format};-${format};"✓"`,
    ),
    number('progress', `IF(ISNUMBER(${attainment}),${attainment},"")`, FORMATS.wholeShare),
  ];
}

const formatOf = (kpi: Kpi): string => (isInShares(kpi) ? FORMATS.share : FORMATS.count);

/** Weights that add up to 1 are shares. */
export const weightFormat = ({ scoring }: KpiTable): string =>
  scoring.weightSum === 1 ? FORMATS.wholeShare : FORMATS.count;

/** The cell of a parameter in the KPI's own row; undefined where the table has no column for it. */
function source({ page, table }: KpiRow, row: number, field: KpiField): string | undefined {
  const { columns, sheet } = table.located.link;
  const column = columns[field];
  return column === undefined
    ? undefined
    : `INDEX(${columnAddress(sheet, column)},${page.helperAddress(row, HELPER.row)})`;
}

function parameter(line: KpiRow, row: number, field: KpiField, missing: string): string {
  const cell = source(line, row, field);
  return cell === undefined ? missing : numberAt(cell, line.table.cells.get(line.kpi.name)?.[field], missing);
}

function writeHelpers(line: KpiRow, row: number): void {
  const { page, table, kpi } = line;
  const { link } = table.located;
  const write = (helper: keyof typeof HELPER, formula: string) =>
    page.helper(row, HELPER[helper], { formula: `=${formula}` });
  const key = table.cells.get(kpi.name)?.kpi;
  const names = columnAddress(link.sheet, link.columns.kpi ?? 0);
  write('row', `MATCH(${lookupLiteral(typeof key === 'string' ? key : kpi.name)},${names},0)`);
  const cap = write('cap', parameter(line, row, 'cap', '1'));
  const curve = write('curve', wordAt(source(line, row, 'curve'), CURVE_WORDS, 'linear'));
  const ifMissing = write('ifMissing', wordAt(source(line, row, 'ifMissing'), IF_MISSING_WORDS, 'error'));
  const at = (column: keyof typeof COLUMN) => page.address(row, COLUMN[column]);
  const [actual, floor, target, weight] = [at('actual'), at('floor'), at('target'), at('weight')];
  const inShares = isInShares(kpi);
  write('attainment', attainmentFormula({ actual, floor, target, cap, curve, ifMissing, inShares }));
  const isExcluded = `AND(NOT(ISNUMBER(${actual})),${ifMissing}="exclude")`;
  write('weight', `IF(${isExcluded},0,IF(ISNUMBER(${weight}),${weight},0))`);
}
