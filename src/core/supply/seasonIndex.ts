import { at, plus, ZERO } from '../values/arithmetic';
import { isMissing, type Cells } from '../values/cell';
import { decimal, roundHalfUp, toNumber, type Decimal } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import { readNumber } from '../values/number';
import { readQuantity } from '../values/quantity';
import { UNREADABLE } from '../values/reading';
import { shapeOf } from '../values/shape';

const MONTHS = 12;
/** Decimals of an index before it becomes a double: enough that even a month of next to nothing keeps all its digits. */
const DIGITS = 40;

/**
 * `SEASONINDEX`: twelve numbers, one a month, whose mean is 1: the month's sales over all years ÷ the mean of all twelve
 * (the method of simple averages). The history is a 12-column block, a year a row, or a column of 12 × n months; a first
 * row of month names is passed over. The first number belongs to the first column, whichever month that is.
 */
export function seasonIndex(history: Cells): Problem | [number[]] {
  const months = monthsOf(history);
  if (isProblem(months)) return months;
  const sums: Decimal[] = Array.from({ length: MONTHS }, () => ZERO);
  for (const [i, sales] of months.entries())
    sums[i % MONTHS] = plus(sums[i % MONTHS] as Decimal, decimal(sales));
  const total = sums.reduce(plus, ZERO);
  if (total.m === 0n) return { problem: 'no-history', kind: 'na' };
  // A total has as many places as the sum that has most.
  const share = (sum: Decimal) => roundHalfUp(at(sum, total.places) * BigInt(MONTHS), total.m, DIGITS);
  return [sums.map((sum) => toNumber(share(sum)))];
}

/** The months in order; whole years of them, and none missing. */
function monthsOf(history: Cells): number[] | Problem {
  const { rows, columns } = shapeOf(history);
  const firstRow = rows > 1 && isHeading(history[0] ?? []) ? 1 : 0;
  const areYears = columns === MONTHS || (columns === 1 && (rows - firstRow) % MONTHS === 0);
  if (!areYears)
    return {
      problem: 'not-whole-years',
      kind: 'value',
      at: { argument: 'history' },
      details: { rows: rows - firstRow, columns },
    };
  const months: number[] = [];
  for (const [row, line] of history.entries())
    for (let column = 0; column < columns && row >= firstRow; column++) {
      const sales = readQuantity(line[column], { argument: 'history', row: row + 1, column: column + 1 });
      if (typeof sales !== 'number') return sales;
      months.push(sales);
    }
  return months;
}

/** A row of names: no cell of it is a number, and none is left blank. */
const isHeading = (row: Cells[number]): boolean =>
  row.length > 0 && row.every((cell) => !isMissing(cell) && readNumber(cell) === UNREADABLE);
