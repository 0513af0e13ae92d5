import type { Nullable } from '@univerjs/core';
import { childOf, descendantsOf, numberOf, type XmlElement } from './xml';

/** The colours that a file refers to by their numbers, `RRGGBB`. */
export interface Palette {
  /** Light 1, dark 1, light 2, dark 2, accents 1 to 6, link, followed link. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Excel's Office theme, in the order of `Palette`. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** ECMA-376 18.8.27; the first eight stand twice, then what the system has for text and for paper. */
const OLD_PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
  000000 FFFFFF`.split(/\s+/);

/** The order of a theme's own list. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** The palette of a workbook from its theme and its styles; what they leave out is Excel's own. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const [scheme] = descendantsOf(theme, 'clrScheme');
  const own = descendantsOf(childOf(styles, 'colors'), 'rgbColor').map(({ attributes }) =>
    attributes['rgb']?.slice(-6),
  );
  return {
    theme: THEME_ORDER.map((name, i) => {
      const color = childOf(scheme, name)?.children[0]?.attributes;
      return color?.['lastClr'] ?? color?.['val']?.match(/^[0-9a-f]{6}$/i)?.[0] ?? OFFICE_THEME[i] ?? '';
    }),
    indexed: OLD_PALETTE.map((color, i) => own[i] ?? color),
  };
}

/** `#RRGGBB`; undefined where the file names no colour. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  if (!color) return undefined;
  const { rgb, theme, indexed, tint } = color.attributes;
  const base =
    rgb?.match(/[0-9a-f]{6}$/i)?.[0] ?? palette.theme[Number(theme)] ?? palette.indexed[Number(indexed)];
  return base && `#${tinted(base, numberOf(tint) ?? 0)}`;
}

/** The file's form of `#RRGGBB`, `#RGB` or `rgb(r, g, b)`: `FFRRGGBB`. */
export function writeColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex) return `FF${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  const channels = short
    ? short.slice(1).map((digit) => digit + digit)
    : parts?.slice(1, 4).map((part) => byte(Number(part)));
  return channels && `FF${channels.join('').toUpperCase()}`;
}

/** ECMA-376 18.8.19: a tint below 0 darkens, above 0 lightens. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels
    .map((channel) => byte(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .join('');
}

function byte(value: number): string {
  return Math.min(255, Math.max(0, Math.round(value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
