import type { Area } from '../core/sheet/document';
import { columnLetters } from '../core/sheet/formula';
import type { Cell } from '../core/values/cell';
import { areaOfReference, columnOfAddress } from './address';
import { attribute, scanXml } from './xml';

/** The cells of a sheet from A1 on; rows are as long as their last filled cell. */
export interface SheetCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** Formulas that no program has calculated yet: how many, and the first one's address. */
  readonly uncalculated: { readonly cells: number; readonly first: string };
}

const NOTHING: readonly Cell[] = [];
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Reads a sheet's part. Dates are serials, errors their text (`#N/A`), formulas their results. */
export function readSheetCells(bytes: Uint8Array, sharedTexts: readonly string[]): SheetCells {
  const rows: (readonly Cell[])[] = [];
  const hiddenRows = new Set<number>();
  const merges: Area[] = [];
  const uncalculated = { cells: 0, first: '' };
  let row = -1;
  let cells: Cell[] = [];
  let column = -1;
  let type: string | undefined;
  let value = '';
  let isFormula = false;
  /** The element whose text is being read: a value, or the text of an inline string. */
  let reads = false;
  /** Phonetic readings stand beside a text and are no part of it. */
  let phonetic = 0;

  const endCell = () => {
    if (isFormula && value === '' && type !== 'str') {
      uncalculated.first ||= `${columnLetters(column)}${row + 1}`;
      uncalculated.cells++;
      return;
    }
    const cell = cellOf(type, value, sharedTexts);
    if (cell === '' || column > LAST_COLUMN) return;
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  };

  scanXml(bytes, {
    open(name, attributes) {
      if (name === 'c') {
        const address = attributeOf(attributes, ' r="');
        const own = address === undefined ? -1 : columnOfAddress(address);
        column = own >= 0 ? own : column + 1;
        type = attributeOf(attributes, ' t="');
        value = '';
        isFormula = false;
      } else if (name === 'v' || (name === 't' && phonetic === 0)) reads = true;
      else if (name === 'f') isFormula = true;
      else if (name === 'rPh') phonetic++;
      else if (name === 'row') {
        const number = Number(attribute(attributes, 'r'));
        row = number >= 1 ? number - 1 : row + 1;
        cells = [];
        column = -1;
        const hidden = attribute(attributes, 'hidden');
        if (hidden === '1' || hidden === 'true') hiddenRows.add(row);
      } else if (name === 'mergeCell') {
        const area = areaOfReference(attribute(attributes, 'ref') ?? '');
        if (area) merges.push(area);
      }
    },
    close(name) {
      if (name === 'v' || name === 't') reads = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'c') endCell();
      else if (name === 'row' && cells.length > 0 && row <= LAST_ROW) {
        while (rows.length < row) rows.push(NOTHING);
        rows[row] = cells;
      }
    },
    text(text) {
      if (reads) value += text;
    },
  });
  return { rows, hiddenRows, merges, uncalculated };
}

/** An attribute as nearly every program writes it, found without taking all of them apart; else the slow way. */
function attributeOf(attributes: string, start: string): string | undefined {
  const at = attributes.indexOf(start);
  if (at >= 0) return attributes.slice(at + start.length, attributes.indexOf('"', at + start.length));
  return attributes.includes(start.slice(1, 2)) ? attribute(attributes, start.slice(1, 2)) : undefined;
}

function cellOf(type: string | undefined, value: string, sharedTexts: readonly string[]): Cell {
  switch (type) {
    case 's':
      return sharedTexts[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return plainLine(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return value.trim();
    case 'd':
      return serialOfIso(value);
    default: {
      if (value.trim() === '') return '';
      const number = Number(value);
      // What is no number is text: the core then says so, with its cell.
      return Number.isFinite(number) ? number : value;
    }
  }
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export const plainLine = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** A date that a file holds as ISO text, as Excel's serial; the text itself where it is none. */
function serialOfIso(text: string): Cell {
  const time = Date.parse(/[zZ]$|^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
