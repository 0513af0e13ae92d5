import type { PlanInput } from '../../../src/core/plan/plan';
import type { PlanTemplate } from '../../../src/core/plan/template';
import { isFormula, type Content, type SheetDocument } from '../../../src/core/sheet/document';
import { planWords } from '../../../src/i18n/en-US/plan';
import { bookOf, sheetOf, type Parts } from './books';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a plan is made for, beside the account and the tables. */
type Occasion = Partial<Pick<PlanInput, 'period' | 'asOf'>> & { readonly template?: PlanTemplate };

/** The plan of account A1, whose row holds these cells under these headings; made on 23 November 2026 for 2027. */
export function planOf(
  cells: Readonly<Record<string, Content>>,
  parts: Partial<Parts> = {},
  { template, ...occasion }: Occasion = {},
): PlanInput {
  const accounts = sheetOf('accounts', [
    ['Code', ...Object.keys(cells)],
    ['A1', ...Object.values(cells)],
  ]);
  return { ...bookOf({ accounts, ...parts }, planWords).plan('A1', template), ...occasion };
}

/** Twelve months of sales, by their headings. */
export const history = (sales: readonly (number | string | null)[]): Record<string, Content> =>
  Object.fromEntries(MONTHS.map((month, index) => [month, sales[index] ?? null]));

/** What stands in a row of a sheet, from the first visible column to the last one printed, blanks left out. */
export const rowOn = ({ contents }: SheetDocument, key: string): readonly Content[] | undefined =>
  contents
    .find(([found]) => found === key)
    ?.slice(1, 9)
    .filter((content) => content !== null);

/** A row of a sheet as its reader sees it: formulas as they are, ✎ for a blank cell to fill in, nothing for other blanks. */
export function visibleOn(
  { contents, inputs }: SheetDocument,
  key: string,
): readonly (string | number | boolean)[] {
  const row = contents.findIndex(([found]) => found === key);
  const isInput = (column: number) => inputs.some((area) => area.row === row && area.column === column);
  return (contents[row] ?? []).slice(1, 9).flatMap((content, index) => {
    if (content === null) return isInput(1 + index) ? ['✎'] : [];
    return [isFormula(content) ? content.formula : content];
  });
}
