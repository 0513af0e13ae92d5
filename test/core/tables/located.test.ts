import type { Vocabulary } from '../../../src/core/values/heading';
import { moneyUnit } from '../../../src/core/scheme/settings';
import { locateTable } from '../../../src/core/tables/locate';
import { readScheme, type Scheme } from '../../../src/core/scheme/scheme';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cell, Cells } from '../../../src/core/values/cell';

const table = (cells: Cells, more: Partial<TableSource> = {}): TableSource => ({
  sheet: 'S',
  firstRow: 4,
  firstColumn: 2,
  cells,
  hiddenRows: new Set(),
  ...more,
});
const PAIR: Vocabulary<'a' | 'b' | 'c'> = { a: ['A', '甲'], b: ['B', '乙'], c: ['C', '丙'] };
const found = (...cells: Cell[][]) => locateTable(table(cells), PAIR);

describe('a table’s headings', () => {
  test('are in the row that names most fields, the upper of two that name as many', () => {
    expect(found(['A', 'B', ''], ['A', 'B', 'C'], ['C', 'B', 'A'], ['x', '', ''])).toEqual({
      cells: [
        ['A', 'B', 'C'],
        ['C', 'B', 'A'],
        ['x', '', ''],
      ],
      link: { sheet: 'S', firstRow: 6, rows: 2, firstColumn: 2, columns: { a: 2, b: 3, c: 4 } },
    });
  });
  test('name two fields at least', () => {
    expect(found(['A', ''], ['x', 'y'])).toBeUndefined();
  });
  test('are among the first fifteen rows', () => {
    const below = (count: number) => [...Array.from({ length: count }, () => ['remark']), ['A', 'B']];
    expect(found(...below(14))?.link.firstRow).toBe(19);
    expect(found(...below(15))).toBeUndefined();
  });
  test('may be all there is, blank rows below or not', () => {
    expect(found(['A', 'B'], ['', null], [])).toEqual({
      cells: [['A', 'B']],
      link: { sheet: 'S', firstRow: 5, rows: 0, firstColumn: 2, columns: { a: 2, b: 3 } },
    });
  });
  test('that name a field twice are handed to the table’s reader, above others too', () => {
    expect(found(['A', 'B', 'A'], ['A', 'B', 'C'])?.cells[0]).toEqual(['A', 'B', 'A']);
  });
});

describe('the Scheme table', () => {
  const read = (...cells: Cell[][]) => readScheme({ scheme: table(cells) });
  test('without its two headings is a problem, and says nothing', () => {
    const problem = {
      problem: 'heading-missing',
      kind: 'value',
      at: { argument: 'S' },
      details: { heading: 'Item / 项目' },
    };
    for (const cells of [[['Version', '1']], [['Item', 'Item', 'Value']]])
      expect(read(...cells)).toMatchObject({
        settings: {},
        links: {},
        problems: [{ table: 'scheme', problem }],
      });
  });
  test('is read from the row below its headings, items of text only, and refused where an item stands twice', () => {
    const { settings, problems } = read(
      ['Item', 'Value'],
      [7, 'x'],
      ['', 'y'],
      ['Unit', 'NA'],
      [' unit ', '万元'],
      ['Unit', '元'],
      ['Currency', 'CNY'],
    );
    expect(settings).toEqual({ unit: '万元', currency: 'CNY' });
    expect(problems).toMatchObject([{ problem: { problem: 'item-twice', details: { item: 'Unit' } } }]);
  });
  test('tells what each item cannot be, at its value', () => {
    const at = (row: number) => ({ argument: 'S', row, column: 4 });
    const { problems } = read(['Item', 'Value'], ['From', 'soon'], ['Cap', 'much'], ['Status', 'odd']);
    expect(problems.map(({ problem }) => problem)).toEqual([
      { problem: 'not-a-date', kind: 'value', at: at(6), details: { text: 'soon' } },
      { problem: 'not-a-number', kind: 'value', at: at(7), details: { text: 'much' } },
      {
        problem: 'not-an-option',
        kind: 'value',
        at: at(8),
        details: { text: 'odd', options: 'draft, active, closed' },
      },
    ]);
  });
  test('names its money by currency and unit, once where they are the same', () => {
    expect(moneyUnit({ currency: 'CNY', unit: '万元' })).toBe('CNY 万元');
    expect(moneyUnit({ currency: 'USD', unit: 'USD' })).toBe('USD');
    expect(moneyUnit({ unit: '元' })).toBe('元');
    expect(moneyUnit({})).toBe('');
  });
});

describe('the Tiers table', () => {
  const LINES = [
    ['Line', 'Base', 'Way', 'Baseline'],
    ['Annual', 'Sell-in', 'whole', ''],
    ['Growth', 'Sell-in', 'growth', 'Last year'],
  ];
  const read = (...cells: Cell[][]): Scheme => readScheme({ lines: table(LINES), tiers: table(cells) });
  const schedulesOf = ({ schedules }: Scheme) =>
    [...(schedules ?? [])].map(([key, { line, tiers, rows }]) => [key, line, tiers.pays, tiers.tiers, rows]);

  test('holds the tiers of each line, which may pay differently, and of no line in particular', () => {
    const scheme = read(
      ['Line', 'From', 'Rate', 'Fixed'],
      ['Annual ', 0, 0.01, ''],
      ['Growth', -0.1, '', 500],
      ['', '', '', ''],
      ['ANNUAL', 100, 0.02, ''],
      ['-', 0, 0.03, ''],
    );
    expect(scheme.problems).toEqual([]);
    expect(schedulesOf(scheme)).toEqual([
      [
        'annual',
        'Annual',
        'rate',
        [
          { from: 0, value: 0.01 },
          { from: 100, value: 0.02 },
        ],
        [5, 8],
      ],
      ['growth', 'Growth', 'fixed', [{ from: -0.1, value: 500 }], [6]],
      ['', '', 'rate', [{ from: 0, value: 0.03 }], [9]],
    ]);
    expect(scheme.tiers?.tiers.tiers).toEqual([{ from: 0, value: 0.03 }]);
  });

  test('lets only growth begin below 0', () => {
    const [told] = read(['Line', 'From', 'Rate'], ['Annual', -0.1, 0.01]).problems;
    expect(told).toMatchObject({ table: 'tiers', problem: { at: { argument: 'S', row: 6, column: 4 } } });
  });

  const missing = (heading: string) => ({
    problem: 'heading-missing',
    at: { argument: 'S' },
    details: { heading },
  });
  test.each<[string, Cell[][], object]>([
    [
      'no heading that is known',
      [
        ['foo', 'bar'],
        [0, 1],
      ],
      missing('From / 起'),
    ],
    [
      'two columns of bounds',
      [
        ['From', 'Rate', '起点'],
        [0, 0.01, 0],
      ],
      { problem: 'heading-twice', at: { argument: 'S', column: 5 }, details: { heading: '起点' } },
    ],
    ['no tiers', [['From', 'Rate']], { problem: 'no-tiers', at: { argument: 'S' } }],
    [
      'two ways to pay in one line',
      [
        ['From', 'Rate', 'Fixed'],
        [0, 0.01, 5],
      ],
      { problem: 'tier-pay-twice', at: { argument: 'S' } },
    ],
    [
      'a line whose tiers pay nothing',
      [
        ['From', 'Rate'],
        [0, ''],
      ],
      { problem: 'missing-cell', at: { argument: 'S', row: 6, column: 4 } },
    ],
  ])('with %s is refused', (_what, cells, problem) => {
    expect(read(...cells).problems).toEqual([{ table: 'tiers', problem: { kind: 'value', ...problem } }]);
  });
});

test('warning signs are read as gates are, beside every other table', () => {
  const { signals, gates, problems } = readScheme({
    signals: table([
      ['Field', 'Test', 'Value', 'Reason'],
      ['Overdue days', '>', 15, 'late'],
    ]),
  });
  expect(problems).toEqual([]);
  expect(gates).toBeUndefined();
  expect(signals?.gates).toMatchObject([{ field: 'Overdue days', test: '>', bound: '15', reason: 'late' }]);
});

test('a band whose result is no number is told by its sheet', () => {
  const bands = table([
    ['From', 'Share'],
    [0, 'half'],
  ]);
  expect(readScheme({ bands }).problems).toEqual([
    {
      table: 'bands',
      problem: {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: 'S', row: 6, column: 4 },
        details: { text: 'half' },
      },
    },
  ]);
});
