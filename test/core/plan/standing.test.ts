import { planSheet } from '../../../src/core/plan/planSheet';
import {
  changesSince,
  readStanding,
  STANDING_COLUMN,
  STANDING_COLUMNS,
  standingCells,
  standingOf,
  type Standing,
} from '../../../src/core/plan/standing';
import type { Cell } from '../../../src/core/values/cell';
import { planWords as english } from '../../../src/i18n/en-US/plan';
import { planWords as chinese } from '../../../src/i18n/zh-CN/plan';
import { sampleBook } from './sample';

const book = sampleBook('en-US');

test('what changed since is said in one sentence: target, score, verdict', () => {
  const before: Standing = { target: 13_000_000, score: 69.13, verdict: 'pending' };
  const now: Standing = { target: 14_000_000, score: 71.02, verdict: 'eligible' };
  expect(changesSince(before, now, english)).toBe(
    'target 13,000,000 → 14,000,000; score 69.13 → 71.02; verdict Pending → Eligible',
  );
  expect(changesSince(before, now, chinese)).toBe(
    '销售目标 13,000,000 → 14,000,000；得分 69.13 → 71.02；返利资格 待定 → 可兑付',
  );
});

test('what was not known and now is has changed; what shows the same two decimals has not', () => {
  expect(changesSince({}, { target: 12.5 }, english)).toBe('target To fill in → 12.5');
  expect(changesSince({ score: 80.004 }, { score: 80.0001 }, english)).toBe('');
  expect(changesSince({}, {}, english)).toBe('');
});

test.each(['01001', '02003', '06002', '03001'])(
  '%s: the log keeps how the account stood, and it is read again',
  (code) => {
    const plan = book.plan(code);
    const standing = standingOf(plan);
    const row = planSheet(plan).contents.find(([key]) => key === 'log:1') ?? [];
    const kept = row.slice(STANDING_COLUMN, STANDING_COLUMN + STANDING_COLUMNS);
    expect(kept).toEqual(standingCells(standing));
    expect(readStanding(kept as readonly Cell[])).toEqual(standing);
  },
);

test('the sample’s standings are those of its edge cases', () => {
  const verdicts = ['01001', '02003', '03001'].map((code) => standingOf(book.plan(code)).verdict);
  expect(verdicts).toEqual(['eligible', 'pending', 'withheld']);
  expect(standingOf(book.plan('06002'))).not.toHaveProperty('target');
  expect(standingOf(book.plan('02003'))).not.toHaveProperty('score');
});
