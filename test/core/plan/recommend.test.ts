import { recommend } from '../../../src/core/plan/recommend';
import { readPlanTables } from '../../../src/core/plan/tables/planTables';
import { sampleBook } from './sample';
import { bookOf, sheetOf, tableOf } from './books';
import { planOf } from './oneAccount';
import { partners } from './partners';

const rulesOf = (rows: readonly (readonly (string | number | null)[])[]) =>
  readPlanTables({ rules: tableOf(sheetOf('rules', rows)) });

describe('the template an account is recommended', () => {
  const book = partners();
  const recommended = (code: string, tables = book.tables) => recommend({ ...book.plan(code), tables });

  test('is that of the first rule it meets, with the rule’s own reason, the fact and the KPIs below their floor', () => {
    const { template, rule, fact, score, belowFloor } = recommended('P1');
    expect({ template, reason: rule?.reason, fact, belowFloor }).toEqual({
      template: 'recovery',
      reason: 'Below the floor',
      fact: '1',
      belowFloor: ['Display'],
    });
    expect(score).toBeCloseTo(15, 9);
  });

  test('is the annual plan where no rule is met, and a fact that is not known meets none', () => {
    expect(recommended('P2')).toEqual({ template: 'annual', belowFloor: [] });
    expect(recommended('P1', { problems: [] })).toMatchObject({
      template: 'annual',
      belowFloor: ['Display'],
    });
  });

  test.each([
    // 3000 ÷ 3800 = 0.78947…, which 0.79 would not be below
    ['Target achieved', '<', 0.8, '0.79'],
    ['Target achieved', '<', 0.7895, '0.789'],
    ['Growth', 'between', '19%..21%', '0.2'],
    ['Sell-through', '<', '70%', '0.63'],
    // 150 of stock ÷ 1900 sold × 365 days; the 50 on the way are no stock
    ['Cover days', '<', 29, '28.82'],
    ['同比增长', '大于', 0.19, '0.2'],
    ['Grade', 'in', 'A|B', 'A'],
  ] as const)('can follow from %s', (field, test, value, fact) => {
    const tables = rulesOf([
      ['Field', 'Test', 'Value', 'Template', 'Reason'],
      [field, test, value, '旺季', 'because'],
    ]);
    const found = recommended('P1', tables);
    expect([found.template, found.rule?.reason]).toEqual(['peak', 'because']);
    expect(found.fact).toBe(fact);
  });

  test('reads the sheet’s own column before anything it could work out itself', () => {
    const own = bookOf({
      accounts: sheetOf('accounts', [
        ['Code', 'Name', 'Sell-in', 'Last year', 'Growth'],
        ['A', 'One', 90, 100, 0.5],
        ['B', 'Two', 90, 100, null],
      ]),
      rules: sheetOf('rules', [
        ['Field', 'Test', 'Value', 'Template'],
        ['Growth', '>', 0, 'Launch'],
        ['Growth', '<', 0, 'Recovery'],
      ]),
    });
    expect(['A', 'B'].map((code) => recommend(own.plan(code)).template)).toEqual(['launch', 'recovery']);
  });
});

describe('a rule is met by what can be worked out, and by nothing that cannot', () => {
  const kpis = sheetOf('kpis', [
    ['KPI', 'Weight', 'Floor', 'Target', 'Curve'],
    ['Reach', 0.4, 0.5, 0.9, null],
    ['Returns', 0.4, 0.2, 0.1, null],
    ['Calls', 0.2, null, 0.5, 'proportional'],
  ]);
  const good = { Reach: 0.5, Returns: 0.2, Calls: 0 };

  test.each([
    ['Target achieved', '>=', 0, { 'Sell-in': 90, 'Sales target': 100 }, '0.9'],
    ['Target achieved', '>=', 0, { 'Sell-in': 90, 'Sales target': 0 }, undefined],
    ['Target achieved', '>=', 0, { 'Sell-in': 'soon', 'Sales target': 100 }, undefined],
    ['Target achieved', '>=', 0, { 'Sell-in': 90 }, undefined],
    ['Growth', '>=', -1, { 'Sell-in': 90, 'Last year': 100 }, '-0.1'],
    ['Sell-through', '>=', 0, { 'Sell-in': 90, 'Sell-out': 45 }, '0.5'],
    ['Growth', '<', 0, { 'Sell-in': 90, 'Last year': 100, Growth: 'n/a' }, '-0.1'],
    ['Growth', '<', 0, { 'Sell-in': 90, 'Last year': 100, Growth: 0.2 }, undefined],
    ['Weather', '>=', 0, { 'Sell-in': 90 }, undefined],
    ['KPIs below floor', '>=', 0, {}, undefined],
    ['Soft score', '>=', 0, {}, undefined],
  ] as const)('%s %s %d for %j: %s', (field, test, value, cells, fact) => {
    const rules = sheetOf('rules', [
      ['Field', 'Test', 'Value', 'Template'],
      [field, test, value, 'Peak'],
    ]);
    const found = recommend(planOf(cells, { rules }));
    expect([found.template, found.fact]).toEqual(fact === undefined ? ['annual', undefined] : ['peak', fact]);
  });

  test.each([
    ['at its floor', good, []],
    ['below its floor', { ...good, Reach: 0.49 }, ['Reach']],
    ['above its floor where less is better', { ...good, Returns: 0.21 }, ['Returns']],
    ['not known', { ...good, Reach: null, Returns: 'n/a' }, []],
  ] as const)('a KPI that is %s', (_, cells, below) => {
    const rules = sheetOf('rules', [
      ['Field', 'Test', 'Value', 'Template'],
      ['KPIs below floor', '>=', 0, 'Recovery'],
    ]);
    const found = recommend(planOf(cells, { rules, kpis }));
    expect([found.belowFloor, found.fact]).toEqual([below, String(below.length)]);
  });

  test('a soft score', () => {
    const rules = sheetOf('rules', [
      ['Field', 'Test', 'Value', 'Template'],
      ['软性指标得分', '<', 20, 'Recovery'],
    ]);
    // Reach at its floor and Returns at theirs earn nothing, Calls 0.2 of 0.5 earn 0.4 × 20 points.
    const { template, fact } = recommend(planOf({ ...good, Calls: 0.2 }, { rules, kpis }));
    expect([template, fact]).toEqual(['recovery', '8']);
  });
});

test('the sample recommends every template to someone, the same in both languages', () => {
  const templates = (['zh-CN', 'en-US'] as const).map((language) => {
    const book = sampleBook(language);
    return book.reading.accounts.map(
      (account) =>
        recommend({ account, table: book.reading.table, scheme: book.scheme, tables: book.tables }).template,
    );
  });
  expect(templates[0]).toEqual(templates[1]);
  expect(new Set(templates[0])).toEqual(new Set(['annual', 'launch', 'peak', 'recovery']));
});
