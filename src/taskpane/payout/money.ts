import { moneyDecimals } from '../../core/scheme/money';
import type { SchemeSettings } from '../../core/scheme/settings';
import { nameKey } from '../../core/values/heading';
import type { Language } from '../../i18n/language';

/** How a scheme's money is written for a reader. */
export interface MoneyPrinter {
  readonly amount: (value: number) => string;
  /** With its sign, for differences. */
  readonly signed: (value: number) => string;
}

/** Units that are the currency itself, and so need no words beside the currency's sign. */
const WHOLE_UNITS = new Set(['', '元', '人民币', '人民币元', 'rmb', 'yuan']);

/** The yen's sign is the yuan's too: a yen is written by its code. */
const SHARED_SIGN = new Set(['JPY']);

const isCurrency = (code: string | undefined): code is string =>
  code !== undefined && Intl.supportedValuesOf('currency').includes(code);

/**
 * Writes amounts in the scheme's own currency and decimals; in a unit of thousands (万元) with the unit as the scheme has
 * it, because a currency's sign would then name the wrong amount.
 */
export function moneyPrinter(settings: SchemeSettings, language: Language): MoneyPrinter {
  const { currency, unit } = settings;
  const key = nameKey(unit ?? '');
  const isWhole = WHOLE_UNITS.has(key) || key === nameKey(currency ?? '');
  const places = moneyDecimals(settings);
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
  const style =
    isWhole && isCurrency(currency)
      ? ({
          style: 'currency',
          currency,
          currencyDisplay: SHARED_SIGN.has(currency) ? 'code' : 'narrowSymbol',
        } as const)
      : {};
  const suffix = isWhole ? '' : ` ${unit ?? ''}`;
  const plain = new Intl.NumberFormat(language, { ...digits, ...style });
  const withSign = new Intl.NumberFormat(language, { ...digits, ...style, signDisplay: 'exceptZero' });
  return {
    amount: (value) => plain.format(value) + suffix,
    signed: (value) => withSign.format(value) + suffix,
  };
}
