/** Why a file was not opened. The sentences, which say how to mend it, are in `words/`. */
export type RefusalCode =
  | 'notAWorkbook'
  | 'oldWorkbook'
  | 'encrypted'
  | 'broken'
  | 'openQuote'
  | 'longText'
  | 'tooLarge'
  | 'tooManyCells'
  | 'tooManyRows'
  | 'empty';

/** Thrown by the readers and caught where a file is opened: a reader has no half result to give. */
export class FileRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** What the sentence names, such as `{ cells: 12000000 }`. */
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
