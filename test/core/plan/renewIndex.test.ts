import { printMarker } from '../../../src/core/plan/identity';
import { overdueReviews } from '../../../src/core/attention/overdueReviews';
import { planIndex, type IndexedPlan } from '../../../src/core/plan/planIndex';
import { renewIndex } from '../../../src/core/plan/renewIndex';
import { isFormula } from '../../../src/core/sheet/document';
import type { Renewal } from '../../../src/core/sheet/renewal';
import type { Cell } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';

const asOf = serialOf(2027, 5, 10);
const plan = (code: string, more: Partial<IndexedPlan> = {}): IndexedPlan => ({
  code,
  period: '2027',
  template: 'annual',
  name: `Account ${code}`,
  grade: 'A',
  owner: 'Li Na',
  sheetName: `Plan ${code}`,
  nextReview: serialOf(2027, 6, 1),
  ...more,
});
const indexOf = (plans: readonly IndexedPlan[]) =>
  planIndex(plans, new Map(), planWords, { sheetName: 'Plan index', asOf });
const standing = (plans: readonly IndexedPlan[]): Cell[][] =>
  indexOf(plans).contents.map((row) =>
    row.map((content): Cell => (content === null ? '' : isFormula(content) ? content.formula : content)),
  );
const gains = (plans: readonly IndexedPlan[], cells: readonly (readonly Cell[])[]): Renewal => {
  const renewal = renewIndex(indexOf(plans), cells);
  if (typeof renewal === 'string') throw new Error(renewal);
  return renewal;
};
const [STATUS, REVIEW, LINK] = [7, 8, 9];

test('an index that says it all gains nothing', () => {
  expect(renewIndex(indexOf([plan('1'), plan('2')]), standing([plan('1'), plan('2')]))).toBe('unchanged');
});

test('a new plan is a line below all others, in their looks; the title counts it', () => {
  const { added, cells } = gains([plan('1'), plan('2')], standing([plan('1')]));
  expect([added?.at, added?.movesDown]).toEqual([3, false]);
  expect(added?.lines.contents.map(([mark]) => mark)).toEqual([printMarker(plan('2'))]);
  expect(added?.lines.validations.map(({ area }) => [area.row, area.rows])).toEqual([
    [3, 1],
    [3, 1],
  ]);
  expect(cells).toEqual([{ row: 0, column: 1, content: 'Plan index: 2 plans, 2027-05-10' }]);
});

test('a line keeps its status and next review wherever it was sorted to; owner and link follow the workbook', () => {
  const cells = standing([plan('1'), plan('2')]);
  const [title = [], headings = [], one = [], two = []] = cells;
  one[STATUS] = 'Signed';
  one[REVIEW] = serialOf(2027, 9, 9);
  const sorted = [title, headings, two, one];
  const changes = gains([plan('1', { owner: 'Wang Fang', sheetName: 'Renamed' }), plan('2')], sorted).cells;
  expect(gains([plan('1', { owner: 'Wang Fang' })], standing([plan('1')]))).toStrictEqual({
    cells: [{ row: 2, column: 4, content: 'Wang Fang' }],
    heights: [],
  });
  expect(changes.filter(({ row, column }) => row > 0 && column <= LINK)).toEqual([
    { row: 3, column: 4, content: 'Wang Fang' },
    { row: 3, column: LINK, content: { formula: `=HYPERLINK("#'Renamed'!A1","Open")` } },
  ]);
});

test('figures follow the plan’s sheet by its name, quoted or not, wherever the line was sorted to', () => {
  const cells = standing([plan('1', { sheetName: 'Plan1' }), plan('2')]);
  const [title = [], headings = [], one = [], two = []] = cells;
  const asExcelWrites = one.map((cell) =>
    typeof cell === 'string' ? cell.replaceAll("'Plan1'!", 'Plan1!') : cell,
  );
  const sorted = [title, headings, two, asExcelWrites];
  const plans = [plan('1', { sheetName: 'Plan1' }), plan('2')];
  expect(renewIndex(indexOf(plans), sorted)).toBe('unchanged');
  // A redrawn plan: Excel has let the formulas follow the old sheet under its new name.
  const behind = asExcelWrites.map((cell) =>
    typeof cell === 'string' ? cell.replaceAll('Plan1!', "'Plan1 (old)'!") : cell,
  );
  const figures = gains(plans, [title, headings, two, behind]).cells.filter(({ row }) => row > 0);
  expect(figures.map(({ row, column }) => [row, column])).toEqual(
    [9, 10, 11, 12, 13, 14, 15].map((column) => [3, column]),
  );
});

test('an index that was made without figures gets none: what people wrote there stays', () => {
  const before = standing([plan('1')]).map((row) => row.slice(0, 10));
  const [title = [], headings = [], one = []] = before;
  headings[0] = '';
  const own = [title, [...headings, 'Our remark'], [...one, 'call in May']];
  expect(renewIndex(indexOf([plan('1')]), own)).toBe('unchanged');
  const { cells, added } = gains([plan('1'), plan('2')], own);
  expect(cells.map(({ row, column }) => [row, column])).toEqual([[0, 1]]);
  expect(added?.lines.contents.map((row) => row.length)).toEqual([10]);
});

test('a plan whose sheet is gone keeps its line and loses its link', () => {
  expect(gains([plan('2')], standing([plan('1'), plan('2')])).cells).toContainEqual({
    row: 2,
    column: LINK,
    content: null,
  });
});

test('a review is overdue from the day after it was due, unless the plan is closed or the day is no day', () => {
  const cells = standing([plan('1'), plan('2'), plan('3'), plan('4')]);
  const due = (line: number, day: Cell, status: string) => {
    (cells[line] as Cell[])[REVIEW] = day;
    (cells[line] as Cell[])[STATUS] = status;
  };
  due(2, asOf - 1, 'Running');
  due(3, asOf, 'Running');
  due(4, asOf - 30, 'closed');
  due(5, 'after the fair', 'Draft');
  const longer = standing([plan('1'), plan('2'), plan('3')]);
  for (const [line, days] of [1, 3, 2].entries()) (longer[2 + line] as Cell[])[REVIEW] = asOf - days;
  expect(overdueReviews(longer, 'Closed', asOf).map(({ row }) => row)).toEqual([3, 4, 2]);
  expect(overdueReviews(cells, 'Closed', asOf)).toEqual([
    { mark: printMarker(plan('1')), account: 'Account 1', row: 2, due: asOf - 1 },
  ]);
});
