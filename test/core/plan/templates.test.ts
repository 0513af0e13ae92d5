import { planSheet } from '../../../src/core/plan/planSheet';
import { TEMPLATE_NAMES } from '../../../src/core/plan/template';
import type { SheetDocument } from '../../../src/core/sheet/document';
import { LANGUAGES } from '../../../src/i18n/language';
import { times } from '../rebates/draw';
import { sampleBook } from './sample';

const keysOf = ({ contents }: SheetDocument): string[] =>
  contents.slice(1).flatMap(([key]) => (key === '' ? [] : [String(key)]));
const SECTIONS =
  /^(review|scorecard|objectives|supply|launch|calendar|budget|people|communication|alliance|gates|what-if|actions|commitments|risks|sign-off|root-causes|weekly)$/;
/** Where sections begin, by the number that their titles bear. */
const sectionsOf = ({ contents }: SheetDocument): string[] =>
  contents.flatMap(([key, title]) =>
    SECTIONS.test(String(key)) && /^\d+\. /.test(String(title)) ? [String(key)] : [],
  );

const book = sampleBook('en-US');
const plans = TEMPLATE_NAMES.map((template) => planSheet(book.plan('01001', template)));

test('every row of a plan has a key of its own, by which it is found again', () => {
  for (const plan of plans) {
    const keys = keysOf(plan);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

test('each template begins with what it is for', () => {
  const begins = plans.map((plan) => sectionsOf(plan).slice(0, 4));
  expect(begins).toEqual([
    ['review', 'scorecard', 'objectives', 'supply'],
    ['launch', 'calendar', 'people', 'supply'],
    ['supply', 'calendar', 'objectives', 'people'],
    ['review', 'scorecard', 'root-causes', 'weekly'],
  ]);
});

test('the eight tactics are all in the annual plan', () => {
  const keys = new Set(keysOf(plans[0] as SheetDocument));
  const tactics = {
    'both sides gain, within limits': ['commitment:1', 'limit:1'],
    'talk at every level': ['owner', 'review:2027Q1'],
    'supply first': ['supply:stock', 'supply:2027Q1', 'supply:short'],
    'the people at the counter': ['people:billing', 'people:dispatch', 'people:warehouse', 'people:field'],
    'a plan that fits': ['action:1', 'activity:1', 'budget:total'],
    'soft indicators': ['scorecard:total', 'what-if:band:1', 'gate:1'],
    'what goes on at the account': ['calendar:2027Q1', 'risk:1', 'fact:events'],
    'an alliance': ['alliance:0', 'alliance:investment', 'sign:1'],
  };
  for (const [tactic, rows] of Object.entries(tactics))
    expect([tactic, rows.filter((key) => !keys.has(key))]).toEqual([tactic, []]);
});

describe.each(LANGUAGES)('%s', (language) => {
  test('every account’s plan takes three pages of A4 at most, at a fixed scale that holds its breaks', () => {
    const sample = sampleBook(language);
    const everyThird = sample.reading.accounts.filter((_, index) => index % 3 === 0);
    for (const { code } of everyThird.slice(0, times(everyThird.length)))
      for (const template of TEMPLATE_NAMES) {
        const { printing } = planSheet(sample.plan(code, template));
        expect([code, template, printing?.breaks.length]).toEqual([code, template, expect.any(Number)]);
        expect(printing?.breaks.length).toBeLessThanOrEqual(2);
        expect(printing?.scale).toBe(75);
      }
  });
});
