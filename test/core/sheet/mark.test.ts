import fc from 'fast-check';
import { decodeField, encodeField, markBefore, replacedMark } from '../../../src/core/sheet/mark';

test('the mark of a replaced sheet names the mark it had, whatever the sheet is called', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }).map(encodeField), fc.string(), (field, sheet) => {
      const mark = `channel-planner/plan/1|${field}`;
      expect(markBefore(replacedMark(mark, sheet))).toBe(mark);
      expect(markBefore(mark)).toBeUndefined();
    }),
  );
});

test('a field comes back as it was, and neither ends early nor breaks the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(encodeField(text)).not.toMatch(/[|\n\r]/);
      expect(decodeField(encodeField(text))).toBe(text);
    }),
  );
});
