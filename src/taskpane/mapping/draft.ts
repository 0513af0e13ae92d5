import type { AccountField } from '../../core/accounts/fields';
import { targetKey, type ColumnGuess, type Target } from '../../core/accounts/guess';

/** What a person has chosen so far, by column. An absent target means that the column is not used. */
export type Draft = ReadonlyMap<number, Target | undefined>;

export const draftOf = (columns: readonly ColumnGuess[]): Draft =>
  new Map(columns.map(({ column, target }) => [column, target]));

/** What keeps a draft from being used. */
export type DraftFault =
  | { readonly fault: 'needs-code' }
  | { readonly fault: 'twice'; readonly target: Target; readonly columns: readonly ColumnGuess[] };

export function faultOf(draft: Draft, columns: readonly ColumnGuess[]): DraftFault | undefined {
  const chosenBy = new Map<string, ColumnGuess[]>();
  for (const column of columns) {
    const target = draft.get(column.column);
    if (!target) continue;
    const key = targetKey(target);
    const together = [...(chosenBy.get(key) ?? []), column];
    if (together.length > 1) return { fault: 'twice', target, columns: together };
    chosenBy.set(key, together);
  }
  const keys: readonly AccountField[] = ['code', 'name'];
  return keys.some((key) => chosenBy.has(key)) ? undefined : { fault: 'needs-code' };
}

/**
 * What has to be kept of a draft: where it differs from what the heading says by itself, and what was kept before. By
 * heading; `''` for a column that stands for nothing.
 */
export const saidBy = (
  draft: Draft,
  columns: readonly ColumnGuess[],
  nameOf: (target: Target) => string,
): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap(({ column, heading, target, ground }) => {
      const chosen = draft.get(column);
      const asBefore = chosen && target ? targetKey(chosen) === targetKey(target) : chosen === target;
      if (asBefore && (ground === undefined || ground === 'heading')) return [];
      // A proposal that was turned down is kept too, so that it is not made again.
      return chosen || ground !== undefined ? [[heading, chosen ? nameOf(chosen) : ''] as const] : [];
    }),
  );
