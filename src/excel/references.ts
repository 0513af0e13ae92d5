import type { Reference, TableReference } from '../core/sheet/argument';
import type { Area } from '../core/sheet/document';
import { placeOf } from './read-cells';

/** The size of an Excel sheet: a range of as many rows is whole columns. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/**
 * The ranges that a formula's reference may mean, seen from the formula's cell, the likeliest first: a name may be the
 * sheet's, the workbook's or a table's. What is not there is a null object.
 */
export function rangesOf(reference: Reference, from: Excel.Range): readonly Excel.Range[] {
  const { workbook } = from.context;
  if ('table' in reference) return [tableRange(reference, from)];
  const sheet =
    reference.sheet === undefined ? from.worksheet : workbook.worksheets.getItemOrNullObject(reference.sheet);
  if ('name' in reference) {
    const { name } = reference;
    return [
      sheet.names.getItemOrNullObject(name).getRangeOrNullObject(),
      workbook.names.getItemOrNullObject(name).getRangeOrNullObject(),
      workbook.tables.getItemOrNullObject(name).getDataBodyRange(),
    ];
  }
  const range = sheet.getRange(reference.address);
  return [reference.spill ? range.getSpillingToRangeOrNullObject() : range];
}

function tableRange({ table: name, part, columns }: TableReference, from: Excel.Range): Excel.Range {
  const table = from.context.workbook.tables.getItemOrNullObject(name);
  const partOf = (owner: Excel.Table | Excel.TableColumn): Excel.Range => {
    if (part === 'all') return owner.getRange();
    if (part === 'headings') return owner.getHeaderRowRange();
    const data = owner.getDataBodyRange();
    return part === 'data' ? data : data.getIntersectionOrNullObject(from.getEntireRow());
  };
  if (!columns) return partOf(table);
  const [first, last] = columns.map((column) => partOf(table.columns.getItemOrNullObject(column)));
  if (!first || !last) throw new Error('a table reference has two columns, or none');
  return columns[0] === columns[1] ? first : first.getBoundingRect(last);
}

/** Whole columns end where the last used cell of any of the sheets is, so that arguments side by side stay alike. */
export interface End {
  readonly row: number;
  readonly column: number;
}

/** The last row and column, from 0, that any of the used ranges has. */
export function usedEnd(used: readonly Excel.Range[]): End {
  const areas = used.filter((range) => !range.isNullObject).map(placeOf);
  return {
    row: Math.max(0, ...areas.map(({ row, rows }) => row + rows - 1)),
    column: Math.max(0, ...areas.map(({ column, columns }) => column + columns - 1)),
  };
}

/** The part of whole columns or rows that can hold something; other areas stay as they are. */
export function clip(area: Area, end: End): Area {
  const { row, column, rows, columns } = area;
  return {
    row,
    column,
    rows: rows === SHEET_ROWS ? end.row + 1 : rows,
    columns: columns === SHEET_COLUMNS ? end.column + 1 : columns,
  };
}
