import type { IStyleData } from '@univerjs/core';
import { writeColor } from './color';
import type { FileLook } from './read-styles';
import { HORIZONTAL, INDENT, LINES, nameOf, PADDING, SIDES, VERTICAL, WRAP } from './style-codes';
import { FILE_FONT } from './workbook-file';
import { tag } from './xml';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Numbers of formats below this are Excel's own. */
const FIRST_FORMAT = 164;

/** Collects the looks of a workbook while its sheets are written, and writes them at the end. */
export class StyleWriter {
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Numbered('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly patterns = new Numbered();
  private readonly formats = new Numbered();
  private readonly differential = new Numbered();
  private readonly known = new Map<IStyleData, readonly [locked: number, unlocked: number]>();

  /** `defaultFont` is the one in which cells are drawn that name none. */
  constructor(private readonly defaultFont: DefaultFont) {
    this.fonts.numberOf(defaultFont.xml);
    this.numberOf({}, false);
  }

  /** The number of a cell's format. */
  numberOf(look: IStyleData, unlocked: boolean): number {
    let numbers = this.known.get(look);
    if (!numbers) {
      numbers = [this.formats.numberOf(this.format(look, false)), -1];
      this.known.set(look, numbers);
    }
    return unlocked ? this.formats.numberOf(this.format(look, true)) : numbers[0];
  }

  /** The number of a differential format: `<dxf>`. */
  numberOfDifferential(dxf: string): number {
    return this.differential.numberOf(dxf);
  }

  /** `styles.xml`; `more` stands behind the looks: table styles and the palette of the file that was opened. */
  write(more: string): string {
    const list = (name: string, { all }: Numbered): string =>
      all.length > 0 ? tag(name, { count: all.length }, all.join('')) : '';
    const patterns = this.patterns.all.map((formatCode, i) =>
      tag('numFmt', { numFmtId: FIRST_FORMAT + i, formatCode }),
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(
      'styleSheet',
      { xmlns: SPREADSHEET },
      [
        patterns.length > 0 ? tag('numFmts', { count: patterns.length }, patterns.join('')) : '',
        list('fonts', this.fonts),
        list('fills', this.fills),
        list('borders', this.borders),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list('cellXfs', this.formats),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        list('dxfs', this.differential),
        more,
      ].join(''),
    )}`;
  }

  private format(look: FileLook, unlocked: boolean): string {
    const { kept } = look;
    const pattern = look.n?.pattern;
    const font = writeFont(look, this.defaultFont);
    const fill = writeFill(look);
    const border = writeBorder(look);
    const alignment = writeAlignment(look);
    const protection = {
      locked: unlocked ? 0 : undefined,
      hidden: kept?.hidden ? 1 : undefined,
    };
    const guarded = unlocked || kept?.hidden === true;
    const numbers = {
      numFmtId: pattern ? FIRST_FORMAT + this.patterns.numberOf(pattern) : 0,
      fontId: this.fonts.numberOf(font),
      fillId: fill === '' ? 0 : this.fills.numberOf(fill),
      borderId: border === '' ? 0 : this.borders.numberOf(border),
    };
    return tag(
      'xf',
      {
        ...numbers,
        xfId: 0,
        applyNumberFormat: numbers.numFmtId ? 1 : undefined,
        applyFont: numbers.fontId ? 1 : undefined,
        applyFill: numbers.fillId ? 1 : undefined,
        applyBorder: numbers.borderId ? 1 : undefined,
        applyAlignment: alignment ? 1 : undefined,
        applyProtection: guarded ? 1 : undefined,
      },
      alignment + (guarded ? tag('protection', protection) : ''),
    );
  }
}

/** Each text once, by the number of its first place. */
class Numbered {
  readonly all: string[];
  private readonly numbers: Map<string, number>;

  constructor(...first: string[]) {
    this.all = first;
    this.numbers = new Map(first.map((text, i) => [text, i]));
  }

  numberOf(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.all.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }
}

export interface DefaultFont {
  /** The whole element. */
  readonly xml: string;
  readonly name: string;
  readonly size: number;
}

export const DEFAULT_FONT: DefaultFont = {
  ...FILE_FONT,
  xml: tag('font', {}, `<sz val="${FILE_FONT.size}"/><name val="${FILE_FONT.name}"/><family val="2"/>`),
};

/** The words of a font in the order of the format (ECMA-376 18.8.22). */
function writeFont(look: FileLook, defaultFont: DefaultFont): string {
  const color = writeColor(look.cl?.rgb);
  const kept = look.kept?.font ?? '';
  const plain = !look.ff && !look.fs && !look.bl && !look.it && !look.ul?.s && !look.st?.s && !color && !kept;
  if (plain) return defaultFont.xml;
  // A font without a size is 1 point high for some readers.
  return tag(
    'font',
    {},
    [
      look.bl ? '<b/>' : '',
      look.it ? '<i/>' : '',
      look.st?.s ? '<strike/>' : '',
      kept.match(/<(?:outline|shadow)\b[^>]*>/g)?.join('') ?? '',
      look.ul?.s ? (/<u\b[^>]*>/.exec(kept)?.[0] ?? '<u/>') : '',
      /<vertAlign\b[^>]*>/.exec(kept)?.[0] ?? '',
      tag('sz', { val: look.fs ?? defaultFont.size }),
      color ? tag('color', { rgb: color }) : '',
      tag('name', { val: look.ff ?? defaultFont.name }),
    ].join(''),
  );
}

function writeFill(look: FileLook): string {
  const color = writeColor(look.bg?.rgb);
  const kept = look.kept?.fill;
  if (kept && kept.rgb === look.bg?.rgb) return kept.xml; // not coloured anew since
  return color
    ? tag(
        'fill',
        {},
        tag(
          'patternFill',
          { patternType: 'solid' },
          `${tag('fgColor', { rgb: color })}<bgColor indexed="64"/>`,
        ),
      )
    : '';
}

function writeBorder({ bd, kept }: FileLook): string {
  if (!bd && !kept?.diagonal) return '';
  const sides = SIDES.map(([side, code]) => {
    const line = bd?.[code];
    const style = line && nameOf(LINES, line.s);
    if (!line || !style) return `<${side}/>`;
    const color = writeColor(line.cl?.rgb);
    return tag(side, { style }, color ? tag('color', { rgb: color }) : '');
  });
  const { line = '<diagonal/>', up, down } = kept?.diagonal ?? {};
  return tag('border', { diagonalUp: up, diagonalDown: down }, sides.join('') + line);
}

function writeAlignment(look: FileLook): string {
  const indent = Math.round(((look.pd?.l ?? PADDING) - PADDING) / INDENT);
  const attributes = {
    ...look.kept?.alignment,
    ...(look.ht && { horizontal: nameOf(HORIZONTAL, look.ht) }),
    ...(look.vt && { vertical: nameOf(VERTICAL, look.vt) }),
    ...(look.tb === WRAP && { wrapText: 1 }),
    ...(indent > 0 && { indent }),
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag('alignment', attributes) : '';
}
