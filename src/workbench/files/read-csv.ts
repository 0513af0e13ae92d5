import { LocaleType, type ICellData } from '@univerjs/core';
import Papa from 'papaparse';
import { columnLetters } from '../grid/places';
import { MOST_CELLS } from './cell-count';
import { NUMBER, TEXT } from './cell-in';
import { decodeText } from './csv-encoding';
import { FileRefusal } from './refusal';
import type { OpenedFile } from './workbook-file';

/** As many rows as a sheet of Excel has. */
const MOST_ROWS = 1_048_576;
const SPARE_ROWS = 100;
const FEWEST_COLUMNS = 26;
const FIRST_LOOKED_AT = 1000;

/**
 * A .csv (or .tsv, .txt) file as a workbook of one sheet. Text is never a formula: what begins with `=`, `+`, `-` or
 * `@` and is no number stays text, for a list that someone sends must not run anything. Codes with leading zeros, codes
 * such as `1E5` and numbers beyond 15 digits stay text, for they are names and not quantities.
 */
export function readCsv(bytes: Uint8Array<ArrayBuffer>, fileName: string): OpenedFile {
  const { text, guessed } = decodeText(bytes);
  if (text.trim() === '') throw new FileRefusal('empty');
  if (text.includes('\0')) throw new FileRefusal('notAWorkbook');
  const data = parse(text);
  while (data.length > 0 && data.at(-1)?.every((field) => field === '')) data.pop();
  if (data.length > MOST_ROWS) throw new FileRefusal('tooManyRows', { rows: data.length, most: MOST_ROWS });
  const cells = data.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) throw new FileRefusal('tooManyCells', { cells, most: MOST_CELLS });

  const decimal = decimalOf(data);
  const unread: string[] = [];
  const cellData: Record<number, Record<number, ICellData>> = {};
  const widths: number[] = [];
  data.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((field, c) => {
      if (field === '') return;
      line[c] = readField(field, decimal);
      if (field.includes('\uFFFD')) unread.push(`${columnLetters(c)}${r + 1}`);
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
    remarks: [
      ...(guessed ? [{ word: 'readAs', values: { encoding: guessed } } as const] : []),
      ...(unread.length > 0
        ? [{ word: 'unreadLetters', values: { count: unread.length, cell: unread[0] ?? '' } } as const]
        : []),
      ...(decimal === 'unclear' ? [{ word: 'unclearNumbers', values: {} } as const] : []),
    ],
  };
}

/** `sep=;` in the first line says how fields are separated: Excel reads it and shows no such row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n?/i;
/** The full-width comma is what a Chinese keyboard writes. */
const SEPARATORS = [',', '\t', ';', '|', '，'];
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

function parse(text: string): string[][] {
  const [line = '', named] = SEPARATOR_LINE.exec(text) ?? [];
  const body = text.slice(line.length);
  const config = { skipEmptyLines: false, delimitersToGuess: SEPARATORS } as const;
  const { data, errors, meta } = Papa.parse<string[]>(body, {
    ...config,
    ...(named && { delimiter: named }),
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new FileRefusal('openQuote', { row: (open.row ?? 0) + 1 });
  if (named || !isOneColumn(data)) return data;
  return Papa.parse<string[]>(body, { ...config, delimiter: '\u001F', newline: meta.linebreak as '\n' }).data;
}

/** A list of names under one heading, of which a few have a comma. */
function isOneColumn(data: readonly (readonly string[])[]): boolean {
  const filled = data.filter((row) => row.some((field) => field !== ''));
  const wide = filled.filter((row) => row.length > 1).length;
  return filled[0]?.length === 1 && wide > 0 && wide * 2 < filled.length;
}

/**
 * Numbers as programs write them. What begins with `+` is a telephone number; with an exponent `1E5` is a code and
 * `1.5E-05` is none.
 */
const PLAIN_NUMBER = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^-?\.\d+$|^-?\d\.\d+e[+-]\d{1,3}$/i;
const LEADING_ZERO = /^-?0\d/;
/** What a cell keeps of a number. */
const DIGITS = 15;

/** How a file writes the fraction of a number; `unclear` where it writes it both ways. */
type Decimal = 'point' | 'comma' | 'unclear';

/** `1200,5` can only be a fraction; `1.5` too; `1.234` and `1,234` may be thousands. */
function decimalOf(data: readonly (readonly string[])[]): Decimal {
  const has = (pattern: RegExp): boolean =>
    data.some((row) => row.some((field) => pattern.test(field.trim())));
  const comma = has(/^[+-]?\d+,(?:\d{1,2}|\d{4,})$|^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/);
  if (!comma) return 'point';
  return has(/^[+-]?\d+\.(?:\d{1,2}|\d{4,})$|^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/) ? 'unclear' : 'comma';
}

function readField(field: string, decimal: Decimal): ICellData {
  const shown = field.replace(INVISIBLE, '');
  const written = shown.trim();
  const number =
    decimal === 'comma' ? written.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : written;
  const digits = number.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  const isClear = decimal !== 'unclear' || !/[.,]/.test(written);
  if (isClear && PLAIN_NUMBER.test(number) && !LEADING_ZERO.test(number) && digits.length <= DIGITS) {
    return { v: Number(number.replaceAll(',', '')), t: NUMBER };
  }
  return shown === '' ? {} : { v: shown, t: TEXT };
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
