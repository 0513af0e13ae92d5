import { fillTemplate } from '../../../src/core/ownTemplate/fill';
import { readOwnTemplate } from '../../../src/core/ownTemplate/template';
import type { Cell } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date';
import { sampleBook } from '../plan/sample';

const book = sampleBook('en-US');
const plan = book.plan('01001');
const chinese = sampleBook('zh-CN');

const templateOf = (formulas: readonly (readonly Cell[])[], formats: Cell[][] = [], of = book) =>
  readOwnTemplate({ sheet: 'Ours', firstRow: 1, firstColumn: 2, formulas, formats }, of.reading.table);
const filled = (formulas: readonly (readonly Cell[])[], formats?: Cell[][], of = book) =>
  fillTemplate(templateOf(formulas, formats, of), of === book ? plan : of.plan('01001'));
const contents = (formulas: readonly (readonly Cell[])[], formats?: Cell[][], of = book) =>
  filled(formulas, formats, of).cells.map(({ content }) => content);

test('a placeholder alone in its cell becomes a formula that finds the account by its key', () => {
  const [name] = contents([['{{Name}}']]);
  expect(name).toMatchObject({ formula: expect.stringContaining(`MATCH("01001",'Accounts'!$A:$A,0)`) });
});

test('beside other text it becomes a part of the text, which no sign turns into a formula', () => {
  expect(contents([['Plan for {{name}} ({{ code }})']])).toEqual([`Plan for ${plan.account.name} (01001)`]);
  expect(contents([['={{name}}']])).toEqual([]);
});

test('headings of any column, scheme items and figures are known, in Chinese too', () => {
  const { faults } = templateOf([['{{Sales target}}', '{{Version}}', '{{score}}', '{{plan period}}']]);
  expect(faults).toEqual([]);
  const inChinese = templateOf(
    [['{{经销商名称}}', '{{方案编号}}', '{{指标.得分}}', '{{返利资格}}']],
    [],
    chinese,
  );
  expect(inChinese.faults).toEqual([]);
  expect(contents([['{{计划期间}}：{{经销商编码}}']], [], chinese)).toEqual(['2027：01001']);
});

test('what nobody knows is told with its cell, and so are placeholders in formulas and rows of two kinds', () => {
  const { faults } = templateOf([
    ['{{nmae}}', 'fine'],
    ['="x {{name}}"', ''],
    ['{{kpi.name}}', '{{quarter.name}}'],
    ['{{kpi.colour}}', ''],
  ]);
  expect(faults).toEqual([
    { row: 1, column: 2, text: '{{nmae}}', why: 'unknown' },
    { row: 2, column: 2, text: '{{name}}', why: 'in-formula' },
    { row: 3, column: 3, text: '{{quarter.name}}', why: 'two-groups' },
    { row: 4, column: 2, text: '{{kpi.colour}}', why: 'unknown' },
  ]);
});

test('a row of KPI placeholders is repeated for each KPI, one of quarters for each quarter; rows below move down', () => {
  const { repeats, cells } = filled([['{{kpi.name}}'], ['{{quarter.name}}'], ['{{code}} ends it']]);
  const kpis = plan.scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  expect(kpis).toHaveLength(5);
  expect(repeats).toEqual([
    { row: 2, times: 4 },
    { row: 1, times: 5 },
  ]);
  expect(cells.map(({ row, content }) => [row, content])).toEqual([
    ...kpis.map((name, index) => [1 + index, name]),
    ...['2027Q1', '2027Q2', '2027Q3', '2027Q4'].map((name, index) => [6 + index, name]),
    [10, '01001 ends it'],
  ]);
});

test('the quarters of a target add up to it', () => {
  const parts = contents([['{{quarter.target}}']]) as number[];
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(plan.account.values.salesTarget);
});

test('a KPI’s target is live, found in its own row by its name', () => {
  expect(contents([['{{kpi.target}}']])[0]).toMatchObject({
    formula: expect.stringMatching(/^=IFERROR\(.*'Soft KPIs'!/),
  });
});

test('a day in a cell without a format of its own is shown as one; a cell formatted as text lets a formula be one', () => {
  expect(filled([['{{today}}']]).cells[0]).toMatchObject({ content: plan.asOf, format: 'yyyy-mm-dd' });
  expect(filled([['{{today}}']], [['d mmm']]).cells[0]).not.toHaveProperty('format');
  expect(filled([['{{Sales target}}']], [['@']]).cells[0]).toMatchObject({ format: 'General' });
  expect(contents([['from {{quarter.from}}']])[0]).toBe('from 2027-01-01');
  expect(contents([['{{quarter.to}}']])[3]).toBe(serialOf(2027, 12, 31));
});

test('a row for which there is nothing stays, blank', () => {
  const bare = { ...plan, scheme: { ...plan.scheme } };
  delete (bare.scheme as { kpis?: unknown }).kpis;
  const { repeats, cells } = fillTemplate(templateOf([['{{kpi.name}}', '{{kpi.points}}']]), bare);
  expect(repeats).toEqual([]);
  expect(cells.map(({ content }) => content)).toEqual([null, null]);
});
