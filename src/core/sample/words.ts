import type { SheetLanguage } from '../values/heading';
import type { AccountType, Region, SoftKpi } from './accountFacts';

/**
 * What people type where a figure is missing. Desktop Excel hands a blank cell to functions as 0; a word is missing
 * everywhere.
 */
export const NOT_KNOWN = 'NA';

/** A gate as people write it: Field, Test, Value, Reason, Scope. */
type GateWords = readonly [
  field: string,
  test: string,
  value: string | number,
  reason: string,
  scope: string,
];

/** All that is language in the sample workbook. Names are data, so they stand here and not in the interface's words. */
export interface SampleWords {
  readonly language: SheetLanguage;
  readonly sheets: Readonly<
    Record<
      | 'start'
      | 'accounts'
      | 'softKpis'
      | 'gates'
      | 'tiers'
      | 'payoutBands'
      | 'scheme'
      | 'signals'
      | 'planRules'
      | 'actionLibrary'
      | 'serviceLevels'
      | 'outlets'
      | 'visits'
      | 'invoices'
      | 'measures'
      | 'measured'
      | 'check',
      string
    >
  >;
  readonly yes: string;
  readonly no: string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly types: Readonly<Record<AccountType, string>>;
  /** The KPIs' names: headings in Accounts, rows in SoftKpis. */
  readonly kpis: Readonly<Record<SoftKpi, string>>;
  readonly softScore: string;
  readonly managers: readonly string[];
  readonly contacts: readonly string[];
  readonly accountNames: Readonly<Record<string, string>>;
  /** What is going on at an account; most have nothing. */
  readonly events: Readonly<Record<string, string>>;
  /** KPI, Weight, Floor, Target, Cap, Curve, If missing. */
  readonly kpiHeadings: readonly [string, string, string, string, string, string, string];
  /** The words of a curve: linear, proportional, step. */
  readonly curves: readonly [linear: string, proportional: string, step: string];
  /** What a missing actual does: pending, left out, nothing. */
  readonly ifMissing: Readonly<Record<'error' | 'exclude' | 'zero', string>>;
  /** Field, Test, Value, Reason, Scope. */
  readonly gateHeadings: readonly [string, string, string, string, string];
  readonly gates: readonly GateWords[];
  /** The scope of gates on the tier rebate. */
  readonly rebateLine: string;
  /** From, Rate. */
  readonly tierHeadings: readonly [string, string];
  /** From, Share. */
  readonly bandHeadings: readonly [string, string];
  /** Item, Value, Remark. */
  readonly schemeHeadings: readonly [string, string, string];
  readonly scheme: {
    readonly period: string;
    readonly unit: string;
    readonly statuses: readonly [draft: string, active: string, closed: string];
    readonly method: string;
    readonly edge: string;
    readonly bandEdge: string;
    readonly approvers: readonly [string, string];
    readonly remarks: Readonly<Record<'softRate' | 'method' | 'status' | 'cap', string>>;
  };
  readonly outletBrands: readonly string[];
  readonly outletName: (brand: string, number: number) => string;
  readonly outletHeadings: {
    readonly code: string;
    readonly name: string;
    readonly distributor: string;
    readonly turnover: string;
    readonly skus: readonly string[];
    readonly target: string;
    readonly listed: string;
    readonly checks: readonly string[];
    readonly firstStocked: string;
    readonly promoInScope: string;
    readonly promoExecuted: string;
    readonly ownFacings: string;
    readonly totalFacings: string;
    readonly required: string;
    readonly onShelf: string;
  };
  /** The heading of a visit's day; its other columns are headed as the outlets' are. */
  readonly visitDate: string;
  readonly invoiceHeadings: Readonly<
    Record<'number' | 'date' | 'distributor' | 'group' | 'kind' | 'amount' | 'paid', string>
  >;
  readonly invoiceWords: Readonly<Record<'medicine' | 'display' | 'invoice' | 'return', string>>;
  /** The measures that are not KPIs of the scheme. */
  readonly measures: {
    readonly weightedDistribution: string;
    readonly shareOfShelf: string;
    readonly onShelf: string;
    readonly daysToDistribution: string;
  };
  readonly checkHeadings: Readonly<
    Record<'verdict' | 'reasons' | 'tierRebate' | 'softBonus' | 'payoutShare' | 'payout', string>
  >;
  /** Shown where something else than the list is typed. */
  readonly messages: Readonly<
    Record<'type' | 'grade' | 'yesNo' | 'curve' | 'ifMissing' | 'status' | 'template', string>
  >;
  readonly start: {
    readonly title: string;
    readonly subtitle: string;
    readonly steps: readonly (readonly [title: string, text: string])[];
    readonly tables: string;
    readonly aboutSheets: Readonly<Record<Exclude<keyof SampleWords['sheets'], 'start'>, string>>;
    readonly note: string;
  };
}
