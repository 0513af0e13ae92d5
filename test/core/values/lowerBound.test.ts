import { lowerBound } from '../../../src/core/values/lowerBound';

test.each<[string, number]>([
  ['50–100万', 500_000],
  ['50——100万元', 500_000],
  ['≥100万', 1_000_000],
  ['100万以上', 1_000_000],
  ['1001万元（含）以上', 10_010_000],
  ['80%至90%', 0.8],
  ['80~90%', 0.8],
  ['90%以上', 0.9],
  ['1,000起', 1000],
])('%s begins at %d', (text, expected) => {
  expect(lowerBound(text)).toBe(expected);
});

test.each(['100万以下', '>100万', '超过100万', '100万以上（不含）', '一百万', '', '以上', '1-2-3'])(
  '%s says no lower bound that could be meant',
  (text) => {
    expect(lowerBound(text)).toBeUndefined();
  },
);
