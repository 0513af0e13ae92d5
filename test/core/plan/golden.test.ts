import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planIndex } from '../../../src/core/plan/planIndex';
import { planSheet } from '../../../src/core/plan/planSheet';
import { TEMPLATE_NAMES, type PlanTemplate } from '../../../src/core/plan/template';
import { renderText } from '../../../src/core/sheet/renderText';
import { LANGUAGES } from '../../../src/i18n/language';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';
import { sampleBook } from './sample';

/** An account that each template fits. */
const CODES: Readonly<Record<PlanTemplate, string>> = {
  annual: '01001',
  launch: '01005',
  peak: '01009',
  recovery: '06003',
};

/** A sheet as text is what was approved. UPDATE_GOLDEN=1 writes it anew: read the difference. */
function expectApproved(name: string, text: string): void {
  const path = join(__dirname, '__golden__', `${name}.txt`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

test.each(LANGUAGES.flatMap((language) => TEMPLATE_NAMES.map((template) => [template, language] as const)))(
  'the %s plan in %s is the one that was approved',
  (template, language) => {
    const text = renderText(planSheet(sampleBook(language).plan(CODES[template], template)));
    expectApproved(`${template}.${language}`, text);
  },
);

test('the index of plans is the one that was approved', () => {
  const plan = {
    code: '1',
    name: 'One',
    period: '2027',
    grade: 'A',
    owner: 'Ann',
    template: 'annual',
  } as const;
  const plans = [
    { ...plan, sheetName: 'Plan 1' },
    { ...plan, template: 'peak', sheetName: 'Peak 1' } as const,
  ];
  const at = { sheetName: 'Plans', asOf: serialOf(2026, 11, 23) };
  expectApproved('index.en-US', renderText(planIndex(plans, new Map(), planWords, at)));
});
