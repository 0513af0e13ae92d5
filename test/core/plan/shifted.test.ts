import { planSheet } from '../../../src/core/plan/planSheet';
import { recommend, type Recommendation } from '../../../src/core/plan/recommend';
import type { Content } from '../../../src/core/sheet/document';
import { isFormula } from '../../../src/core/sheet/document';
import { columnLetters } from '../../../src/core/sheet/formula';
import { planWords } from '../../../src/i18n/en-US/plan';
import { bookOf, sheetOf } from './books';
import { MONTHS } from './oneAccount';

const SHIFT = 3;
/** A workbook in which numbers stand as text here and there, its tables beginning in column A or in column D. */
const bookFrom = (firstColumn: number) =>
  bookOf(
    {
      accounts: sheetOf('accounts', [
        ['Code', 'Name', 'Grade', 'Sales target', 'Sell-in', 'Reach', 'Calls', 'Open', ...MONTHS],
        ['A1', 'One', 'A', '3万', 90, '45%', 20, 'yes', ...MONTHS.map((_, index) => index + 1)],
      ]),
      kpis: sheetOf('kpis', [
        ['KPI', 'Weight', 'Floor', 'Target', 'Curve'],
        ['Reach', 0.6, '40%', 0.9, '线性'],
        ['Calls', 0.4, 0, '50', null],
      ]),
      gates: sheetOf('gates', [
        ['Field', 'Test', 'Value', 'Reason', 'Scope'],
        ['Reach', '>=', '40%', 'low', 'all'],
        ['Open', '=', 'yes', null, null],
      ]),
      tiers: sheetOf('tiers', [
        ['From', 'Rate'],
        [0, 0.01],
        [20_000, '2%'],
      ]),
      bands: sheetOf('bands', [
        ['Bound', 'Share'],
        [0, 0.5],
        [60, 1],
      ]),
      scheme: sheetOf('scheme', [
        ['Item', 'Value'],
        ['Rebate method', 'whole'],
        ['Soft bonus rate', 0.01],
      ]),
      service: sheetOf('service', [
        ['Grade', 'Lead days', 'Safety days'],
        ['B', 1, 1],
        ['A', '10', 20],
      ]),
      rules: sheetOf('rules', [
        ['Field', 'Test', 'Value', 'Template'],
        ['KPIs below floor', '>=', 1, 'Peak'],
        ['Reach', '>=', 0.45, 'Recovery'],
      ]),
    },
    planWords,
    firstColumn,
  );

const plan = (firstColumn: number) => bookFrom(firstColumn).plan('A1');

/** A formula with the columns of other sheets so much further to the right. */
const moved = (formula: string, by: number) =>
  formula.replace(/'[a-z]+'!\$[A-Z](?:\$\d+)?(?::\$[A-Z](?:\$\d+)?)?/g, (reference) =>
    reference.replace(
      /\$([A-Z])/g,
      (_, letter: string) => `$${columnLetters(letter.charCodeAt(0) - 65 + by)}`,
    ),
  );

test('a plan is the same wherever on their sheets the tables begin: only the columns it reads are others', () => {
  const cells = (firstColumn: number, by: number) =>
    planSheet(plan(firstColumn)).contents.map((row) =>
      row.map((content): Content =>
        content !== null && isFormula(content) ? moved(content.formula, by) : content,
      ),
    );
  expect(cells(SHIFT, 0)).not.toEqual(cells(0, 0));
  expect(cells(SHIFT, 0)).toEqual(cells(0, SHIFT));
});

test('so is what it is recommended for', () => {
  const shown = ({ template, fact, score, belowFloor }: Recommendation) => ({
    template,
    fact,
    score,
    belowFloor,
  });
  expect(shown(recommend(plan(SHIFT)))).toEqual(shown(recommend(plan(0))));
  expect(recommend(plan(SHIFT))).toMatchObject({ template: 'recovery', fact: '0.45', belowFloor: [] });
});
