import { LOOK, TONES } from '../../../src/core/paper/look';
import { Page, textWidth, type Piece } from '../../../src/core/paper/page';
import { headingRow } from '../../../src/core/plan/pieces';
import { isFormula, type Area } from '../../../src/core/sheet/document';

const area = (row: number, column: number, columns = 1, rows = 1): Area => ({ row, column, rows, columns });
const finish = (page: Page) =>
  page.finish({ name: 'Plan', marker: 'ours', footer: { left: 'l', center: 'c', right: 'r' } });
const heightsOf = (pieces: readonly Piece[], height?: number) => {
  const page = new Page();
  page.row('row', pieces, height);
  return finish(page).rowHeights[1]?.height;
};
const text = (content: string, more: Partial<Piece> = {}): Piece => ({
  column: 0,
  content,
  style: LOOK.text,
  ...more,
});

test('a page is a grid under its keys: the columns’ in the first row, hidden, the rows’ in the first column, hidden', () => {
  const page = new Page();
  page.hiddenRow('links', { first: { formula: '=1' }, second: 2 });
  page.banner('plan', [text('Title', { span: 2, style: LOOK.banner })]);
  const row = page.row('late', [
    {
      column: 0,
      content: (address) => ({ formula: `=${address('first')}+${address('later')}` }),
      style: LOOK.number,
    },
    { column: 2, content: (address) => address('nowhere') ?? 'unknown', style: LOOK.text },
  ]);
  page.name('later', page.nextRow, 7);
  expect([row, page.helper(row, 5, 'kept'), page.address(row, 0)]).toEqual([3, '$O$4', '$B$4']);
  const { contents, columnWidths, rowHeights, merges, frozen, gridlines, name, tables } = finish(page);
  const blanks = (count: number) => Array<null>(count).fill(null);
  expect(contents).toEqual([
    ['ours', ...'c1 c2 c3 c4 c5 c6 c7 c8 h1 h2 h3 h4 h5 h6'.split(' ')],
    ['links', { formula: '=1' }, 2, ...blanks(12)],
    ['plan', 'Title', ...blanks(13)],
    ['late', { formula: '=$B$2+$I$5' }, null, 'unknown', ...blanks(10), 'kept'],
  ]);
  expect(columnWidths.map((width) => width > 0)).toEqual([
    false,
    ...Array<boolean>(8).fill(true),
    ...Array<boolean>(6).fill(false),
  ]);
  expect(rowHeights.map(({ row, height }) => [row, height > 0])).toEqual([
    [0, false],
    [1, false],
    [2, true],
    [3, true],
  ]);
  expect([name, gridlines, merges, tables]).toEqual(['Plan', false, [area(2, 1, 2)], []]);
  expect(frozen).toEqual({ rows: 3, columns: 0 });
});

test('what is printed begins with the banner, which every page repeats, and ends with the last column people see', () => {
  const page = new Page();
  page.hiddenRow('links', {});
  page.banner('plan', []);
  page.section('one', '1. One');
  const { printing } = finish(page);
  expect(printing).toMatchObject({
    orientation: 'portrait',
    area: { row: 2, column: 1, rows: 4, columns: 8 },
    titleRows: { row: 2, rows: 1 },
    breaks: [],
    footer: { left: 'l', center: 'c', right: 'r' },
  });
});

test('a section that does not fit on what is left of its page begins a new one, below the repeated banner', () => {
  const page = new Page();
  page.banner('plan', []);
  // A page at 75% holds 1,040 points, 985 thousandths of them used, less 34 of the banner: 990.9 in all.
  const section = (key: string, height: number) => {
    page.section(key, key);
    page.row('', [], height);
  };
  section('a', 500);
  section('b', 430);
  section('c', 300);
  const { printing, contents } = finish(page);
  expect(printing?.breaks.map((row) => contents[row + 1]?.[0])).toEqual(['c']);
});

describe('a row is as high as it is told to be, and higher where wrapped text needs it', () => {
  const long = 'word '.repeat(40);
  test.each([
    ['a short text', [text('word')], 20, 20],
    ['nothing', [], undefined, 15.75],
    // 200 signs of 9 × 0.52 points in 97% of 130 points: 8 lines of 11.97, and 3 points beside.
    ['a long text', [text(long)], 20, 99],
    ['a long text over two columns', [text(long, { span: 2 })], 20, 63],
    ['the longer of two', [text('word'), text(long, { column: 0 })], 20, 99],
    ['a long text that does not wrap', [text(long, { style: LOOK.number })], 20, 20],
    [
      'what a formula will most likely show',
      [{ ...text(''), content: { formula: '=A1' }, likely: long }],
      20,
      99,
    ],
    ['a formula of which that is not known', [{ ...text(''), content: { formula: `="${long}"` } }], 20, 20],
  ] as const)('%s', (_, pieces, height, expected) => {
    expect(heightsOf(pieces, height)).toBe(expected);
  });

  test('an indent takes its room from the text', () => {
    expect(textWidth({ column: 0, style: LOOK.text }) - textWidth({ column: 0, style: LOOK.textInset })).toBe(
      8,
    );
    expect(textWidth({ column: 1, span: 2, style: LOOK.text })).toBe(78 + 82);
  });
});

test('cells that touch and take the same share a rule; the same question elsewhere, or another message, has its own', () => {
  const page = new Page();
  const typed = (column: number, message?: string): Piece => ({
    column,
    content: null,
    style: LOOK.input,
    input: { date: true },
    ...(message !== undefined && { message }),
  });
  page.row('one', [typed(0, 'a day'), typed(1, 'a day'), typed(3, 'a day'), typed(4)]);
  page.row('two', [typed(0, 'a day'), typed(1, 'a day'), { ...typed(6), input: 'anything' }]);
  const { inputs, validations } = finish(page);
  expect(inputs).toHaveLength(7);
  const allow = { date: true };
  expect(validations).toEqual([
    { area: area(1, 1, 2, 2), allow, message: 'a day' },
    { area: area(1, 4), allow, message: 'a day' },
    { area: area(1, 5), allow, message: '' },
  ]);
});

test('cells of one look are one area; number formats lie on top; words bear their tones and shares their bars', () => {
  const page = new Page();
  page.row('one', [text('a'), text('b', { column: 1, format: '0%' })]);
  page.tone(1, 2, 0, 'good', 'good', 3);
  page.tone(1, 1, 1, 'bad', 'bad');
  page.bars(1, 2, 7, 1.2);
  const { styles, textRules, dataBars } = finish(page);
  expect(styles).toEqual([
    { areas: [area(0, 0, 15, 2)], style: LOOK.page },
    { areas: [area(1, 1, 2)], style: LOOK.text },
    { areas: [area(1, 2)], style: { format: '0%' } },
  ]);
  expect(textRules).toEqual([
    { area: area(1, 1, 3, 2), text: 'good', ...TONES.good },
    { area: area(1, 2), text: 'bad', ...TONES.bad },
  ]);
  expect(dataBars).toEqual([
    { area: area(1, 8, 1, 2), max: 1.2, color: expect.stringMatching(/^#/) as string },
  ]);
});

test('headings stand over what is below them: the first left, wide ones inset, the others in the middle, or as told', () => {
  const page = new Page();
  headingRow(page, 'headings', [
    [[0, 2], 'first'],
    [[2, 2], 'wide'],
    [[4], 'narrow'],
    [[5], 'told', 'right'],
  ]);
  const { styles, merges, contents } = finish(page);
  const lookOf = (column: number) =>
    styles.slice(1).find(({ areas }) => areas.some((each) => each.column === column))?.style;
  expect([1, 3, 5, 6].map(lookOf)).toEqual([
    LOOK.headingLeft,
    LOOK.headingInset,
    LOOK.heading,
    LOOK.headingRight,
  ]);
  expect(merges).toEqual([area(1, 1, 2), area(1, 3, 2)]);
  expect(contents[1]?.filter((content) => content !== null && !isFormula(content))).toEqual([
    'headings',
    'first',
    'wide',
    'narrow',
    'told',
  ]);
});
