import { decimal, scaled, toNumber, type Decimal } from './decimal';

export const ZERO: Decimal = { m: 0n, places: 0 };
export const ONE: Decimal = { m: 1n, places: 0 };

/** `m` of a decimal written with more places: 0.3 at two places is 30. `places` is at least the decimal's own. */
export const at = (x: Decimal, places: number): bigint =>
  places === x.places ? x.m : x.m * 10n ** BigInt(places - x.places);

export function plus(x: Decimal, y: Decimal): Decimal {
  const places = Math.max(x.places, y.places);
  return { m: at(x, places) + at(y, places), places };
}

export function minus(x: Decimal, y: Decimal): Decimal {
  const places = Math.max(x.places, y.places);
  return { m: at(x, places) - at(y, places), places };
}

export const times = (x: Decimal, y: Decimal): Decimal => ({ m: x.m * y.m, places: x.places + y.places });

/** Negative, zero or positive, as x is below, at or above y. */
export function compareDecimals(x: Decimal, y: Decimal): number {
  const places = Math.max(x.places, y.places);
  const [left, right] = [at(x, places), at(y, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A limit of money, which is not below 0, as money: what is beyond its last decimal is no money that it leaves room for. */
export const roundedDown = ({ m, places }: Decimal, decimals: number): Decimal =>
  places <= decimals ? { m, places } : { m: m / 10n ** BigInt(places - decimals), places: decimals };
/** True where x is at or above y. */
export const reaches = (x: Decimal, y: Decimal): boolean => compareDecimals(x, y) >= 0;

/** x − y as the double nearest to the difference of the decimals they stand for. */
export function difference(x: number, y: number): number {
  const whole = scaled(x, CENTS) - scaled(y, CENTS);
  return Number.isNaN(whole) ? toNumber(minus(decimal(x), decimal(y))) : whole / 10 ** CENTS;
}

const CENTS = 2;
