import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

/** The pages of docs that are there in Chinese too. */
const CHINESE = readdirSync('docs').filter((page) => page.endsWith('.zh-CN.md'));
/** Headings, table rows, tasks and steps. */
const rowsOf = (text: string) =>
  text.split('\n').flatMap((line) => /^(#+|\||- \[ \]|\d+\.)(?= )/.exec(line)?.[0] ?? []);

test.each(CHINESE)('%s has the headings and rows of the English page; each leads to the other', (page) => {
  const original = page.replace('.zh-CN', '');
  const [chinese = '', english = ''] = [page, original].map((file) => readFileSync(`docs/${file}`, 'utf8'));
  expect(rowsOf(chinese)).toEqual(rowsOf(english));
  expect(english).toContain(`[中文](${page})`);
  expect(chinese).toContain(`[English](${original})`);
});

test('every link and picture in the pages leads to a file', () => {
  const pages = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join('docs', file)),
  ];
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)]
      .map(([, link = '']) => path.join(path.dirname(page), link))
      .filter((file) => !existsSync(file))
      .map((file) => `${page}: ${file}`),
  );
  expect(pages.length).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});
