import { readFileSync } from 'node:fs';
import { TEMPLATE_NAMES } from '../../../src/core/plan/template';
import { planSheet } from '../../../src/core/plan/planSheet';
import { planWords } from '../../../src/i18n/en-US/plan';
import { bookOf, sheetOf } from './books';
import { rowOf, shown } from './shown';
import { calculate, type Values } from './workbook';

/** The first rows of the Iowa file: real accounts without names, targets, KPIs or a scheme. */
const book = bookOf(
  {
    accounts: sheetOf('iowa', [
      ['Store', 'City', 'County no.', 'Zip', 'Sales Q1 2015', 'Sales Q1 2016', 'Sales 2015'],
      [2106, 'CEDAR FALLS', 7, 50613, 337166.53, 337804.05, 1434021.94],
      [2113, 'GOWRIE', 94, 50543, 22351.86, 21736.63, 85763.42],
    ]),
  },
  planWords,
);
const plan = planSheet(book.plan('2113'));

describe('an account without scheme, target and KPIs', () => {
  test('still has a plan, with its figures under their own headings', () => {
    const [values] = calculate([...book.sheets, plan]) as [Values];
    const facts = plan.contents.map((row, at) => [row[0], values[plan.name]?.[at]]);
    const cells = facts.filter(([key]) => String(key).startsWith('fact:')).flatMap(([, row]) => row);
    expect(cells).toEqual(expect.arrayContaining(['GOWRIE', 'Sales Q1 2016', 21736.63, 85763.42]));
    expect(shown(values, plan, 'plan', 0)).toBe('2113');
  });

  test('is told in each section what to fill in', () => {
    const { scorecard, whatIf, gates, objectives } = planWords;
    const texts = plan.contents.flat();
    for (const note of [scorecard.noKpis, whatIf.noTiers, gates.noGates, objectives.noTarget])
      expect(texts).toContain(note);
  });

  test('has inputs for what the table has no column for: the target, the manager, the contact', () => {
    for (const [key, column] of [
      ['tiles', 7],
      ['fact:manager|contact', 2],
      ['fact:manager|contact', 7],
    ] as const)
      expect(plan.inputs).toContainEqual(expect.objectContaining({ row: rowOf(plan, key), column }));
  });
});

test('a plan whose account has left the table says so', () => {
  const [gone] = calculate(
    [...book.sheets, plan],
    [{ sheet: 'iowa', row: 2, column: 0, content: 9999 }],
  ).slice(1) as [Values];
  expect(shown(gone, plan, 'header:source', 0)).toBe(
    'Code 2113 is no longer on sheet “iowa”, so linked values are not available. Check the code, or create the plan again.',
  );
});

test('texts of the workbook are never formulas: names, codes and KPIs that begin with =', () => {
  const odd = bookOf({
    accounts: sheetOf('accounts', [
      ['Code', 'Name', '=1+1'],
      ['=A1', '=HYPERLINK("x")', 0.8],
    ]),
    kpis: sheetOf('kpis', [
      ['KPI', 'Weight', 'Floor', 'Target'],
      ['=1+1', 1, 0.5, 0.9],
    ]),
  });
  const document = planSheet(odd.plan('=A1'));
  const [values] = calculate([...odd.sheets, document]) as [Values];
  expect(shown(values, document, 'kpi:=1+1', 0)).toBe('=1+1');
  expect(shown(values, document, 'plan', 0)).toBe('=HYPERLINK("x")');
  expect(shown(values, document, 'scorecard:total', 5)).toBeCloseTo(75, 9);
});

test.each(TEMPLATE_NAMES)(
  'no %s plan uses a custom function, a structured reference or a function newer than Excel 2010',
  (template) => {
    const golden = readFileSync(`${__dirname}/__golden__/${template}.en-US.txt`, 'utf8');
    const functions = new Set([...golden.matchAll(/\b([A-Z][A-Z.]+)\(/g)].map(([, name]) => name));
    const OLD =
      'ABS AND COUNT COUNTIF IF IFERROR INDEX ISLOGICAL ISNUMBER MATCH MAX MIN N NOT OR ROUND ROW SUBSTITUTE SUM SUMPRODUCT TEXT TRIM';
    expect([...functions].filter((name) => !OLD.split(' ').includes(name as string))).toEqual([]);
    expect(golden).not.toMatch(/CHANNEL\.|\[@|\[#/);
  },
);
