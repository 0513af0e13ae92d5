import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Borders, Font, Style } from 'exceljs';
import { fromFileColor, toFileColor } from './color';
import { FILE_FONT } from './workbook-file';

/** The grid's codes of border lines, by the file's names. */
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;
const WRAP = 3;

/** The grid has no indents: a padding at the left does the same. Pixels. */
const PADDING = 2;
const INDENT = 9;

/** A cell's look in the file → in the grid; undefined where it has none. */
export function readStyle(style: Partial<Style>): IStyleData | undefined {
  const read: IStyleData = { ...readFont(style.font), ...readAlignment(style.alignment) };
  if (style.fill?.type === 'pattern' && style.fill.pattern === 'solid') {
    const rgb = fromFileColor(style.fill.fgColor);
    if (rgb) read.bg = { rgb };
  }
  const border = style.border && readBorder(style.border);
  if (border) read.bd = border;
  if (style.numFmt && style.numFmt !== 'General') read.n = { pattern: style.numFmt };
  return Object.keys(read).length > 0 ? read : undefined;
}

/** A cell's look in the grid → in the file. */
export function writeStyle(style: IStyleData): Partial<Style> {
  const font = writeFont(style);
  const alignment = writeAlignment(style);
  const fill = toFileColor(style.bg?.rgb);
  return {
    ...(font && { font }),
    ...(alignment && { alignment }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } }),
    ...(style.bd && { border: writeBorder(style.bd) }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

function readFont(font: Partial<Font> | undefined): IStyleData {
  if (!font) return {};
  const color = fromFileColor(font.color);
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && font.underline !== 'none' && { ul: { s: 1 } }),
    ...(font.strike && { st: { s: 1 } }),
    ...(color && { cl: { rgb: color } }),
  };
}

function writeFont(style: IStyleData): Partial<Font> | undefined {
  const color = toFileColor(style.cl?.rgb);
  const font: Partial<Font> = {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strike: true }),
    ...(color && { color }),
  };
  if (Object.keys(font).length === 0) return undefined;
  // A font without a size is 1 point high for some readers.
  return { ...FILE_FONT, ...font };
}

function readAlignment(alignment: Partial<Alignment> | undefined): IStyleData {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent } = alignment;
  return {
    ...(horizontal && HORIZONTAL[horizontal] && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && VERTICAL[vertical] && { vt: VERTICAL[vertical] }),
    ...(wrapText && { tb: WRAP }),
    ...(indent && { pd: { l: PADDING + INDENT * indent } }),
  };
}

function writeAlignment(style: IStyleData): Partial<Alignment> | undefined {
  const horizontal = nameOf(HORIZONTAL, style.ht) as Alignment['horizontal'] | undefined;
  const vertical = nameOf(VERTICAL, style.vt) as Alignment['vertical'] | undefined;
  const indent = Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function readBorder(border: Partial<Borders>): IBorderData | undefined {
  const read: IBorderData = {};
  for (const [side, code] of SIDES) {
    const line = border[side];
    const known = line?.style && LINES[line.style];
    if (!known) continue;
    read[code] = { s: known, cl: { rgb: fromFileColor(line.color) ?? '#000000' } };
  }
  return Object.keys(read).length > 0 ? read : undefined;
}

function writeBorder(border: IBorderData): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const [side, code] of SIDES) {
    const line = border[code];
    const style = line ? (nameOf(LINES, line.s) as BorderStyle | undefined) : undefined;
    if (!line || !style) continue;
    const color = toFileColor(line.cl?.rgb);
    written[side] = { style, ...(color && { color }) } as Border;
  }
  return written;
}

function nameOf(codes: Readonly<Record<string, number>>, code: Nullable<number>): string | undefined {
  return Object.keys(codes).find((name) => codes[name] === code);
}
