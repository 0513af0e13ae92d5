import { plainText } from './cell';

/** Which Excel error a problem becomes in a cell: `#VALUE!`, `#N/A` or `#NUM!`. */
export type ProblemKind = 'value' | 'na' | 'num';

/** Where a problem lies: the parameter's name, and row and column in it, counted from 1. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/**
 * Bad or absent business data as a value. `problem` names the sentence (every language has one under that name),
 * `details` fills its blanks. Core code returns problems; it never throws them.
 */
export interface Problem<Code extends string = string> {
  readonly problem: Code;
  readonly kind: ProblemKind;
  readonly at?: Place;
  readonly details?: Readonly<Record<string, string | number>>;
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'problem' in value;

/** The codes that reading cells of any kind can give. */
export type ValueProblemCode =
  | 'not-a-number' // {text}
  | 'not-yes-no' // {text}
  | 'not-a-date' // {text}
  | 'missing-cell'
  | 'error-value' // {text}: the cell shows an Excel error
  | 'empty-range'
  | 'shape-mismatch' // {rows} {columns} {otherArgument} {otherRows} {otherColumns}
  | 'too-many-columns' // {allowed} {found}
  | 'heading-missing' // {heading}
  | 'heading-twice' // {heading}
  | 'not-an-option' // {text} {options}
  | 'amount-too-large' // above 1e12
  | 'negative-number'
  | 'one-cell' // {rows} {columns}
  | 'not-decimals' // {least} {most}
  | 'error-cell' // {text}: an Excel error where a value is needed
  | 'headings-again' // {row}: a table has a second row of headings
  | 'no-rows-below'; // a heading row and nothing else

/** Cell content as a sentence may show it: never longer than 40 characters. */
export function shown(cell: unknown): string {
  const text = typeof cell === 'string' ? cell : plainText(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What stands in a cell that holds an error (`isErrorCell`), as a sentence may show it. */
export const shownError = (cell: unknown): string => (typeof cell === 'string' ? shown(cell) : '#VALUE!');
