import type { Account } from '../accounts/account';
import type { Page } from '../paper/page';
import type { PayoutChecker } from '../payout/check';
import type { PayoutExplanation } from '../payout/decision';
import type { StatementWords } from './words';

/** What a statement is drawn from. */
export interface StatementInput {
  readonly checker: PayoutChecker;
  readonly account: Account;
  /** An Excel serial. */
  readonly asOf: number;
  /** A valid sheet name that is free. */
  readonly sheetName: string;
  readonly words: StatementWords;
}

/** A statement while it is drawn. Sections give the places that later ones refer to a name on the page. */
export interface Drawing extends StatementInput {
  readonly page: Page;
  readonly explained: PayoutExplanation;
  readonly decimals: number;
  /** The address of each fact's cell, by the fact's key: see `factCell`. */
  readonly facts: Map<number | string, string>;
  /** Where each gate's status stands, in gate order. */
  readonly statuses: string[];
  /** Of each line, the cell of what counts, that which is 1 where it is held back, and that which is 1 where it is for the account. */
  readonly paid: { readonly amount: string; readonly held: string; readonly own: string }[];
  /** The score, and the payout share that it gives, once they are drawn. */
  score?: string;
  share?: string;
}

/** The cell of a fact or of a figure. Two names of one column, such as `Sell-in` and 进货额, are one fact. */
export const factCell = ({ facts, checker }: Drawing, name: string): string | undefined =>
  facts.get(checker.rules.facts.named(name).key);
