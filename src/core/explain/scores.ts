import { layoutOfActuals, readActual } from '../scoring/actuals';
import { attainmentOf, attainments } from '../scoring/attainment';
import { CURVE_WORDS, isInShares, type Goal, type Kpi } from '../scoring/kpi';
import { readKpis, readWordOr } from '../scoring/readKpis';
import type { ScoringScheme } from '../scoring/scheme';
import { scoreAccounts, scoreDetails, scoreRow, type Points } from '../scoring/scores';
import { difference, plus, ZERO } from '../values/arithmetic';
import { isMissing, type Cell, type Cells } from '../values/cell';
import { decimal, numberText, toNumber } from '../values/decimal';
import { readNumber } from '../values/number';
import { isProblem } from '../values/problem';
import { spreading } from '../values/shape';
import {
  displayValueOf,
  nothing,
  number,
  share,
  term,
  terms,
  text,
  word,
  type Answer,
  type Derivation,
  type Explainer,
  type DisplayValue,
  type Given,
  type Note,
  type Steps,
} from './explanation';

const scored =
  (score: (actuals: Cells, scheme: ScoringScheme) => Answer) =>
  ([actuals, kpis]: Given): Answer => {
    const scheme = readKpis(kpis ?? []);
    return isProblem(scheme) ? scheme : score(actuals ?? [], scheme);
  };

/** How much of a KPI's goal a cell attains; undefined where it says nothing. */
function attained(kpi: Kpi, cell: Cell): number | undefined {
  const actual = readActual(cell, isInShares(kpi));
  if (typeof actual !== 'number') return undefined;
  if (Number.isNaN(actual)) return kpi.ifMissing === 'zero' ? 0 : undefined;
  return attainmentOf(kpi)(actual);
}

const pointsFigure = (points: Points | undefined): DisplayValue =>
  typeof points === 'number' ? number(points) : nothing;

function notesOn(kpi: Kpi, cell: Cell): Note[] {
  const details = { kpi: kpi.name };
  const { floor, target, curve, cap, ifMissing } = kpi;
  const notes: Note[] = [];
  if (isMissing(cell) && ifMissing === 'zero') notes.push({ note: 'counts-zero', details });
  if (isMissing(cell) && ifMissing === 'exclude') notes.push({ note: 'excluded', details });
  if (curve !== 'proportional' && floor !== null && floor > target)
    notes.push({ note: 'lower-is-better', details });
  if (curve === 'proportional') notes.push({ note: 'curve-proportional', details });
  if (curve === 'step') notes.push({ note: 'curve-step', details });
  if (cap !== 1) notes.push({ note: 'cap', details: { ...details, cap: numberText(cap) } });
  return notes;
}

/** The weight of the KPIs that count. */
const weightOf = (kpis: readonly Kpi[]): number =>
  toNumber(kpis.map(({ weight }) => decimal(weight)).reduce(plus, ZERO));

/** KPI by KPI: what was measured, how far it got, and the points it gives. */
function deriveScore([actuals, kpis]: Given, row: number, kpiOfResult?: number): Derivation {
  const scheme = readKpis(kpis ?? []);
  if (isProblem(scheme)) return { parts: [] };
  const layout = layoutOfActuals(actuals ?? [], scheme.kpis);
  if (isProblem(layout)) return { parts: [] };
  const account = actuals?.[layout.firstRow + row] ?? [];
  const cells = layout.columns.map((column) => account[column]);
  const { score, points } = scoreRow(cells, scheme);
  const weightFigure = scheme.weightSum === 1 ? share : number;
  const steps: Steps = {
    part: 'steps',
    caption: 'kpis',
    columns: ['kpi', 'actual', 'floor', 'target', 'weight', 'attainment', 'points'],
    rows: scheme.kpis.map((kpi, i) => {
      const figure = isInShares(kpi) ? share : number;
      const attainment = attained(kpi, cells[i]);
      return [
        text(kpi.name),
        displayValueOf(cells[i], figure),
        kpi.floor === null ? nothing : figure(kpi.floor),
        figure(kpi.target),
        weightFigure(kpi.weight),
        attainment === undefined ? nothing : share(attainment),
        pointsFigure(points[i]),
      ];
    }),
    ...(kpiOfResult !== undefined && { decisive: kpiOfResult }),
  };
  const isExcluded = (kpi: Kpi, i: number) => isMissing(cells[i]) && kpi.ifMissing === 'exclude';
  const counted = scheme.kpis.filter((kpi, i) => !isExcluded(kpi, i));
  return {
    parts: [
      steps,
      terms(
        counted.length < scheme.kpis.length && term('weightCounted', weightFigure(weightOf(counted))),
        typeof score === 'number' && term('score', number(score)),
      ),
    ],
    notes: scheme.kpis.flatMap((kpi, i) => notesOn(kpi, cells[i])),
  };
}

export const softScore: Explainer = {
  parameters: ['actuals', 'kpis'],
  byRow: ['actuals'],
  answer: scored(scoreAccounts),
  derive: (given, { row }) => deriveScore(given, row),
};

export const scoreDetail: Explainer = {
  parameters: ['actuals', 'kpis'],
  byRow: ['actuals'],
  answer: scored(scoreDetails),
  derive: (given, { row, column }) => deriveScore(given, row, column),
};

const numberIn = (cell: Cell): number | undefined => {
  const value = readNumber(cell);
  return typeof value === 'number' ? value : undefined;
};

/** From floor to target, and how far the actual got on that way. */
function distanceTerms(
  { floor, target, curve }: Goal,
  actual: number,
  figure: (value: number) => DisplayValue,
) {
  return curve === 'linear' && floor !== null
    ? [term('gained', figure(difference(actual, floor))), term('toGain', figure(difference(target, floor)))]
    : [];
}

export const attainment: Explainer = {
  parameters: ['actual', 'floor', 'target', 'cap', 'curve'],
  byRow: ['actual', 'floor', 'target', 'cap', 'curve'],
  answer: ([actual, floor, target, cap, curve]) =>
    attainments(actual ?? [], floor ?? [], target ?? [], cap, curve),
  derive: (given, { row, column }) => {
    const [actualCell, floorCell, targetCell, capCell, curveCell] = given.map((cells) =>
      cells ? spreading(cells)(row, column) : undefined,
    );
    const shape = readWordOr(curveCell, CURVE_WORDS, 'linear', () => ({ argument: 'curve' }));
    const target = numberIn(targetCell);
    if (isProblem(shape) || target === undefined) return { parts: [] };
    const goal: Goal = {
      floor: numberIn(floorCell) ?? null,
      target,
      cap: numberIn(capCell) ?? 1,
      curve: shape,
    };
    const figure = isInShares(goal) ? share : number;
    const actual = numberIn(actualCell);
    return {
      parts: [
        terms(
          term('actual', displayValueOf(actualCell, figure)),
          term('floor', displayValueOf(floorCell, figure)),
          term('target', figure(target)),
          term('curve', word(shape)),
          term('cap', share(goal.cap)),
          ...(actual === undefined ? [] : distanceTerms(goal, actual, figure)),
        ),
      ],
    };
  },
};
