import type { CellValue, ICellData } from '@univerjs/core';
import type { Ends } from './address';
import { readAddress } from './address';
import { serialOfIso } from './date';
import {
  hasUnknownFunction,
  reachesOutside,
  readFormula,
  withCellsBeside,
  withoutOwnBook,
  withPlainReferences,
} from './formula';
import type { ArrayAreas } from './formula';
import { moveFormula } from './formula-tokens';
import type { LossCounter } from './losses';
import type { FileStyles } from './read-styles';
import { FileRefusal } from './refusal';
import type { SharedText } from './shared-strings';
import { readText } from './shared-strings';
import type { TableReferences } from './table-references';
import { childOf, decodeText, flag, type XmlElement } from './xml';

/** The grid's types of cells. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;
/** Text that was typed with an apostrophe before it: never anything else. */
export const FORCED_TEXT = 4;

/** A link in the form that Office.js gives it, in which the host keeps it too. */
export interface Hyperlink {
  /** A page or a mail address. */
  readonly address?: string;
  /** A place in the workbook: `'Sheet 1'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface Note {
  readonly text: string;
  readonly author: string;
  /** The parts of the text with their looks, as elements. */
  readonly runs?: string;
}

/** What a cell of a file has that the grid does not show: it is kept beside the cell and written back. */
export interface CellExtras {
  readonly hyperlink?: Hyperlink | null;
  /** A text with several looks: its parts as elements; written back while the text is the same. */
  readonly richText?: { readonly text: string; readonly runs: string };
  readonly note?: Note;
  /**
   * A file's formula with a function that the grid cannot calculate: the cell shows its last value, and both are written
   * back while that stands.
   */
  readonly asleep?: { readonly formula: string; readonly value: CellValue };
  /** Open for typing where the sheet is protected. */
  readonly unlocked?: true;
  /** An array formula of the old kind or a dynamic one: written back as such while the formula is the same. */
  readonly array?: { readonly formula: string; readonly kind: 'old' | 'new' };
}

export const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
]);

/** What the cells of a workbook are read with. */
export interface ReadContext {
  readonly names: readonly string[];
  readonly styles: FileStyles;
  readonly texts: readonly SharedText[];
  readonly tables: TableReferences;
  readonly losses: LossCounter;
  /** Days between the 1904 calendar of old Macs and ours. */
  readonly dateOffset: number;
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Reads the cells of one sheet, row after row. */
export class CellReader {
  private row = -1;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  /** Arrays of several cells that reach into rows still to come. */
  private arrays: Ends[] = [];

  constructor(
    private readonly sheetName: string,
    private readonly areas: ArrayAreas,
    private readonly context: ReadContext,
  ) {}

  /** The number of the next row, from 0; a row that names none follows the one before. */
  readRowNumber({ attributes }: XmlElement): number {
    const named = attributes['r'] === undefined ? this.row + 2 : Number(attributes['r']);
    this.row = named - 1;
    if (!(this.row >= 0 && this.row <= LAST_ROW)) throw new FileRefusal('broken');
    this.arrays = this.arrays.filter(({ endRow }) => endRow >= this.row);
    return this.row;
  }

  /** The cells of a row by column; those with neither contents nor a look are left out. */
  readCells(row: XmlElement): Record<number, ICellData> {
    const cells: Record<number, ICellData> = {};
    let column = -1;
    for (const cell of row.children) {
      if (cell.name !== 'c') continue;
      column = columnOf(cell, column + 1);
      const read = this.readCell(cell, column);
      if (read) cells[column] = read;
    }
    return cells;
  }

  private readCell(cell: XmlElement, column: number): ICellData | undefined {
    const format = this.context.styles.formats[Number(cell.attributes['s'] ?? 0)];
    const formula = childOf(cell, 'f');
    const filled =
      !formula && this.arrays.some((area) => column >= area.startColumn && column <= area.endColumn);
    // Cells that an array fills hold its results; as contents they would be in its way.
    const value = filled ? {} : this.readValue(cell, format?.isDate ?? false);
    const { content, extras } = formula
      ? this.readFormula(formula, value.content ?? {}, cell, column)
      : { content: value.content, extras: value.extras };
    const custom: CellExtras = { ...extras, ...(format?.unlocked && { unlocked: true }) };
    const read: ICellData = {
      ...content,
      ...(format?.look && { s: format.look }),
      ...(Object.keys(custom).length > 0 && { custom }),
    };
    return Object.keys(read).length > 0 ? read : undefined;
  }

  private readValue(cell: XmlElement, isDate: boolean): { content?: ICellData; extras?: CellExtras } {
    const { t: type = 'n' } = cell.attributes;
    if (type === 'inlineStr') return ofText(readText(childOf(cell, 'is')));
    const value = childOf(cell, 'v')?.text;
    if (value === undefined || (value === '' && type !== 'str')) return {};
    switch (type) {
      case 's': {
        const text = this.context.texts[Number(value)];
        if (!text) throw new FileRefusal('broken');
        return ofText(text);
      }
      case 'str':
        return ofText({ text: decodeText(value) });
      case 'b':
        return { content: { v: flag(value.trim()) ? 1 : 0, t: BOOLEAN } };
      case 'e':
        return { content: { v: value.trim(), t: TEXT } };
      case 'd': {
        const serial = serialOfIso(value);
        return { content: serial === undefined ? { v: value, t: TEXT } : { v: serial, t: NUMBER } };
      }
      default: {
        const number = Number(value);
        if (!Number.isFinite(number)) return ofText({ text: value });
        return { content: { v: isDate ? number + this.context.dateOffset : number, t: NUMBER } };
      }
    }
  }

  private readFormula(
    { attributes, text }: XmlElement,
    content: ICellData,
    { attributes: ofCell }: XmlElement,
    column: number,
  ): { content: ICellData; extras: CellExtras } {
    const { t: type, si, ref } = attributes;
    const { losses, tables, names } = this.context;
    const value = { content, extras: {} };
    let formula = withoutOwnBook(decodeText(text));
    if (type === 'dataTable') {
      losses.add('dataTables', this.sheetName);
      return value;
    }
    if (type === 'shared' && si !== undefined) {
      const first = this.shared.get(si);
      if (formula !== '') this.shared.set(si, { formula, row: this.row, column });
      else if (first) formula = moveFormula(first.formula, this.row - first.row, column - first.column);
    }
    if (formula.trim() === '') return value;
    if (reachesOutside(formula)) {
      losses.add('externalFormulas', this.sheetName);
      return value;
    }
    if (hasUnknownFunction(formula, names)) {
      losses.add('unknownFunctions', this.sheetName);
      return { content, extras: type === 'array' ? {} : { asleep: { formula, value: content.v ?? '' } } };
    }
    const isArray = type === 'array';
    const area = isArray && ref ? readAddress(ref) : null;
    if (area && (area.startRow !== area.endRow || area.startColumn !== area.endColumn))
      this.arrays.push(area);
    const plain = withPlainReferences(tables.spellOut(formula, this.row), this.row, column, this.areas);
    const inGrid = readFormula(isArray ? plain : withCellsBeside(plain, this.row, column), names);
    const kind = ofCell['cm'] === undefined ? 'old' : 'new';
    // An empty text is a result; as contents it would be nothing.
    const result = ofCell['t'] === 'str' && content.v === undefined ? { v: '', t: TEXT } : content;
    return { content: { ...result, f: inGrid }, extras: isArray ? { array: { formula: inGrid, kind } } : {} };
  }
}

function ofText({ text, runs }: SharedText): { content?: ICellData; extras?: CellExtras } {
  if (text === '') return {};
  return {
    // What only looks like an error is a text for formulas too.
    content: { v: text, t: ERRORS.has(text) ? FORCED_TEXT : TEXT },
    ...(runs !== undefined && { extras: { richText: { text, runs } } }),
  };
}

function columnOf({ attributes: { r: address } }: XmlElement, next: number): number {
  if (address === undefined) return checked(next);
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return checked(column - 1);
}

function checked(column: number): number {
  if (!(column >= 0 && column <= LAST_COLUMN)) throw new FileRefusal('broken');
  return column;
}
