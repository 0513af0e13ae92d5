/** What one unit of an amount is: a power of ten of a currency's main unit, and the currency where the words name it. */
export interface MoneyUnit {
  /** 万元 is 4, 元 is 0. */
  readonly power: number;
  /** An ISO 4217 code; 元 and 万元 are taken for the yuan's. */
  readonly currency?: string;
}

const POWERS: Readonly<Record<string, number>> = {
  ...{ 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9 },
  ...{ k: 3, "'000": 3, "000's": 3, '000': 3, thousand: 3, thousands: 3, tsd: 3 },
  ...{ m: 6, mn: 6, mio: 6, million: 6, millions: 6, bn: 9, billion: 9, billions: 9 },
};
/** Longest first, so that 人民币元 is not 人民币 with something behind it. */
const CURRENCIES: readonly (readonly [string, string | undefined])[] = [
  ['人民币元', 'CNY'],
  ['人民币', 'CNY'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['韩元', 'KRW'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['us$', 'USD'],
  ['元', 'CNY'],
  ['圆', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  // Signs of several currencies: the scheme says which.
  ['$', undefined],
  ['¥', undefined],
];

const isCode = (text: string): boolean => /^[a-z]{3}$/.test(text) && CODES.has(text.toUpperCase());
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A unit of money as people write it: `万元`, `元`, `USD`, `thousand USD`, `USD '000`, `人民币万元`. Undefined for others. */
export function moneyUnitOf(text: string): MoneyUnit | undefined {
  let rest = text.normalize('NFKC').toLowerCase().replace(/’/g, "'").replace(/\s+/g, '');
  let currency: string | undefined;
  let isMoney = false;
  for (let round = 0; round < 2; round++) {
    const code = [rest.slice(0, 3), rest.slice(-3)].find(isCode);
    const [word, named] =
      (code && [code, code.toUpperCase()]) ?? CURRENCIES.find(([own]) => rest.includes(own)) ?? [];
    if (word === undefined) break;
    isMoney = true;
    currency ??= named;
    rest = rest.replace(word, '');
  }
  const power = rest === '' ? 0 : POWERS[rest];
  // 万 alone is a unit of money in a heading; m alone may be metres.
  if (power === undefined || (!isMoney && !/^[千万亿十百]+$/.test(rest))) return undefined;
  return { power, ...(currency !== undefined && { currency }) };
}

/** How many decimals a currency's smallest unit has (ISO 4217): 2 for CNY, 0 for JPY, 3 for KWD; 2 where it is not known. */
export const minorDigits = (currency: string | undefined): number =>
  currency === undefined || !CODES.has(currency)
    ? 2
    : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2);
