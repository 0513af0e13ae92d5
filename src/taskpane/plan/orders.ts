import { printMarker } from '../../core/plan/identity';
import { planSheetName } from '../../core/plan/name';
import type { Period } from '../../core/plan/plan';
import { planSheet } from '../../core/plan/planSheet';
import type { PlanWords } from '../../core/plan/words';
import type { SheetOrder } from '../../excel/create-sheets';
import type { SheetSurvey } from '../../excel/survey-sheets';
import type { SelectedAccounts, WorkbookReading } from '../read-workbook';
import { today } from './options';

/** A plan for each selected account, ready to be drawn. */
export function ordersFor(
  { scheme }: WorkbookReading,
  { selected: { accounts, table } }: SelectedAccounts,
  period: Period,
  words: PlanWords,
): SheetOrder[] {
  const asOf = today();
  const template = 'annual';
  const tables = { problems: [] };
  return accounts.map((account) => ({
    mark: printMarker({ code: account.code, period: period.name, template }),
    name: (taken) => planSheetName(account, taken, words.templates[template].sheet),
    draw: (sheetName) =>
      planSheet({ account, table, scheme, tables, template, period, asOf, sheetName, words }),
  }));
}

/** A sheet that will be made, or one that is there already. */
export interface SheetForecast {
  readonly mark: string;
  readonly name: string;
  readonly exists: boolean;
}

/** Which sheets the orders will come to, as far as the survey tells. */
export function forecast(orders: readonly SheetOrder[], { names, marks }: SheetSurvey): SheetForecast[] {
  const taken = new Set(names);
  return orders.map(({ mark, name }) => {
    const there = marks.get(mark);
    if (there !== undefined) return { mark, name: there, exists: true };
    const free = name(taken);
    taken.add(free);
    return { mark, name: free, exists: false };
  });
}
