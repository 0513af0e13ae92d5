import { isoDay, readDate, serialOf } from '../../../src/core/values/date';

test('a day is Excel’s serial number', () => {
  expect(serialOf(2026, 11, 23)).toBe(46349);
  expect(serialOf(1900, 3, 1)).toBe(61);
  expect([46349, 46082].map(isoDay)).toEqual(['2026-11-23', '2026-03-01']);
});

test.each(['2026-3-1', '2026/03/01', '2026.3.1', '2026年3月1日', '２０２６-０３-０１', ' 2026-03-01 '])(
  '%j is 1 March 2026',
  (text) => expect(readDate(text)).toBe(serialOf(2026, 3, 1)),
);
test('a serial number is a date, also as text', () => {
  expect([46349, '46349', 46349.5].map(readDate)).toEqual([46349, 46349, 46349.5]);
});
test('the first and the last day that Excel knows are dates, as text from March 1900 on', () => {
  expect([1, 2958465, 2958465.9].map(readDate)).toEqual([1, 2958465, 2958465.9]);
  expect(['1900-03-01', '9999-12-31'].map(readDate)).toEqual([61, 2958465]);
});
test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-03-00',
  '1900-02-28',
  '03/01/2026',
  '0099-01-01',
  '1899-12-31',
  'spring',
  0,
  -1,
  2958466,
  true,
  NaN,
  {},
])('%j is no date', (cell) => expect(readDate(cell)).toBe('unreadable'));
test.each(['', null, 'NA'])('%j is missing', (cell) => expect(readDate(cell)).toBe('missing'));
