/** What Excel makes of text that is typed into a cell, or written to `range.values`. */
export type Typed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A number, and the format that typing it so gives to a cell without one. */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

const NUMBER = /^([+-])?([$¥€£])?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(?:(\.)(\d*))?(?:[eE]([+-]?\d{1,3}))?(%)?$/;
/** Most texts are seen to be no number by their first letter. */
const MAY_BE_NUMBER = /^[\d+\-.$¥€£ ]/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Reads typed text as the en-US Excel does: numbers, percentages, money, clear dates, TRUE and FALSE, formulas. */
export function readTyped(text: string): Typed {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const word = text.length < 6 ? text.toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE') return { kind: 'boolean', value: word === 'TRUE' };
  return readNumber(text) ?? readDay(text) ?? { kind: 'text', text };
}

function readNumber(text: string): Typed | null {
  if (text.length > 40 || !MAY_BE_NUMBER.test(text)) return null;
  const parts = NUMBER.exec(text.trim());
  if (!parts) return null;
  const [, sign, currency, innerSign, whole, point, fraction = '', exponent, percent] = parts;
  if ((whole === undefined && fraction === '') || (sign && innerSign)) return null;
  const digits = `${sign ?? innerSign ?? ''}${(whole ?? '0').replaceAll(',', '')}.${fraction || '0'}`;
  const value = Number(`${digits}e${Number(exponent ?? 0) - (percent ? 2 : 0)}`);
  if (!Number.isFinite(value)) return null;
  const decimals = point && fraction !== '' ? '.00' : '';
  const format = percent
    ? `0${decimals}%`
    : currency
      ? `${currency}#,##0${decimals}`
      : exponent !== undefined
        ? '0.00E+00'
        : whole?.includes(',')
          ? `#,##0${decimals}`
          : undefined;
  return { kind: 'number', value: value === 0 ? 0 : value, ...(format && { format }) };
}

function readDay(text: string): Typed | null {
  const iso = ISO_DATE.exec(text);
  const us = iso ? null : US_DATE.exec(text);
  const [year, month, day] = iso ? iso.slice(1).map(Number) : us ? [us[3], us[1], us[2]].map(Number) : [];
  if (year === undefined || month === undefined || day === undefined || year < 1900) return null;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() + 1 !== month || back.getUTCDate() !== day) return null;
  return { kind: 'number', value: Math.round((time - EPOCH) / DAY), format: 'm/d/yyyy' };
}
