import { readYesNo } from '../../../src/core/values/yesNo';

test.each([true, 1, '1', 'Y', 'yes', 'TRUE', '是', '有', '√', '✓', ' Ｙ ', `${' '.repeat(20)}yes`])(
  '%j is yes',
  (cell) => expect(readYesNo(cell)).toBe(true),
);
test.each([false, 0, '0', 'N', 'no', 'False', '否', '无', '×', '✗'])('%j is no', (cell) =>
  expect(readYesNo(cell)).toBe(false),
);
test.each(['', null, undefined, 'n/a', '-'])('%j is missing, not no', (cell) =>
  expect(readYesNo(cell)).toBe('missing'),
);
test.each([2, 0.5, NaN, 'maybe', 'yes'.repeat(1000), {}])('%j is neither', (cell) =>
  expect(readYesNo(cell)).toBe('unreadable'),
);
