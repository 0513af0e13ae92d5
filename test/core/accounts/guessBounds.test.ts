import { guessColumns, targetKey } from '../../../src/core/accounts/guess';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cell, Cells } from '../../../src/core/values/cell';

const NONE_SAID = new Map<string, string>();
/** A table that begins in C11 of its sheet. */
const guessesOf = (cells: Cells, names: readonly string[] = [], said = NONE_SAID) =>
  guessColumns(
    {
      sheet: 'S',
      firstRow: 10,
      firstColumn: 2,
      cells,
      hiddenRows: new Set(),
    } satisfies TableSource,
    names,
    said,
  );
/** What the second column is thought to stand for, and why; beside a column of codes. */
const second = (heading: string, cells: readonly Cell[], names: readonly string[] = []) => {
  const guesses = guessesOf([['Code', heading], ...cells.map((cell, index) => [`A${index}`, cell])], names);
  const column = guesses?.columns[1];
  return column?.target && [targetKey(column.target), column.ground];
};

test('columns are told by the sheet’s own rows and columns, each heading once, with three different examples', () => {
  expect(
    guessesOf(
      [
        ['Code', ' My Notes ', 'MY NOTES', '', 2015, 'Display'],
        ['A1', 'x', '', 5, 6, 0.5],
        ['A2', 'NA', '', 5, 6, 0.6],
        ['A3', 'x', '', 5, 6, ''],
        ['A4', 'y', '', 5, 6, 0.7],
        ['A5', 'z', '', 5, 6, 0.8],
        ['A6', 'w', '', 5, 6, 0.9],
      ],
      ['Display'],
    ),
  ).toEqual({
    headingRow: 10,
    columns: [
      {
        column: 2,
        heading: 'Code',
        examples: ['A1', 'A2', 'A3'],
        target: { field: 'code' },
        ground: 'heading',
      },
      { column: 3, heading: 'My Notes', examples: ['x', 'y', 'z'] },
      {
        column: 7,
        heading: 'Display',
        examples: [0.5, 0.6, 0.7],
        target: { name: 'Display' },
        ground: 'heading',
      },
    ],
  });
});

test('a KPI is known by its very name before one that differs in brackets, and a gate’s field is the field', () => {
  const names = ['铺货率(A)', '铺货率(B)', '逾期天数'];
  const guesses = guessesOf(
    [
      ['Code', '铺货率(B)', '逾期天数'],
      ['A1', 1, 2],
    ],
    names,
  );
  expect(guesses?.columns.map(({ target }) => target)).toEqual([
    { field: 'code' },
    { name: '铺货率(B)' },
    { field: 'overdueDays' },
  ]);
});

test('what a person said is so, and is nothing where they said nothing', () => {
  const said = new Map([
    ['ref', 'Code'],
    ['stock', ''],
  ]);
  const guesses = guessesOf(
    [
      ['Ref', 'Stock'],
      ['A1', 5],
    ],
    [],
    said,
  );
  expect(guesses?.columns).toEqual([
    { column: 2, heading: 'Ref', examples: ['A1'], target: { field: 'code' }, ground: 'said' },
    { column: 3, heading: 'Stock', examples: [5], ground: 'said' },
  ]);
});

describe('a column is proposed by its heading', () => {
  const dates = (...cells: Cell[]) => second('Founded on', cells);
  const founded = ['founded', 'words'];
  test('only where seven in ten of its cells are of the field’s kind', () => {
    const amounts = (good: number, bad: number) =>
      second('Sales tgt', [...Array<Cell>(good).fill(5), ...Array<Cell>(bad).fill('text')]);
    expect(amounts(7, 3)).toEqual(['salesTarget', 'words']);
    expect(amounts(6, 4)).toBeUndefined();
    expect(amounts(0, 0)).toEqual(['salesTarget', 'words']);
    expect(second('Sales tgt', ['', 'NA'])).toEqual(['salesTarget', 'words']);
  });
  test('as a date where its numbers are days somebody means', () => {
    expect(dates(10_000, 80_000)).toEqual(founded);
    expect(dates('2020-01-01')).toEqual(founded);
    expect(dates(9_999)).toBeUndefined();
    expect(dates(80_001)).toBeUndefined();
  });
  test('by what its first sixty cells hold', () => {
    const after = (count: number) => second('Sales tgt', [...Array<Cell>(count).fill(''), 'text']);
    expect(after(59)).toBeUndefined();
    expect(after(60)).toEqual(['salesTarget', 'words']);
  });
  test('that resembles a KPI or a gate’s field, whatever its cells hold', () => {
    expect(second('Shelf displays', ['many'], ['Shelf display'])).toEqual(['"shelfdisplay', 'words']);
  });
});

describe('where no heading tells, codes and names are known by their cells', () => {
  const grounds = (...rows: Cell[][]) =>
    guessesOf([['Q', 'Z'], ...rows])?.columns.map(
      ({ target, ground }) => target && [targetKey(target), ground],
    );
  const [code, name] = [
    ['code', 'data'],
    ['name', 'data'],
  ];
  test.each<[string, Cell[], Cell[], unknown[]]>([
    ['texts with a digit', ['A-1', 'Ann'], ['A-2', 'Bob'], [code, name]],
    ['whole numbers of four digits', ['Ann', 1007], ['Bob', 1008], [name, code]],
    ['ages and counts are no codes', ['Ann', 57], ['Bob', 48], [name, undefined]],
    ['nor are days', ['Ann', 45_500], ['Bob', 45_501], [name, undefined]],
    ['fractions are no codes', ['Ann', 7.5], ['Bob', 8], [name, undefined]],
    ['nor is 0', ['Ann', 0], ['Bob', 8], [name, undefined]],
    ['nor what stands twice', ['Ann', 7], ['Bob', 7], [name, undefined]],
    ['a code has two characters at least', ['Ann', '1'], ['Bob', '2'], [name, undefined]],
    ['and twenty at most', ['Ann', '1'.repeat(20)], ['Bob', '2'.repeat(21)], [name, undefined]],
    ['twenty will do', ['Ann', '1'.repeat(20)], ['Bob', '2'.repeat(20)], [name, code]],
    ['a name has two letters together', ['A 1 B', 1007], ['C 2 D', 1008], [undefined, code]],
    ['days are no names', ['A-1', '2020年1月1日'], ['A-2', '2020年1月2日'], [code, undefined]],
  ])('%s', (_what, first, next, expected) => {
    expect(grounds(first, next)).toEqual(expected);
  });
  test('one row proves nothing', () => {
    expect(grounds(['A-1', 'Ann'])).toEqual([undefined, undefined]);
  });
});

describe('the row of the headings', () => {
  const headingRow = (...cells: Cell[][]) => guessesOf(cells)?.headingRow;
  test('has the most different texts, at least two, over other cells', () => {
    expect(headingRow(['P', 'P', 'P'], ['Q', 'R', ''], ['a', 1, 2])).toBe(11);
    expect(headingRow(['P', 'Q', ''], ['R', 'S', ''], ['', '', ''])).toBe(10);
    expect(headingRow(['P', '2015', 7], ['x', 1, 2])).toBeUndefined();
    expect(headingRow(['P', 'Q'], ['', ''])).toBeUndefined();
    expect(headingRow(['P', 'Q'])).toBeUndefined();
  });
  test('is among the first fifteen', () => {
    const below = (count: number) => [...Array.from({ length: count }, () => ['']), ['P', 'Q'], [1, 2]];
    expect(headingRow(...below(14))).toBe(24);
    expect(headingRow(...below(15))).toBeUndefined();
  });
});
