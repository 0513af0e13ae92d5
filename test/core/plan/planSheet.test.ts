import { planSheet } from '../../../src/core/plan/planSheet';
import { outwardChanges } from '../../../src/core/plan/sendCopy';
import { isFormula } from '../../../src/core/sheet/document';
import type { Cell } from '../../../src/core/values/cell';
import { planWords as chinese } from '../../../src/i18n/zh-CN/plan';
import { sheetOf } from './books';
import { planOf, rowOn } from './oneAccount';

describe('a plan’s footer', () => {
  const footer = (name: string) => planSheet(planOf({ Name: name })).printing?.footer;

  test('names the account by code and name, an & of which is no code of Excel’s', () => {
    expect(footer('Smith & Sons')).toEqual({ left: 'A1 Smith && Sons', center: '', right: 'Page &P of &N' });
  });

  test('says a code that is the name once', () => {
    expect(footer('A1')?.left).toBe('A1');
  });

  // Three signs of 5.2 points and so many of 10 beside a page number: 31 of them make 325.6 of 330.
  test('is cut where it would run into the page number', () => {
    expect(footer('药'.repeat(31))?.left).toBe(`A1 ${'药'.repeat(31)}`);
    expect(footer('药'.repeat(32))?.left).toBe(`A1 ${'药'.repeat(31)}…`);
    expect(footer(`&${'药'.repeat(40)}`)?.left).toBe(`A1 &&${'药'.repeat(30)}…`);
  });
});

test('a plan is marked as the account’s for its period and template, and bears the sheet’s name', () => {
  const { name, contents } = planSheet(planOf({ Name: 'One' }, {}, { template: 'peak' }));
  expect(name).toBe('Peak A1 One');
  expect(contents[0]?.[0]).toBe('channel-planner/plan/1|A1|2027|peak');
});

test('sections are numbered in their order', () => {
  const titles = planSheet(planOf({}, {}, { template: 'recovery' }))
    .contents.map(([, title]) => String(title))
    .filter((title) => /^\d+\. /.test(title));
  expect(titles.map((title) => title.split('.')[0])).toEqual(
    Array.from({ length: 13 }, (_, index) => String(index + 1)),
  );
});

describe('a plan’s header says once what its amounts are in', () => {
  const planIn = (...items: readonly (readonly [string, string])[]) =>
    planOf(
      { 'Sales target': 100 },
      { scheme: sheetOf('scheme', [['Item', 'Value'], ['Scheme ID', 'KA'], ...items]) },
    );
  const unitOf = (...items: readonly (readonly [string, string])[]) => {
    const plan = planIn(...items);
    return [plan, { ...plan, words: chinese }].map((each) => rowOn(planSheet(each), 'header:unit')?.[0]);
  };

  test.each([
    {
      items: [
        ['Unit', '万元'],
        ['Currency', 'CNY'],
      ],
      said: ['Amounts in 万元 (CNY)', '金额单位：万元（CNY）'],
    },
    {
      items: [
        ['Unit', 'USD'],
        ['Currency', 'USD'],
      ],
      said: ['Amounts in USD', '金额单位：USD'],
    },
    { items: [['Currency', 'USD']], said: ['Amounts in USD', '金额单位：USD'] },
    { items: [['Unit', '元']], said: ['Amounts in 元', '金额单位：元'] },
  ] as const)('$said', ({ items, said }) => {
    expect(unitOf(...items)).toEqual(said);
  });

  test('nothing where the scheme names neither; no row moves', () => {
    expect(unitOf()).toEqual([undefined, undefined]);
    expect(planSheet(planIn()).contents).toHaveLength(planSheet(planIn(['Unit', '元'])).contents.length);
  });

  test('the copy for the account keeps it', () => {
    const cells = planSheet(planIn(['Unit', '元'])).contents.map((row) =>
      row.map((content): Cell => (content !== null && isFormula(content) ? 'shown' : content)),
    );
    const row = cells.findIndex(([key]) => key === 'header:unit') + 1;
    const gone = outwardChanges(cells).removed.map((rows) => rows.split(':').map(Number));
    expect(row).toBeGreaterThan(0);
    expect(gone.some(([first = 0, last = 0]) => first <= row && row <= last)).toBe(false);
  });
});
