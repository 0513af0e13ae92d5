import type { Style } from '../sheet/document';

/** One brand colour and greys. On black-and-white paper brand is dark, inputs are framed, statuses are words. */
const BRAND = '#1F3A5F';
const BRAND_PALE = '#E9EEF5';
const INK = '#1F2328';
const GREY = '#6B7280';
const LINE = '#C9D1D6';
const HAIR = '#E3E7EA';
const INPUT = '#FFFBEA';
const INPUT_LINE = '#D8C48A';

export const BAR_COLOR = '#9DB4D0';

/** Fills that follow a status word. */
export const TONES = {
  good: { fill: '#E3F1E7', color: '#1E5B34' },
  bad: { fill: '#F8E1E1', color: '#8C1D1D' },
  open: { fill: '#FFF1CC', color: '#7A5200' },
} as const;
export type Tone = keyof typeof TONES;

/** Inside edges too: areas of one style that touch are drawn as one. */
const hairlines = { edges: ['bottom', 'insideHorizontal'], color: HAIR, weight: 'thin' } as const;
const ruled = (color: string) => ({ edges: ['top', 'bottom'], color, weight: 'thin' }) as const;
const framed = {
  edges: ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'],
  color: INPUT_LINE,
  weight: 'thin',
} as const;

const heading = {
  fill: BRAND_PALE,
  color: BRAND,
  bold: true,
  size: 9,
  wrap: true,
  border: ruled(LINE),
} as const;
const input = { fill: INPUT, border: framed } as const;

/** How the cells of a plan look. Every style is whole: a cell has one, and its number format beside it. */
export const LOOK = {
  page: { size: 10, color: INK, valign: 'middle' },
  banner: { fill: BRAND, color: '#FFFFFF', bold: true, size: 14, indent: 1, align: 'left', wrap: true },
  bannerRight: { fill: BRAND, color: '#FFFFFF', size: 10, align: 'right', indent: 1, wrap: true },
  section: {
    color: BRAND,
    bold: true,
    size: 12,
    valign: 'bottom',
    border: { edges: ['bottom'], color: BRAND, weight: 'medium' },
  },
  note: { color: GREY, size: 9, wrap: true, align: 'left', valign: 'top' },
  tileLabel: { fill: BRAND_PALE, color: GREY, size: 9, align: 'center', valign: 'bottom' },
  tileValue: { fill: BRAND_PALE, color: BRAND, bold: true, size: 16, align: 'center' },
  tileInput: { ...input, color: BRAND, bold: true, size: 16, align: 'center' },
  label: { color: GREY, size: 9, border: hairlines },
  value: { align: 'left', border: hairlines, wrap: true },
  emphasis: { color: BRAND, bold: true, size: 9, wrap: true, align: 'left', border: hairlines },
  heading: { ...heading, align: 'center' },
  headingLeft: { ...heading, align: 'left' },
  headingInset: { ...heading, align: 'left', indent: 1 },
  headingRight: { ...heading, align: 'right' },
  text: { align: 'left', size: 9, wrap: true, border: hairlines },
  textInset: { align: 'left', indent: 1, size: 9, wrap: true, border: hairlines },
  number: { align: 'right', size: 9, border: hairlines },
  centre: { align: 'center', size: 9, wrap: true, border: hairlines },
  numberBold: { bold: true, align: 'right', size: 9, border: hairlines },
  centreBold: { bold: true, align: 'center', size: 9, wrap: true, border: hairlines },
  total: { bold: true, size: 9, align: 'right', border: ruled(BRAND) },
  totalText: { bold: true, size: 9, align: 'left', border: ruled(BRAND) },
  totalNote: { bold: true, size: 9, align: 'left', indent: 1, border: ruled(BRAND) },
  totalCentre: { bold: true, size: 9, align: 'center', border: ruled(BRAND) },
  input: { ...input, align: 'left', indent: 1, size: 9, wrap: true },
  inputStrong: { ...input, bold: true, align: 'left', indent: 1, size: 9, wrap: true },
  inputNumber: { ...input, align: 'right', size: 9 },
  inputBold: { ...input, align: 'right', size: 9, bold: true },
  link: { align: 'center', size: 9, color: BRAND, border: hairlines },
  inputCentre: { ...input, align: 'center', size: 9, wrap: true },
} as const satisfies Readonly<Record<string, Style>>;

/** Number formats. Negative shares keep their sign; a blank stays blank. */
export const FORMATS = {
  share: '0.0%',
  wholeShare: '0%',
  score: '0.00',
  rating: '0.0',
  difference: '+0.0;-0.0;0.0',
  count: 'General',
  date: 'yyyy-mm-dd',
} as const;

/** Money with so many decimals. */
export const moneyFormat = (decimals: number): string =>
  decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
