import fc from 'fast-check';
import { isMarker, parseMarker, printMarker, printOwnMarker } from '../../../src/core/plan/identity';
import { replacedMark } from '../../../src/core/sheet/mark';
import { TEMPLATE_NAMES } from '../../../src/core/plan/template';

test('a marker names the code, the period and the template in one line of text', () => {
  expect(printMarker({ code: '01001', period: '2027', template: 'annual' })).toBe(
    'channel-planner/plan/1|01001|2027|annual',
  );
});

const code = fc.string({ minLength: 1, unit: 'grapheme' });

test('what was printed is read again, whatever the code', () => {
  fc.assert(
    fc.property(code, fc.string(), fc.constantFrom(...TEMPLATE_NAMES), (code, period, template) => {
      const marker = printMarker({ code, period, template });
      expect(parseMarker(marker)).toEqual({ code, period, template });
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
  'channel-planner/plan/1||2027|annual',
  'my channel-planner/plan/1|01001|2027|annual',
  'channel-planner/plan/1|01001|2027',
  'channel-planner/plan/1|a|b|c',
  'channel-planner/plan/1|a|b|annual|d',
  'channel-planner/plan/2|01001|2027|annual',
  '经销商编码',
])('%j is not the marker of a plan of ours', (cell) => {
  expect(parseMarker(cell)).toBeUndefined();
});

test('a filled copy of a sheet of one’s own names that sheet; both are known as the add-in’s', () => {
  const own = printOwnMarker({ code: 'a|b', period: '2027', sheet: 'My %\nplan' });
  expect(own).toBe('channel-planner/own-plan/1|a%7cb|2027|My %25%0aplan');
  expect(parseMarker(own)).toBeUndefined();
  expect([isMarker(own), isMarker(printMarker({ code: '1', period: '', template: 'peak' }))]).toEqual([
    true,
    true,
  ]);
  expect([isMarker(''), isMarker('Our channel-planner/plan')]).toEqual([false, false]);
});

test('a replaced sheet is no plan', () => {
  const marker = printMarker({ code: '01001', period: '2027', template: 'annual' });
  expect(parseMarker(replacedMark(marker, 'Plan'))).toBeUndefined();
});
