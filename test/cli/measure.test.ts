import { readFileSync } from 'node:fs';
import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import type { SheetDocument } from '../../src/core/sheet/document';
import { Book } from '../../src/xlsx/read-book';
import { calculatedSample, command, inFolder, save, textOf } from './command';

interface Figures {
  readonly figures: readonly {
    readonly figure: string;
    readonly problem: string | null;
    readonly rows?: Readonly<Record<string, number>>;
    readonly accounts: readonly {
      code: string;
      before: string | null;
      value: string | null;
      problem: string | null;
    }[];
  }[];
}

const named = (documents: readonly SheetDocument[], name: string): SheetDocument => {
  const found = documents.find((document) => document.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
};

test('the sample’s lists give the KPIs and the sell-in that its accounts have, as JSON, CSV and .xlsx', async () => {
  const book = save('book.xlsx', calculatedSample());
  const { exit, printed } = await command('measure', book, '--out', inFolder('kpis.json'));
  // Store lists are there for six distributors only: the others' KPIs are not measured.
  expect(exit).toBe(1);
  expect(printed).toContain(
    'Numeric distribution: 6 measured, 0 of them differ from the workbook, 34 not measured',
  );
  expect(printed).toContain('Invoices: 280 of 400 rows count');
  const { figures } = JSON.parse(textOf('kpis.json')) as Figures;
  expect(figures).toHaveLength(6);
  const sellIn = figures.at(-1);
  expect(sellIn?.rows).toEqual({
    rows: 400,
    counted: 280,
    excluded: 80,
    outsidePeriod: 40,
    earlier: 0,
    inDoubt: 0,
    ownerless: 0,
  });
  expect(sellIn?.accounts).toHaveLength(40);
  for (const { before, value, problem } of sellIn?.accounts ?? []) {
    expect(value).toBe(before);
    expect(problem).toBeNull();
  }

  await command('measure', book, '--out', inFolder('kpis.csv'));
  const [headings, first] = textOf('kpis.csv').split('\r\n');
  expect(headings).toBe(
    '\uFEFFCode,Name,Numeric distribution,Store entry,Display,Distribution speed,Promotion cooperation,Sell-in',
  );
  expect(first).toMatch(/^01001,.*,0\.8,0\.8,/);

  await command('measure', book, '--out', inFolder('kpis.xlsx'), '--lang', 'zh-CN');
  const written = new Book(readFileSync(inFolder('kpis.xlsx')));
  expect(written.sheetNames).toEqual(['测算结果', '未测算']);
  expect(
    written
      .sheet('测算结果')
      ?.cells.slice(1)
      .map(([code]) => code),
  ).toEqual(sellIn?.accounts.map(({ code }) => code));
  expect(written.sheet('未测算')?.cells).toHaveLength(1 + 5 * 34);
});

test('days of the command hold where the Measures table has none', async () => {
  const book = save('days.xlsx', calculatedSample());
  const { printed } = await command('measure', book, '--from', '2026-01-01', '--to', '2026-12-31');
  expect(printed).toContain('Invoices: 280 of 400 rows count');
  const { printed: year } = await command('measure', book, '--from', '2025-11-01', '--to', '2026-12-31');
  expect(year).toContain('Invoices: 320 of 400 rows count');
});

test.each<[string, () => readonly SheetDocument[], number, RegExp]>([
  [
    'no Measures table',
    () => calculatedSample().filter(({ name }) => name !== 'Measures'),
    4,
    /no table or sheet named Measures/,
  ],
  [
    'a Measures table that cannot be read',
    () =>
      calculatedSample().map((one) =>
        one.name === 'Measures'
          ? {
              ...one,
              contents: one.contents.map((row, at) =>
                at === 1 ? row.map((cell, column) => (column === 1 ? 'Average' : cell)) : row,
              ),
            }
          : one,
      ),
    4,
    /Measures, row 2.*“Average”/,
  ],
  [
    'a list that is not there',
    () => calculatedSample().filter(({ name }) => name !== 'Invoices'),
    1,
    /Sell-in is not measured: .*“Invoices”/,
  ],
  [
    'a list with formulas that were never calculated',
    () => [
      ...calculatedSample().filter(({ name }) => name !== 'Visits'),
      { ...named(sampleWorkbook('en-US'), 'Measured'), name: 'Visits', tables: [] },
    ],
    3,
    /never been calculated, the first one at Visits!/,
  ],
])('%s is said on standard error', async (_, documents, exit, sentence) => {
  const ended = await command('measure', save('wrong.xlsx', documents()));
  expect(ended).toMatchObject({ exit, warned: expect.stringMatching(sentence) });
});

test.each(['docs/cli.md', 'docs/cli.zh-CN.md'])('%s describes every field of the JSON', async (page) => {
  await command('measure', save('documented.xlsx', calculatedSample()), '--out', inFolder('documented.json'));
  const fields = new Set<string>();
  JSON.parse(textOf('documented.json'), (key, value: unknown) => {
    if (!/^\d*$/.test(key)) fields.add(key);
    return value;
  });
  const described = readFileSync(page, 'utf8');
  expect([...fields].filter((field) => !described.includes(`\`${field}\``))).toEqual([]);
});
