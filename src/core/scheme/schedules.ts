import { readTiers, TIER_COLUMNS, type Bounds, type Pay, type Tiers } from '../rebates';
import type { TableSource } from '../sheet/source';
import { isMissing, plainText, type Cells } from '../values/cell';
import { findColumns, nameKey, type Vocabulary } from '../values/heading';
import { isProblem, type Problem } from '../values/problem';
import { headingMissing, isBlankRow } from '../tables/layout';
import { locateTable, onSheet, type LocatedTable } from '../tables/locate';

export type ScheduleField = 'line' | 'from' | Pay;

/** The columns of the Tiers table. With a Line column one table holds the tiers of several lines. */
export const SCHEDULE_COLUMNS: Vocabulary<ScheduleField> = {
  line: ['Line', '返利项目', 'Rebate line', 'Rebate', '项目', '项目名称', '返利名称', '奖励项目'],
  ...TIER_COLUMNS,
};

/** The tiers of one line, and the row of the sheet, from 0, that each stands in. */
export interface TierTable {
  /** The line's name as the table has it; `""` for tiers of no line in particular. */
  readonly line: string;
  readonly tiers: Tiers;
  readonly rows: readonly number[];
  readonly located: LocatedTable<ScheduleField>;
}

/** The tiers by line (`nameKey`); under `""` those that belong to no line in particular. */
export type Schedules = ReadonlyMap<string, TierTable>;

const PAYS: readonly Pay[] = ['rate', 'perUnit', 'fixed'];

/**
 * Reads the Tiers table, line by line. Where lines pay differently (one a rate, another a lump sum) each takes the column
 * that its rows fill.
 *
 * @param boundsOf says what the bounds of a line are: amounts, growth or achievement.
 */
export function readSchedules(source: TableSource, boundsOf: (line: string) => Bounds): Schedules | Problem {
  const located = locateTable(source, SCHEDULE_COLUMNS);
  if (located === undefined) return headingMissing(source.sheet, TIER_COLUMNS.from);
  const { cells, link } = located;
  const columns = findColumns(cells[0] ?? [], SCHEDULE_COLUMNS, link.sheet);
  if (isProblem(columns)) return onSheet(columns, located);
  const lineOf = (row: Cells[number]) => {
    const cell = columns.line === undefined ? null : row[columns.line];
    return isMissing(cell) ? '' : plainText(cell);
  };
  const names = new Map<string, string>();
  for (const row of cells.slice(1))
    if (!isBlankRow(row) && !names.has(nameKey(lineOf(row)))) names.set(nameKey(lineOf(row)), lineOf(row));
  const schedules = new Map<string, TierTable>();
  for (const [key, line] of names) {
    const own = cells.map((row, index) => (index === 0 || nameKey(lineOf(row)) === key ? row : []));
    const used = PAYS.filter((pay) => own.slice(1).some((row) => !isMissing(row[columns[pay] ?? Infinity])));
    const unused = new Set(
      used.length === 0 ? [] : PAYS.filter((pay) => !used.includes(pay)).map((pay) => columns[pay]),
    );
    const headed = own.map((row, index) =>
      index === 0 ? row.map((cell, column) => (unused.has(column) ? '' : cell)) : row,
    );
    const tiers = readTiers(headed, boundsOf(line));
    if (isProblem(tiers)) return onSheet(tiers, located);
    const from = columns.from ?? 0;
    const rows = own.flatMap((row, index) =>
      index === 0 || row.length === 0 || isMissing(row[from]) ? [] : [link.firstRow + index - 1],
    );
    schedules.set(key, { line, tiers, rows, located });
  }
  return schedules.size > 0
    ? schedules
    : { problem: 'no-tiers', kind: 'value', at: { argument: source.sheet } };
}
