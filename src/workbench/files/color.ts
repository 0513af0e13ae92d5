import type { Nullable } from '@univerjs/core';
import type { Color } from 'exceljs';

/** Excel's Office theme in the file's order: light 1, dark 1, light 2, dark 2, accents 1 to 6. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

/** What a file may say of a colour; the library's type leaves the tint out. */
type FileColor = Partial<Color> & { readonly tint?: number };

/** `#RRGGBB`; undefined where the file names no colour or one of an old palette. */
export function fromFileColor(color: FileColor | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color?.theme === undefined ? undefined : THEME[color.theme];
  return base && `#${tinted(base, color?.tint ?? 0)}`;
}

/** The file's form of `#RRGGBB`, `#RGB` or `rgb(r, g, b)`. */
export function toFileColor(color: Nullable<string>): { argb: string } | undefined {
  if (!color) return undefined;
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex) return { argb: `FF${hex.toUpperCase()}` };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return {
      argb: `FF${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`.toUpperCase(),
    };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  return parts
    ? {
        argb: `FF${parts
          .slice(1, 4)
          .map((part) => byte(Number(part)))
          .join('')}`,
      }
    : undefined;
}

/** ECMA-376 18.8.19: a tint below 0 darkens, above 0 lightens. */
function tinted(hex: string, tint: number): string {
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
