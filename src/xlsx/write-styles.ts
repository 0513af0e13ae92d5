import type { Style } from '../core/sheet/document';
import { attributes, DECLARATION, MAIN, xmlText } from './xml-text';

type Side = 'left' | 'right' | 'top' | 'bottom';
type Line = Pick<NonNullable<Style['border']>, 'color' | 'weight'>;

/** The look of one cell: styles laid on top of each other, with a border for each side. */
export type CellLook = Omit<Style, 'border'> & { readonly borders: Readonly<Partial<Record<Side, Line>>> };

/** In the order that the format wants them. */
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
/** Number formats below are the program's own. */
const FIRST_OWN_FORMAT = 164;
const FONT = 'Microsoft YaHei';
const USUAL_SIZE = 10;

const color = (name: string, rgb: string): string => `<${name} rgb="FF${rgb.slice(1)}"/>`;

/** Pieces of XML, each once, in the order they were first asked for. */
class Pieces {
  readonly #places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const piece of first) this.place(piece);
  }

  place(piece: string): number {
    const known = this.#places.get(piece);
    if (known !== undefined) return known;
    this.#places.set(piece, this.#places.size);
    return this.#places.size - 1;
  }

  list(element: string): string {
    return `<${element} count="${this.#places.size}">${[...this.#places.keys()].join('')}</${element}>`;
  }
}

/** The styles of a workbook, numbered as cells and rules refer to them. */
export class StyleTable {
  readonly #fonts = new Pieces('<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>');
  readonly #fills = new Pieces(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = new Pieces('<border><left/><right/><top/><bottom/><diagonal/></border>');
  readonly #formats: string[] = [];
  readonly #cells = new Pieces('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  readonly #rules = new Pieces();

  /** The number of a cell's look. */
  cell(look: CellLook): number {
    const { align, valign, wrap, indent } = look;
    const alignment = attributes({
      horizontal: align,
      vertical: valign === 'middle' ? 'center' : valign,
      wrapText: wrap || undefined,
      indent: indent || undefined,
    });
    const ids = attributes({
      numFmtId: this.#format(look.format),
      fontId: this.#fonts.place(fontOf(look)),
      fillId: look.fill === undefined ? 0 : this.#fills.place(fillOf(look.fill, 'fgColor')),
      borderId: this.#borders.place(borderOf(look.borders)),
      xfId: 0,
      applyNumberFormat: look.format === undefined ? undefined : true,
      applyFont: true,
      applyFill: look.fill === undefined ? undefined : true,
      applyBorder: Object.keys(look.borders).length > 0 || undefined,
      applyAlignment: alignment === '' ? undefined : true,
    });
    return this.#cells.place(alignment === '' ? `<xf${ids}/>` : `<xf${ids}><alignment${alignment}/></xf>`);
  }

  /** The number of what a rule paints a cell with. */
  rule(look: { readonly fill: string; readonly color: string }): number {
    return this.#rules.place(
      `<dxf><font>${color('color', look.color)}</font>${fillOf(look.fill, 'bgColor')}</dxf>`,
    );
  }

  toXml(): string {
    const formats = this.#formats.map(
      (format, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${xmlText(format)}"/>`,
    );
    return [
      `${DECLARATION}<styleSheet xmlns="${MAIN}">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      this.#fonts.list('fonts'),
      this.#fills.list('fills'),
      this.#borders.list('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#cells.list('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.#rules.list('dxfs'),
      '</styleSheet>',
    ].join('');
  }

  #format(format: string | undefined): number {
    if (format === undefined) return 0;
    if (format === '@') return 49;
    const known = this.#formats.indexOf(format);
    return FIRST_OWN_FORMAT + (known >= 0 ? known : this.#formats.push(format) - 1);
  }
}

const fontOf = ({ bold, italic, size, color: ink }: CellLook): string =>
  [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    `<sz val="${size ?? USUAL_SIZE}"/>`,
    ink === undefined ? '' : color('color', ink),
    `<name val="${FONT}"/></font>`,
  ].join('');

/** A cell's solid fill is its foreground, a rule's its background. */
const fillOf = (fill: string, part: 'fgColor' | 'bgColor'): string =>
  `<fill><patternFill patternType="solid">${color(part, fill)}</patternFill></fill>`;

function borderOf(borders: CellLook['borders']): string {
  const sides = SIDES.map((side) => {
    const line = borders[side];
    return line ? `<${side} style="${line.weight}">${color('color', line.color)}</${side}>` : `<${side}/>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}
