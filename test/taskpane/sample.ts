import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import type { SheetLanguage } from '../../src/core/values/heading';
import { insertSheets } from '../../src/excel/insert-sheets';
import { select } from '../excel/sheets';

const TABLES = [
  'Accounts',
  'SoftKpis',
  'Gates',
  'Tiers',
  'PayoutBands',
  'Scheme',
  'PlanRules',
  'ActionLibrary',
  'ServiceLevels',
];

/** The sample's accounts and scheme, without its store lists; selects in the accounts and answers their sheet. */
export async function openSample(address: string, language: SheetLanguage = 'en-US'): Promise<string> {
  const sheets = sampleWorkbook(language).filter(({ tables }) =>
    tables.some(({ name }) => TABLES.includes(name)),
  );
  await insertSheets(sheets);
  const accounts = sheets[0]?.name ?? '';
  await select(accounts, address);
  return accounts;
}
