import { allocate } from '../supply/allocate';
import { coverDays } from '../supply/coverDays';
import { reorders } from '../supply/reorder';
import { seasonIndex } from '../supply/seasonIndex';
import { minus, plus, reaches, times, ZERO } from '../values/arithmetic';
import { decimal, quotient, toNumber } from '../values/decimal';
import { readNumber } from '../values/number';
import { cellFigure, number, term, terms, type Explainer, type Given, type SpillPlace } from './explanation';
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
          term('stock', cellFigure(cellAt(stock, at))),
          term('sellOut', cellFigure(cellAt(sellOut, at))),
          term('days', cellFigure(cellAt(days, at))),
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

export const reorder: Explainer = {
  parameters: NEEDS,
  byRow: NEEDS,
  answer: ([stock, inTransit, dailyDemand, leadDays, safetyDays, index, pack]) =>
    reorders(stock ?? [], inTransit ?? [], dailyDemand ?? [], leadDays ?? [], safetyDays ?? [], index, pack),
  derive: (given, at) => {
    const whole = NEEDS.map((name, i) => given[i] ?? (name === 'season' || name === 'pack' ? [[1]] : []));
    const inputs = NEEDS.map((name, i) => term(name, cellFigure(cellAt(whole[i], at))));
    const [stock, inTransit, daily, lead, safety, index] = (quantitiesAt(whole, at) ?? []).map(decimal);
    if (!stock || !inTransit || !daily || !lead || !safety || !index) return { parts: [terms(...inputs)] };
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

export const allocation: Explainer = {
  parameters: ['supply', 'demands', 'priority', 'pack'],
  byRow: [],
  answer: ([supply, demands, priority, pack]) => allocate(supply ?? [], demands ?? [], priority, pack),
  derive: ([supply, demands, priority, pack], at) => {
    const asked = (demands ?? []).flat().map(quantityIn);
    const sum = asked.map((demand) => (demand === undefined ? ZERO : decimal(demand))).reduce(plus, ZERO);
    const available = quantityIn(cellAt(supply, at));
    const isEnough = available !== undefined && reaches(decimal(available), sum);
    return {
      parts: [
        terms(
          term('demand', cellFigure(cellAt(demands, at))),
          priority ? term('priority', cellFigure(cellAt(priority, at))) : undefined,
          term('supply', cellFigure(cellAt(supply, at))),
          term('demandSum', number(toNumber(sum))),
          term('pack', pack ? cellFigure(cellAt(pack, at)) : number(1)),
        ),
      ],
      notes: [{ note: isEnough ? 'supply-enough' : 'supply-short' }],
    };
  },
};
