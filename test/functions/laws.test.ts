import fc from 'fast-check';
import * as measures from '../../src/functions/measures';
import { scoredetail, softscore } from '../../src/functions/scoring';
import { installCustomFunctions, outcomeOf } from './custom-functions-runtime';

installCustomFunctions();

type Cell = string | number | boolean;
const LAUNCH = 46_000;

/** One row of an outlet list, with what the measures want to know of an outlet; a code stands for one turnover. */
const outlet = fc
  .record({
    code: fc.integer({ min: 1, max: 12 }),
    asked: fc.constantFrom<Cell>('yes', 'no', ''),
    done: fc.constantFrom<Cell>('是', '否', ''),
    own: fc.integer({ min: 0, max: 500 }),
    others: fc.integer({ min: 0, max: 500 }),
    stocked: fc.constantFrom<Cell>('', LAUNCH - 3, LAUNCH + 1, LAUNCH + 8, LAUNCH + 30),
  })
  .map((row) => ({ ...row, turnover: (row.code * 137) / 100 }));
type Outlet = typeof outlet extends fc.Arbitrary<infer Row> ? Row : never;

const column = (rows: readonly Outlet[], cellOf: (row: Outlet) => Cell) => rows.map((row) => [cellOf(row)]);
const MEASURED: Record<keyof typeof measures, (rows: readonly Outlet[]) => unknown> = {
  numericdist: (rows) =>
    measures.numericdist(
      column(rows, ({ code }) => `S${code}`),
      column(rows, ({ done }) => done),
    ),
  weighteddist: (rows) =>
    measures.weighteddist(
      column(rows, ({ code }) => `S${code}`),
      column(rows, ({ done }) => done),
      column(rows, ({ turnover }) => turnover),
    ),
  listingrate: (rows) =>
    measures.listingrate(
      column(rows, ({ code }) => `S${code}`),
      column(rows, ({ code, done }) => (done === '是' ? `S${code}` : '')),
    ),
  displayscore: (rows) =>
    measures.displayscore(
      rows.map(({ asked, done }) => [asked, done]),
      [[0.3, 0.1]],
    ),
  shareofshelf: (rows) =>
    measures.shareofshelf(
      column(rows, ({ own }) => own / 10),
      column(rows, ({ own, others }) => (own + others) / 10),
    ),
  daystodist: (rows) =>
    measures.daystodist(
      [[LAUNCH]],
      column(rows, ({ stocked }) => stocked),
      [[0.5]],
    ),
  speedindex: (rows) =>
    measures.speedindex(
      [[LAUNCH]],
      column(rows, ({ stocked }) => stocked),
      [[8]],
      [[0.8]],
    ),
  promorate: (rows) =>
    measures.promorate(
      column(rows, ({ asked }) => asked),
      column(rows, ({ done }) => done),
    ),
  onshelf: (rows) =>
    measures.onshelf(
      column(rows, ({ asked }) => asked),
      column(rows, ({ done }) => done),
    ),
};

test.each(Object.entries(MEASURED))('%s does not depend on the order of the outlets', (_name, measured) => {
  const lists = fc
    .array(outlet, { minLength: 2, maxLength: 20 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(lists, ([rows, shuffled]) => {
      const [forward, other] = [rows, shuffled].map((list) => outcomeOf(() => measured(list)));
      // An error may name another row: its code is the same.
      if (Array.isArray(forward)) expect(other).toEqual(forward);
      else expect(other).toMatchObject({ code: (forward as { code: string }).code });
    }),
    { numRuns: 500 },
  );
});

test('the points of SCOREDETAIL add up to SOFTSCORE', () => {
  const share = fc.integer({ min: 0, max: 130 }).map((percent) => percent / 100);
  const actual = fc.oneof({ weight: 9, arbitrary: share }, fc.constant(''));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(actual, actual, actual), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 60 }),
      (accounts, weight) => {
        const kpis = [
          ['A', weight, 0.3, 0.9, 1.2, 'linear', 'exclude'],
          ['B', 60 - weight, 1, 0.1, '', 'linear', 'zero'],
          ['C', 40, '', 0.7, '', 'proportional', 'exclude'],
        ];
        const scores = outcomeOf(() => softscore(accounts, kpis));
        const details = outcomeOf(() => scoredetail(accounts, kpis));
        if (!Array.isArray(scores) || !Array.isArray(details)) return;
        scores.forEach(([score]: unknown[], row) => {
          const points = (details as unknown[][])[row] ?? [];
          if (typeof score !== 'number') expect(points.some((cell) => cell instanceof Object)).toBe(true);
          else expect(points.reduce((sum: number, cell) => sum + Number(cell), 0)).toBeCloseTo(score, 10);
        });
      },
    ),
    { numRuns: 1000 },
  );
});
