import { plainText, type Cell } from './cell';
import type { Problem } from './problem';
import { isUnitText } from './unitText';

/** The languages that the add-in heads a workbook in. */
export type SheetLanguage = 'en-US' | 'zh-CN';

/** What one thing is called in workbooks: in each language that the add-in writes, then however else people say it. */
export type SheetWords = readonly [english: string, chinese: string, ...others: string[]];

const PLACES: Readonly<Record<SheetLanguage, 0 | 1>> = { 'en-US': 0, 'zh-CN': 1 };

/** The word that a workbook in this language uses. */
export const inLanguage = (words: SheetWords, language: SheetLanguage): string => words[PLACES[language]];

/** What headings people give a field, in any language; compared after folding (`headingKey`). */
export type Vocabulary<Field extends string> = Readonly<Record<Field, SheetWords>>;

/** Longer texts are prose, not headings with a unit in brackets; they are compared whole. */
const LONGEST_HEADING = 200;

/** Text folded for comparing names: width, case and white space do not matter. */
export const nameKey = (cell: unknown): string => plainText(cell).toLowerCase().replace(/\s+/g, '');

/** A heading folded for comparison: width, case, spaces, punctuation and a unit in brackets do not matter. */
export function headingKey(cell: unknown): string {
  const name = nameKey(cell);
  if (name.length > LONGEST_HEADING) return name;
  return name
    .replace(/[([{【](.*?)[)\]}】]/g, (whole, inner: string) => (isUnitText(inner) ? '' : whole))
    .replace(/[_\-–—.:*/\\'"`’]+/g, '');
}

/** Which column (from 0) holds which field. A field that no heading names is absent. */
export type Columns<Field extends string> = Partial<Readonly<Record<Field, number>>>;

const headingTwice = (argument: string, column: number, heading: Cell): Problem<'heading-twice'> => ({
  problem: 'heading-twice',
  kind: 'value',
  at: { argument, column: column + 1 },
  details: { heading: plainText(heading) },
});

/**
 * Finds the fields of a vocabulary in a row of headings, in any order, extra headings welcome. Two headings for one
 * field are a problem: the add-in does not guess which is meant.
 */
export function findColumns<Field extends string>(
  headings: readonly Cell[],
  vocabulary: Vocabulary<Field>,
  argument: string,
): Columns<Field> | Problem<'heading-twice'> {
  const fieldOf = new Map<string, Field>();
  for (const field of Object.keys(vocabulary) as Field[])
    for (const word of vocabulary[field]) fieldOf.set(headingKey(word), field);
  const columns: { [F in Field]?: number } = {};
  for (const [column, heading] of headings.entries()) {
    const field = typeof heading === 'string' ? fieldOf.get(headingKey(heading)) : undefined;
    if (field === undefined) continue;
    if (columns[field] !== undefined) return headingTwice(argument, column, heading);
    columns[field] = column;
  }
  return columns as Columns<Field>;
}

/**
 * Finds the column (from 0) of each name that a table of the user's own gives: a KPI, a gate's field. A heading that is
 * the very name wins; else one that differs in punctuation or a unit in brackets only. `undefined` where none is. Two
 * columns of one name are a problem.
 */
export function findNamed(
  headings: readonly Cell[],
  names: readonly string[],
  argument: string,
): (number | undefined)[] | Problem<'heading-twice'> {
  const columnsOf = (fold: (cell: unknown) => string) => {
    const columns = new Map<string, number[]>();
    for (const [column, heading] of headings.entries()) {
      const key = fold(heading);
      if (key !== '') columns.set(key, [...(columns.get(key) ?? []), column]);
    }
    return columns;
  };
  const exact = columnsOf(nameKey);
  const loose = columnsOf(headingKey);
  const found: (number | undefined)[] = [];
  for (const name of names) {
    const columns = exact.get(nameKey(name)) ?? loose.get(headingKey(name)) ?? [];
    const second = columns[1];
    if (second !== undefined) return headingTwice(argument, second, headings[second]);
    found.push(columns[0]);
  }
  return found;
}
