import { planSheet } from '../../../src/core/plan/planSheet';
import { planOf } from './oneAccount';

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
