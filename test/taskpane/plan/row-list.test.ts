import { rowRuns } from '../../../src/taskpane/plan/row-list';

test('rows are named as Excel numbers them, neighbours joined', () => {
  expect(rowRuns([13])).toEqual(['14']);
  expect(rowRuns([1, 2, 3, 8, 10, 11])).toEqual(['2–4', '9', '11–12']);
  expect(rowRuns([])).toEqual([]);
});
