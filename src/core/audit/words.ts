import type { SchemeSources } from '../scheme/scheme';
import type { UndecidedRow } from '../payout/completeness';
import type { PayoutStage } from '../payout/order';
import type { PayoutWords } from '../payout/words';

/** The words of an audit sheet. */
export interface AuditWords extends Readonly<
  Record<
    | 'sheetName'
    | 'title'
    | 'valuesOnly'
    | 'order' // {stages}
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
    | 'signal'
    | 'notForRelease'
    | 'rows'
    | 'rowsBalance'
    | 'amountBalance'
    | 'controlTotal'
    | 'controlUnknown'
    | 'undecided'
    | 'row'
    | 'reason'
    | 'gone'
    | 'goneReason'
    | 'lastBroken',
    string
  >
> {
  /** The stages of a payout, as `order` lists them. */
  readonly stages: Readonly<Record<PayoutStage, string>>;
  readonly payout: PayoutWords;
  /** Why a row of the accounts table was not decided. */
  readonly undecidedBecause: Readonly<Record<UndecidedRow['reason'], string>>;
  readonly tables: Readonly<Record<keyof SchemeSources, string>>;
}
