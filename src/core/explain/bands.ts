import { BAND_EDGE_WORDS, bandOf, bandResults, readBands, type BandEdge } from '../scoring/bands';
import { readNumber } from '../values/number';
import { isProblem } from '../values/problem';
import { readChoice } from '../values/setting';
import {
  displayValueOf,
  nothing,
  number,
  term,
  terms,
  word,
  type Explainer,
  type DisplayValue,
  type Label,
} from './explanation';
import { cellAt } from './place';

/** The headings over a band's or a tier's two ends: the end that belongs to it, and the one that does not. */
export const ENDS = {
  from: ['from', 'below'],
  over: ['above', 'upTo'],
  upto: ['above', 'upTo'],
} as const satisfies Record<BandEdge | 'over', readonly [Label, Label]>;

/** A row and the ones beside it, of a list of `count`. `at` may lie just before the first or just after the last. */
export function around(at: number, count: number): readonly number[] {
  return [at - 1, at, at + 1].filter((row) => row >= 0 && row < count);
}

export const endFigure = (
  bound: number | undefined,
  figure: (value: number) => DisplayValue = number,
): DisplayValue => (bound === undefined ? nothing : figure(bound));

export const band: Explainer = {
  parameters: ['value', 'bands', 'edge'],
  byRow: ['value'],
  answer: ([value, bands, edge]) => bandResults(value ?? [], bands ?? [], edge),
  derive: ([value, table, edge], at) => {
    const side = readChoice<BandEdge>({ name: 'edge', cells: edge }, BAND_EDGE_WORDS, 'from');
    if (isProblem(side)) return { parts: [] };
    const bands = readBands(table ?? [], side);
    if (isProblem(bands)) return { parts: [] };
    const cell = cellAt(value, at);
    const given = terms(term('value', displayValueOf(cell)), term('edge', word(side)));
    const graded = readNumber(cell);
    if (typeof graded !== 'number') return { parts: [given] };
    const reached = bandOf(graded, bands, side);
    const index = reached ? bands.indexOf(reached) : side === 'from' ? -1 : bands.length;
    const shown = around(index, bands.length);
    const boundOf = (index: number) => bands[index]?.bound;
    return {
      parts: [
        given,
        {
          part: 'steps',
          caption: 'bands',
          columns: [...ENDS[side], 'bandResult'],
          rows: shown.map((row) => {
            const first = side === 'from' ? row : row - 1;
            return [
              endFigure(boundOf(first)),
              endFigure(boundOf(first + 1)),
              displayValueOf(bands[row]?.result),
            ];
          }),
          ...(reached && { decisive: shown.indexOf(index) }),
        },
      ],
    };
  },
};
