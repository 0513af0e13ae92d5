import type { AccountsTable } from '../core/accounts/account';
import { readOwnTemplate, type OwnTemplate } from '../core/ownTemplate/template';
import { readSheetFormulas, sheetsWithText } from '../excel/sheet-formulas';

/** The names of the sheets that have placeholders. */
export const templateSheets = (): Promise<readonly string[]> => sheetsWithText('{{');

/** Reads one of the user's own sheets as a template for the accounts of any table; undefined where it is gone or empty. */
export async function readTemplate(
  sheet: string,
): Promise<((table: AccountsTable) => OwnTemplate) | undefined> {
  const source = await readSheetFormulas(sheet);
  return source && ((table) => readOwnTemplate(source, table));
}
