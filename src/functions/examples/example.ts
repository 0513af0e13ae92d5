import type { Cell, Cells } from '../../core/values/cell';

/**
 * A worked example of a function, printed on its help page and computed by a test. Arguments stand in parameter order;
 * null is an optional argument left out.
 */
export interface Example {
  readonly arguments: readonly (Cells | null)[];
  readonly result: readonly (readonly Cell[])[];
}

/** Examples of a family of functions, by function id; a function has at least one. */
export type Examples<Id extends string> = Readonly<Record<Id, readonly [Example, ...Example[]]>>;
