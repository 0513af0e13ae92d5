import type { Account } from '../core/accounts/account';
import { fillTemplate } from '../core/ownTemplate/fill';
import type { OwnTemplate } from '../core/ownTemplate/template';
import { INDEX_MARKER, parseMarker, printMarker, printOwnMarker } from '../core/plan/identity';
import { planSheetName, redrawnNames } from '../core/paper/name';
import type { PlanInput } from '../core/plan/plan';
import { planIndex, type IndexedPlan } from '../core/plan/planIndex';
import { planSheet } from '../core/plan/planSheet';
import { recommend, type Recommendation } from '../core/plan/recommend';
import { redrawPlan } from '../core/plan/redrawPlan';
import { renewIndex } from '../core/plan/renewIndex';
import { renewPlan } from '../core/plan/renewPlan';
import { serviceLevelOf } from '../core/plan/tables/planTables';
import { TEMPLATE_NAMES, type PlanTemplate } from '../core/plan/template';
import type { PlanWords } from '../core/plan/words';
import type { SheetOrder } from '../excel/create-sheets';
import type { SheetSurvey } from '../excel/survey-sheets';
import type { SelectedAccounts, WorkbookReading } from './read-workbook';
import { today } from './today';
import { periodOf, type PlanOptions } from './plan-options';

/** A plan that is to be made for an account, and why it is the one. */
export interface PlanOrder extends SheetOrder {
  readonly account: Account;
  /** One of the four, or the name of the user's own sheet. */
  readonly from: { readonly template: PlanTemplate } | { readonly sheet: string };
  readonly recommendation: Recommendation;
}

/**
 * A plan for each selected account, ready to be drawn.
 *
 * @param own the user's own template, where that is the choice.
 */
export function ordersFor(
  { scheme, planTables: tables }: WorkbookReading,
  { selected: { accounts, table } }: SelectedAccounts,
  options: PlanOptions,
  words: PlanWords,
  own?: OwnTemplate,
): PlanOrder[] {
  const asOf = today();
  const period = periodOf(options);
  return accounts.map((account) => {
    const { code } = account;
    const recommendation = recommend({ account, table, scheme, tables });
    const choice = TEMPLATE_NAMES.find((name) => name === options.template);
    const template = choice ?? recommendation.template;
    const input = (sheetName: string): PlanInput => ({
      ...{ account, table, scheme, tables, template, period, asOf, sheetName, words },
    });
    if (own) {
      const { sheet } = own;
      const mark = printOwnMarker({ code, period: period.name, sheet });
      return {
        ...{ account, recommendation, mark, from: { sheet } },
        name: (taken) => planSheetName(account, taken, sheet),
        draw: (name) => ({ name, mark, copyOf: sheet, filling: fillTemplate(own, input(name)) }),
        readAs: 'values',
        renew: () => 'unchanged',
      };
    }
    return {
      ...{ account, recommendation, from: { template } },
      mark: printMarker({ code, period: period.name, template }),
      name: (taken) => planSheetName(account, taken, words.templates[template].sheet),
      draw: (sheetName) => planSheet(input(sheetName)),
      readAs: 'values',
      renew: (cells) => renewPlan(input(''), cells),
      redrawing: {
        names: (name, taken) => redrawnNames(name, taken, words.redrawn.suffix),
        draw: (name, old) => redrawPlan(input(name), old),
      },
    };
  });
}

/** The index of all plans that the workbook has by then. */
export function indexOrder(
  { planTables }: WorkbookReading,
  { all }: SelectedAccounts,
  words: PlanWords,
): SheetOrder {
  const asOf = today();
  const accounts = new Map(all.accounts.map((account) => [account.code, account]));
  const plans = ({ marks }: SheetSurvey): IndexedPlan[] =>
    [...marks].flatMap(([mark, { name: sheetName }]) => {
      const identity = parseMarker(mark);
      if (!identity) return [];
      const account = accounts.get(identity.code);
      const text = (field: 'grade' | 'manager') => {
        const value = account?.values[field];
        return typeof value === 'string' ? value : '';
      };
      const days = account && serviceLevelOf(account, planTables.service)?.reviewDays;
      const name = account?.name ?? identity.code;
      return [
        {
          ...identity,
          ...{ name, sheetName, grade: text('grade'), owner: text('manager') },
          ...(days !== undefined && { nextReview: asOf + days }),
        },
      ];
    });
  const draw = (sheetName: string, survey: SheetSurvey) =>
    planIndex(plans(survey), new Map(), words, { sheetName, asOf });
  return {
    mark: INDEX_MARKER,
    name: (taken) => planSheetName({ code: '', name: '' }, taken, words.index.sheet),
    draw,
    readAs: 'formulas',
    renew: (cells, survey) => renewIndex(draw('', survey), cells),
  };
}

/** A sheet that will be made, or one that is there already. */
export interface SheetForecast {
  readonly order: PlanOrder;
  readonly name: string;
  readonly exists: boolean;
}

/** Which sheets the orders will come to, as far as the survey tells. */
export function forecast(orders: readonly PlanOrder[], { names, marks }: SheetSurvey): SheetForecast[] {
  const taken = new Set(names);
  return orders.map((order) => {
    const there = marks.get(order.mark);
    if (there !== undefined) return { order, name: there.name, exists: true };
    const free = order.name(taken);
    taken.add(free);
    return { order, name: free, exists: false };
  });
}
