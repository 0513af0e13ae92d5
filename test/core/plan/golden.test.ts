import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planSheet } from '../../../src/core/plan/planSheet';
import { TEMPLATE_NAMES, type PlanTemplate } from '../../../src/core/plan/template';
import { SAMPLE_LANGUAGES } from '../../../src/core/sample/sampleWorkbook';
import { renderText } from '../../../src/core/sheet/renderText';
import { sampleBook } from './sample';

/** An account that each template fits. */
const CODES: Readonly<Record<PlanTemplate, string>> = {
  annual: '01001',
  launch: '01005',
  peak: '01009',
  recovery: '06003',
};

/** A plan of each template in each language, as text. UPDATE_GOLDEN=1 writes them anew: read the difference. */
test.each(
  SAMPLE_LANGUAGES.flatMap((language) => TEMPLATE_NAMES.map((template) => [template, language] as const)),
)('the %s plan in %s is the one that was approved', (template, language) => {
  const path = join(__dirname, '__golden__', `${template}.${language}.txt`);
  const text = renderText(planSheet(sampleBook(language).plan(CODES[template], template)));
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
