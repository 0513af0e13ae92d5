import type { ICellData } from '@univerjs/core';
import type { Cell, CellValue, RichText } from 'exceljs';
import { serialOf } from './date';
import { readFormula, reachesOutside } from './formula';
import type { ReadContext } from './read-xlsx';

/** The grid's types of cells. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;

/** A link in the form that Office.js gives it, in which the host keeps it too. */
export interface Hyperlink {
  /** A page or a mail address. */
  readonly address?: string;
  /** A place in the workbook: `'Sheet 1'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What a cell of a file has that the grid does not show: it is kept beside the cell and written back. */
export interface CellExtras {
  readonly hyperlink?: Hyperlink | null;
  /** The runs of a text with several looks; written back while the text is the same. */
  readonly richText?: readonly RichText[];
  readonly note?: Cell['note'];
  /** Open for typing where the sheet is protected. */
  readonly unlocked?: true;
}

/** A cell of a file → of the grid; undefined where it has neither contents nor a look. */
export function readCell(cell: Cell, spilled: boolean, context: ReadContext): ICellData | undefined {
  const covered = cell.isMerged && cell.master !== cell;
  const { content, extras } =
    covered || spilled ? { content: {}, extras: {} } : readContent(cell.value, cell, context);
  const s = context.styles.idOf(cell.style);
  const custom: CellExtras = {
    ...extras,
    ...(cell.note && { note: cell.note }),
    ...(cell.style.protection?.locked === false && { unlocked: true }),
  };
  const read: ICellData = {
    ...content,
    ...(s && { s }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

interface Content {
  readonly content: ICellData;
  readonly extras: CellExtras;
}

function readContent(value: CellValue, cell: Cell, context: ReadContext): Content {
  if (value === null || value === undefined) return { content: {}, extras: {} };
  if (typeof value !== 'object' || value instanceof Date)
    return { content: readValue(value, context), extras: {} };
  if ('formula' in value || 'sharedFormula' in value) {
    const result = readValue(cell.result, context); // the value's own copy leaves out 0 and FALSE
    const formula = cell.formula;
    if (!formula) return { content: result, extras: {} };
    if (reachesOutside(formula)) {
      context.severed += 1;
      return { content: result, extras: {} };
    }
    return { content: { ...result, f: readFormula(formula, context.names) }, extras: {} };
  }
  if ('richText' in value) {
    return {
      content: text(value.richText.map((run) => run.text).join('')),
      extras: { richText: value.richText },
    };
  }
  if ('hyperlink' in value) {
    const shown: unknown = value.text; // may be rich, whatever the type says
    const inner =
      typeof shown === 'string'
        ? { content: text(shown), extras: {} }
        : readContent(shown as CellValue, cell, context);
    return {
      content: inner.content,
      extras: { ...inner.extras, hyperlink: readLink(value.hyperlink) },
    };
  }
  return { content: readValue(value, context), extras: {} };
}

function readLink(target: string): Hyperlink {
  const inside = target.startsWith('#') || (!/^[a-z][a-z0-9+.-]*:/i.test(target) && target.includes('!'));
  return inside ? { documentReference: target.replace(/^#/, '') } : { address: target };
}

function readValue(value: unknown, context: ReadContext): ICellData {
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'string') return value === '' ? {} : text(value);
  if (value instanceof Date) return { v: serialOf(value) - context.dateOffset, t: NUMBER };
  if (value && typeof value === 'object' && 'error' in value) return text(String(value.error));
  return {};
}

function text(v: string): ICellData {
  return { v, t: TEXT };
}
