import { serialOf } from '../../src/core/values/date';
import { periodOf, readOptions, usualOptions, yearsAround } from '../../src/jobs/plan-options';

const spring = new Date(2026, 3, 1);
const autumn = new Date(2026, 9, 1);

test('until September people plan the running year, from October on the next one', () => {
  expect(usualOptions('en-US', spring)).toEqual({
    template: 'recommended',
    year: 2026,
    part: 'year',
    language: 'en-US',
  });
  expect(usualOptions('zh-CN', autumn)).toEqual({
    template: 'recommended',
    year: 2027,
    part: 'year',
    language: 'zh-CN',
  });
});

test('a year runs from the first of January to the last of December, a quarter over its three months', () => {
  expect(periodOf({ year: 2027, part: 'year' })).toEqual({
    name: '2027',
    from: serialOf(2027, 1, 1),
    to: serialOf(2027, 12, 31),
  });
  expect(periodOf({ year: 2028, part: '1' })).toEqual({
    name: '2028Q1',
    from: serialOf(2028, 1, 1),
    to: serialOf(2028, 3, 31),
  });
  expect(periodOf({ year: 2027, part: '4' })).toMatchObject({
    from: serialOf(2027, 10, 1),
    to: serialOf(2027, 12, 31),
  });
});

test('a remembered year far away can still be chosen', () => {
  expect(yearsAround(2031, spring)).toEqual([2025, 2026, 2027, 2028, 2029, 2031]);
});

test.each([
  ['nothing', undefined],
  ['a text', 'yes'],
  ['another version’s options', { template: 'party', year: 'soon', part: 'half', language: 'fr-FR' }],
])('where the workbook remembers %s the usual options hold', (_, remembered) => {
  const usual = usualOptions('zh-CN', spring);
  expect(readOptions(remembered, usual)).toEqual(usual);
});

test('what the workbook remembers holds', () => {
  const remembered = { template: 'peak', year: 2030, part: '2', language: 'en-US' };
  expect(readOptions(remembered, usualOptions('zh-CN', spring))).toEqual(remembered);
});
