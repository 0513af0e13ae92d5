import { readFileSync } from 'node:fs';
import { PAGES, tablesReference } from '../../scripts/build/tables-reference';

test.each(['en-US', 'zh-CN'] as const)(
  'the reference of tables in %s is what the code reads by: `npm run docs` makes it',
  (language) => {
    expect(readFileSync(PAGES[language], 'utf8')).toBe(tablesReference(language));
  },
);

test.each(['en-US', 'zh-CN'] as const)('the reference in %s says what every column means', (language) => {
  const rows = tablesReference(language).match(/^\|.*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
});
