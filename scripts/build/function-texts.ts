import { eligibilityExamples } from '../../src/functions/examples/eligibility';
import { measuresExamples } from '../../src/functions/examples/measures';
import { rebatesExamples } from '../../src/functions/examples/rebates';
import { scoringExamples } from '../../src/functions/examples/scoring';
import { supplyExamples } from '../../src/functions/examples/supply';
import type { HelpPageWords } from '../../src/i18n/function-help';
import { LANGUAGES, WORDS, type Language } from '../../src/i18n/language';

const pageIn = async (language: Language): Promise<HelpPageWords> => {
  const module = (await import(`../../src/i18n/${language}/help-page.ts`)) as { helpPage: HelpPageWords };
  return module.helpPage;
};

/** What the build writes in each language: its name, the help of every function by id, and the words of the pages. */
export const loadLanguages = async () =>
  Object.fromEntries(
    await Promise.all(
      LANGUAGES.map(async (language) => {
        const { name, functions } = WORDS[language];
        return [language, { name, help: await functions(), page: await pageIn(language) }] as const;
      }),
    ),
  );

/** The worked examples of every function, by function id. */
export const examples = {
  ...measuresExamples,
  ...scoringExamples,
  ...eligibilityExamples,
  ...rebatesExamples,
  ...supplyExamples,
};
