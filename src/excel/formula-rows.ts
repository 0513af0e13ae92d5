import { inExcel } from './host-trouble';

/** The rows (from 0) between two of a sheet that hold formulas, by column. One round trip. */
export const rowsWithFormulas = (
  name: string,
  columns: readonly number[],
  first: number,
  last: number,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const ranges = columns.map((column) => ({
      column,
      range: sheet.getRangeByIndexes(first, column, last - first + 1, 1).load('values,formulas'),
    }));
    await context.sync();
    return new Map(
      ranges.map(({ column, range }) => {
        const rows = new Set<number>();
        for (const [index, [formula]] of (range.formulas as unknown[][]).entries())
          if (
            typeof formula === 'string' &&
            formula.startsWith('=') &&
            formula !== (range.values as unknown[][])[index]?.[0]
          )
            rows.add(first + index);
        return [column, rows] as const;
      }),
    );
  });
