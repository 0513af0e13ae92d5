import { isMissing, plainText, type Cells } from './cell';
import { readWord } from './choice';
import type { Vocabulary } from './heading';
import { readNumber } from './number';
import { shown, type Problem } from './problem';
import { readQuantity } from './quantity';
import { shapeOf } from './shape';

/** An argument that may be left out: then the host hands over null. */
export type Optional = Cells | null | undefined;

/** An argument that holds for the whole call, so that it must be a single cell. */
export interface Setting {
  readonly name: string;
  readonly cells: Optional;
}

function manyCells({ name, cells }: Setting): Problem<'one-cell'> | undefined {
  const { rows, columns } = shapeOf(cells ?? []);
  return rows > 1 || columns > 1
    ? { problem: 'one-cell', kind: 'value', at: { argument: name }, details: { rows, columns } }
    : undefined;
}

/** What the cell of a setting says. A blank cell is not the same as an argument left out: it is refused. */
function contentOf(setting: Setting): string | number | boolean | Problem<'one-cell' | 'missing-cell'> {
  const many = manyCells(setting);
  if (many) return many;
  const cell = setting.cells?.[0]?.[0];
  if (cell === null || cell === undefined || isMissing(cell))
    return { problem: 'missing-cell', kind: 'value', at: { argument: setting.name } };
  return typeof cell === 'object' ? plainText(cell) : cell;
}

/** One of a few words, in any language of the vocabulary. Without a default the setting is required. */
export function readChoice<Choice extends string>(
  setting: Setting,
  words: Vocabulary<Choice>,
  byDefault?: NoInfer<Choice>,
): Choice | Problem {
  if (byDefault !== undefined && !setting.cells) return byDefault;
  const content = contentOf(setting);
  if (typeof content === 'object') return content;
  // No word is 0: it is how desktop Excel hands over a blank cell.
  if (content === 0) return { problem: 'missing-cell', kind: 'value', at: { argument: setting.name } };
  return readWord(content, words, () => ({ argument: setting.name }));
}

/** A number that holds for the whole call. Without a default the setting is required. */
function readNumberSetting(setting: Setting, byDefault?: number): number | Problem {
  if (byDefault !== undefined && !setting.cells) return byDefault;
  const content = contentOf(setting);
  if (typeof content === 'object') return content;
  const value = readNumber(content);
  return typeof value === 'number'
    ? value
    : {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: setting.name },
        details: { text: shown(content) },
      };
}

/** A quantity (0 to 1e12) that holds for the whole call. Without a default the setting is required. */
export function readQuantitySetting(setting: Setting, byDefault?: number): number | Problem {
  if (byDefault !== undefined && !setting.cells) return byDefault;
  return manyCells(setting) ?? readQuantity(setting.cells?.[0]?.[0], { argument: setting.name });
}

/** A text that holds for the whole call; undefined where it was left out. */
export function readTextSetting(setting: Setting): string | undefined | Problem {
  if (!setting.cells) return undefined;
  const content = contentOf(setting);
  return typeof content === 'object' ? content : plainText(content);
}

const FEWEST_DECIMALS = -6;
const MOST_DECIMALS = 10;

/** The decimals money is rounded to, 2 by default; negative rounds to tens and hundreds, as ROUND does. */
export function readDecimals(cells: Optional): number | Problem {
  const decimals = readNumberSetting({ name: 'decimals', cells }, 2);
  if (typeof decimals !== 'number') return decimals;
  return Number.isInteger(decimals) && decimals >= FEWEST_DECIMALS && decimals <= MOST_DECIMALS
    ? decimals
    : {
        problem: 'not-decimals',
        kind: 'num',
        at: { argument: 'decimals' },
        details: { least: FEWEST_DECIMALS, most: MOST_DECIMALS },
      };
}
