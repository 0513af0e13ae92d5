import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { columnsOf, intersect, isEntireRow, type Rect, rowsOf } from '../address';
import { written } from '../book/cell';
import { HostError, notModelled } from '../errors';
import { type Cells } from './areas';
import { mergesIn } from './merge';
import { toRange } from '../book/univer-range';

const lexer = new LexerTreeBuilder();

/** `Range.copyFrom` as it is modelled: values into a range of the same size, or everything of a row into rows. */
export function copyFrom(target: Cells, source: Cells, type: unknown): void {
  if (type === 'Values') copyValues(target, source);
  else copyRow(target, source, type);
}

/** What formulas show becomes what stands there. */
function copyValues({ sheet, area }: Cells, source: Cells): void {
  const values = source.sheet.values(source.area);
  const fits = values?.length === rowsOf(area) && values[0]?.length === columnsOf(area);
  if (!values || !fits) throw notModelled('Range.copyFrom of values into a range of another size');
  sheet.guard(area);
  sheet.writeCells(area, (row, column) => {
    const value = values[row - area.top]?.[column - area.left] ?? '';
    return written(typeof value === 'string' && value !== '' ? `'${value}` : value, 'General');
  });
}

/**
 * A whole row into whole rows of its own sheet, with everything in and on its cells.
 * References in formulas move with them, as relative ones do.
 */
function copyRow(target: Cells, source: Cells, type: unknown): void {
  const { book, sheet, area } = target;
  if (type !== undefined && type !== null && type !== 'All')
    throw notModelled(`Range.copyFrom of ${String(type)}`);
  if (source.sheet !== sheet || !isEntireRow(source.area) || rowsOf(source.area) !== 1 || !isEntireRow(area))
    throw notModelled('Range.copyFrom of anything but one whole row of the sheet');
  const from = source.area.top;
  if (from >= area.top && from <= area.bottom) throw new HostError('InvalidArgument');
  sheet.guard(area);
  book.flush();
  const merges = mergesIn(source);
  if (merges.some(({ top, bottom }) => top !== bottom))
    throw notModelled('Range.copyFrom of cells merged over rows');
  sheet.grow(area.bottom, -1);
  const width = sheet.univer.getColumnCount();
  const cells = sheet.univer.getCellMatrix();
  const rowOf = ({ left, right }: Rect, row: number): Rect => ({ top: row, bottom: row, left, right });
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = 0; column < width; column++) {
      const { v = null, t = null, p = null, s, ...cell } = cells.getValue(from, column) ?? {};
      const formula = cell.f ?? (cell.si ? book.sharedFormula(sheet.id, from, column) : undefined);
      const f = formula ? lexer.moveFormulaRefOffset(formula, 0, row - from) : null;
      const content = f === null ? { v, t, p } : { v: null, t: null, p: null };
      sheet.writeCells(rowOf({ ...area, left: column, right: column }, row), () => ({
        ...{ ...content, f, si: null },
        s: book.style(s) ?? null,
      }));
      const rule = sheet.validations.read([rowOf({ ...area, left: column, right: column }, from)]);
      if (typeof rule !== 'string')
        sheet.validations.set([rowOf({ ...area, left: column, right: column }, row)], rule);
    }
    if (merges.length > 0)
      book.apply('sheet.mutation.add-worksheet-merge', {
        ...sheet.place,
        ranges: merges.map((merged) => toRange(rowOf(merged, row))),
      });
    sheet.sizes.setHeight(rowOf(area, row), sheet.sizes.height(from));
  }
  for (const format of sheet.conditionalFormats.in([source.area])) {
    const own = format.areas.flatMap((each) => intersect(each, source.area) ?? []);
    for (let row = area.top; row <= area.bottom; row++)
      format.areas = [...format.areas, ...own.map((each) => rowOf(each, row))];
    sheet.conditionalFormats.changed(format);
  }
}
