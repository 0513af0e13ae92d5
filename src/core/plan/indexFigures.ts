import type { Formula } from '../sheet/document';
import { columnAddress, columnLetters, textLiteral } from '../sheet/formula';
import { FIRST_COLUMN } from '../paper/page';

/** In the key column of the heading row: the index has the columns of figures. Those made before had none. */
export const FIGURES_KEY = 'figures';

/** Where the index keeps them, from 0 on its sheet. */
export const FIGURE_COLUMN = { score: 10, verdict: 11, target: 12, achievement: 13, budget: 14 } as const;
/** The part of a target that is added up; hidden. */
const ADDED_COLUMN = 15;

/** Where a plan sheet shows each of them, in their order: the key of the row, and the column in it. */
const PLACES = [
  ['tiles', 0],
  ['tiles', 4],
  ['tiles', 6],
  ['goal:total', 5],
  ['budget:total', 2],
] as const;

/** The last row of the index that is looked at: no workbook holds so many plan sheets. */
const LAST_ROW = 5000;

const CODE_COLUMN = 1;
const KEY_COLUMN = 0;
const down = (column: number) => `$${columnLetters(column)}$3:$${columnLetters(column)}$${LAST_ROW}`;

interface Listed {
  readonly code: string;
  readonly sheetName: string;
}

/**
 * What a plan's own sheet says, live, found by the keys of its rows; a dash where it says nothing or is gone. Behind them,
 * hidden, the part of the target that is added up: the plans of one account with one target share it, so that it counts
 * once. No formula depends on the row it stands in: people sort the index.
 */
export function figuresOf({ code, sheetName }: Listed): Formula[] {
  const cells = PLACES.map(
    ([key, column]) =>
      `INDEX(${columnAddress(sheetName, FIRST_COLUMN + column)},MATCH(${textLiteral(key)},${columnAddress(sheetName, 0)},0))`,
  );
  const target = cells[FIGURE_COLUMN.target - FIGURE_COLUMN.score];
  const [codes, targets] = [down(CODE_COLUMN), down(FIGURE_COLUMN.target)];
  const sharing = `SUMPRODUCT((${codes}=${textLiteral(code)})*(${targets}=${target}))`;
  return [
    ...cells.map((cell) => ({ formula: `=IFERROR(IF(${cell}="","–",${cell}),"–")` })),
    { formula: `=IFERROR(${target}/MAX(1,${sharing}),0)` },
  ];
}

const known = (column: number, sum: string): Formula => ({
  formula: `=IF(COUNT(${down(column)})=0,"–",${sum})`,
});

/** Above the target, the achievement and the budget. What people add up below the lines is not counted. */
export const TOTALS: readonly [Formula, null, Formula] = [
  known(FIGURE_COLUMN.target, `ROUND(SUM(${down(ADDED_COLUMN)}),6)`),
  null,
  known(FIGURE_COLUMN.budget, `SUMIF(${down(KEY_COLUMN)},"?*",${down(FIGURE_COLUMN.budget)})`),
];
