/** The grid's codes, by the file's names. */

export const LINES: Readonly<Record<string, number>> = {
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
export const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
export const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
export const SIDES = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
] as const;
export const WRAP = 3;

/** The grid has no indents: a padding at the left does the same. Pixels. */
export const PADDING = 2;
export const INDENT = 9;

/** A cell's look may hold what the grid does not show; it is written back with the rest. */
export interface KeptLook {
  /** A fill that is neither none nor of one colour, as it stands in the file, and the colour it is shown in. */
  readonly fill?: { readonly xml: string; readonly rgb?: string };
  /** Attributes of the alignment that the grid has not: rotation, shrinking, reading order. */
  readonly alignment?: Readonly<Record<string, string>>;
  /** The formula is not shown where the sheet is protected. */
  readonly hidden?: true;
  /** A diagonal line, as it stands in the file. */
  readonly diagonal?: { readonly line: string; readonly up?: string; readonly down?: string };
  /** Raised or lowered, and the other words of a font that the grid has not. */
  readonly font?: string;
}

export function nameOf(
  codes: Readonly<Record<string, number>>,
  code: number | null | undefined,
): string | undefined {
  return Object.keys(codes).find((name) => codes[name] === code);
}
