import { rowList } from '../../../src/taskpane/plan/row-list';

test('rows are named as Excel numbers them, neighbours joined', () => {
  expect(rowList([13])).toBe('14');
  expect(rowList([1, 2, 3, 8, 10, 11])).toBe('2–4, 9, 11–12');
  expect(rowList([])).toBe('');
});
