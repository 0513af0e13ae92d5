import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { intersect, isEntireRow, type Rect, rowsOf } from '../address';
import { HostError, notModelled } from '../errors';
import { type Cells } from './areas';
import { mergesIn } from './merge';
import { toRange } from '../book/univer-range';

const lexer = new LexerTreeBuilder();

/**
 * `Range.copyFrom` as it is modelled: a whole row into whole rows of its own sheet, with everything in and on its cells.
 * References in formulas move with them, as relative ones do.
 */
export function copyRow(target: Cells, source: Cells, type: unknown): void {
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
