import type { Content } from '../sheet/document';
import { plainText } from '../values/cell';

/** What a plan that is drawn anew takes over from the sheet that it takes the place of. */
export interface Carried {
  /**
   * What stood in an input's place, null where it was left empty. Undefined where the old sheet had no such input: then
   * the new one proposes what it proposes to everyone.
   *
   * @param place a row, as `placeOf` names it.
   * @param column on the sheet as it is drawn, from 0.
   */
  readonly inputAt: (place: string, column: number) => Content | undefined;
  /** What the change log says of it, and in which of its lines, from 0. */
  readonly log: { readonly line: number; readonly text: string };
  /** The sheet that it takes the place of, under the name that it bears from then on. */
  readonly oldSheet: string;
  /** What was typed there and has no place any more. */
  readonly unplaced: readonly Unplaced[];
}

/** What was typed in a row of an old sheet that has no place for it on the new one. */
export interface Unplaced {
  /** What the row began with; `""` where that was typed too, or nothing. */
  readonly row: string;
  readonly text: string;
  /** Where it stands on the old sheet, such as `C45`. */
  readonly address: string;
}

/**
 * What a row is, whatever its number: its key, but for a gate its field. A gate's key counts the scheme's rows, and what
 * was typed about one gate must not become what is said of another.
 *
 * @param label what the row's first visible cell says.
 */
export const placeOf = (key: string, label: unknown): string =>
  key.startsWith('gate:') ? `gate:${plainText(label)}` : key;
