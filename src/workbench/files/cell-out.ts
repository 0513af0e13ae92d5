import type { ICellData } from '@univerjs/core';
import type { CellErrorValue, CellValue } from 'exceljs';
import type { Ends } from './address';
import { writeAddress } from './address';
import type { CellExtras, Hyperlink } from './cell-in';
import { BOOLEAN, NUMBER, TEXT } from './cell-in';
import { writeFormula } from './formula';

/** The grid's code for text that was typed with an apostrophe before it. */
const FORCED_TEXT = 4;

const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
/** Errors that a file's format does not know, as the nearest that it does. */
const OTHER_ERRORS = /^#(SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|CYCLE!|ERROR!)$/;

/** A cell of the grid → of the file; undefined where it is empty. `spill` is the area that its formula fills. */
export function writeCell(
  cell: ICellData,
  spill: Ends | undefined,
  names: readonly string[],
): CellValue | undefined {
  const value = writeValue(cell);
  if (cell.f) return writeFormulaCell(cell.f, value, spill, names);
  const { hyperlink, richText } = (cell.custom ?? {}) as CellExtras;
  if (value === undefined) return undefined;
  if (hyperlink) return writeLink(String(value), hyperlink);
  if (richText && richText.map((run) => run.text).join('') === value) return { richText: [...richText] };
  return value;
}

function writeFormulaCell(
  formula: string,
  value: Plain | undefined,
  spill: Ends | undefined,
  names: readonly string[],
): CellValue {
  const written = {
    formula: writeFormula(formula, names),
    ...(value !== undefined && { result: asResult(value) }),
  };
  const single = !spill || (spill.startRow === spill.endRow && spill.startColumn === spill.endColumn);
  // What spills is written as an array formula, which every reader knows.
  return (single ? written : { ...written, shareType: 'array', ref: writeAddress(spill) }) as CellValue;
}

function writeLink(text: string, { address, documentReference, screenTip }: Hyperlink): CellValue {
  const hyperlink = documentReference === undefined ? (address ?? '') : `#${documentReference}`;
  return { text, hyperlink, ...(screenTip && { tooltip: screenTip }) };
}

type Plain = string | number | boolean;

function writeValue({ v, t, p }: ICellData): Plain | undefined {
  if (v === undefined || v === null) {
    const text = p?.body?.dataStream.replace(/\r\n$/, '');
    return text || undefined;
  }
  if (t === BOOLEAN) return v === 1 || v === '1' || v === true;
  if (t === NUMBER) return typeof v === 'string' && v !== '' && !Number.isNaN(Number(v)) ? Number(v) : v;
  if (t === TEXT || t === FORCED_TEXT) return v === '' ? undefined : String(v);
  return v === '' ? undefined : v;
}

function asResult(value: Plain): Plain | CellErrorValue {
  if (typeof value !== 'string') return value;
  if (ERRORS.has(value)) return { error: value } as CellErrorValue;
  return OTHER_ERRORS.test(value) ? { error: '#N/A' } : value;
}
