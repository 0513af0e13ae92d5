import { plus, ZERO } from '../values/arithmetic';
import { decimal, scaled, type Decimal } from '../values/decimal';

/** Money and facings rarely have more decimals; a number that has more takes the long way. */
const PLACES = 4;
/** One more summand of 15 digits still fits into a safe integer. */
const FULL = 8e15;

/** The exact sum of many numbers from 0 up, each taken as the decimal it stands for. */
export class ExactSum {
  /** In units of 10^-PLACES: what has not been carried over into `#carried` yet. */
  #units = 0;
  #carried = 0n;
  /** The numbers with more decimals. */
  #fine = ZERO;

  add(value: number): void {
    const units = scaled(value, PLACES);
    if (Number.isNaN(units)) {
      this.#fine = plus(this.#fine, decimal(value));
      return;
    }
    if (this.#units > FULL) {
      this.#carried += BigInt(this.#units);
      this.#units = 0;
    }
    this.#units += units;
  }

  get total(): Decimal {
    return plus({ m: this.#carried + BigInt(this.#units), places: PLACES }, this.#fine);
  }
}
