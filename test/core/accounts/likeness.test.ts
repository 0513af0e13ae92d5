import { likeness } from '../../../src/core/accounts/likeness';

// Of all words of both headings, how much is found in the other.
test.each<[string, string, number]>([
  ['Sales target', ' SALES  Target', 1],
  ['SalesTarget', 'sales target', 1],
  ['Ｓａｌｅｓ', 'sales', 1],
  ['Target (10k)', 'Target', 1],
  ['目标【元】', '目标', 1],
  ['Date of the visit', 'Visit date', 1],
  ['The', 'the', 1],
  ['', 'Code', 0],
  ['Code', '%', 0],
  ['Sales', 'Sales target', 2 / 3],
  ['Sales', 'Region', 0],
  // Beginnings of four letters, and plurals, are nearly the word; so are its consonants in order.
  ['Cust', 'Customer', 0.9],
  ['Cus', 'Customer', 0],
  ['Car', 'Cars', 0.9],
  ['Cars', 'Car', 0.9],
  ['Car', 'Card', 0],
  ['Tgt', 'Target', 0.8],
  ['Target', 'Tgt', 0.8],
  ['Mgr', 'Manager', 0.8],
  ['Tgx', 'Target', 0],
  ['Trg', 'Target', 0.8],
  ['Tat', 'Target', 0],
  ['Rgn', 'Origin', 0],
  ['T', 'Target', 0],
  ['Ääkk', 'Ääkköset', 0],
  // 1 + 0.9 both ways of four words
  ['Cust code', 'Customer code', 0.95],
  // 目, 标 and 目标 are found among 销, 售, 目, 标, 销售, 售目 and 目标
  ['目标', '销售目标', 6 / 10],
  ['2026目标', '目标', 6 / 7],
  ['目标', '区域', 0],
  ['Code 12', 'Code 13', 1 / 2],
])('%j and %j are alike by %d', (a, b, expected) => {
  expect(likeness(a, b)).toBeCloseTo(expected, 12);
});

test('prose is compared by its beginning', () => {
  expect(likeness(`Code ${'x'.repeat(75)} target`, `Code ${'x'.repeat(75)}`)).toBe(1);
});
