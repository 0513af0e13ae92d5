import fc from 'fast-check';
import { plus, ZERO } from '../../../src/core/values/arithmetic';
import { compare, decimal, toNumber } from '../../../src/core/values/decimal';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { check, without, type Tables } from './accounts';

const money = fc.integer({ min: 0, max: 900_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100);
const count = fc.integer({ min: 0, max: 5 });

/** A scheme whose parts come and go, with rates that rise, so that more is never less. */
const schemes = fc
  .record({
    rates: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 }),
    way: fc.constantFrom('marginal', 'whole', 'rolling', 'total'),
    soft: fc.integer({ min: 0, max: 300 }),
    shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    factors: fc.option(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 })),
    each: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
    cap: fc.option(money),
    lineCap: fc.option(money),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .map((parts): Tables => {
    const rising = [...parts.rates].sort((a, b) => a - b);
    const shares = [...parts.shares].sort((a, b) => a - b);
    return {
      scheme: [
        ['Item', 'Value'],
        ['Decimals', parts.decimals],
        ...(parts.cap === null ? [] : [['Payout cap', parts.cap]]),
      ],
      kpis: [
        ['KPI', 'Weight', 'Floor', 'Target'],
        ['Distribution', 0.6, 0.2, 0.9],
        ['Display', 0.4, 0.1, 0.8],
      ],
      bands: [['Score', 'Share'], ...shares.map((value, index) => [index * 40, value / 100])],
      lines: [
        ['Line', 'Base', 'Way', 'Value', 'Soft-linked', 'Cap'],
        ['Volume', 'Sell-in', parts.way, '', 'no', parts.lineCap ?? ''],
        ['Fund', 'Receipts', 'rate', parts.soft / 10_000, 'yes', ''],
      ],
      tiers: [['From', 'Rate'], ...rising.map((rate, index) => [index * 1_000_000, rate / 10_000])],
      gates: [
        ['Field', 'Test', 'Value', 'Scope'],
        ['Overdue days', '<=', 2, 'Fund'],
        ['Incidents', '<=', 3, ''],
      ],
      ...(parts.factors && {
        settlement: [
          ['Up to', 'Factor'],
          ...parts.factors.map((factor, index) => [index * 3 + 2, factor / 100]),
        ],
        scheme: [
          ['Item', 'Value'],
          ['Decimals', parts.decimals],
          ['Settlement days', 'Overdue days'],
          ...(parts.cap === null ? [] : [['Payout cap', parts.cap]]),
        ],
      }),
      ...(parts.each !== null && {
        deductions: [
          ['Field', 'Amount', 'Reason'],
          ['Incidents', parts.each / 100, 'incidents'],
        ],
      }),
    };
  });

const HEADINGS = ['Code', 'Sell-in', 'Receipts', 'Overdue days', 'Incidents', 'Distribution', 'Display'];
const rows = fc
  .tuple(money, money, count, count, share, share)
  .map((cells) => ['A', ...cells] as readonly Cell[]);

const explain = (tables: Tables, row: readonly Cell[]) => check(tables, [HEADINGS, row] as Cells).of('A');
const withCell = (row: readonly Cell[], column: number, cell: Cell) =>
  row.map((own, index) => (index === column ? cell : own));

test('the steps add up to the payout, and it is never below 0 nor above the cap', () => {
  fc.assert(
    fc.property(schemes, rows, (tables, row) => {
      const { steps, payout, verdict } = explain(tables, row);
      expect(verdict).not.toBe('pending');
      expect(toNumber(steps.map(({ amount }) => decimal(amount)).reduce(plus, ZERO))).toBe(payout);
      expect(payout).toBeGreaterThanOrEqual(0);
      const cap = tables.scheme?.find(([item]) => item === 'Payout cap')?.[1];
      if (typeof cap === 'number') expect(compare(payout ?? NaN, cap)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a better KPI never lowers a payout', () => {
  fc.assert(
    fc.property(schemes, rows, fc.constantFrom(5, 6), share, (tables, row, column, more) => {
      const better = withCell(row, column, Math.round((Number(row[column]) + more) * 100) / 100);
      fc.pre(Number(better[column]) <= 2);
      expect(explain(tables, better).payout).toBeGreaterThanOrEqual(explain(tables, row).payout ?? NaN);
    }),
  );
});

test('gates only ever lower: without them nobody is paid less', () => {
  fc.assert(
    fc.property(schemes, rows, (tables, row) => {
      expect(explain(without(tables, 'gates'), row).payout).toBeGreaterThanOrEqual(
        explain(tables, row).payout ?? NaN,
      );
    }),
  );
});

test('a figure that is not known is neither zero nor failed: the account is pending, or held back by what is known', () => {
  fc.assert(
    fc.property(
      schemes,
      rows,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('', null, 'n/a', '-'),
      (tables, row, column, nothing) => {
        const { verdict, payout, missing } = explain(tables, withCell(row, column, nothing));
        // The overall gate on incidents withholds whatever else is missing.
        const held = column !== 4 && Number(row[4]) > 3;
        // What only a held line needs is nobody's concern.
        const ofHeldLine = (column === 2 || column >= 5) && Number(row[3]) > 2;
        if (held) expect(verdict).toBe('withheld');
        else if (ofHeldLine) expect(verdict).toBe('partial');
        else {
          expect(verdict).toBe('pending');
          expect(payout).toBeUndefined();
          expect(missing.map(({ field }) => field)).toContain(HEADINGS[column]);
        }
      },
    ),
  );
});

test('the order of columns and of accounts changes nothing', () => {
  fc.assert(
    fc.property(schemes, rows, (tables, row) => {
      const turned = check(tables, [[...HEADINGS].reverse(), [...row].reverse()] as Cells).of('A');
      const { verdict, payout } = explain(tables, row);
      expect([turned.verdict, turned.payout]).toEqual([verdict, payout]);
    }),
  );
});
