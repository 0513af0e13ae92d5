import type { Figure } from '../values/figure';

const SIGNS = { '+': '+', '-': '-', '×': '*', '÷': '/' } as const;

/** A figure in native formulas, from the cells (or formulas) that hold its parts. */
function figureFormula(figure: Figure, cellOf: (name: string) => string): string {
  switch (figure.is) {
    case 'name':
      return cellOf(figure.name);
    case 'number':
      return String(figure.value);
    case 'operation':
      return `(${figureFormula(figure.left, cellOf)}${SIGNS[figure.sign]}${figureFormula(figure.right, cellOf)})`;
    case 'choice':
      return `${figure.choice.toUpperCase()}(${figure.of.map((one) => figureFormula(one, cellOf)).join(',')})`;
  }
}

const isRatio = (figure: Figure): boolean => figure.is === 'operation' && figure.sign === '÷';

/**
 * A figure rounded to what it can have: doubles leave 100.1 − 0.2 a hair off 99.9. A ratio is settled further right, as
 * gates compare; sums of money have no room for that many digits.
 */
export const settledFigure = (figure: Figure, cellOf: (name: string) => string): string =>
  `ROUND(${figureFormula(figure, cellOf)},${isRatio(figure) ? 12 : 6})`;
