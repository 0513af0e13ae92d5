import type { SaveNote } from '../files/cell-out';
import type { OpenedFile } from '../files/workbook-file';
import { fill, type Words } from '../words/words';

/** As many places as a sentence names; the rest is counted. */
const NAMED = 5;

/** What was opened and how it was read, and what saving it here will leave out. */
export function openedSentence(name: string, { lost, remarks = [] }: OpenedFile, words: Words): string {
  const losses = [...lost].map(([kind, { count, places }]) =>
    fill(words[kind], { count, places: list(places) }),
  );
  const opened =
    losses.length === 0
      ? fill(words.opened, { name })
      : fill(words.openedWithLoss, { name, losses: losses.join('; ') });
  return [opened, ...remarks.map(({ word, values }) => fill(words[word], values))].join(' ');
}

/** What was saved, and what could not be saved as it stood. */
export function savedSentence(
  name: string,
  notes: ReadonlyMap<SaveNote, readonly string[]>,
  words: Words,
): string {
  if (notes.size === 0) return fill(words.saved, { name });
  const said = [...notes].map(([kind, places]) => fill(words[kind], { places: list(places) }));
  return fill(words.savedWithNotes, { name, notes: said.join('; ') });
}

function list(places: readonly string[]): string {
  const more = places.length - NAMED;
  return places.slice(0, NAMED).join(', ') + (more > 0 ? ` … +${more}` : '');
}
