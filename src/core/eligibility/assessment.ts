import type { Cell, Cells } from '../values/cell';
import { findNamed, nameKey } from '../values/heading';
import { isProblem, shown, type Problem } from '../values/problem';
import { shapeOf } from '../values/shape';
import { FAILED, PASSED, UNKNOWN, UNREADABLE_FACT, type Judgement } from './criterion';
import type { Gate, Gates } from './gates';

/** What the gates say about an account together: a failed gate withholds, an unknown one leaves it pending. */
export type Verdict = 'eligible' | 'pending' | 'withheld';

type GateOutcome = 'passed' | 'unknown' | 'failed';

/** What one gate says about one account, with its evidence. */
export interface Finding {
  readonly gate: Gate;
  readonly outcome: GateOutcome;
  /** The fact as the cell has it. */
  readonly fact: Cell;
  /** Fact and bound in signs: `45 > 30` where failed, `? <= 30` where unknown, `""` where passed. */
  readonly evidence: string;
}

/** A table of facts put to gates. Rows count the accounts from 0, below the headings. */
export interface Assessment {
  readonly rows: number;
  /** The gates that apply. */
  readonly gates: Gates;
  /** The verdict on an account, or why its facts cannot be read. */
  readonly verdict: (row: number) => Verdict | Problem;
  /** What every gate says about an account, in gate order. */
  readonly findings: (row: number) => readonly Finding[];
  /** Every failed and every unknown gate of an account as one text; `""` where it is eligible. */
  readonly reasons: (row: number) => string | Problem;
}

const OUTCOMES: Readonly<Record<Judgement, GateOutcome>> = {
  [PASSED]: 'passed',
  [UNKNOWN]: 'unknown',
  [FAILED]: 'failed',
  [UNREADABLE_FACT]: 'unknown',
};
const VERDICTS: Readonly<Record<Judgement, Verdict>> = {
  [PASSED]: 'eligible',
  [UNKNOWN]: 'pending',
  [FAILED]: 'withheld',
  [UNREADABLE_FACT]: 'pending',
};

/** The gates that apply in a scope: its own, and those without one. All of them where no scope is given. */
const gatesInScope = (gates: Gates, scope: string | undefined): Gates =>
  scope === undefined
    ? gates
    : gates.filter((gate) => gate.scope === '' || nameKey(gate.scope) === nameKey(scope));

/** Three-valued: the evidence of one gate about one fact. An unreadable fact is unknown. */
export function findingOf(gate: Gate, fact: Cell): Finding {
  const outcome = OUTCOMES[gate.criterion.judge(fact)];
  const { shown, broken, open } = gate.criterion;
  return {
    gate,
    outcome,
    fact,
    evidence: outcome === 'failed' ? `${shown(fact)} ${broken(fact)}` : outcome === 'unknown' ? open : '',
  };
}

/** The column of each gate's field; the first row of `facts` holds the headings. */
function columnsOf(facts: Cells, gates: Gates): number[] | Problem {
  const at = { argument: 'facts' };
  if (shapeOf(facts).columns === 0) return { problem: 'empty-range', kind: 'value', at };
  const columns = findNamed(
    facts[0] ?? [],
    gates.map(({ field }) => field),
    at.argument,
  );
  if (isProblem(columns)) return columns;
  const absent = columns.indexOf(undefined);
  if (absent >= 0)
    return {
      problem: 'heading-missing',
      kind: 'value',
      at,
      details: { heading: (gates[absent] as Gate).field },
    };
  return facts.length === 1 ? { problem: 'no-rows-below', kind: 'value', at } : (columns as number[]);
}

/** Every judgement, and the gravest of each row. */
interface Judgements {
  readonly of: (row: number, gate: number) => Judgement;
  readonly gravest: (row: number) => Judgement;
}

/** Judges gate by gate, so that one judge at a time runs down its column. */
function judgeAll(rows: number, gates: Gates, factOf: (row: number, gate: number) => Cell): Judgements {
  const judgements = new Uint8Array(rows * gates.length);
  const gravest = new Uint8Array(rows);
  for (const [gate, { criterion }] of gates.entries()) {
    const { judge } = criterion;
    for (let row = 0; row < rows; row++) {
      const judgement = judge(factOf(row, gate));
      judgements[row * gates.length + gate] = judgement;
      if (judgement > (gravest[row] as number)) gravest[row] = judgement;
    }
  }
  return {
    of: (row, gate) => judgements[row * gates.length + gate] as Judgement,
    gravest: (row) => gravest[row] as Judgement,
  };
}

/** Puts the gates that are not passed into words: `reason (fact and bound)`, joined by `; `. */
function wording(gates: Gates, judgements: Judgements, factOf: (row: number, gate: number) => Cell) {
  const beginnings = gates.map(({ reason }) => `${reason} (`);
  const opens = gates.map(({ criterion }) => criterion.open);
  const parts: string[] = [];
  return (row: number): string => {
    parts.length = 0;
    for (let gate = 0; gate < gates.length; gate++) {
      const judgement = judgements.of(row, gate);
      if (judgement === PASSED) continue;
      if (parts.length > 0) parts.push('; ');
      parts.push(beginnings[gate] as string);
      if (judgement === UNKNOWN) parts.push(opens[gate] as string, ')');
      else {
        const { shown, broken } = (gates[gate] as Gate).criterion;
        const fact = factOf(row, gate);
        parts.push(shown(fact), ' ', broken(fact), ')');
      }
    }
    // One flat text: adding piece to piece leaves a tree of strings, which costs twice the time.
    return parts.join('');
  };
}

/**
 * Puts facts to the gates of a scope. The first row of `facts` holds the headings; a field that no column bears is a
 * problem of the whole call, an unreadable fact one of its row.
 */
export function assess(facts: Cells, allGates: Gates, scope?: string): Assessment | Problem {
  const gates = gatesInScope(allGates, scope);
  if (gates.length === 0)
    return {
      problem: 'no-gates-in-scope',
      kind: 'value',
      at: { argument: 'scope' },
      details: { scope: shown(scope) },
    };
  const columns = columnsOf(facts, gates);
  if (isProblem(columns)) return columns;
  const rows = facts.length - 1;
  const factOf = (row: number, gate: number): Cell => facts[row + 1]?.[columns[gate] as number];
  const judgements = judgeAll(rows, gates, factOf);
  const reasonsOf = wording(gates, judgements, factOf);

  const unreadable = (row: number): Problem => {
    const index = gates.findIndex((_, gate) => judgements.of(row, gate) === UNREADABLE_FACT);
    const gate = gates[index] as Gate;
    const at = { argument: 'facts', row: row + 2, column: (columns[index] as number) + 1 };
    return gate.criterion.numeric
      ? { problem: 'not-a-number', kind: 'value', at, details: { text: shown(factOf(row, index)) } }
      : { problem: 'fact-unreadable', kind: 'value', at, details: { field: gate.field } };
  };
  const ifReadable = <Result>(row: number, resultOf: (gravest: Judgement) => Result): Result | Problem => {
    const gravest = judgements.gravest(row);
    return gravest === UNREADABLE_FACT ? unreadable(row) : resultOf(gravest);
  };

  return {
    rows,
    gates,
    verdict: (row) => ifReadable(row, (gravest) => VERDICTS[gravest]),
    findings: (row) => gates.map((gate, index) => findingOf(gate, factOf(row, index))),
    reasons: (row) => ifReadable(row, (gravest) => (gravest === PASSED ? '' : reasonsOf(row))),
  };
}
