import { plainText, type Cell } from './cell';
import type { Vocabulary } from './heading';
import { shown, type Place, type Problem } from './problem';

/** Width, case and spaces do not matter; brackets do: 以上（不含） is the contrary of 以上. */
const wordKey = (word: unknown): string =>
  plainText(word)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** One of a few words, in any language of the vocabulary; a problem offers the choices' own names. */
export function readWord<Choice extends string>(
  cell: Cell,
  words: Vocabulary<Choice>,
  at: () => Place,
): Choice | Problem {
  const key = wordKey(cell);
  const choices = Object.keys(words) as Choice[];
  return (
    choices.find((choice) => words[choice].some((word) => wordKey(word) === key)) ?? {
      problem: 'not-an-option',
      kind: 'value',
      at: at(),
      details: { text: shown(cell), options: choices.join(', ') },
    }
  );
}
