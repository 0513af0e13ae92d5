import { plainText, type Cell } from '../values/cell';

/** A cell that is a sum's label and can be nothing else. No company's name ends in 合计. */
const LABEL =
  /^(?:.*(?:合计|小计|总计|合計|小計|總計)|(?:汇总|累计)|(?:grand[ -]?|sub[ -]?)?totals?|sum)[ :]*$/i;
/** A label that could begin a name too (`Total East`), taken for a sum only where the row has no code. */
const LOOSE = /^(?:grand |sub[ -]?)?total\b|\b(?:sub[ -]?)?total$|汇总$|累计$/i;

const labelled = (cell: Cell, pattern: RegExp) => typeof cell === 'string' && pattern.test(plainText(cell));

/** The label of a subtotal row (合计, 小计, Total, Subtotal …), or undefined where the row is none. */
export function subtotalLabel(code: Cell, name: Cell, cells: readonly Cell[]): string | undefined {
  const hasCode = plainText(code) !== '';
  const label = [code, name].find((cell) => labelled(cell, LABEL)) ?? undefined;
  if (label !== undefined) return plainText(label);
  if (hasCode) return undefined;
  const other = cells.find((cell) => labelled(cell, LABEL) || labelled(cell, LOOSE));
  return other === undefined ? undefined : plainText(other);
}
