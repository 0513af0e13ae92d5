import type { Cell } from '../values/cell';
import { nameKey } from '../values/heading';
import type { Test } from './criterion';
import { equal, filled, notEqual, oneOf } from './equality';
import { atLeast, atMost, between, less, more } from './ordering';

/** Every test a gate can make, by the sign or word of the contract. A new test is a line here. */
export const TESTS = {
  '=': equal,
  '<>': notEqual,
  '<': less,
  '<=': atMost,
  '>': more,
  '>=': atLeast,
  between,
  in: oneOf,
  filled,
} as const satisfies Readonly<Record<string, Test>>;

export type TestName = keyof typeof TESTS;

export const TEST_NAMES = Object.keys(TESTS) as readonly TestName[];

const NAME_OF = new Map(TEST_NAMES.flatMap((name) => TESTS[name].words.map((word) => [nameKey(word), name])));

/** The test a cell names, in any language; undefined where it names none. */
export const testNamed = (cell: Cell): TestName | undefined => NAME_OF.get(nameKey(cell));
