import type { PayoutVerdict } from '../payout/decision';
import { judged } from '../payout/gates';
import type { Content } from '../sheet/document';
import type { Cell } from '../values/cell';
import { fill } from '../values/fill';
import { readNumber } from '../values/number';
import { FIRST_HELPER } from '../paper/page';
import type { PlanInput } from './plan';
import { knownScore } from '../facts/facts';
import { rulesOf } from './paidLines';
import { shownAmount } from '../paper/shown';
import type { PlanWords } from './words';

/** How an account stood when a line of its plan's change log was written. What was not known is undefined. */
export interface Standing {
  readonly target?: number;
  readonly score?: number;
  readonly verdict?: PayoutVerdict;
}

/** The columns of a change-log row, from 0 on the sheet, that keep a standing: target, score, verdict. */
export const STANDING_COLUMN = FIRST_HELPER;
export const STANDING_COLUMNS = 3;

const VERDICTS: readonly PayoutVerdict[] = ['eligible', 'partial', 'pending', 'withheld'];

/** How the account stands now. Without gates there is no verdict. */
export function standingOf(plan: PlanInput): Standing {
  const { salesTarget } = plan.account.values;
  const score = knownScore(rulesOf(plan).facts.score(plan.account));
  const verdict = verdictOf(plan);
  return {
    ...(typeof salesTarget === 'number' && { target: salesTarget }),
    ...(score !== undefined && { score }),
    ...(verdict && { verdict }),
  };
}

/** The payout check's verdict. A scheme that pays no line has only its conditions to judge by. */
function verdictOf(plan: PlanInput): PayoutVerdict | undefined {
  const { scheme, account } = plan;
  if (scheme.gates === undefined) return undefined;
  const { pay, lines, gates, setAside } = rulesOf(plan);
  if (lines.length > 0) return pay(account).verdict;
  const outcomes = gates.filter((gate) => !setAside(gate, account)).map((gate) => judged(gate, account));
  if (outcomes.includes('failed')) return 'withheld';
  return outcomes.includes('unknown') ? 'pending' : 'eligible';
}

/** A standing as the cells from `STANDING_COLUMN` on keep it. */
export const standingCells = ({ target, score, verdict }: Standing): readonly Content[] => [
  target ?? '',
  score ?? '',
  verdict ?? '',
];

/** Reads those cells again. */
export function readStanding([target, score, verdict]: readonly Cell[]): Standing {
  const [amount, points] = [readNumber(target), readNumber(score)];
  const known = VERDICTS.find((each) => each === verdict);
  return {
    ...(typeof amount === 'number' && { target: amount }),
    ...(typeof points === 'number' && { score: points }),
    ...(known && { verdict: known }),
  };
}

/**
 * What changed between two standings, as a sentence for the change log; `""` where nothing did. A score that shows the
 * same two decimals has not changed.
 */
export function changesSince(previous: Standing, now: Standing, words: PlanWords): string {
  const { common, signOff, gates } = words;
  const target = ({ target }: Standing) => (target === undefined ? common.toFill : shownAmount(target));
  const score = ({ score }: Standing) => (score === undefined ? common.pending : score.toFixed(2));
  const verdict = ({ verdict }: Standing) => gates[verdict ?? 'pending'];
  return [
    [signOff.changes.target, target(previous), target(now)],
    [signOff.changes.score, score(previous), score(now)],
    [signOff.changes.verdict, verdict(previous), verdict(now)],
  ]
    .filter(([, before, after]) => before !== after)
    .map(([template = '', before = '', after = '']) => fill(template, { before, after }))
    .join(signOff.changes.separator);
}
