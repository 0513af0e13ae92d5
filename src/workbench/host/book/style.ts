import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import { notModelled } from '../errors';
import { COLOR_NAMES } from './color-names';

/**
 * Format properties of Excel, one by one: how each is read from and written into a style of Univer. `null` in a style
 * that is written takes the property away.
 */
export interface StyleProperty<T> {
  read(style: IStyleData): T;
  /** The part of a style that has this value; undefined where the value is none that Excel takes. */
  write(value: unknown): IStyleData | undefined;
}

type StylePatch = { [Key in keyof IStyleData]: IStyleData[Key] | null };
const patch = (style: StylePatch): IStyleData => style as IStyleData;

const flag = (key: 'bl' | 'it'): StyleProperty<boolean> => ({
  read: (style) => style[key] === 1,
  write: (value) => (typeof value === 'boolean' ? patch({ [key]: value ? 1 : null }) : undefined),
});

const inverse = <K extends string>(names: Readonly<Record<K, number>>): ReadonlyMap<number, K> =>
  new Map((Object.entries(names) as [K, number][]).map(([name, code]) => [code, name]));

/** What Excel has and the grid has not fails by its name. */
function refuseOthers(value: unknown, others: readonly string[]): void {
  if (others.some((other) => other === value)) throw notModelled(`the format ${String(value)}`);
}

const enumerated = <K extends string>(
  key: 'ht' | 'vt',
  none: NoInfer<K>,
  codes: Readonly<Record<K, number>>,
  others: readonly string[],
): StyleProperty<K> => {
  const names = inverse(codes);
  return {
    read: (style) => names.get(style[key] ?? 0) ?? none,
    write: (value) => {
      refuseOthers(value, others);
      if (typeof value !== 'string' || !(value in codes)) return undefined;
      return patch({ [key]: codes[value as K] || null });
    },
  };
};

const COLOR = /^#?([0-9a-f]{6})$/i;

/** A colour as Excel tells it, `#RRGGBB`; undefined where it is none. */
export function readColor(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const hex = COLOR.exec(value);
  return hex ? `#${(hex[1] ?? '').toUpperCase()}` : COLOR_NAMES.get(value.toLowerCase());
}

/** Univer's own colours may be `rgb(r,g,b)`. */
export function hexOf(color: Nullable<string>, none: string): string {
  if (!color) return none;
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(color);
  if (!parts) return readColor(color) ?? none;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

export const fillColor: StyleProperty<string> = {
  read: (style) => hexOf(style.bg?.rgb, '#FFFFFF'),
  write: (value) => {
    const rgb = readColor(value);
    return rgb === undefined ? undefined : { bg: { rgb } };
  },
};

export const NO_FILL: IStyleData = patch({ bg: null });

export const fontColor: StyleProperty<string> = {
  read: (style) => hexOf(style.cl?.rgb, '#000000'),
  write: (value) => {
    const rgb = readColor(value);
    return rgb === undefined ? undefined : { cl: { rgb } };
  },
};

export const bold = flag('bl');
export const italic = flag('it');

export const underline: StyleProperty<'None' | 'Single'> = {
  read: (style) => (style.ul?.s === 1 ? 'Single' : 'None'),
  write: (value) => {
    refuseOthers(value, ['Double', 'SingleAccountant', 'DoubleAccountant']);
    return value === 'Single' ? { ul: { s: 1 } } : value === 'None' ? patch({ ul: null }) : undefined;
  },
};

export const strikethrough: StyleProperty<boolean> = {
  read: (style) => style.st?.s === 1,
  write: (value) => (typeof value === 'boolean' ? patch({ st: value ? { s: 1 } : null }) : undefined),
};

export const fontSize: StyleProperty<number> = {
  read: (style) => style.fs ?? 11,
  write: (value) => (typeof value === 'number' && value >= 1 && value <= 409 ? { fs: value } : undefined),
};

export const fontName: StyleProperty<string> = {
  read: (style) => style.ff ?? 'Calibri',
  write: (value) => (typeof value === 'string' && value !== '' ? { ff: value } : undefined),
};

export const horizontalAlignment = enumerated(
  'ht',
  'General',
  {
    General: 0,
    Left: 1,
    Center: 2,
    Right: 3,
    Justify: 4,
    Distributed: 6,
  },
  ['Fill', 'CenterAcrossSelection'],
);

export const verticalAlignment = enumerated('vt', 'Bottom', { Top: 1, Center: 2, Bottom: 3 }, [
  'Justify',
  'Distributed',
]);

/** 3 wraps the text, 1 lets it flow over its neighbours. */
export const wrapText: StyleProperty<boolean> = {
  read: (style) => style.tb === 3,
  write: (value) => (typeof value === 'boolean' ? patch({ tb: value ? 3 : null }) : undefined),
};

/** Univer has no indents; the padding at the left does the same. Pixels. */
const PADDING = 2;
const INDENT = 9;

export const indentLevel: StyleProperty<number> = {
  read: (style) => Math.max(0, Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT)),
  write: (value) =>
    typeof value === 'number' && value >= 0 && value <= 250
      ? patch({ pd: value === 0 ? null : { l: PADDING + value * INDENT } })
      : undefined,
};

export const numberFormat: StyleProperty<string> = {
  read: (style) => style.n?.pattern ?? 'General',
  write: (value) =>
    typeof value === 'string'
      ? patch({ n: value === '' || value === 'General' ? null : { pattern: value } })
      : undefined,
};

/** A line of a border: Univer has one code for Excel's style and weight. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const LINES: readonly (readonly [code: number, style: string, weight: string])[] = [
  [1, 'Continuous', 'Thin'],
  [2, 'Continuous', 'Hairline'],
  [3, 'Dot', 'Thin'],
  [4, 'Dash', 'Thin'],
  [5, 'DashDot', 'Thin'],
  [6, 'DashDotDot', 'Thin'],
  [7, 'Double', 'Thick'],
  [8, 'Continuous', 'Medium'],
  [9, 'Dash', 'Medium'],
  [10, 'DashDot', 'Medium'],
  [11, 'DashDotDot', 'Medium'],
  [12, 'SlantDashDot', 'Medium'],
  [13, 'Continuous', 'Thick'],
];

export const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };
export type Side = 't' | 'b' | 'l' | 'r';

export function readLine(style: IStyleData, side: Side): BorderLine {
  const line = style.bd?.[side];
  const known = line && LINES.find(([code]) => code === (line.s as number));
  return known ? { style: known[1], weight: known[2], color: hexOf(line.cl.rgb, '#000000') } : NO_LINE;
}

export const LINE_STYLES: readonly string[] = ['None', ...new Set(LINES.map(([, style]) => style))];
export const LINE_WEIGHTS: readonly string[] = [...new Set(LINES.map(([, , weight]) => weight))];

/** The code of a line; null for none. A weight that its style does not come in gives way. */
function lineCode({ style, weight }: BorderLine): number | null {
  const exact = LINES.find(([, s, w]) => s === style && w === weight);
  return (exact ?? LINES.find(([, s]) => s === style))?.[0] ?? null;
}

export function writeLine(line: BorderLine, side: Side): IStyleData {
  const code = lineCode(line);
  const data = code === null ? null : { s: code, cl: { rgb: line.color } };
  return { bd: { [side]: data } as IBorderData };
}
