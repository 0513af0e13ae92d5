import { fillTemplate } from '../../../src/core/ownTemplate/fill';
import { readOwnTemplate } from '../../../src/core/ownTemplate/template';
import type { PlanInput } from '../../../src/core/plan/plan';
import type { Cell } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date';
import { MISSING } from '../../../src/core/values/reading';
import { sampleBook } from '../plan/sample';

const book = sampleBook('en-US');
const sample = book.plan('01001');

const cellsOf = (line: readonly Cell[], plan: PlanInput = sample, formats: Cell[] = []) =>
  fillTemplate(
    readOwnTemplate(
      { sheet: 'Ours', firstRow: 0, firstColumn: 0, formulas: [line], formats: [formats] },
      book.reading.table,
    ),
    plan,
  ).cells;
/** What a placeholder says beside other text, in each of its rows. */
const texts = (name: string, plan?: PlanInput) =>
  cellsOf([`: {{${name}}}`], plan).map(({ content }) => String(content).slice(2));
/** What stands in the placeholder's own cells. */
const contents = (name: string, plan?: PlanInput) =>
  cellsOf([`{{${name}}}`], plan).map(({ content }) => content);

/** The account's cell in a column of the Accounts sheet, as a formula finds it. */
const live = (column: string) => `INDEX('Accounts'!$${column}:$${column},MATCH("01001",'Accounts'!$A:$A,0))`;
const formula = (part: string) => ({
  formula: expect.stringContaining(part),
});

const withValues = (values: object): PlanInput => ({
  ...sample,
  account: { ...sample.account, values: { ...sample.account.values, ...values } },
});
const without = (...parts: ('kpis' | 'gates')[]): PlanInput => ({
  ...sample,
  scheme: Object.fromEntries(
    Object.entries(sample.scheme).filter(([part]) => !parts.some((one) => one === part)),
  ) as unknown as PlanInput['scheme'],
});

test.each<[string, object | string | number, string]>([
  ['Code', formula(live('A')), '01001'],
  ['Name', formula(live('B')), 'Ningbo Yongan Pharmaceutical Co., Ltd.'],
  ['Sales target', formula(live('H')), '26000000'],
  ['销售目标', formula(live('H')), '26000000'],
  ['Report on time', formula(live('O')), 'Yes'],
  ['Founded', formula(live('AN')), '1999-12-13'],
  ['Numeric distribution', formula(live('P')), '0.8'],
  ['numeric-distribution', formula(live('P')), '0.8'],
  ['Version', formula(`INDEX('Scheme'!$B:$B,MATCH("Version",'Scheme'!$A:$A,0))`), '1.2'],
  ['Settlement days', 'To fill in', 'To fill in'],
  ['score', 87.98941798941799, '87.99'],
  ['verdict', 'Eligible', 'Eligible'],
  ['plan period', '2027', '2027'],
  ['today', serialOf(2026, 11, 23), '2026-11-23'],
])('{{%s}} stands live in a cell of its own, and as text beside others', (name, content, text) => {
  expect(contents(name)).toEqual([content]);
  expect(texts(name)).toEqual([text]);
});

test('what the account lacks is left to fill in, and yes and no are words', () => {
  expect(texts('Overdue days', withValues({ overdueDays: MISSING }))).toEqual(['To fill in']);
  expect(texts('Founded', withValues({ founded: MISSING }))).toEqual(['To fill in']);
  expect(texts('Report on time', withValues({ reportOnTime: false }))).toEqual(['No']);
  const cells = (cell: Cell): PlanInput => ({
    ...sample,
    account: { ...sample.account, cells: sample.account.cells.with(15, cell) },
  });
  expect(texts('Numeric distribution', cells(''))).toEqual(['To fill in']);
  expect(texts('Numeric distribution', cells(true))).toEqual(['Yes']);
  expect(texts('Numeric distribution', cells(false))).toEqual(['No']);
});

test('where the table has no column, code and name are the account’s own and the rest is left to fill in', () => {
  const bare: PlanInput = {
    ...sample,
    table: { ...sample.table, columns: {} },
    account: { ...sample.account, values: {} },
  };
  expect(contents('Code', bare)).toEqual(['01001']);
  expect(contents('Name', bare)).toEqual(['Ningbo Yongan Pharmaceutical Co., Ltd.']);
  expect(contents('Region', bare)).toEqual(['To fill in']);
});

test('a score and a verdict that are not known yet are pending', () => {
  const unknown = book.plan('02003'); // one of its KPIs is blank
  expect(contents('score', unknown)).toEqual(['Pending']);
  expect(texts('score', unknown)).toEqual(['Pending']);
  expect(contents('verdict', without('gates'))).toEqual([sample.words.gates.pending]);
});

describe('one row per KPI', () => {
  const kpiCell = (column: string, name: string) =>
    formula(`INDEX('Soft KPIs'!$${column}:$${column},MATCH("${name}",'Soft KPIs'!$A:$A,0))`);
  test.each<[string, string, string, string]>([
    ['weight', 'B', '0.3', '0.1'],
    ['floor', 'C', '0.5', '0.6'],
    ['target', 'D', '0.85', '0.95'],
  ])('has its %s live from its own row', (part, column, first, last) => {
    const [top, , , , bottom] = contents(`kpi.${part}`);
    expect([top, bottom]).toEqual([
      kpiCell(column, 'Numeric distribution'),
      kpiCell(column, 'Promotion cooperation'),
    ]);
    expect([texts(`kpi.${part}`)[0], texts(`kpi.${part}`)[4]]).toEqual([first, last]);
  });
  test('has its actual live from the account’s row, and its points', () => {
    expect(contents('kpi.actual')[4]).toEqual(formula(live('T')));
    expect(texts('kpi.actual')).toEqual(['0.8', '0.8', '0.8240740740740741', '0.875', '0.9']);
    // 100 × weight × (actual − floor) ÷ (target − floor)
    expect(texts('kpi.points')).toEqual(['25.71', '25.00', '16.20', '12.50', '8.57']);
    expect(contents('kpi.points')[1]).toBe(25);
  });
  test('without an actual is left to fill in', () => {
    const unmeasured: PlanInput = { ...sample, table: { ...sample.table, kpiColumns: new Map() } };
    expect(contents('kpi.actual', unmeasured)).toEqual(Array(5).fill('To fill in'));
    expect(contents('kpi.points', unmeasured)).toEqual(Array(5).fill('To fill in'));
  });
});

test('a row a quarter has its days, and its share of the target where there is one', () => {
  expect(texts('quarter.from')).toEqual(['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01']);
  expect(texts('quarter.to')).toEqual(['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']);
  expect(texts('quarter.target', withValues({ salesTarget: MISSING }))).toEqual(Array(4).fill('To fill in'));
});

test('a row an action has what, who, its evidence and a day so many days into the period', () => {
  const [what, who, due, evidence] = ['what', 'who', 'due', 'evidence'].map(
    (part) => texts(`action.${part}`)[0],
  );
  expect(what).toMatch(/^List the white-spot outlets/);
  expect(who).toBe('Field reps');
  // 60 days after 1 January 2027, before which the plan is made.
  expect(due).toBe('2027-03-02');
  expect(evidence).not.toBe('');
  expect(contents('action.due')[0]).toBe(serialOf(2027, 3, 2));
  const later = { ...sample, asOf: serialOf(2027, 2, 1) };
  expect(texts('action.due', later)[0]).toBe('2027-04-02');
});

test('a text formula stays text beside others, and a number format of the template’s own stays', () => {
  expect(cellsOf(['{{Code}} a'], sample, ['@'])).toEqual([{ row: 0, column: 0, content: '01001 a' }]);
  expect(cellsOf(['{{verdict}}'], sample, ['@'])).toEqual([{ row: 0, column: 0, content: 'Eligible' }]);
  expect(cellsOf(['{{today}}'], sample, ['@'])).toMatchObject([{ format: 'yyyy-mm-dd' }]);
  expect(cellsOf(['{{Sales target}}'], sample, ['0.0'])[0]).not.toHaveProperty('format');
});
