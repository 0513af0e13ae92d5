import type { Account } from '../accounts/account';
import { rounded } from '../rebates/schedule';
import { FAILED, PASSED } from '../eligibility/criterion';
import type { Deduction } from '../scheme/deductions';
import type { Scheme } from '../scheme/scheme';
import { bandOf } from '../scoring/bands';
import { minus, reaches, roundedDown, times, ZERO } from '../values/arithmetic';
import { decimal, toNumber, type Decimal } from '../values/decimal';
import { readNumber } from '../values/number';
import { LARGEST_AMOUNT } from '../values/quantity';
import { MISSING } from '../values/reading';
import { readYesNo } from '../values/yesNo';
import type { MissingWhy } from '../facts/missing';
import type { Fact, Facts } from '../facts/facts';
import { audienceOf, isFor } from '../facts/asked';
import { change, noteMissing, noteMissingAudience, valueIn, type Run } from './run';

/** The days' column where the Scheme table does not name one. */
export const SETTLEMENT_DAYS = '回款天数';

/** What becomes of the lines' sum. Where a figure is missing the sum stays, and the run is no longer complete. */
export type AfterLines = (run: Run, sum: Decimal) => Decimal;

export const settlementDays = ({ settings, settlement }: Scheme, facts: Facts): Fact | undefined =>
  settlement && facts.named(settings.settlementDays ?? SETTLEMENT_DAYS);

/** The sum × the factor of the days it took to be paid. More days than the table has are not known, not nothing. */
export function settlingOf(scheme: Scheme, facts: Facts, decimals: number): AfterLines {
  const { settlement } = scheme;
  const days = settlementDays(scheme, facts);
  if (settlement === undefined || days === undefined) return (_run, sum) => sum;
  return (run, sum) => {
    const value = valueIn(run, days);
    const band = typeof value === 'number' ? bandOf(value, settlement.bands, 'upto') : undefined;
    if (typeof value !== 'number' || band === undefined) {
      noteMissing(run, 'settlement', days.name, days, typeof value === 'number' ? 'outside-bands' : value);
      return sum;
    }
    const factor = Number(band.result);
    const settled = rounded(times(sum, decimal(factor)), decimals);
    run.steps?.push({
      step: 'settlement',
      days: { name: days.name, value },
      factor,
      amount: change(sum, settled),
    });
    return settled;
  };
}

/** The events that a fact counts, or why they are not known. */
function eventsOf({ when }: Deduction, fact: Fact, account: Account): number | MissingWhy {
  if (fact.absent) return 'no-column';
  const cell = fact.read(account);
  const count = readNumber(cell);
  if (typeof count === 'number' && when)
    return count < 0 ? 'negative' : count > LARGEST_AMOUNT ? 'too-large' : count;
  const answer = readYesNo(cell);
  if (typeof answer === 'boolean') return answer === when ? 1 : 0;
  return answer === MISSING ? 'blank' : 'unreadable';
}

/** The sum less every deduction, never below 0: nobody owes for a bonus. */
export function deductingOf(scheme: Scheme, facts: Facts, decimals: number): AfterLines {
  const deductions = (scheme.deductions?.values ?? []).map((deduction) => ({
    deduction,
    fact: facts.named(deduction.field),
    audience: audienceOf(deduction.forWhom, facts),
    most: deduction.cap === undefined ? undefined : roundedDown(decimal(deduction.cap), decimals),
  }));
  return (run, sum) => {
    let left = sum;
    for (const { deduction, fact, audience, most } of deductions) {
      const forIt = isFor(audience, run.account);
      if (forIt === FAILED) continue;
      if (forIt !== PASSED) {
        noteMissingAudience(run, 'deduction', deduction.reason, audience);
        continue;
      }
      const events = eventsOf(deduction, fact, run.account);
      if (typeof events !== 'number') {
        noteMissing(run, 'deduction', deduction.reason, fact, events);
        continue;
      }
      if (events === 0) continue;
      const { amount, share, cap } = deduction;
      const each = amount === undefined ? times(sum, decimal(share ?? 0)) : decimal(amount);
      const full = rounded(times(each, decimal(events)), decimals);
      const capped = most !== undefined && !reaches(most, full);
      const takes = capped ? most : full;
      left = minus(left, takes);
      run.steps?.push({
        step: 'deduction',
        field: fact.name,
        reason: deduction.reason,
        events,
        ...(amount !== undefined && { each: amount }),
        ...(share !== undefined && { share }),
        ...(capped && cap !== undefined && { cap }),
        amount: 0 - toNumber(takes),
      });
    }
    if (left.m >= 0n) return left;
    run.steps?.push({ step: 'not-below-zero', amount: change(left, ZERO) });
    return ZERO;
  };
}

/** The sum, at most the scheme's cap. A cap is money: what is beyond the smallest unit is not paid. */
export function cappingOf({ settings }: Scheme, decimals: number): AfterLines {
  if (settings.cap === undefined) return (_run, sum) => sum;
  const cap = roundedDown(decimal(settings.cap), decimals);
  return (run, sum) => {
    if (reaches(cap, sum)) return sum;
    run.steps?.push({ step: 'cap', cap: toNumber(cap), amount: change(sum, cap) });
    return cap;
  };
}
