import { readFileSync } from 'node:fs';

/** The rows below a heading of the page, as their cells. */
const rowsBelow = (heading: string): string[][] => {
  const page = readFileSync('docs/office-members.md', 'utf8');
  const part = page.slice(page.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
};

test('a member of a requirement set above the manifest’s minimum is named only where the set is asked for', () => {
  const above = rowsBelow('Above it');
  expect(above.length).toBeGreaterThan(2);
  for (const [, member = '', set = '', files = '', check] of above) {
    if (check !== 'checked there') continue;
    const version = set.replace('ExcelApi ', '');
    for (const [, file = ''] of files.matchAll(/`([^`]+)`/g)) {
      const source = readFileSync(file, 'utf8');
      expect([member, file, source.includes('isSetSupported'), source.includes(`'${version}'`)]).toEqual([
        member,
        file,
        true,
        true,
      ]);
    }
  }
});

test('the table of members speaks of the manifest’s minimum', () => {
  const minimum = /Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync('manifest.xml', 'utf8'))?.[1];
  const sets = rowsBelow('Up to the manifest').map(([, set = '']) => Number(set.replace('ExcelApi 1.', '')));
  const later = rowsBelow('Above it').map(([, , set = '']) => Number(set.replace('ExcelApi 1.', '')));
  const minor = Number(minimum?.split('.')[1]);
  expect(Math.max(...sets)).toBeLessThanOrEqual(minor);
  expect(Math.min(...later)).toBeGreaterThan(minor);
});
