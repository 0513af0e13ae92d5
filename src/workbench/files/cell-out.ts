import type { ICellData } from '@univerjs/core';
import type { Ends } from './address';
import { writeAddress } from './address';
import type { CellExtras } from './cell-in';
import { BOOLEAN, ERRORS, FORCED_TEXT, NUMBER, TEXT } from './cell-in';
import { writeFormula } from './formula';
import { shapeOf, type Surroundings } from './formula-shape';
import type { SharedStrings } from './write-strings';
import { encodeText, escapeXml, tag } from './xml';

/** Errors that a file's format does not know, as those that Excel writes for them. */
const NEWER_ERRORS = /^#(SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|CYCLE!|ERROR!)$/;
const LONGEST_TEXT = 32_767;

/** What could not be saved as it stands; the words are in `words/`. */
export type SaveNote = 'formulasAsText' | 'spillsAsValues' | 'textsCut' | 'longLists';

/** What cells are written with. */
export interface CellWriting {
  readonly names: readonly string[];
  readonly strings: SharedStrings;
  readonly around: Surroundings;
  note(kind: SaveNote, address: string): void;
}

/** Where a cell stands, for what Excel allows there. */
export interface CellPlace {
  readonly address: string;
  /** The area that its formula fills, if it is more than the cell and nothing stands in its way. */
  readonly spill?: Ends;
  /** In a table an array of several cells may not stand, and in merged cells none at all. */
  readonly inTable: boolean;
  readonly merged: boolean;
}

type Plain = string | number | boolean;

/** `<c>`; empty where the cell has neither contents nor a look. */
export function writeCell(cell: ICellData, format: number, place: CellPlace, writing: CellWriting): string {
  const value = writeValue(cell);
  const attributes = { r: place.address, s: format === 0 ? undefined : format };
  const formula = cell.f ? writtenFormula(cell, cell.f, place, writing) : undefined;
  if (formula) {
    const { type, text } = resultOf(value);
    return tag(
      'c',
      { ...attributes, t: type, cm: formula.dynamic ? 1 : undefined },
      `${formula.xml}${text === undefined ? '' : `<v>${escapeXml(text)}</v>`}`,
    );
  }
  const { asleep } = (cell.custom ?? {}) as CellExtras;
  if (asleep && !cell.f && asleep.value === (cell.v ?? '')) {
    const { type, text } = resultOf(value);
    const result = text === undefined ? '' : `<v>${escapeXml(text)}</v>`;
    return tag('c', { ...attributes, t: type }, tag('f', {}, escapeXml(asleep.formula)) + result);
  }
  const shown = cell.f && value === undefined ? cell.f : (formulaAsText(cell, place, writing) ?? value);
  if (shown === undefined) return format === 0 ? '' : tag('c', attributes);
  if (typeof shown === 'string' && !isError(cell, shown)) {
    const text = shown.length > LONGEST_TEXT ? shown.slice(0, LONGEST_TEXT) : shown;
    if (text !== shown) writing.note('textsCut', place.address);
    const { richText } = (cell.custom ?? {}) as CellExtras;
    const index = writing.strings.indexOf(text, richText?.text === text ? richText.runs : undefined);
    return tag('c', { ...attributes, t: 's' }, `<v>${index}</v>`);
  }
  const { type, text = '' } = resultOf(shown);
  return tag('c', { ...attributes, t: type }, `<v>${escapeXml(text)}</v>`);
}

/** A formula that Excel would not take stays as a text; one that may not spill where it stands as its value. */
function formulaAsText(
  { f }: ICellData,
  { address, spill, inTable }: CellPlace,
  writing: CellWriting,
): string | undefined {
  if (!f) return undefined;
  if (spill && inTable) {
    writing.note('spillsAsValues', address);
    return undefined;
  }
  writing.note('formulasAsText', address);
  return f;
}

interface WrittenFormula {
  readonly xml: string;
  /** A formula of the new kind, which the cell has to say (`cm`). */
  readonly dynamic: boolean;
}

function writtenFormula(
  cell: ICellData,
  formula: string,
  { address, spill, inTable, merged }: CellPlace,
  { names, around }: CellWriting,
): WrittenFormula | undefined {
  const shape = shapeOf(formula.replace(/^=/, ''), around);
  if (shape === 'refused' || (spill && inTable)) return undefined;
  const text = escapeXml(writeFormula(formula, names));
  const { array } = (cell.custom ?? {}) as CellExtras;
  const opened = array?.formula === formula ? array.kind : undefined;
  const isArray = spill !== undefined || opened !== undefined || shape === 'array';
  if (!isArray || merged) return { xml: tag('f', {}, text), dynamic: false };
  return {
    xml: tag('f', { t: 'array', ref: spill ? writeAddress(spill) : address }, text),
    dynamic: opened !== 'old',
  };
}

function writeValue({ v, t, p }: ICellData): Plain | undefined {
  if (v === undefined || v === null) {
    const text = p?.body?.dataStream.replace(/\r\n$/, '');
    return text || undefined;
  }
  if (t === BOOLEAN) return v === 1 || v === '1' || v === true;
  if (t === NUMBER) return typeof v === 'string' && v !== '' && Number.isFinite(Number(v)) ? Number(v) : v;
  if (t === TEXT || t === FORCED_TEXT) return v === '' ? undefined : String(v);
  return v === '' ? undefined : v;
}

function isError({ t }: ICellData, text: string): boolean {
  return t !== FORCED_TEXT && (ERRORS.has(text) || NEWER_ERRORS.test(text));
}

function resultOf(value: Plain | undefined): { readonly type?: string; readonly text?: string } {
  if (value === undefined) return { type: 'str', text: '' };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { text: String(value) } : { type: 'e', text: '#NUM!' };
  if (ERRORS.has(value)) return { type: 'e', text: value };
  const newer = NEWER_ERRORS.exec(value)?.[1];
  if (newer) return { type: 'e', text: newer === 'SPILL!' ? '#VALUE!' : '#N/A' };
  return { type: 'str', text: encodeText(value.slice(0, LONGEST_TEXT)) };
}
