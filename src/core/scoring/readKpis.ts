import { isMissing, plainText, type Cell, type Cells } from '../values/cell';
import { readWord } from '../values/choice';
import type { Vocabulary } from '../values/heading';
import { remembering } from '../values/memory';
import { readNumber } from '../values/number';
import { isProblem, shown, type Place, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { headingMissing, isBlankRow, layoutOf } from '../tables/layout';
import { CURVE_WORDS, IF_MISSING_WORDS, KPI_HEADINGS, type Kpi, type KpiField } from './kpi';
import { isDefect, schemeOf, type ScoringScheme } from './scheme';

const ORDER: readonly KpiField[] = ['kpi', 'weight', 'floor', 'target', 'cap', 'curve', 'ifMissing'];
const REQUIRED: readonly KpiField[] = ['kpi', 'weight', 'floor', 'target'];

const holdsNumber = (row: readonly Cell[]) => row.some((cell) => typeof readNumber(cell) === 'number');

/** A word of a vocabulary; the default where the cell is blank, or 0, as desktop Excel hands a blank cell over. */
export const readWordOr = <Choice extends string>(
  cell: Cell,
  words: Vocabulary<Choice>,
  ifBlank: NoInfer<Choice>,
  place: () => Place,
): Choice | Problem => (isMissing(cell) || cell === 0 ? ifBlank : readWord(cell, words, place));

/** A number, or what a blank cell stands for. */
export function readNumberOr<Default extends 1 | null>(
  cell: Cell,
  ifBlank: Default,
  place: () => Place,
): number | Default | Problem {
  const value = readNumber(cell);
  if (value === UNREADABLE)
    return { problem: 'not-a-number', kind: 'value', at: place(), details: { text: shown(cell) } };
  return value === MISSING ? ifBlank : value;
}

/** A number that must be there. */
export const readRequired = (cell: Cell, place: () => Place): number | Problem => {
  const value = readNumberOr(cell, null, place);
  return value ?? { problem: 'missing-cell', kind: 'value', at: place() };
};

function readKpi(cellOf: (field: KpiField) => Cell, placeOf: (field: KpiField) => Place): Kpi | Problem {
  if (isMissing(cellOf('kpi'))) return { problem: 'missing-cell', kind: 'value', at: placeOf('kpi') };
  const weight = readRequired(cellOf('weight'), () => placeOf('weight'));
  if (isProblem(weight)) return weight;
  const floor = readNumberOr(cellOf('floor'), null, () => placeOf('floor'));
  if (isProblem(floor)) return floor;
  const target = readRequired(cellOf('target'), () => placeOf('target'));
  if (isProblem(target)) return target;
  const cap = readNumberOr(cellOf('cap'), 1, () => placeOf('cap'));
  if (isProblem(cap)) return cap;
  const curve = readWordOr(cellOf('curve'), CURVE_WORDS, 'linear', () => placeOf('curve'));
  if (isProblem(curve)) return curve;
  const ifMissing = readWordOr(cellOf('ifMissing'), IF_MISSING_WORDS, 'error', () => placeOf('ifMissing'));
  if (isProblem(ifMissing)) return ifMissing;
  return { name: plainText(cellOf('kpi')), weight, floor, target, cap, curve, ifMissing };
}

function read(cells: Cells): ScoringScheme | Problem {
  const layout = layoutOf(cells, KPI_HEADINGS, ORDER, holdsNumber, 'kpis');
  if (isProblem(layout)) return layout;
  const { columns, firstRow } = layout;
  const absent = REQUIRED.find((field) => columns[field] === undefined);
  if (absent !== undefined) return headingMissing('kpis', KPI_HEADINGS[absent]);

  const kpis: Kpi[] = [];
  const rowOf: number[] = [];
  const placeIn = (row: number, field?: KpiField): Place => {
    const column = field && columns[field];
    return { argument: 'kpis', row: row + 1, ...(column === undefined ? {} : { column: column + 1 }) };
  };
  for (const [row, line] of cells.entries()) {
    if (row < firstRow || isBlankRow(line)) continue;
    const kpi = readKpi(
      (field) => line[columns[field] ?? Infinity],
      (field) => placeIn(row, field),
    );
    if (isProblem(kpi)) return kpi;
    kpis.push(kpi);
    rowOf.push(row);
  }
  const scheme = schemeOf(kpis);
  if (!isDefect(scheme)) return scheme;
  const { problem, kpi, field } = scheme;
  return { ...problem, at: kpi === undefined ? { argument: 'kpis' } : placeIn(rowOf[kpi] as number, field) };
}

/**
 * Reads a `kpis` table: KPI, Weight, Floor, Target, Cap, Curve, If missing, found by their headings or, without any, in
 * that order. Blank rows are skipped. A blank cap is 1, a blank curve linear, a blank If missing error; a floor may be
 * blank for step and proportional. The same table is not read twice.
 */
export const readKpis = remembering(read);
