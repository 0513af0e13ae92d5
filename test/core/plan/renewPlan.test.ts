import { planSheet } from '../../../src/core/plan/planSheet';
import type { PlanInput } from '../../../src/core/plan/plan';
import { renewPlan } from '../../../src/core/plan/renewPlan';
import { standingOf } from '../../../src/core/plan/standing';
import { isFormula } from '../../../src/core/sheet/document';
import type { Renewal } from '../../../src/core/sheet/renewal';
import type { Cell } from '../../../src/core/values/cell';
import { sampleBook } from './sample';

const book = sampleBook('en-US');
const plan = book.plan('01001');

/** A plan sheet as it stands in the workbook: what formulas show does not matter here. */
const standing = (input: PlanInput = plan): Cell[][] =>
  planSheet(input).contents.map((row) =>
    row.map((content): Cell => (content === null ? '' : isFormula(content) ? 'shown' : content)),
  );
const rowOf = (cells: readonly (readonly Cell[])[], key: string) => cells.findIndex(([cell]) => cell === key);
const withTarget = (salesTarget: number): PlanInput => ({
  ...plan,
  asOf: plan.asOf + 30,
  account: { ...plan.account, values: { ...plan.account.values, salesTarget } },
});
const target = plan.account.values.salesTarget as number;
const gains = (input: PlanInput, cells: readonly (readonly Cell[])[]): Renewal => {
  const renewal = renewPlan(input, cells);
  if (typeof renewal === 'string') throw new Error(renewal);
  return renewal;
};
const written = ({ cells }: Renewal) =>
  Object.fromEntries(cells.map(({ row, column, content }) => [`${row},${column}`, content]));

test('nothing changed: nothing is written', () => {
  expect(renewPlan({ ...plan, asOf: plan.asOf + 30 }, standing())).toBe('unchanged');
});

test('a target that moved is a line in the first free row of the log: the day, what changed, who says it', () => {
  const cells = standing();
  const line = rowOf(cells, 'log:2');
  const shown = (amount: number) => amount.toLocaleString('en-US');
  expect(written(gains(withTarget(target + 500), cells))).toMatchObject({
    [`${line},1`]: plan.asOf + 30,
    [`${line},2`]: `target ${shown(target)} → ${shown(target + 500)}`,
    [`${line},7`]: 'Channel Planner',
  });
});

test('the next run compares with that line, and says nothing again', () => {
  const cells = standing();
  for (const { row, column, content } of gains(withTarget(target + 500), cells).cells)
    (cells[row] as Cell[])[column] = content as Cell;
  expect(renewPlan(withTarget(target + 500), cells)).toBe('unchanged');
  const shown = (amount: number) => amount.toLocaleString('en-US');
  const back = written(gains(withTarget(target), cells));
  expect(Object.values(back)).toContain(`target ${shown(target + 500)} → ${shown(target)}`);
});

test('what people typed into the log stays: the line goes below the last row that has something', () => {
  const cells = standing();
  (cells[rowOf(cells, 'log:3')] as Cell[])[2] = 'agreed by phone';
  const { cells: changes } = gains(withTarget(1), cells);
  expect(new Set(changes.map(({ row }) => row))).toEqual(new Set([rowOf(cells, 'log:4')]));
});

test('rows and columns that people moved are found by their keys', () => {
  const cells = standing();
  const moved = [cells[0] ?? [], ['', 'a note of ours'], ...cells.slice(1)].map((row) => [
    ...row.slice(0, 2),
    'an own column',
    ...row.slice(2),
  ]);
  const { cells: changes } = gains(withTarget(1), moved);
  const line = rowOf(cells, 'log:2') + 1;
  expect(changes.filter(({ row }) => row !== line)).toEqual([]);
  expect(changes.map(({ column, content }) => [column, content])).toContainEqual([8, 'Channel Planner']);
});

test('a full log gains a row below its last, with its key and its looks; what stands below moves down', () => {
  const cells = standing();
  const lines = cells.filter(([key]) => /^log:\d/.test(String(key)));
  for (const line of lines) line[2] = 'full';
  const last = rowOf(cells, `log:${lines.length}`);
  const { added, cells: changes } = gains(withTarget(1), cells);
  expect(changes).toEqual([]);
  expect(added).toMatchObject({ at: last + 1, movesDown: false });
  expect(added?.lines.contents[0]?.[0]).toBe(`log:${lines.length + 1}`);
  expect(added?.lines.merges).toContainEqual({ row: last + 1, column: 2, rows: 1, columns: 5 });
  expect(gains(withTarget(1), [...cells, ['', 'below the log']]).added).toMatchObject({ movesDown: true });
});

test('a scheme with other KPIs or gates makes the sheet one of an older pattern: it is left alone', () => {
  const { kpis } = plan.scheme;
  if (!kpis) throw new Error('the sample has KPIs');
  const fewer = { ...plan, scheme: { ...plan.scheme, kpis: { ...kpis, kpis: kpis.kpis.slice(1) } } };
  expect(renewPlan(plan, standing(fewer))).toBe('outdated');
});

describe('the line of the log', () => {
  const shown = (amount: number) => amount.toLocaleString('en-US');
  const said = `target ${shown(target)} → ${shown(target + 500)}`;

  test('has the day, the words and who says it, and keeps the standing for the next run; the key stays', () => {
    const cells = standing();
    const line = rowOf(cells, 'log:2');
    const { score } = standingOf(plan);
    const renewal = gains(withTarget(target + 500), cells);
    expect(written(renewal)).toEqual({
      [`${line},1`]: plan.asOf + 30,
      [`${line},2`]: said,
      [`${line},7`]: 'Channel Planner',
      [`${line},9`]: target + 500,
      [`${line},10`]: score,
      [`${line},11`]: 'eligible',
    });
    expect(renewal.heights).toEqual([]);
  });

  test('goes below the last used row, however the rows of the log were sorted', () => {
    const cells = standing();
    const [first, second] = [rowOf(cells, 'log:1'), rowOf(cells, 'log:2')];
    [cells[first], cells[second]] = [cells[second] ?? [], cells[first] ?? []];
    const { cells: changes } = gains(withTarget(1), cells);
    expect(new Set(changes.map(({ row }) => row))).toEqual(new Set([second + 1]));
  });

  test('is not written where the last line says the same already, or where people took the log away', () => {
    const cells = standing();
    const line = cells[rowOf(cells, 'log:2')] ?? [];
    line[2] = said;
    expect(renewPlan(withTarget(target + 500), cells)).toBe('unchanged');
    const without = standing().filter(([key]) => !/^log:\d/.test(String(key)));
    expect(renewPlan(withTarget(1), without)).toBe('unchanged');
  });

  test('leaves out what has lost its column', () => {
    const cells = standing();
    const narrower = cells.map((row) => row.filter((_, column) => column !== 11));
    expect(gains(withTarget(target + 500), narrower).cells.map(({ column }) => column)).toEqual([
      1, 2, 7, 9, 10,
    ]);
  });

  test('in a full log whose columns were moved takes its cells to where they are, and no looks but its height', () => {
    const cells = standing();
    for (const line of cells.filter(([key]) => /^log:\d/.test(String(key)))) line[2] = 'full';
    const wider = cells.map((row) => [...row.slice(0, 2), 'ours', ...row.slice(2)]);
    const lines = gains(withTarget(target + 500), wider).added?.lines;
    expect(lines).toMatchObject({ styles: [], merges: [], validations: [] });
    expect(lines?.rowHeights).toEqual([{ row: rowOf(wider, 'log:6') + 1, height: 17.25 }]);
    expect(lines?.contents[0]?.slice(0, 9)).toEqual([
      'log:7',
      plan.asOf + 30,
      null,
      said,
      ...Array<null>(4).fill(null),
      'Channel Planner',
    ]);
    expect(lines?.contents[0]).toHaveLength(wider[0]?.length ?? 0);
  });
});

test('rows of KPIs and gates that people sorted are still all there', () => {
  const cells = standing();
  const [first, second] = cells.flatMap(([key], row) => (String(key).startsWith('gate:') ? [row] : []));
  if (first === undefined || second === undefined) throw new Error('the sample has gates');
  [cells[first], cells[second]] = [cells[second] ?? [], cells[first] ?? []];
  expect(renewPlan(plan, cells)).toBe('unchanged');
});
