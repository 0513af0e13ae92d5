import type { Cell } from '../values/cell';
import type { Problem } from '../values/problem';

/**
 * What a gate says about a fact, the graver the higher. A missing fact is unknown: not passed, and not failed either.
 * `UNREADABLE` is no verdict on the account: the cell holds nothing that the test can be put to.
 */
export const PASSED = 0;
export const UNKNOWN = 1;
export const FAILED = 2;
export const UNREADABLE_FACT = 3;
export type Judgement = typeof PASSED | typeof UNKNOWN | typeof FAILED | typeof UNREADABLE_FACT;

/** A test with its value read: what a fact is judged by. */
export interface Criterion {
  readonly judge: (fact: Cell) => Judgement;
  /** A fact that was passed or failed, as evidence shows it: `45`. */
  readonly shown: (fact: Cell) => string;
  /** What is true of a failed fact, in signs: `> 30`. */
  readonly broken: (fact: Cell) => string;
  /** What an unknown fact would have to be, `? <= 30`. */
  readonly open: string;
  /** True where facts must be numbers. */
  readonly numeric: boolean;
}

/** A test of the `gates` table: the words for it, and how its value is read. */
export interface Test {
  /** The contract's own sign or word first. */
  readonly words: readonly string[];
  /** False where the test needs no value. */
  readonly needsValue: boolean;
  readonly criterion: (value: Cell) => Criterion | Problem;
}
