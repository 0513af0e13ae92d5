import type { SheetDocument } from '../sheet/document';
import type { SheetLanguage } from '../values/heading';
import { accountsSheet } from './accountsSheet';
import { checkSheet } from './checkSheet';
import { englishWords } from './en-US';
import { invoicesSheet, visitsSheet } from './listSheets';
import { measuredSheet } from './measuredSheet';
import { measuresSheet } from './measuresSheet';
import { outletsSheet } from './outletsSheet';
import { actionLibrarySheet, planRulesSheet, serviceLevelsSheet } from './planSheets';
import { gatesSheet, payoutBandsSheet, schemeSheet, softKpisSheet, tiersSheet } from './schemeSheets';
import { signalsSheet } from './signalsSheet';
import { startSheet } from './startSheet';
import type { SampleWords } from './words';
import { chineseWords } from './zh-CN';

const WORDS: Readonly<Record<SheetLanguage, SampleWords>> = {
  'zh-CN': chineseWords,
  'en-US': englishWords,
};

/** The languages of the sample. */
export const SAMPLE_LANGUAGES = Object.keys(WORDS) as readonly SheetLanguage[];

/**
 * The sample workbook: forty distributors of an OTC-medicine maker, their scheme, and the store lists behind some of
 * their soft KPIs. The same sheets in either language, and the same every time.
 */
export function sampleWorkbook(language: SheetLanguage): SheetDocument[] {
  const words = WORDS[language];
  const softKpis = softKpisSheet(words);
  const gates = gatesSheet(words);
  const tiers = tiersSheet(words);
  const bands = payoutBandsSheet(words);
  const scheme = schemeSheet(words);
  const accounts = accountsSheet(words, softKpis);
  const outlets = outletsSheet(words);
  const check = checkSheet(words, { accounts, gates, tiers, bands, scheme });
  const measured = measuredSheet(words, outlets);
  const planning = [planRulesSheet(words), actionLibrarySheet(words), serviceLevelsSheet(words)];
  return [
    startSheet(words),
    accounts,
    check,
    softKpis,
    gates,
    tiers,
    bands,
    scheme,
    signalsSheet(words),
    ...planning,
    outlets,
    visitsSheet(words),
    invoicesSheet(words),
    measuresSheet(words),
    measured,
  ];
}

/** The sample's scheme alone, for a workbook that has accounts of its own. */
export function sampleScheme(language: SheetLanguage): SheetDocument[] {
  const words = WORDS[language];
  return [softKpisSheet, gatesSheet, tiersSheet, payoutBandsSheet, schemeSheet, signalsSheet].map((sheet) =>
    sheet(words),
  );
}
