import fc from 'fast-check';
import { parseMarker, printMarker } from '../../../src/core/plan/identity';

test('a marker names the code and the period in one line of text', () => {
  expect(printMarker({ code: '01001', period: '2027' })).toBe('channel-planner/plan/1|01001|2027');
});

test('what was printed is read again, whatever the code', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), (code, period) => {
      const marker = printMarker({ code, period });
      expect(parseMarker(marker)).toEqual({ code, period });
      expect(marker).not.toMatch(/[\n\r]/);
    }),
  );
});

test.each([
  undefined,
  null,
  42,
  '',
  'channel-planner/plan/1|',
  'channel-planner/plan/1|only',
  'channel-planner/plan/2|01001|2027',
  'channel-planner/plan/1|a|b|c',
  '经销商编码',
])('%j is not the marker of a plan of ours', (cell) => {
  expect(parseMarker(cell)).toBeUndefined();
});
