import type { MissingWhy } from '../facts/missing';
import type { Account } from '../accounts/account';
import type { Verdict } from '../eligibility/assessment';
import type { ForWhom } from '../eligibility/forWhom';
import type { Gate } from '../eligibility/gates';
import type { Method } from '../rebates';
import type { Tiers } from '../rebates/tiers';
import type { Override } from '../scheme/overrides';
import type { Way } from '../scheme/lines';
import type { Score } from '../scoring/scores';
import type { Cell } from '../values/cell';

/**
 * What is decided about an account. `partial`: some lines are held back and others paid. `pending`: something is not
 * known, which is neither zero nor failed.
 */
export type PayoutVerdict = Verdict | 'partial';

/** A number and what the workbook calls it. */
export interface NamedFigure {
  readonly name: string;
  readonly value: number;
}

/**
 * One step on the way to a payout. `amount` is what the step adds or takes, rounded; the amounts of all steps add up to
 * the payout exactly. Shares and factors are Excel shares.
 */
export type PayoutStep = { readonly amount: number } & (
  | {
      readonly step: 'line';
      readonly line: string;
      readonly way: Way;
      readonly base?: NamedFigure;
      readonly baseline?: NamedFigure;
      /** How tiers by growth, excess or achievement pay, where the line says it. */
      readonly method?: Method;
      /** What picked the tier, where it is not the base. */
      readonly by?: NamedFigure;
      /** Only full portions of so much were counted. */
      readonly every?: number;
      /** The rate, the money for a unit, the lump sum or the value of the tier reached. */
      readonly value?: number;
      /** Tiers that pay money, for each unit or as a lump sum; absent where they pay a share. */
      readonly pays?: Exclude<Tiers['pays'], 'rate'>;
      /** Where the tier begins that was reached; absent below the first, and without tiers. */
      readonly tier?: number;
      /** What the line earned before the score, rounded for reading. */
      readonly earned: number;
      /** Soft-linked lines: the score, rounded for reading, and the share it pays. */
      readonly score?: number;
      readonly share?: number;
    }
  /** The line is for other accounts: nothing is earned by it, and nothing withheld. */
  | { readonly step: 'not-for'; readonly line: string; readonly forWhom: ForWhom }
  /** Another line of the same group comes to more: only that one is paid. */
  | { readonly step: 'line-outdone'; readonly line: string; readonly by: string }
  /** The line earned less than it pays at least. */
  | { readonly step: 'line-least'; readonly line: string; readonly least: number }
  | { readonly step: 'line-cap'; readonly line: string; readonly cap: number }
  | { readonly step: 'line-held'; readonly line: string; readonly gates: readonly number[] }
  | { readonly step: 'settlement'; readonly days: NamedFigure; readonly factor: number }
  | {
      readonly step: 'deduction';
      readonly field: string;
      readonly reason: string;
      readonly events: number;
      readonly each?: number;
      readonly share?: number;
      /** The deduction's own cap, where it took less than the events would. */
      readonly cap?: number;
    }
  /** Deductions were more than there was: nobody owes. */
  | { readonly step: 'not-below-zero' }
  | { readonly step: 'cap'; readonly cap: number }
  /** Held back as a whole, by the gates of these numbers (from 0). */
  | { readonly step: 'held'; readonly gates: readonly number[] }
  | { readonly step: 'override'; readonly override: Override }
);

/** What is missing before an account can be decided, and what it is needed for. */
export interface Missing {
  readonly why: MissingWhy;
  /** The heading, or the KPI's name, that is missing. */
  readonly field: string;
  readonly need: 'line' | 'score' | 'settlement' | 'deduction' | 'gate' | 'scheme' | 'account';
  /** The line's name, the gate's reason or the deduction's. */
  readonly of: string;
  /** The column on the accounts' sheet, from 0, where there is one. */
  readonly column?: number;
}

/** What a gate says about an account. */
export interface GateResult {
  readonly gate: Gate;
  /** Its number in the table, from 0. */
  readonly index: number;
  readonly outcome: 'passed' | 'unknown' | 'failed';
  readonly fact: Cell;
  /** Fact and bound in signs: `45 > 30`; `""` where passed. */
  readonly evidence: string;
  /** The lines it holds back; all of them for a gate without scope. */
  readonly lines: readonly string[];
  /** Two people set it aside for this account. */
  readonly setAside: boolean;
  /** What the account would be paid more if this gate alone were passed; absent where that is nothing or not known. */
  readonly worth?: number;
}

/** How far an account is from more, and what that is worth after every later step (caps, deductions, gates). */
export type NearMiss = { readonly worth: number } & (
  | {
      readonly miss: 'band';
      readonly score: number;
      readonly bound: number;
      readonly short: number;
      readonly share: number;
    }
  | {
      readonly miss: 'tier';
      readonly line: string;
      readonly base: NamedFigure;
      readonly bound: number;
      readonly short: number;
    }
);

/** A warning sign that is raised. It informs; it never pays or punishes. */
export interface RaisedSignal {
  readonly reason: string;
  readonly field: string;
  /** Fact and bound in signs, `75 > 60`. */
  readonly evidence: string;
}

/** A number or word of the account's row that the decision took, as it was seen. */
export interface PayoutInputSeen {
  readonly field: string;
  /** The cell's own value; a number where it was worked out. */
  readonly value: Cell;
  /** On the accounts' sheet, from 0; absent where it was worked out, or no column bears the name. */
  readonly column?: number;
}

/** One account's line in the list. */
export interface CheckedPayout {
  readonly account: Account;
  readonly verdict: PayoutVerdict;
  /** Absent where it is neither computed from KPIs nor typed. */
  readonly score?: Score;
  /** What a score column holds where that is not the computed score, which counts. */
  readonly differingScore?: number;
  /** Absent where pending. */
  readonly payout?: number;
  /** Pending only because of gates: what it would be if they are passed. */
  readonly possible?: number;
  /** What someone has typed in the payout column. */
  readonly typed?: number;
  /** True where the payout column holds something that is no number. */
  readonly typedUnreadable?: boolean;
  /** payout − typed. */
  readonly difference?: number;
}

/** Everything about one account. */
export interface PayoutExplanation extends CheckedPayout {
  readonly steps: readonly PayoutStep[];
  readonly gates: readonly GateResult[];
  readonly missing: readonly Missing[];
  readonly nearMisses: readonly NearMiss[];
  readonly signals: readonly RaisedSignal[];
  readonly inputs: readonly PayoutInputSeen[];
}
