import { INDEX_MARKER, printMarker } from '../../../src/core/plan/identity';
import {
  INDEX_COLUMN,
  planIndex,
  type IndexedPlan,
  type IndexInputs,
} from '../../../src/core/plan/planIndex';
import { serialOf } from '../../../src/core/values/date';
import { planSheet } from '../../../src/core/plan/planSheet';
import { planWords } from '../../../src/i18n/en-US/plan';
import { sheetOf } from './books';
import { planOf } from './oneAccount';
import { calculate } from './workbook';

const plan = (code: string, more: Partial<IndexedPlan> = {}): IndexedPlan => ({
  code,
  name: `Account ${code}`,
  grade: 'A',
  owner: 'Ann',
  template: 'annual',
  period: '2027',
  sheetName: `Plan ${code}`,
  ...more,
});
const at = { sheetName: 'Index', asOf: serialOf(2026, 11, 23) };
const index = (plans: readonly IndexedPlan[], kept: ReadonlyMap<string, IndexInputs> = new Map()) =>
  planIndex(plans, kept, planWords, at);

test('every plan has a line under its key, with a status and a review to fill in', () => {
  const { contents, inputs } = index([plan('01001', { nextReview: serialOf(2027, 3, 31) }), plan('=A1')]);
  expect(contents[0]?.slice(0, 2)).toEqual([INDEX_MARKER, 'Plan index: 2 plans, 2026-11-23']);
  expect(contents[2]?.slice(0, 9)).toEqual([
    'channel-planner/plan/1|01001|2027|annual',
    '01001',
    'Account 01001',
    'A',
    'Ann',
    'Joint marketing plan',
    '2027',
    'Draft',
    serialOf(2027, 3, 31),
  ]);
  expect(contents[3]?.[1]).toBe('=A1');
  expect(inputs).toEqual([{ row: 2, rows: 2, column: INDEX_COLUMN.status, columns: 2 }]);
});

test('what people typed into a line stays with its plan, wherever the line goes', () => {
  const kept = new Map([[printMarker(plan('B')), { status: 'Signed', nextReview: 46500 }]]);
  const { contents } = index([plan('A', { nextReview: 1 }), plan('B', { nextReview: 1 })], kept);
  expect(contents.slice(2).map((row) => row.slice(INDEX_COLUMN.status, INDEX_COLUMN.nextReview + 1))).toEqual(
    [
      ['Draft', 1],
      ['Signed', 46500],
    ],
  );
});

test('a link opens the plan’s sheet, whatever quotes are in its name', () => {
  const sheetName = `O'Neil "Best"`;
  const document = index([plan('1', { sheetName })]);
  expect(document.contents[2]?.[9]).toEqual({
    formula: `=HYPERLINK("#'O''Neil ""Best""'!A1","Open")`,
  });
});

test('without plans the index is a title and headings', () => {
  const { contents, inputs, validations, styles } = index([]);
  expect(contents).toEqual([
    [
      INDEX_MARKER,
      'Plan index: 0 plans, 2026-11-23',
      ...Array<null>(8).fill(null),
      'Known total',
      null,
    ].concat(contents[0]?.slice(12) as never[]),
    ['figures', ...planWords.index.headings, null],
  ]);
  expect([inputs, validations]).toEqual([[], []]);
  expect(styles).toHaveLength(4);
});

test('the index keeps its title and headings in sight, on screen and on each page lying across', () => {
  const { frozen, rowHeights, printing, columnWidths, gridlines, validations } = index([
    plan('1'),
    plan('2'),
  ]);
  expect([frozen, gridlines, columnWidths[0]]).toEqual([{ rows: 2, columns: 0 }, false, 0]);
  expect(rowHeights.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  expect(printing).toMatchObject({ orientation: 'landscape', titleRows: { row: 0, rows: 2 } });
  expect(validations.map(({ area, message }) => [area, message])).toEqual([
    [{ row: 2, rows: 2, column: INDEX_COLUMN.status, columns: 1 }, planWords.index.statusMessage],
    [{ row: 2, rows: 2, column: INDEX_COLUMN.nextReview, columns: 1 }, planWords.common.notADate],
  ]);
});

describe('the figures of the index', () => {
  const FIGURES = 10;
  const TOTAL = { target: 12, budget: 14 } as const;
  const parts = {
    kpis: sheetOf('kpis', [
      ['KPI', 'Weight', 'Target', 'Floor'],
      ['Display', 100, 10, 0],
    ]),
    gates: sheetOf('gates', [
      ['Field', 'Test', 'Value', 'Reason'],
      ['Display', '>=', 9, 'too few'],
    ]),
  };
  const sheets = (['annual', 'peak', 'launch'] as const).map((template) => ({
    ...planSheet(planOf({ 'Sales target': 100, Display: 8 }, parts, { template })),
    name: `O'Neil ${template}`,
  }));
  const accounts = sheetOf('accounts', [
    ['Code', 'Sales target', 'Display'],
    ['A1', 100, 8],
  ]);
  const plans = [
    ...sheets.map(({ name }, at) =>
      plan('A1', { sheetName: name, template: (['annual', 'peak', 'launch'] as const)[at] ?? 'annual' }),
    ),
    plan('A2', { sheetName: 'gone' }),
  ];
  const edit = (sheet: number, key: string, column: number, content: number) => ({
    sheet: sheets[sheet]?.name ?? '',
    row: sheets[sheet]?.contents.findIndex(([found]) => found === key) ?? -1,
    column,
    content,
  });
  const states = () =>
    calculate(
      [accounts, ...Object.values(parts), ...sheets, index(plans)],
      [edit(0, 'budget:display', 3, 30), edit(1, 'budget:display', 3, 12), edit(0, 'goal:2027Q1', 5, 50)],
    ).map((values) => values['Index'] ?? []);

  test('follow the plans’ own cells; an account’s target counts once, and a sheet that is gone shows dashes', () => {
    const [asMade = [], , , after = []] = states();
    const figures = (rows: typeof asMade) => rows.slice(2).map((row) => row.slice(FIGURES, FIGURES + 5));
    const none = Array<string>(5).fill('–');
    expect(figures(asMade)).toEqual([...Array<unknown>(3).fill([80, 'Withheld', 100, '–', '–']), none]);
    expect(figures(after)).toEqual([
      [80, 'Withheld', 100, 0.5, 30],
      [80, 'Withheld', 100, '–', 12],
      [80, 'Withheld', 100, '–', '–'],
      none,
    ]);
    expect([asMade[0]?.[TOTAL.target], asMade[0]?.[TOTAL.budget]]).toEqual([100, '–']);
    expect([after[0]?.[TOTAL.target], after[0]?.[TOTAL.budget]]).toEqual([100, 42]);
  });
});
