import { explain, type FunctionId } from '../../../src/core/explain/explain';
import type { DisplayValue, Given, Part } from '../../../src/core/explain/explanation';

const twelveDigits = (value: number): string => String(Number(value.toPrecision(12)));

/** A figure in few signs: `60`, `60 %`, `day 46000`, `“C”`, a word as it is, `3 yes`, `·` for nothing. */
function figureText(figure: DisplayValue): string {
  switch (figure.as) {
    case 'number':
      return twelveDigits(figure.value);
    case 'word':
      return figure.value;
    case 'share':
      return `${twelveDigits(figure.value * 100)} %`;
    case 'date':
      return `day ${figure.value}`;
    case 'text':
      return `“${figure.value}”`;
    case 'tally':
      return `${figure.value} ${figure.of}`;
    case 'nothing':
      return '·';
  }
}

const partText = (part: Part): readonly string[] =>
  part.part === 'terms'
    ? [part.terms.map(({ label, figure }) => `${label} ${figureText(figure)}`).join(', ')]
    : [
        `${part.caption}: ${part.columns.join(' | ')}`,
        ...part.rows.map(
          (row, index) => `${index === part.decisive ? '→' : ' '} ${row.map(figureText).join(' | ')}`,
        ),
      ];

/** An explanation line by line: terms in one, steps as a table with an arrow at the decisive row, then the notes. */
export function told(id: FunctionId, given: Given, row = 0, column = 0): readonly string[] {
  const { parts, notes } = explain(id, given, { row, column });
  return [
    ...parts.flatMap(partText),
    ...notes.map(({ note, details }) => `! ${[note, ...Object.values(details ?? {})].join(' ')}`),
  ];
}
