import type { IBorderData, IStyleData } from '@univerjs/core';
import { readColor, type Palette } from './color';
import { HORIZONTAL, INDENT, LINES, PADDING, SIDES, VERTICAL, WRAP, type KeptLook } from './style-codes';
import { childOf, childrenOf, flag, numberOf, serialize, type XmlElement } from './xml';

/** What the cells of one format look like, and what their format means for their values. */
interface CellFormat {
  /** The look's name in `looks`; undefined where it has none. */
  readonly look?: string;
  readonly unlocked: boolean;
  readonly isDate: boolean;
}

export interface FileStyles {
  /** By the number that a cell names (`s`). */
  readonly formats: readonly CellFormat[];
  /** Each look once, under a short name. */
  readonly looks: Readonly<Record<string, IStyleData>>;
  /** Looks of conditional formats and of tables, by their numbers. */
  readonly differential: readonly XmlElement[];
  /** The first font: cells that name none are drawn in it. */
  readonly defaultFont?: XmlElement;
  readonly palette: Palette;
}

/** The look of a cell with what the grid has no place for. */
export type FileLook = IStyleData & { readonly kept?: KeptLook };

/** Number formats that every program knows (ECMA-376 18.8.30), with the dates and times of Chinese Excel. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_);\\(#,##0\\)',
  38: '#,##0_);[Red]\\(#,##0\\)',
  39: '#,##0.00_);\\(#,##0.00\\)',
  40: '#,##0.00_);[Red]\\(#,##0.00\\)',
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The styles of a workbook; a file may have none. */
export function readStyles(styles: XmlElement | undefined, palette: Palette): FileStyles {
  const fonts = childOf(styles, 'fonts')?.children ?? [];
  const fills = childOf(styles, 'fills')?.children ?? [];
  const borders = childOf(styles, 'borders')?.children ?? [];
  const patterns = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const looks: Record<string, IStyleData> = {};
  const names = new Map<string, string>();
  const formats = childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const pattern = patterns.get(Number(numFmtId)) ?? BUILT_IN[Number(numFmtId)];
    const border = borders[Number(borderId)];
    const fill = readFill(fills[Number(fillId)], palette);
    const alignment = childOf(xf, 'alignment')?.attributes ?? {};
    const protection = childOf(xf, 'protection')?.attributes ?? {};
    const bd = readBorder(border, palette);
    const more = keptOf(
      alignment,
      border,
      Number(fontId) > 0 ? fonts[Number(fontId)] : undefined,
      protection['hidden'],
    );
    const { rgb } = fill;
    const kept = { ...more, ...(fill.kept && { fill: { xml: fill.kept, ...(rgb && { rgb }) } }) };
    const look: FileLook = {
      // Cells in the workbook's own font name none; the sheets know it.
      ...(Number(fontId) > 0 && readFont(fonts[Number(fontId)], palette)),
      ...readAlignment(alignment),
      ...(rgb && { bg: { rgb } }),
      ...(bd && { bd }),
      ...(pattern && !/^general$/i.test(pattern) && { n: { pattern } }),
      ...(Object.keys(kept).length > 0 && { kept }),
    };
    const key = JSON.stringify(look);
    let name = names.get(key);
    if (name === undefined && key !== '{}') {
      names.set(key, (name = `s${names.size}`));
      looks[name] = look;
    }
    return {
      ...(name !== undefined && { look: name }),
      unlocked: protection['locked'] !== undefined && !flag(protection['locked']),
      isDate: isDate(pattern ?? ''),
    };
  });
  const differential = childrenOf(childOf(styles, 'dxfs'), 'dxf');
  return { formats, looks, differential, palette, ...(fonts[0] && { defaultFont: fonts[0] }) };
}

/** True where a number format shows a day: years or days, or months without hours. */
function isDate(pattern: string): boolean {
  const letters = (pattern.split(';')[0] ?? '').replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

/** A font's look: of a cell, of a text's part, of a rule. */
export function readFont(font: XmlElement | undefined, palette: Palette): IStyleData {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes['val'];
  const has = (name: string): boolean => {
    const found = childOf(font, name);
    return found !== undefined && !/^(0|false|none)$/.test(found.attributes['val'] ?? '1');
  };
  const color = readColor(childOf(font, 'color'), palette);
  const size = numberOf(value('sz'));
  const name = value('name') ?? value('rFont');
  return {
    ...(name && { ff: name }),
    ...(size && { fs: size }),
    ...(has('b') && { bl: 1 }),
    ...(has('i') && { it: 1 }),
    ...(has('u') && { ul: { s: 1 } }),
    ...(has('strike') && { st: { s: 1 } }),
    ...(color && color !== '#000000' && { cl: { rgb: color } }),
  };
}

function readAlignment({ horizontal, vertical, wrapText, indent }: XmlElement['attributes']): IStyleData {
  const [ht, vt] = [HORIZONTAL[horizontal ?? ''], VERTICAL[vertical ?? '']];
  return {
    ...(ht && { ht }),
    ...(vt && { vt }),
    ...(flag(wrapText) && { tb: WRAP }),
    ...(Number(indent) > 0 && { pd: { l: PADDING + INDENT * Number(indent) } }),
  };
}

/** A pattern is drawn in its background and kept; a gradient in its first colour. */
function readFill(fill: XmlElement | undefined, palette: Palette): { rgb?: string; kept?: string } {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (pattern && type === 'none') return {};
  const stop = childOf(childOf(fill, 'gradientFill'), 'stop');
  const color = pattern ? childOf(pattern, type === 'solid' ? 'fgColor' : 'bgColor') : childOf(stop, 'color');
  const rgb = readColor(color, palette);
  return { ...(rgb && { rgb }), ...(fill && type !== 'solid' && { kept: serialize(fill) }) };
}

function readBorder(border: XmlElement | undefined, palette: Palette): IBorderData | undefined {
  const read: IBorderData = {};
  for (const [side, code] of SIDES) {
    const line = childOf(border, side);
    const known = LINES[line?.attributes['style'] ?? ''];
    if (!known) continue;
    read[code] = { s: known, cl: { rgb: readColor(childOf(line, 'color'), palette) ?? '#000000' } };
  }
  return Object.keys(read).length > 0 ? read : undefined;
}

const KEPT_ALIGNMENT = ['textRotation', 'shrinkToFit', 'readingOrder', 'justifyLastLine'];
const KEPT_FONT = ['vertAlign', 'outline', 'shadow', 'charset', 'scheme'];

function keptOf(
  alignment: XmlElement['attributes'],
  border: XmlElement | undefined,
  font: XmlElement | undefined,
  hidden: string | undefined,
): KeptLook {
  const unknown = [
    ...KEPT_ALIGNMENT,
    ...(alignment['horizontal'] && !HORIZONTAL[alignment['horizontal']] ? ['horizontal'] : []),
    ...(alignment['vertical'] && !VERTICAL[alignment['vertical']] ? ['vertical'] : []),
  ].flatMap((name) => (alignment[name] ? [[name, alignment[name]] as const] : []));
  const diagonal = childOf(border, 'diagonal');
  const underline = childOf(font, 'u')?.attributes['val'];
  const words = [
    ...KEPT_FONT.slice(0, 3).flatMap((name) => childOf(font, name) ?? []),
    ...(underline && underline !== 'single' && underline !== 'none' ? [childOf(font, 'u')] : []),
  ].map((element) => (element ? serialize(element) : ''));
  return {
    ...(unknown.length > 0 && { alignment: Object.fromEntries(unknown) }),
    ...(flag(hidden) && { hidden: true }),
    ...(diagonal?.attributes['style'] && {
      diagonal: {
        line: serialize(diagonal),
        ...(border?.attributes['diagonalUp'] && { up: border.attributes['diagonalUp'] }),
        ...(border?.attributes['diagonalDown'] && { down: border.attributes['diagonalDown'] }),
      },
    }),
    ...(words.length > 0 && { font: words.join('') }),
  };
}
