import { allocate, readAllocation, serve, type Allocation, type Served } from '../supply/allocate';
import { coverDays } from '../supply/coverDays';
import { reorders } from '../supply/reorder';
import { seasonIndex } from '../supply/seasonIndex';
import { minus, plus, times, ZERO } from '../values/arithmetic';
import { decimal, quotient, toNumber, type Decimal } from '../values/decimal';
import { readNumber } from '../values/number';
import { isProblem } from '../values/problem';
import { shapeOf } from '../values/shape';
import { around } from './bands';
import {
  displayValueOf,
  number,
  term,
  terms,
  type Explainer,
  type DisplayValue,
  type Given,
  type SpillPlace,
  type Steps,
  type Term,
} from './explanation';
import { cellAt, quantityIn } from './place';

/** The quantities at a place; undefined where one of them cannot be read. */
function quantitiesAt(given: Given, at: SpillPlace): number[] | undefined {
  const read = given.map((cells) => quantityIn(cellAt(cells, at)));
  return read.every((quantity) => quantity !== undefined) ? read : undefined;
}

export const cover: Explainer = {
  parameters: ['stock', 'sellOut', 'days'],
  byRow: ['stock', 'sellOut', 'days'],
  answer: ([stock, sellOut, days]) => coverDays(stock ?? [], sellOut ?? [], days ?? []),
  derive: (given, at) => {
    const [, sold = 0, period = 0] = quantitiesAt(given, at) ?? [];
    const [stock, sellOut, days] = given;
    return {
      parts: [
        terms(
          term('stock', displayValueOf(cellAt(stock, at))),
          term('sellOut', displayValueOf(cellAt(sellOut, at))),
          term('days', displayValueOf(cellAt(days, at))),
          sold > 0 && period > 0 && term('sellOutPerDay', number(sold / period)),
        ),
      ],
    };
  },
};

const MONTHS = 12;

export const season: Explainer = {
  parameters: ['history'],
  byRow: [],
  answer: ([history]) => seasonIndex(history ?? []),
  derive: ([history], { column }) => {
    // A history with an answer is whole: besides a row of names, every cell is a month's number, in order.
    const months = (history ?? [])
      .flat()
      .map(readNumber)
      .filter((sales) => typeof sales === 'number');
    const sumOf = (sales: readonly number[]) => sales.map(decimal).reduce(plus, ZERO);
    const ofMonth = sumOf(months.filter((_, i) => i % MONTHS === column));
    const all = sumOf(months);
    return {
      parts: [
        terms(
          term('month', number(column + 1)),
          term('monthSum', number(toNumber(ofMonth))),
          term('monthMean', number(quotient(all.m, 10n ** BigInt(all.places) * BigInt(MONTHS)))),
        ),
      ],
    };
  },
};

const NEEDS = ['stock', 'inTransit', 'dailyDemand', 'leadDays', 'safetyDays', 'season', 'pack'] as const;

type Needs = [
  stock: Decimal,
  inTransit: Decimal,
  daily: Decimal,
  lead: Decimal,
  safety: Decimal,
  season: Decimal,
];

export const reorder: Explainer = {
  parameters: NEEDS,
  byRow: NEEDS,
  answer: ([stock, inTransit, dailyDemand, leadDays, safetyDays, index, pack]) =>
    reorders(stock ?? [], inTransit ?? [], dailyDemand ?? [], leadDays ?? [], safetyDays ?? [], index, pack),
  derive: (given, at) => {
    // Without a season or a pack each is 1; without another argument the call is a problem.
    const whole = NEEDS.map((_, i) => given[i] ?? [[1]]);
    const inputs = NEEDS.map((name, i) => term(name, displayValueOf(cellAt(whole[i], at))));
    const read = quantitiesAt(whole, at);
    if (!read) return { parts: [terms(...inputs)] };
    const [stock, inTransit, daily, lead, safety, index] = read.map(decimal) as Needs;
    const need = times(times(daily, index), plus(lead, safety));
    return {
      parts: [
        terms(
          ...inputs,
          term('need', number(toNumber(need))),
          term('missing', number(toNumber(minus(minus(need, stock), inTransit)))),
        ),
      ],
    };
  },
};

/** The priorities before, of and after a demand: what each asked for, what was left for it, and what it got. */
function priorityTable(
  groups: readonly Served[],
  own: number,
  figure: (units: bigint) => DisplayValue,
): Steps {
  const shown = around(own, groups.length);
  return {
    part: 'steps',
    caption: 'priorities',
    columns: ['priority', 'asked', 'leftFor', 'given'],
    rows: shown.map((index) => {
      const { rank, asked, left } = groups[index] as Served;
      return [number(rank), figure(asked), figure(left), figure(left < asked ? left : asked)];
    }),
    decisive: shown.indexOf(own),
  };
}

/** How a demand fared in the split of its priority: its quota, the whole packs in it, and what the remainder brought. */
function splitTerms(
  { members, left, split }: Served,
  { demands, places }: Allocation,
  place: number,
): Term[] {
  const index = members.indexOf(place);
  if (!split) return [];
  const { total, whole, remainders, shares } = split;
  const unit = 10n ** BigInt(places);
  const packs = whole[index] as bigint;
  const figure = (units: bigint, divisor = 1n) => number(quotient(units, divisor * unit));
  return [
    term('quota', figure(left * (demands[place] as bigint), total)),
    term('wholePacks', figure(packs)),
    term('remainder', figure(remainders[index] as bigint, total)),
    term('forRemainder', figure((shares[index] as bigint) - packs)),
  ];
}

export const allocation: Explainer = {
  parameters: ['supply', 'demands', 'priority', 'pack'],
  byRow: [],
  answer: ([supply, demands, priority, pack]) => allocate(supply ?? [], demands ?? [], priority, pack),
  derive: ([supply, demands, priority, pack], at) => {
    const read = readAllocation(supply ?? [], demands ?? [], priority, pack);
    if (isProblem(read)) return { parts: [] };
    const figure = (units: bigint) => number(toNumber({ m: units, places: read.places }));
    const sum = read.demands.reduce((all, demand) => all + demand, 0n);
    const place = at.row * shapeOf(demands ?? []).columns + at.column;
    const groups = serve(read);
    const own = groups.findIndex(({ members }) => members.includes(place));
    return {
      parts: [
        terms(
          term('demand', figure(read.demands[place] as bigint)),
          priority ? term('priority', number(read.ranks[place] as number)) : undefined,
          term('supply', figure(read.supply)),
          term('demandSum', figure(sum)),
          term('pack', figure(read.pack)),
        ),
        ...(groups.length > 1 ? [priorityTable(groups, own, figure)] : []),
        terms(...splitTerms(groups[own] as Served, read, place)),
      ],
      notes: [{ note: read.supply >= sum ? 'supply-enough' : 'supply-short' }],
    };
  },
};
