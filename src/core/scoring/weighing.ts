import { exactWeighing, type Weighing } from './exactWeighing';
import { fractionsOf, type Weighed } from './fractions';
import { quickWeighing } from './quickWeighing';

/**
 * The exact mean of attainments by weight, times `times`. Accounts whose actuals have few enough digits are weighed in
 * doubles that hold integers, the others in BigInt; both give the double nearest to the true value.
 */
export function weighing(lines: readonly Weighed[], times: bigint): Weighing {
  const fractions = fractionsOf(lines, times);
  const exact = exactWeighing(lines, fractions);
  const quick = quickWeighing(lines, fractions);
  return quick
    ? {
        mean: (actuals) => quick.mean(actuals) ?? exact.mean(actuals),
        parts: (actuals) => quick.parts(actuals) ?? exact.parts(actuals),
      }
    : exact;
}
