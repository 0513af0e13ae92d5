import type { Problem } from '../values/problem';
import type { SchemeSources } from '../scheme/scheme';

export type Severity = 'error' | 'warning' | 'info';

/** What the scheme check can find, beside what keeps a table from being read at all. Blanks of the sentence in braces. */
export type FindingCode =
  | 'unreadable' // a table's own problem: `problem` holds it
  | 'no-lines'
  | 'line-without-tiers' // {line}
  | 'line-base-unknown' // {line} {field}
  | 'for-field-unknown' // {field}
  | 'tiers-without-line' // {line}
  | 'tier-after-unit' // {from} {before}
  | 'growth-without-baseline' // {line} {accounts}
  | 'tier-pays-less' // {from} {value} {before}
  | 'soft-without-kpis' // {line}
  | 'soft-without-bands' // {line}
  | 'method-missing'
  | 'kpi-without-column' // {kpi}
  | 'kpi-weightless' // {kpi}
  | 'bands-start-late' // {bound}
  | 'bands-end-early' // {bound}
  | 'band-pays-less' // {bound} {share} {before}
  | 'settlement-rises' // {days} {factor} {before}
  | 'settlement-days-unknown' // {field}
  | 'settlement-ends' // {days}
  | 'gate-field-unknown' // {field}
  | 'gate-scope-unknown' // {scope}
  | 'gate-twice' // {field} {row}
  | 'gate-nobody-passes' // {reason} {accounts}
  | 'gate-nobody-fails' // {reason} {accounts}
  | 'gate-all-unknown' // {reason}
  | 'deduction-field-unknown' // {field}
  | 'signal-field-unknown' // {field}
  | 'override-account-unknown' // {account}
  | 'override-scope-unknown' // {scope}
  | 'example-wrong' // {example} {expected} {actual}
  | 'example-pending' // {example} {expected}
  | 'active-fails-examples' // {count}
  | 'control-differs' // {item} {expected} {actual} {difference}
  | 'control-unknown' // {item}
  | 'currency-missing'
  | 'currency-not-iso' // {currency}
  | 'unit-not-currency' // {unit} {currency}
  | 'dates-missing'
  | 'dates-reversed' // {from} {to}
  | 'period-long' // {days}
  | 'not-in-period' // {date} {from} {to}
  | 'draft'
  | 'approver-missing'
  | 'approver-twice' // {name}
  | 'edited-after-start' // {published} {hash}
  | 'not-published' // {hash}
  | 'id-missing'
  | 'version-missing';

/** One thing the scheme check found, and the cell to go to. */
export interface SchemeFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table: keyof SchemeSources;
  /** Where it is; row and column count from 0 on the sheet, and are absent where the whole table is meant. */
  readonly at?: { readonly sheet: string; readonly row?: number; readonly column?: number };
  readonly details: Readonly<Record<string, string | number>>;
  /** The problem behind `unreadable`, whose sentence is the problems' own. */
  readonly problem?: Problem;
}
