import type { SchemeSources } from '../scheme/scheme';
import type { PayoutWords } from '../payout/words';

/** The words of an audit sheet. */
export interface AuditWords extends Readonly<
  Record<
    | 'sheetName'
    | 'title'
    | 'valuesOnly'
    | 'order'
    | 'scheme'
    | 'version'
    | 'hash'
    | 'period'
    | 'asOf'
    | 'unit'
    | 'source'
    | 'last'
    | 'noLast'
    | 'total'
    | 'totalBefore'
    | 'approvals'
    | 'approver'
    | 'signature'
    | 'date'
    | 'first'
    | 'second'
    | 'decisions'
    | 'steps'
    | 'inputs'
    | 'schemeTables'
    | 'code'
    | 'name'
    | 'verdict'
    | 'score'
    | 'payoutAmount'
    | 'typed'
    | 'difference'
    | 'before'
    | 'delta'
    | 'reasons'
    | 'step'
    | 'working'
    | 'amount'
    | 'signal',
    string
  >
> {
  readonly payout: PayoutWords;
  readonly tables: Readonly<Record<keyof SchemeSources, string>>;
}
