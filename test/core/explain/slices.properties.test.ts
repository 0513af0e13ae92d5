import fc from 'fast-check';
import { explain } from '../../../src/core/explain/explain';
import type { Steps } from '../../../src/core/explain/explanation';

const METHODS = ['marginal', 'whole', 'rolling', 'total'] as const;
const numberOf = (steps: Steps, row: number, label: Steps['columns'][number]) => {
  const figure = steps.rows[row]?.[steps.columns.indexOf(label)];
  return figure?.as === 'number' || figure?.as === 'share' ? figure.value : NaN;
};

const tables = fc
  .uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 6 })
  .map((bounds) => [...bounds].sort((a, b) => a - b))
  .chain((bounds) =>
    fc.tuple(
      ...bounds.map((from) => fc.integer({ min: 0, max: 20 }).map((percent) => [from, percent / 100])),
    ),
  );

test('every slice is its rate on what it is paid on, and the slices add up to the rebate', () => {
  fc.assert(
    fc.property(
      tables,
      fc.integer({ min: 0, max: 600_000 }).map((cents) => cents / 100),
      fc.constantFrom(...METHODS),
      fc.constantFrom('from', 'over'),
      (tiers, amount, method, edge) => {
        const { result, parts } = explain('REBATE', [[[amount]], tiers, [[method]], [[edge]], [[6]]], {
          row: 0,
          column: 0,
        });
        const steps = parts.find((part): part is Steps => part.part === 'steps') as Steps;
        let sum = 0;
        for (const row of steps.rows.keys()) {
          const earned = numberOf(steps, row, 'earned');
          expect(earned).toBeCloseTo(numberOf(steps, row, 'rate') * numberOf(steps, row, 'paidOn'), 6);
          sum += earned;
        }
        expect(result).toBeCloseTo(sum, 6);
      },
    ),
    { numRuns: 2000 },
  );
});
