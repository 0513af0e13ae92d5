import { planWords as english } from '../../../src/i18n/en-US/plan';
import { planWords as chinese } from '../../../src/i18n/zh-CN/plan';

/** Every text of a tree of words, by its path. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

test('both languages have every text, none empty, with the same blanks', () => {
  const inChinese = new Map(texts(chinese));
  const inEnglish = new Map(texts(english));
  expect([...inChinese.keys()]).toEqual([...inEnglish.keys()]);
  for (const [path, text] of inEnglish) {
    expect([path, text.trim()]).not.toEqual([path, '']);
    expect([path, blanks(inChinese.get(path) ?? '')]).toEqual([path, blanks(text)]);
  }
});

test('words that a formula compares are told apart', () => {
  for (const { common, gates, scorecard } of [english, chinese]) {
    const statuses = [gates.passed, gates.failed, gates.unknown, gates.changed];
    expect(new Set(statuses).size).toBe(statuses.length);
    expect(new Set([gates.eligible, gates.withheld, gates.pending]).size).toBe(3);
    expect(scorecard.notCounted).not.toBe(common.toFill);
  }
});
