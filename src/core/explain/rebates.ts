import { readEdge, readMethod, scheduleFor } from '../rebates/call';
import { clawbacks } from '../rebates/clawback';
import type { Method } from '../rebates/methods';
import { nextTiers } from '../rebates/nextTier';
import { rebates } from '../rebates/rebate';
import { earned, payoutOn, type Schedule } from '../rebates/schedule';
import { reachedTiers, tierNumber } from '../rebates/tier';
import { difference, minus } from '../values/arithmetic';
import { decimal, numberText, toNumber, type Decimal } from '../values/decimal';
import { isProblem } from '../values/problem';
import { readDecimals, type Optional } from '../values/setting';
import {
  displayValueOf,
  number,
  term,
  terms,
  word,
  type Derivation,
  type Explainer,
  type Term,
} from './explanation';
import { cellAt, quantityIn } from './place';
import { sliceSteps } from './slices';
import { belowFirst, tierSteps } from './tierSteps';

/** Tiers, method and edge of a call that was no problem. */
interface Agreement {
  readonly schedule: Schedule;
  readonly method: Method;
  readonly terms: readonly Term[];
}

function agreementOf(tiers: Optional, methodCells: Optional, edgeCells: Optional): Agreement | undefined {
  const method = readMethod(methodCells);
  const edge = readEdge(edgeCells);
  const schedule = scheduleFor(tiers ?? [], method, edge);
  if (isProblem(schedule) || isProblem(method) || isProblem(edge)) return undefined;
  return { schedule, method, terms: [term('method', word(method)), term('edge', word(edge))] };
}

/** Where a rebate is rounded, and to how many places. */
const rounding = (cells: Optional, sum: Decimal): Term[] => {
  const decimals = readDecimals(cells);
  return isProblem(decimals) ? [] : [term('sum', number(toNumber(sum))), term('decimals', number(decimals))];
};

export const rebate: Explainer = {
  parameters: ['amount', 'tiers', 'method', 'edge', 'decimals'],
  byRow: ['amount'],
  answer: ([amount, tiers, method, edge, decimals]) =>
    rebates(amount ?? [], tiers ?? [], method, edge, decimals),
  derive: ([amounts, tiers, methodCells, edge, decimals], at) => {
    const agreement = agreementOf(tiers, methodCells, edge);
    if (!agreement) return { parts: [] };
    const { schedule, method } = agreement;
    const cell = cellAt(amounts, at);
    const given = terms(term('amount', displayValueOf(cell)), ...agreement.terms);
    const amount = quantityIn(cell);
    if (amount === undefined) return { parts: [given] };
    const exact = decimal(amount);
    return {
      parts: [
        given,
        sliceSteps('slices', schedule, method, exact),
        terms(...rounding(decimals, earned(schedule, exact))),
      ],
      notes: belowFirst(tierNumber(schedule, amount), schedule.tiers, numberText),
    };
  },
};

export const tier: Explainer = {
  parameters: ['amount', 'tiers', 'edge'],
  byRow: ['amount'],
  answer: ([amount, tiers, edge]) => reachedTiers(amount ?? [], tiers ?? [], edge),
  derive: ([amounts, tiers, edgeCells], at) => {
    const edge = readEdge(edgeCells);
    // Which tier is reached is the same under every method.
    const schedule = scheduleFor(tiers ?? [], 'whole', edge);
    if (isProblem(edge) || isProblem(schedule)) return { parts: [] };
    const cell = cellAt(amounts, at);
    const given = terms(term('amount', displayValueOf(cell)), term('edge', word(edge)));
    const amount = quantityIn(cell);
    return {
      parts:
        amount === undefined
          ? [given]
          : [given, tierSteps(schedule.tiers, edge, tierNumber(schedule, amount), number)],
    };
  },
};

export const nextTier: Explainer = {
  parameters: ['amount', 'tiers', 'method', 'edge'],
  byRow: ['amount'],
  answer: ([amount, tiers, method, edge]) => nextTiers(amount ?? [], tiers ?? [], method, edge),
  derive: ([amounts, tiers, methodCells, edge], { row, column }) => {
    const agreement = agreementOf(tiers, methodCells, edge);
    if (!agreement) return { parts: [] };
    const { schedule } = agreement;
    // Each amount has two cells side by side.
    const cell = cellAt(amounts, { row, column: Math.floor(column / 2) });
    const given = terms(term('amount', displayValueOf(cell)), ...agreement.terms);
    const amount = quantityIn(cell);
    if (amount === undefined) return { parts: [given] };
    const reached = tierNumber(schedule, amount);
    const next = schedule.tiers.tiers[reached + 1];
    const tierTable = tierSteps(schedule.tiers, schedule.edge, reached, number);
    if (!next) return { parts: [given, tierTable] };
    const now = earned(schedule, decimal(amount));
    const there = payoutOn(schedule.lines, reached + 1, decimal(next.from));
    return {
      parts: [
        given,
        tierTable,
        terms(
          term('nextTier', number(next.from)),
          term('missing', number(difference(next.from, amount))),
          term('rebateNow', number(toNumber(now))),
          term('rebateThere', number(toNumber(there))),
          term('adds', number(toNumber(minus(there, now)))),
        ),
      ],
    };
  },
};

export const clawback: Explainer = {
  parameters: ['sold', 'returned', 'tiers', 'method', 'edge', 'decimals'],
  byRow: ['sold', 'returned'],
  answer: ([sold, returned, tiers, method, edge, decimals]) =>
    clawbacks(sold ?? [], returned ?? [], tiers ?? [], method, edge, decimals),
  derive: ([solds, returneds, tiers, methodCells, edge, decimals], at): Derivation => {
    const agreement = agreementOf(tiers, methodCells, edge);
    if (!agreement) return { parts: [] };
    const { schedule, method } = agreement;
    const soldCell = cellAt(solds, at);
    const returnedCell = cellAt(returneds, at);
    const given = [term('sold', displayValueOf(soldCell)), term('returned', displayValueOf(returnedCell))];
    const sold = quantityIn(soldCell);
    const returned = quantityIn(returnedCell);
    if (sold === undefined || returned === undefined || returned > sold)
      return { parts: [terms(...given, ...agreement.terms)] };
    const before = decimal(sold);
    const after = minus(before, decimal(returned));
    const paid = earned(schedule, before);
    const stays = earned(schedule, after);
    return {
      parts: [
        terms(...given, term('kept', number(toNumber(after))), ...agreement.terms),
        sliceSteps('slicesSold', schedule, method, before),
        sliceSteps('slicesKept', schedule, method, after),
        terms(
          term('rebateSold', number(toNumber(paid))),
          term('rebateKept', number(toNumber(stays))),
          ...rounding(decimals, minus(paid, stays)),
        ),
      ],
    };
  },
};
