import { isMissing, type Cell, type Cells } from '../values/cell';
import { findNamed } from '../values/heading';
import { readNumber } from '../values/number';
import { isProblem, shown, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { shapeOf } from '../values/shape';
import { isInShares, isPercentAsShare, type Kpi } from './kpi';

/** Where a table of actuals keeps its KPIs, in the scheme's order, and the row (from 0) of the first account. */
export interface ActualsLayout {
  readonly columns: readonly number[];
  readonly firstRow: number;
}

const isText = (cell: Cell) =>
  typeof cell === 'string' && !isMissing(cell) && readNumber(cell) === UNREADABLE;

/**
 * How a table of actuals is laid out. Its first row is a row of headings if it names a KPI, or if it holds text, no
 * number, and other rows follow. Then KPIs are found by name and other columns ignored; else the columns are the KPIs in
 * the scheme's order.
 */
export function layoutOfActuals(cells: Cells, kpis: readonly Kpi[]): ActualsLayout | Problem {
  const argument = 'actuals';
  const { rows, columns } = shapeOf(cells);
  if (rows === 0 || columns === 0) return { problem: 'empty-range', kind: 'value', at: { argument } };
  const first = cells[0] ?? [];
  const headings = first.map((cell) => (isText(cell) ? cell : ''));
  const named = findNamed(
    headings,
    kpis.map(({ name }) => name),
    argument,
  );
  if (isProblem(named)) return named;
  const onlyText = headings.some(Boolean) && !first.some((cell) => typeof readNumber(cell) === 'number');
  if (named.every((column) => column === undefined) && !(onlyText && rows > 1)) {
    if (columns === kpis.length) return { columns: kpis.map((_, i) => i), firstRow: 0 };
    return {
      problem: 'columns-not-kpis',
      kind: 'value',
      at: { argument },
      details: { found: columns, kpis: kpis.length },
    };
  }
  const absent = named.indexOf(undefined);
  if (absent >= 0)
    return {
      problem: 'kpi-without-column',
      kind: 'value',
      at: { argument },
      details: { kpi: (kpis[absent] as Kpi).name },
    };
  if (rows === 1) return { problem: 'no-rows-below', kind: 'value', at: { argument } };
  return { columns: named as number[], firstRow: 1 };
}

/** Reads an actual; NaN where it is missing. A share above 2 is refused: 85 % was meant. */
export function readActual(cell: Cell, inShares: boolean): number | Problem {
  const value = readNumber(cell);
  if (value === MISSING) return NaN;
  if (value === UNREADABLE) return { problem: 'not-a-number', kind: 'value', details: { text: shown(cell) } };
  if (inShares && isPercentAsShare(value))
    return { problem: 'percent-as-share', kind: 'value', details: { value, share: `${value}%` } };
  return value;
}

/** Reads the actual of a KPI; NaN where it is missing and the scheme says what that means. */
export function actualReader(kpi: Kpi): (cell: Cell) => number | Problem {
  const inShares = isInShares(kpi);
  return (cell) => {
    const actual = readActual(cell, inShares);
    return typeof actual === 'number' && Number.isNaN(actual) && kpi.ifMissing === 'error'
      ? { problem: 'kpi-missing', kind: 'na', details: { kpi: kpi.name } }
      : actual;
  };
}
