import { serialOf } from '../values/date';
import { sampleOutlets, type OutletFacts } from './outletFacts';
import { Variety } from './random';

/** One visit of an outlet. Null is a cell left blank. */
export interface VisitFacts {
  readonly date: number;
  readonly outlet: OutletFacts;
}

/** Some weeks between two visits of an outlet. */
const BETWEEN_VISITS = 70;

/** What an earlier visit found: less than the last one, so that it matters which of them counts. */
const earlier = (facts: OutletFacts, variety: Variety): OutletFacts => ({
  ...facts,
  skus: facts.skus.map((handled) => handled && variety.next() < 0.6),
  listed: facts.listed && variety.next() < 0.8,
  checks: facts.checks.map((passed) => passed && variety.next() < 0.7),
  promoExecuted: false,
});

/** Two visits of each outlet, in the order of their days; the last ones found what the Outlets list says. */
export function sampleVisits(): readonly VisitFacts[] {
  const variety = new Variety(914);
  return sampleOutlets()
    .flatMap((outlet): VisitFacts[] => {
      // An outlet that is listed twice was visited once, on one day.
      const date = serialOf(2026, 10, 1) + (outlet.number % 28);
      return [
        { date: date - BETWEEN_VISITS, outlet: earlier(outlet, variety) },
        { date, outlet },
      ];
    })
    .sort((a, b) => a.date - b.date);
}
