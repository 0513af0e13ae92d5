import { ACCOUNT_FIELDS, headingOf } from '../../../src/core/accounts/fields';
import { verdicts } from '../../../src/core/eligibility/eligibility';
import { displayScore } from '../../../src/core/measures/displayScore';
import { listingRate } from '../../../src/core/measures/listingRate';
import { numericDistribution } from '../../../src/core/measures/numericDistribution';
import { promotionRate } from '../../../src/core/measures/promotionRate';
import { speedIndex } from '../../../src/core/measures/speedIndex';
import { LAUNCH, PLANNED_SHARE, SPEED_DAYS } from '../../../src/core/sample/outletFacts';
import { SAMPLE_LANGUAGES, sampleWorkbook } from '../../../src/core/sample/sampleWorkbook';
import { readScheme } from '../../../src/core/scheme/scheme';
import { scoreAccounts } from '../../../src/core/scoring/scores';
import { isFormula, type Content, type SheetDocument } from '../../../src/core/sheet/document';
import type { Cell, Cells } from '../../../src/core/values/cell';

type Language = (typeof SAMPLE_LANGUAGES)[number];

/** A sheet's table as a host would hand it over, formulas not calculated. */
const cellsOf = ({ contents }: SheetDocument): Cells =>
  contents.map((row) =>
    row.map((content: Content): Cell => (content !== null && isFormula(content) ? '' : content)),
  );

function sheetsOf(language: Language) {
  const sheets = sampleWorkbook(language);
  const withTable = (name: string) => {
    const found = sheets.find(({ tables }) => tables[0]?.name === name);
    if (!found) throw new Error(`The sample has no table ${name}`);
    return found;
  };
  return { sheets, withTable };
}

/** The rows under the headings, each as its cells by heading. */
function recordsOf(sheet: SheetDocument): Map<string, Cell>[] {
  const [headings = [], ...rows] = cellsOf(sheet);
  return rows.map((row) => new Map(headings.map((heading, column) => [String(heading), row[column]])));
}

test('the sample is the same every time, and the same sheets with the same tables in both languages', () => {
  expect(sampleWorkbook('zh-CN')).toEqual(sampleWorkbook('zh-CN'));
  const [chinese, english] = SAMPLE_LANGUAGES.map((language) => sampleWorkbook(language)) as [
    SheetDocument[],
    SheetDocument[],
  ];
  expect(english.map(({ tables }) => tables)).toEqual(chinese.map(({ tables }) => tables));
  expect(english.map(({ contents }) => [contents.length, contents[0]?.length])).toEqual(
    chinese.map(({ contents }) => [contents.length, contents[0]?.length]),
  );
  expect(english.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual(
    [
      'Accounts',
      'ActionLibrary',
      'Gates',
      'Invoices',
      'Measures',
      'Outlets',
      'PayoutBands',
      'PlanRules',
      'Scheme',
      'ServiceLevels',
      'Signals',
      'SoftKpis',
      'Tiers',
      'Visits',
    ].sort(),
  );
});

describe.each(SAMPLE_LANGUAGES)('%s', (language) => {
  const { sheets, withTable } = sheetsOf(language);
  const accounts = withTable('Accounts');
  const records = recordsOf(accounts);
  const codeHeading = headingOf('code', language);
  const kpis = recordsOf(withTable('SoftKpis')).map((record) => String([...record.values()][0]));
  const account = (code: string) => {
    const found = records.find((record) => record.get(codeHeading) === code);
    if (!found) throw new Error(`The sample has no account ${code}`);
    return found;
  };
  const actualsOf = (record: Map<string, Cell>) => kpis.map((kpi) => record.get(kpi));

  test('sheets are rectangular, with names that Excel takes, and styles inside them', () => {
    for (const { name, contents, styles, merges, columnWidths } of sheets) {
      expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
      const width = contents[0]?.length ?? 0;
      expect(contents.every((row) => row.length === width)).toBe(true);
      expect(columnWidths).toHaveLength(width);
      for (const { row, column, rows, columns } of [...styles.flatMap(({ areas }) => areas), ...merges]) {
        expect(row + rows).toBeLessThanOrEqual(contents.length);
        expect(column + columns).toBeLessThanOrEqual(width);
      }
    }
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  });

  test('forty accounts with every column of the product, under the headings that the accounts reader gives', () => {
    expect(records).toHaveLength(40);
    const headings = new Set(records[0]?.keys());
    for (const field of Object.keys(ACCOUNT_FIELDS) as (keyof typeof ACCOUNT_FIELDS)[])
      if (field !== 'city' && field !== 'phone') expect(headings).toContain(headingOf(field, language));
    for (const kpi of kpis) expect(headings).toContain(kpi);
    const codes = records.map((record) => record.get(codeHeading));
    expect(new Set(codes).size).toBe(40);
    expect(codes.every((code) => typeof code === 'string')).toBe(true);
  });

  test('the edge cases are there', () => {
    const name = (code: string) => String(account(code).get(headingOf('name', language)));
    const value = (code: string, field: Parameters<typeof headingOf>[0]) =>
      account(code).get(headingOf(field, language));
    expect(name('01001')).toBe(name('01014'));
    expect(name('03004')).toContain('/');
    expect(name('04003')).toMatch(/^=/);
    expect(name('05002')).toMatch(/\p{Emoji_Presentation}|\u{1F336}/u);
    expect(name('07003')).toHaveLength(60);
    expect(account('007')).toBeDefined();
    // Desktop Excel hands a blank to functions as 0, so the sample has none where one is scored.
    expect(actualsOf(account('02003'))).toContain('NA');
    expect(actualsOf(account('03002'))).toContain('NA');
    expect(actualsOf(account('01006'))).toContain('85%');
    expect(actualsOf(account('06003'))).toContain(0);
    expect(value('02005', 'overdueDays')).toBe(47);
    expect(value('06002', 'salesTarget')).toBe('NA');
    expect(value('07004', 'lastYear')).toBe(0);
    expect(value('02001', 'stock')).toBeGreaterThan((value('02001', 'sellOut') as number) / 2);
  });

  test('every year is the sum of its months', () => {
    const months = Array.from({ length: 12 }, (_, at) => headingOf(`month${at + 1}` as 'month1', language));
    for (const record of records) {
      const sum = months.reduce((total, month) => total + (record.get(month) as number), 0);
      expect(sum).toBe(record.get(headingOf('sellOut', language)));
    }
  });

  test('the KPI actuals of the accounts with a store list are what the measures give on it', () => {
    const outlets = withTable('Outlets');
    const [headings = [], ...all] = cellsOf(outlets);
    const distributors = [...new Set(all.map((row) => row[2]))];
    expect(distributors).toHaveLength(6);
    const yes = language === 'zh-CN' ? '是' : 'Yes';
    for (const distributor of distributors) {
      const rows = all.filter((row) => row[2] === distributor);
      const column = (at: number, to = at) => rows.map((row) => row.slice(at, to + 1));
      const codesWhere = (at: number) => rows.map((row) => [row[at] === yes ? row[0] : '']);
      const distinct = new Set(rows.map((row) => String(row[0]).normalize('NFKC'))).size;
      // The columns: code, name, distributor, turnover, 3 SKUs, target, listed, 4 checks, first stocked, promotion.
      expect(headings).toHaveLength(20);
      expect([
        numericDistribution(column(0), column(4, 6)),
        listingRate(codesWhere(7), codesWhere(8)),
        displayScore(column(9, 12)),
        speedIndex([[LAUNCH]], column(13), [[SPEED_DAYS]], [[PLANNED_SHARE]], [[distinct]]),
        promotionRate(column(14), column(15)),
      ]).toEqual(actualsOf(account(String(distributor))));
    }
  });

  test('the scheme’s tables are read without a complaint', () => {
    const source = (table: string) => {
      const sheet = withTable(table);
      return {
        sheet: sheet.name,
        firstRow: 0,
        firstColumn: 0,
        cells: cellsOf(sheet),
        hiddenRows: new Set<number>(),
      };
    };
    const scheme = readScheme({
      scheme: source('Scheme'),
      kpis: source('SoftKpis'),
      gates: source('Gates'),
      tiers: source('Tiers'),
      bands: source('PayoutBands'),
    });
    expect(scheme.problems).toEqual([]);
    expect(scheme.settings).toMatchObject({
      id: 'OTC-2026',
      version: '1.2',
      status: 'active',
      method: 'marginal',
      edge: 'from',
      bandEdge: 'from',
      softRate: 0.015,
      decimals: 2,
    });
    expect(scheme.kpis?.kpis.map(({ curve, ifMissing }) => [curve, ifMissing])).toEqual([
      ['linear', 'error'],
      ['linear', 'error'],
      ['linear', 'error'],
      ['linear', 'error'],
      ['linear', 'exclude'],
    ]);
    expect(scheme.gates?.gates).toHaveLength(6);
    expect(scheme.tiers?.tiers.tiers.map(({ value }) => value)).toEqual([0.01, 0.015, 0.02, 0.025, 0.03]);
    expect(scheme.bands?.bands).toHaveLength(5);
    if (!scheme.kpis) throw new Error('The sample has no soft KPIs');

    // Scores, then verdicts on all facts: the accounts whose edge case says so are withheld or pending, no other.
    const scores = scoreAccounts(records.map(actualsOf), scheme.kpis.scoring) as Cell[][];
    const [headings = [], ...rows] = cellsOf(accounts);
    const scoreColumn = headings.indexOf(language === 'zh-CN' ? '软性指标得分' : 'Soft score');
    const facts = rows.map((row, at) =>
      row.map((cell, column) => {
        const score = scores[at]?.[0];
        return column !== scoreColumn ? cell : typeof score === 'number' ? score : 'NA';
      }),
    );
    const decided = verdicts([headings, ...facts], cellsOf(withTable('Gates'))) as string[][];
    const codes = (verdict: string) =>
      records.filter((_, at) => decided[at]?.[0] === verdict).map((r) => r.get(codeHeading));
    expect(codes('pending')).toEqual(['02003', '03002', '05004']);
    expect(codes('withheld')).toEqual(['01008', '01011', '02001', '02005', '03001', '06003', '07001']);
    expect(codes('eligible')).toHaveLength(30);
  });

  test('every formula refers to cells that are there', () => {
    const size = new Map(
      sheets.map(({ name, contents }) => [name, [contents.length, contents[0]?.length ?? 0]]),
    );
    const columnNumber = (letters: string) =>
      [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    let references = 0;
    for (const { contents } of sheets)
      for (const content of contents.flat()) {
        if (content === null || !isFormula(content)) continue;
        for (const [, sheet, , , column, row] of content.formula.matchAll(
          /'([^']+)'!\$([A-Z]+)\$?(\d+)(?::\$([A-Z]+)\$?(\d+))?/g,
        )) {
          const [rows, columns] = size.get(String(sheet)) ?? [0, 0];
          expect(rows).toBeGreaterThan(0);
          if (row !== undefined) expect(Number(row)).toBeLessThanOrEqual(rows as number);
          if (column !== undefined) expect(columnNumber(column)).toBeLessThanOrEqual(columns as number);
          references++;
        }
      }
    expect(references).toBeGreaterThan(300);
  });
});
