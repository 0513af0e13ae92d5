import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planSheet } from '../../../src/core/plan/planSheet';
import { renderText } from '../../../src/core/sheet/renderText';
import { LANGUAGES } from '../../../src/i18n/language';
import { sampleBook } from './sample';

/** The annual plan of one account in each language, as text. UPDATE_GOLDEN=1 writes them anew: read the difference. */
test.each(LANGUAGES)('the annual plan in %s is the one that was approved', (language) => {
  const path = join(__dirname, '__golden__', `annual.${language}.txt`);
  const text = renderText(planSheet(sampleBook(language).plan('01001')));
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
