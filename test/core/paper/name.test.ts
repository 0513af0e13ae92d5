import fc from 'fast-check';
import { planSheetName, redrawnNames } from '../../../src/core/paper/name';

/** Excel's own rules for the name of a sheet. */
function expectValid(name: string): void {
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).not.toMatch(/[:\\/?*[\]]/);
  expect(name).not.toMatch(/^'|'$/);
  expect(name.toLowerCase()).not.toBe('history');
  // A lone surrogate is half a sign.
  expect(name).not.toMatch(/\p{Cs}/u);
}

const name = (code: string, of: string, taken: string[] = []) =>
  planSheetName({ code, name: of }, new Set(taken), '计划');

test('a name says that it is a plan, whose, and by which code', () => {
  expect(name('01014', '宁波甬安医药有限公司')).toBe('计划 01014 宁波甬安医药有限公司');
});

test('a code that is the name is said once', () => {
  expect(name('2106', '2106')).toBe('计划 2106');
});

test('two accounts of one name are told by their codes', () => {
  expect(name('007', '宁波甬安')).not.toBe(name('008', '宁波甬安'));
});

test('a taken name gives way to a numbered one, whatever its case', () => {
  expect(planSheetName({ code: 'a1', name: 'x' }, new Set(['PLAN A1 X']), 'Plan')).toBe('Plan a1 x (2)');
  const long = '哈尔滨冰岚医药有限公司（原黑龙江冰岚药品器械批发供应站，含齐齐哈尔、牡丹江、佳木斯、大庆）';
  const first = name('07003', long);
  const second = name('07003', long, [first]);
  expect(second).toMatch(/ \(2\)$/);
  expectValid(first);
  expectValid(second);
});

test.each([
  ['04003', '=豫谷=医药（郑州）有限公司', '计划 04003 豫谷=医药（郑州）有限公司'],
  ['03004', '佛山禅朗医药/顺德凤屿药业', '计划 03004 佛山禅朗医药 顺德凤屿药业'],
  ['x', "'quoted'", '计划 x quoted'],
  ['a/b', '[c]*?', '计划 a b c'],
  ['/', '甲', '计划 甲'],
  ['x', '甲  \t乙', '计划 x 甲 乙'],
  ['x', "''=-甲''", '计划 x 甲'],
  ['x', "O'Neil", "计划 x O'Neil"],
  ['x', '药'.repeat(26), `计划 x ${'药'.repeat(26)}`],
  ['x', '药'.repeat(27), `计划 x ${'药'.repeat(26)}`],
  // Cut at 31, a name may end in quotes or a blank: they go.
  ['x', `${'药'.repeat(24)}''药`, `计划 x ${'药'.repeat(24)}`],
  ['x', `${'药'.repeat(24)} '药`, `计划 x ${'药'.repeat(24)}`],
])('the name of %s %s is %s', (code, of, expected) => {
  expect(name(code, of)).toBe(expected);
});

test('an emoji at the end of what fits is kept whole or left out', () => {
  for (let length = 20; length < 32; length++) expectValid(name('1', `${'药'.repeat(length)}🌶️🌶️`));
});

test('whatever the accounts are called, their sheets have valid and distinct names', () => {
  const account = fc.record({
    code: fc.oneof(fc.string(), fc.constantFrom('history', 'History', '/', "'", '', '=')),
    name: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 70 }), fc.constantFrom('history', '同名', "''")),
  });
  fc.assert(
    fc.property(
      fc.array(account, { maxLength: 30 }),
      fc.constantFrom('', 'Plan', '计划'),
      (accounts, title) => {
        const taken = new Set<string>();
        for (const each of accounts) {
          const found = planSheetName(each, taken, title);
          expectValid(found);
          expect([...taken].map((other) => other.toLowerCase())).not.toContain(found.toLowerCase());
          taken.add(found);
        }
      },
    ),
  );
});

describe('redrawn', () => {
  const chinese = '（旧{number}）';
  const names = (sheet: string, ...others: string[]) =>
    redrawnNames(sheet, new Set([sheet, ...others]), ' (old{number})');

  test('the new sheet has the old one’s name, which gets an end that says so, numbered where that is taken', () => {
    expect(names('Plan 01001')).toEqual({ name: 'Plan 01001', old: 'Plan 01001 (old)' });
    expect(names('Plan 01001', 'PLAN 01001 (old)')).toEqual({
      name: 'Plan 01001',
      old: 'Plan 01001 (old 2)',
    });
    expect(redrawnNames('计划 01001', new Set(['计划 01001', '计划 01001（旧）']), chinese).old).toBe(
      '计划 01001（旧 2）',
    );
  });

  test('an old sheet that is the plan again keeps its name, and the new one has that of before', () => {
    expect(names('Plan 01001 (old)')).toEqual({ name: 'Plan 01001', old: 'Plan 01001 (old)' });
    expect(names('Plan 01001 (old 12)')).toEqual({ name: 'Plan 01001', old: 'Plan 01001 (old 12)' });
    expect(names('Plan 01001 (old)', 'plan 01001').name).toBe('Plan 01001 (old)');
    expect(names('Plan (older)').name).toBe('Plan (older)');
    expect(names(' (old)').name).toBe(' (old)');
  });

  test('whatever it was called, both names are valid and distinct from all others', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom(' (old{number})', chinese),
        fc.integer({ min: 0, max: 12 }),
        (text, suffix, times) => {
          const taken = new Set<string>();
          const sheet = planSheetName({ code: '', name: text }, taken, '计划');
          taken.add(sheet);
          for (let time = 0; time <= times; time++) {
            const { name: again, old } = redrawnNames(sheet, taken, suffix);
            expect(again).toBe(sheet);
            expectValid(old);
            expect([...taken].map((other) => other.toLowerCase())).not.toContain(old.toLowerCase());
            taken.add(old);
          }
        },
      ),
    );
  });
});
