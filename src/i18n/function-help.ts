import type { helpPage } from './en-US/help-page';

export type HelpPageWords = typeof helpPage;

/**
 * What a person can read about one custom function, in one language: the texts of Excel's function wizard and of the
 * function's help page.
 */
export interface FunctionHelp {
  /** One or two sentences; Excel's formula completion shows them. */
  readonly description: string;
  /** A sentence for each parameter, by the parameter's name in the metadata. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the figure means to a channel manager, and when to use it. */
  readonly meaning: string;
  /** The formula, in words and signs. */
  readonly formula: string;
  /** Where the definition comes from: a publication, a trade convention, or this product's contract. */
  readonly source: string;
  /** What goes wrong in practice, and what the function does about it; edge cases that were decided. */
  readonly traps: readonly string[];
}
