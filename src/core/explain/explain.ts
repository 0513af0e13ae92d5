import { isProblem } from '../values/problem';
import { band } from './bands';
import type { Explainer, Explanation, Given, SpillPlace } from './explanation';
import { eligible, reasons, verdict } from './gates';
import { growthRebate } from './growth';
import {
  daysToDist,
  display,
  listing,
  numericDist,
  onShelf,
  promotion,
  shelfShare,
  speed,
  weightedDist,
} from './measures';
import { payout } from './payout';
import { clawback, nextTier, rebate, tier } from './rebates';
import { attainment, scoreDetail, softScore } from './scores';
import { allocation, cover, reorder, season } from './supply';

/** Every custom function, by its id: how it answers, and how an answer of it came about. */
const EXPLAINERS = {
  NUMERICDIST: numericDist,
  WEIGHTEDDIST: weightedDist,
  LISTINGRATE: listing,
  DISPLAYSCORE: display,
  SHAREOFSHELF: shelfShare,
  DAYSTODIST: daysToDist,
  SPEEDINDEX: speed,
  PROMORATE: promotion,
  ONSHELF: onShelf,
  ATTAINMENT: attainment,
  SOFTSCORE: softScore,
  SCOREDETAIL: scoreDetail,
  BAND: band,
  ELIGIBLE: eligible,
  VERDICT: verdict,
  REASONS: reasons,
  REBATE: rebate,
  TIER: tier,
  NEXTTIER: nextTier,
  GROWTHREBATE: growthRebate,
  PAYOUT: payout,
  CLAWBACK: clawback,
  COVERDAYS: cover,
  SEASONINDEX: season,
  REORDER: reorder,
  ALLOCATE: allocation,
} as const satisfies Readonly<Record<string, Explainer>>;

export type FunctionId = keyof typeof EXPLAINERS;

export const isFunctionId = (id: string): id is FunctionId => Object.hasOwn(EXPLAINERS, id);

/** A function's parameters in the contract's order. */
export const parametersOf = (id: FunctionId): readonly string[] => EXPLAINERS[id].parameters;

/**
 * True for a parameter of which the result in a cell needs no more than the headings and two rows: with `row` the cell's
 * row in the spill, the rows `row` and `row + 1` from 0. So a long range need not be read whole.
 */
export const isReadByRow = (id: FunctionId, parameter: string): boolean =>
  EXPLAINERS[id].byRow.includes(parameter);

/** How the result at a place of what a call spills came about. The result is the function's own. */
export function explain(id: FunctionId, given: Given, at: SpillPlace): Explanation {
  const { answer: ask, derive }: Explainer = EXPLAINERS[id];
  const answer = ask(given);
  if (isProblem(answer)) return { result: answer, parts: [], notes: [] };
  const result = answer[at.row]?.[at.column];
  if (result === undefined) return { result, parts: [], notes: [{ note: 'outside-answer' }] };
  const { parts, notes = [] } = derive(given, at);
  return { result, parts, notes };
}
