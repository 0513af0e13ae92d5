import { INDEX_MARKER, printMarker } from '../../../src/core/plan/identity';
import {
  INDEX_COLUMN,
  planIndex,
  type IndexedPlan,
  type IndexInputs,
} from '../../../src/core/plan/planIndex';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';

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
    [INDEX_MARKER, 'Plan index: 0 plans, 2026-11-23', ...Array<null>(8).fill(null)],
    [null, ...planWords.index.headings],
  ]);
  expect([inputs, validations]).toEqual([[], []]);
  expect(styles).toHaveLength(3);
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
