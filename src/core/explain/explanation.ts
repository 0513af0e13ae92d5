import { isMissing, plainText, type Cell } from '../values/cell';
import { readNumber } from '../values/number';
import { shown, type Problem } from '../values/problem';
import type { Optional } from '../values/setting';

/** A call's arguments in the contract's order; null where one was left out. */
export type Given = readonly Optional[];

/** A cell in what a call spills, counted from 0. */
export interface SpillPlace {
  readonly row: number;
  readonly column: number;
}

/** What a function answers: a problem with the whole call, or rows of values, some of which may be problems. */
export type Answer = Problem | readonly (readonly Result[])[];

/** What stands in one cell of an answer. */
export type Result = string | number | boolean | Problem;

/** How the result in one cell came about, as data: codes where the pane has words, values where the workbook has them. */
export interface Explanation {
  /** The function's own answer for this cell; undefined where it does not reach that far. */
  readonly result: Result | undefined;
  /** The steps, in the order they are taken. */
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
}

export type Part = Terms | Steps;

/** Single figures, each with its name. */
export interface Terms {
  readonly part: 'terms';
  readonly terms: readonly Term[];
}

export interface Term {
  readonly label: Label;
  readonly figure: DisplayValue;
}

/** Steps of one kind: KPIs, gates, slices. */
export interface Steps {
  readonly part: 'steps';
  readonly caption: Caption;
  readonly columns: readonly Label[];
  readonly rows: readonly (readonly DisplayValue[])[];
  /** The row that the result stands in, where one alone decides. */
  readonly decisive?: number;
}

/** A value and how a person reads it. */
export type DisplayValue =
  | { readonly as: 'number' | 'share' | 'date'; readonly value: number }
  /** The workbook's own words. */
  | { readonly as: 'text'; readonly value: string }
  /** A word of the pane's. */
  | { readonly as: 'word'; readonly value: Word }
  /** A number of something. */
  | { readonly as: 'tally'; readonly value: number; readonly of: Tally }
  /** No value: a missing actual, an open end. */
  | { readonly as: 'nothing' };

export const number = (value: number): DisplayValue => ({ as: 'number', value });
export const share = (value: number): DisplayValue => ({ as: 'share', value });
export const date = (value: number): DisplayValue => ({ as: 'date', value });
export const text = (value: string): DisplayValue => ({ as: 'text', value });
export const word = (value: Word): DisplayValue => ({ as: 'word', value });
export const tally = (value: number, of: Tally): DisplayValue => ({ as: 'tally', value, of });
export const nothing: DisplayValue = { as: 'nothing' };

/** A cell as the functions read it: a number if it is one, else its text. */
export function displayValueOf(cell: Cell, as: (value: number) => DisplayValue = number): DisplayValue {
  if (isMissing(cell)) return nothing;
  const value = typeof cell === 'boolean' ? cell : readNumber(cell);
  return typeof value === 'number'
    ? as(value)
    : text(typeof cell === 'boolean' ? String(cell).toUpperCase() : shown(plainText(cell)));
}

export const terms = (...all: readonly (Term | false | undefined)[]): Terms => ({
  part: 'terms',
  terms: all.filter((term) => term !== undefined && term !== false),
});

export const term = (label: Label, figure: DisplayValue): Term => ({ label, figure });

/** What figures are called, as terms and as columns. Inputs bear their parameters' names. */
export type Label =
  | 'kpi'
  | 'actual'
  | 'floor'
  | 'target'
  | 'cap'
  | 'curve'
  | 'weight'
  | 'attainment'
  | 'points'
  | 'score'
  | 'weightCounted'
  | 'gained'
  | 'toGain'
  | 'value'
  | 'edge'
  | 'from'
  | 'below'
  | 'above'
  | 'upTo'
  | 'bandResult'
  | 'field'
  | 'fact'
  | 'condition'
  | 'outcome'
  | 'reason'
  | 'scope'
  | 'amount'
  | 'method'
  | 'rate'
  | 'perUnit'
  | 'fixed'
  | 'paidOn'
  | 'earned'
  | 'sum'
  | 'decimals'
  | 'nextTier'
  | 'missing'
  | 'rebateNow'
  | 'rebateThere'
  | 'adds'
  | 'baseline'
  | 'growth'
  | 'payOn'
  | 'sold'
  | 'returned'
  | 'kept'
  | 'rebateSold'
  | 'rebateKept'
  | 'base'
  | 'soft'
  | 'payoutShare'
  | 'bonus'
  | 'eligible'
  | 'argument'
  | 'size'
  | 'blank'
  | 'content'
  | 'outlets'
  | 'handling'
  | 'universe'
  | 'stocked'
  | 'stockedBy'
  | 'outletsNeeded'
  | 'stock'
  | 'sellOut'
  | 'days'
  | 'sellOutPerDay'
  | 'inTransit'
  | 'dailyDemand'
  | 'leadDays'
  | 'safetyDays'
  | 'season'
  | 'pack'
  | 'need'
  | 'month'
  | 'monthSum'
  | 'monthMean'
  | 'supply'
  | 'demand'
  | 'demandSum'
  | 'priority'
  | 'asked'
  | 'leftFor'
  | 'given'
  | 'quota'
  | 'wholePacks'
  | 'remainder'
  | 'forRemainder'
  | 'turnoverHandling'
  | 'turnoverAll'
  | 'targets'
  | 'targetsListed'
  | 'pointsWon'
  | 'pointsPossible'
  | 'facingsOwn'
  | 'facingsAll'
  | 'inScope'
  | 'inScopeExecuted'
  | 'required'
  | 'requiredPresent';

export type Caption =
  'kpis' | 'bands' | 'gates' | 'slices' | 'slicesSold' | 'slicesKept' | 'tiers' | 'inputs' | 'priorities';

export type Word =
  | 'linear'
  | 'proportional'
  | 'step'
  | 'passed'
  | 'failed'
  | 'unknown'
  | 'marginal'
  | 'whole'
  | 'rolling'
  | 'total'
  | 'from'
  | 'over'
  | 'upto'
  | 'actual'
  | 'excess'
  | 'baseline'
  | 'yes'
  | 'no';

export type Tally = 'yes' | 'different' | 'numbers' | 'dates';

/** Something to know beside the figures; `details` fills the blanks of its sentence. */
export interface Note {
  readonly note: NoteCode;
  readonly details?: Readonly<Record<string, string | number>>;
}

export type NoteCode =
  | 'counts-zero' // {kpi}
  | 'excluded' // {kpi}
  | 'lower-is-better' // {kpi}
  | 'curve-proportional' // {kpi}
  | 'curve-step' // {kpi}
  | 'cap' // {kpi} {cap}
  | 'gates-out-of-scope' // {count}
  | 'unknown-is-open'
  | 'below-first-tier' // {first}
  | 'not-eligible'
  | 'capped'
  | 'no-excess'
  | 'supply-enough'
  | 'supply-short'
  | 'outside-answer';

/** Parts and notes of an explanation; the result is the function's own. */
export interface Derivation {
  readonly parts: readonly Part[];
  readonly notes?: readonly Note[];
}

/** How results of one function are explained. */
export interface Explainer {
  /** The parameters in the contract's order, by the names that problems use. */
  readonly parameters: readonly string[];
  /** The parameters of which a result needs no more than its own row, the next one and the headings. */
  readonly byRow: readonly string[];
  /** The function itself. */
  readonly answer: (given: Given) => Answer;
  /** How the result at a place came about. Not asked where the whole call is a problem. */
  readonly derive: (given: Given, at: SpillPlace) => Derivation;
}
