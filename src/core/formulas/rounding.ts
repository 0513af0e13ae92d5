/** The digits that sums and products of doubles hold surely. */
const SURE_DIGITS = 14;

/**
 * Money rounded half up in decimal. A double's product may lie a hair below the half that it stands for, so it is rounded
 * first to all the decimals that a double of its size holds.
 *
 * @param size the largest value that is expected.
 */
export function roundedMoney(formula: string, decimals: number, size: number): string {
  const whole = Math.max(1, Math.ceil(Math.log10(Math.abs(size) + 1)));
  const inner = SURE_DIGITS - whole;
  return inner > decimals ? `ROUND(ROUND(${formula},${inner}),${decimals})` : `ROUND(${formula},${decimals})`;
}
