import { LocaleType, type ICellData } from '@univerjs/core';
import Papa from 'papaparse';
import { MOST_CELLS } from './cell-count';
import { NUMBER, TEXT } from './cell-in';
import { FileRefusal } from './refusal';
import type { OpenedFile } from './workbook-file';

/** As many rows as a sheet of Excel has. */
const MOST_ROWS = 1_048_576;
const SPARE_ROWS = 100;
const FEWEST_COLUMNS = 26;
const FIRST_LOOKED_AT = 1000;

/**
 * A .csv (or .tsv, .txt) file as a workbook of one sheet. Text is never a formula: what begins with `=`, `+`, `-` or
 * `@` and is no number stays text, for a list that someone sends must not run anything. Codes with leading zeros and
 * numbers beyond 15 digits stay text, for they are names and not quantities.
 */
export function readCsv(bytes: Uint8Array<ArrayBuffer>, fileName: string): OpenedFile {
  const text = decode(bytes);
  if (text.trim() === '') throw new FileRefusal('empty');
  if (text.includes('\0')) throw new FileRefusal('notAWorkbook');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  while (data.length > 0 && data.at(-1)?.every((field) => field === '')) data.pop();
  if (data.length > MOST_ROWS) throw new FileRefusal('tooManyRows', { rows: data.length, most: MOST_ROWS });
  const cells = data.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) throw new FileRefusal('tooManyCells', { cells, most: MOST_CELLS });

  const cellData: Record<number, Record<number, ICellData>> = {};
  const widths: number[] = [];
  data.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((field, c) => {
      if (field === '') return;
      line[c] = readField(field);
      if (r < FIRST_LOOKED_AT) widths[c] = Math.max(widths[c] ?? 0, displayWidth(field));
    });
    cellData[r] = line;
  });
  const name = fileName.replace(/\.[^.]+$/, '');
  const id = 'sheet-0';
  return {
    workbook: {
      id: `workbook-${crypto.randomUUID()}`,
      name,
      appVersion: '',
      locale: LocaleType.ZH_CN,
      styles: {},
      sheetOrder: [id],
      sheets: {
        [id]: {
          id,
          name: sheetName(name),
          cellData,
          columnData: Object.fromEntries(widths.map((width, c) => [c, { w: columnPixels(width) }])),
          rowCount: data.length + SPARE_ROWS,
          columnCount: Math.max(FEWEST_COLUMNS, widths.length + 2),
        },
      },
    },
    extras: new Map(),
    lost: new Map(),
  };
}

/** UTF-8 or UTF-16 by its mark; else UTF-8 if it is valid; else what Chinese Windows writes. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const PLAIN_NUMBER =
  /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^[+-]?\.\d+$|^[+-]?\d(?:\.\d+)?e[+-]?\d{1,3}$/i;
const LEADING_ZERO = /^[+-]?0\d/;
/** What a cell keeps of a number. */
const DIGITS = 15;

function readField(field: string): ICellData {
  const trimmed = field.trim();
  const digits = trimmed.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  if (PLAIN_NUMBER.test(trimmed) && !LEADING_ZERO.test(trimmed) && digits.length <= DIGITS) {
    return { v: Number(trimmed.replaceAll(',', '')), t: NUMBER };
  }
  return { v: field, t: TEXT };
}

/** A Chinese character is as wide as two others. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

function columnPixels(characters: number): number {
  return Math.min(320, Math.max(56, characters * 8 + 12));
}

/** A name that a sheet may bear: at most 31 characters, none of `: \ / ? * [ ]`, no quotes at the ends. */
function sheetName(name: string): string {
  const allowed = name
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, 31)
    .replace(/^'+|[' ]+$/g, '');
  return allowed === '' || allowed.toLowerCase() === 'history' ? 'Sheet1' : allowed;
}
