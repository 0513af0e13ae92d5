import type { AccountsReading } from '../core/accounts/account';
import { MEASURES_TABLE_NAMES, type MeasureTable } from '../core/measuring/definition';
import {
  differs,
  measureFigures,
  type MeasuredFigure,
  type UnmeasuredFigure,
} from '../core/measuring/measure';
import { readMeasures } from '../core/measuring/readMeasures';
import type { TableSource } from '../core/sheet/source';
import { cellOf } from '../core/sheet/source';
import { isProblem, type Problem } from '../core/values/problem';
import type { CellEdit } from '../excel/edit-cells';
import { rowsWithFormulas } from '../excel/formula-rows';
import { pageYielder } from '../excel/page-yielder';
import { readList } from '../excel/read-list';
import { readTables } from '../excel/tables';
import type { Language } from '../i18n/language';
import { payoutReader } from './read-payout';
import { workbookReader } from './read-workbook';

/** What a run is doing: reading a list, or measuring a figure (from 0). */
export type MeasuringStep =
  | { readonly step: 'read'; readonly list: string; readonly done: number; readonly of: number }
  | { readonly step: 'measure'; readonly figure: number; readonly of: number };

export interface MeasuringRun {
  readonly onProgress: (step: MeasuringStep) => void;
  readonly signal: AbortSignal;
}

/** Every figure of the Measures table beside what stands in the workbook. */
export interface MeasuredWorkbook {
  readonly name: 'measured';
  readonly accounts: AccountsReading;
  readonly measures: MeasureTable;
  readonly source: TableSource;
  readonly figures: readonly (MeasuredFigure | UnmeasuredFigure)[];
  /** True where a cell of the accounts holds a formula. */
  readonly hasFormula: (row: number, column: number) => boolean;
}

export type Measuring =
  | MeasuredWorkbook
  | { readonly name: 'no-table' | 'no-accounts' | 'cancelled' }
  | { readonly name: 'unreadable'; readonly problem: Problem };

/** Reads the lists that the Measures table names, and measures every figure from them. Nothing is written. */
export async function measureLists(
  language: Language,
  { onProgress, signal }: MeasuringRun,
): Promise<Measuring> {
  const { measures: source } = await readTables({ measures: MEASURES_TABLE_NAMES });
  if (!source) return { name: 'no-table' };
  const measures = readMeasures(source);
  if (isProblem(measures)) return { name: 'unreadable', problem: measures };
  const { all: accounts, workbook } = await payoutReader(workbookReader(), language)();
  if (!accounts) return { name: 'no-accounts' };
  const lists = new Map<string, TableSource>();
  for (const list of new Set(measures.values.map((definition) => definition.list))) {
    const read = await readList(list, {
      signal,
      onProgress: (rows) => onProgress({ step: 'read', list, ...rows }),
    });
    if (read) lists.set(list, read);
  }
  const yieldToPage = pageYielder();
  const work = measureFigures({
    measures,
    accounts,
    listNamed: (name) => lists.get(name),
    period: workbook.scheme.settings,
  });
  let next = work.next();
  while (!next.done) {
    if (signal.aborted) return { name: 'cancelled' };
    onProgress({ step: 'measure', ...next.value });
    await yieldToPage();
    next = work.next();
  }
  if (signal.aborted) return { name: 'cancelled' };
  const figures = next.value;
  const columns = figures.flatMap((figure) =>
    'column' in figure && figure.column !== undefined ? [figure.column] : [],
  );
  const rows = accounts.accounts.map(({ row }) => row);
  const formulas =
    columns.length === 0 || rows.length === 0
      ? new Map<number, ReadonlySet<number>>()
      : await rowsWithFormulas(
          accounts.table.sheet,
          columns,
          rows.reduce((a, b) => Math.min(a, b)),
          rows.reduce((a, b) => Math.max(a, b)),
        );
  return {
    name: 'measured',
    accounts,
    measures,
    source,
    figures,
    hasFormula: (row, column) => formulas.get(column)?.has(row) ?? false,
  };
}

/** What is noted in the Measures table beside a figure that was written. */
export interface MeasuringNote {
  /** An Excel serial. */
  readonly day: number;
  /** Which list, and how many of its rows. */
  readonly sourceOf: (figure: MeasuredFigure) => string;
}

/**
 * The cells that writing would change: the accounts' own, and, where the Measures table has columns for them, day and
 * source of each figure. Formulas are left alone unless they are to be replaced.
 */
export function measuringEdits(
  { figures, accounts, measures, source, hasFormula }: MeasuredWorkbook,
  overFormulas: boolean,
  note: MeasuringNote,
): readonly CellEdit[] {
  const { link } = measures.located;
  return figures.flatMap((figure, index): CellEdit[] => {
    if ('problem' in figure || figure.column === undefined) return [];
    const { column } = figure;
    const values = figure.accounts.flatMap((one): CellEdit[] => {
      const { account, before, after } = one;
      const isFormula = hasFormula(account.row, column);
      if (isProblem(after) || !differs(one) || (isFormula && !overFormulas)) return [];
      return [
        {
          sheet: accounts.table.sheet,
          row: account.row,
          column,
          before,
          after,
          ...(isFormula && { overFormula: true }),
        },
      ];
    });
    const row = measures.rows[index] ?? 0;
    const noted = (at: number | undefined, after: string | number): CellEdit[] => {
      const before = at === undefined ? undefined : cellOf(source, row, at);
      return at === undefined || before === after
        ? []
        : [{ sheet: link.sheet, row, column: at, before, after }];
    };
    return [
      ...values,
      ...noted(link.columns.measuredOn, note.day),
      ...noted(link.columns.measuredFrom, note.sourceOf(figure)),
    ];
  });
}
