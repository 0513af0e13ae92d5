import type { Cell, Cells } from '../values/cell';
import { figureValue, namesOf, readFigure } from '../values/figure';
import { findNamed, nameKey } from '../values/heading';
import { isProblem, shown, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { shapeOf } from '../values/shape';
import { allOf, criterionWith, type Condition } from './condition';
import { FAILED, PASSED, UNKNOWN, UNREADABLE_FACT, type Criterion, type Judgement } from './criterion';
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
export function findingOf(gate: Gate, fact: Cell, criterion = gate.criterion): Finding {
  const outcome = OUTCOMES[criterion.judge(fact)];
  const { shown, broken, open } = criterion;
  return {
    gate,
    outcome,
    fact,
    evidence: outcome === 'failed' ? `${shown(fact)} ${broken(fact)}` : outcome === 'unknown' ? open : '',
  };
}

/** How a fact is read from a row of the table; the rows count from 0 below the headings. */
type FactReader = (row: number) => Cell;

/** Finds a gate's facts in the table: the column that a name heads, or a figure of several. */
function factFinder(facts: Cells): (name: string) => FactReader | Problem {
  const columnOf = (name: string): number | Problem => {
    const found = findNamed(facts[0] ?? [], [name], 'facts');
    if (isProblem(found)) return found;
    return (
      found[0] ?? {
        problem: 'heading-missing',
        kind: 'value',
        at: { argument: 'facts' },
        details: { heading: name },
      }
    );
  };
  const cellIn =
    (column: number): FactReader =>
    (row) =>
      facts[row + 1]?.[column];
  return (name) => {
    const column = columnOf(name);
    const figure = typeof column === 'number' ? undefined : readFigure(name);
    if (figure === undefined) return typeof column === 'number' ? cellIn(column) : column;
    const columns = new Map<string, number>();
    for (const part of namesOf(figure)) {
      const own = columnOf(part);
      if (typeof own !== 'number') return own;
      columns.set(part, own);
    }
    return (row) => {
      const value = figureValue(figure, (part) => facts[row + 1]?.[columns.get(part) ?? Infinity]);
      return value === MISSING ? null : value === UNREADABLE ? NaN : value;
    };
  };
}

/** A condition with its facts found. */
interface Asked {
  readonly condition: Condition;
  readonly factOf: FactReader;
  /** What it judges a row by: its own criterion, unless it compares with another fact. */
  readonly criterionOf: (row: number) => Criterion;
}

function ask(condition: Condition, find: ReturnType<typeof factFinder>): Asked | Problem {
  const { field, criterion, against } = condition;
  const factOf = find(field);
  if (isProblem(factOf)) return factOf;
  if (against === undefined) return { condition, factOf, criterionOf: () => criterion };
  const other = find(against);
  if (isProblem(other))
    return { problem: 'not-a-number', kind: 'value', at: { argument: 'gates' }, details: { text: against } };
  return { condition, factOf, criterionOf: (row) => criterionWith(condition, other(row)) };
}

/** A gate with its facts found, and the conditions that say whether it is put to an account. */
interface AskedGate extends Asked {
  readonly gate: Gate;
  readonly forWhom: readonly Asked[];
}

function askGates(facts: Cells, gates: Gates): readonly AskedGate[] | Problem {
  const at = { argument: 'facts' };
  if (shapeOf(facts).columns === 0) return { problem: 'empty-range', kind: 'value', at };
  const find = factFinder(facts);
  const asked: AskedGate[] = [];
  for (const gate of gates) {
    const own = ask(gate, find);
    if (isProblem(own)) return own;
    const forWhom: Asked[] = [];
    for (const condition of gate.forWhom ?? []) {
      const one = ask(condition, find);
      if (isProblem(one)) return one;
      forWhom.push(one);
    }
    asked.push({ ...own, gate, forWhom });
  }
  return facts.length === 1 ? { problem: 'no-rows-below', kind: 'value', at } : asked;
}

/** Every judgement, and the gravest of each row. */
interface Judgements {
  readonly of: (row: number, gate: number) => Judgement;
  readonly gravest: (row: number) => Judgement;
}

const judgeOne = ({ factOf, criterionOf }: Asked, row: number): Judgement =>
  criterionOf(row).judge(factOf(row));

/** A gate that is not for an account lets it pass; whether it is, and fails, may be unknown. */
function judgeGate(asked: AskedGate, row: number): Judgement {
  const own = judgeOne(asked, row);
  if (asked.forWhom.length === 0 || own === PASSED) return own;
  const isFor = allOf(asked.forWhom.map((one) => judgeOne(one, row)));
  return isFor === FAILED ? PASSED : isFor === PASSED ? own : UNKNOWN;
}

/** Judges gate by gate, so that one judge at a time runs down its column. */
function judgeAll(rows: number, gates: readonly AskedGate[]): Judgements {
  const judgements = new Uint8Array(rows * gates.length);
  const gravest = new Uint8Array(rows);
  for (const [gate, asked] of gates.entries())
    for (let row = 0; row < rows; row++) {
      const judgement = judgeGate(asked, row);
      judgements[row * gates.length + gate] = judgement;
      if (judgement > (gravest[row] as number)) gravest[row] = judgement;
    }
  return {
    of: (row, gate) => judgements[row * gates.length + gate] as Judgement,
    gravest: (row) => gravest[row] as Judgement,
  };
}

/** Puts the gates that are not passed into words: `reason (fact and bound)`, joined by `; `. */
function wording(gates: readonly AskedGate[], judgements: Judgements) {
  const beginnings = gates.map(({ gate }) => `${gate.reason} (`);
  const parts: string[] = [];
  return (row: number): string => {
    parts.length = 0;
    for (let gate = 0; gate < gates.length; gate++) {
      const judgement = judgements.of(row, gate);
      if (judgement === PASSED) continue;
      if (parts.length > 0) parts.push('; ');
      parts.push(beginnings[gate] as string);
      const { factOf, criterionOf } = gates[gate] as AskedGate;
      const { shown, broken, open } = criterionOf(row);
      if (judgement === UNKNOWN) parts.push(open, ')');
      else {
        const fact = factOf(row);
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
  const asked = askGates(facts, gates);
  if (isProblem(asked)) return asked;
  const rows = facts.length - 1;
  const judgements = judgeAll(rows, asked);
  const reasonsOf = wording(asked, judgements);

  const unreadable = (row: number): Problem => {
    const index = asked.findIndex((_, gate) => judgements.of(row, gate) === UNREADABLE_FACT);
    const { gate, factOf } = asked[index] as AskedGate;
    const columns = findNamed(facts[0] ?? [], [gate.field], 'facts');
    const column = isProblem(columns) ? undefined : columns[0];
    const at = { argument: 'facts', row: row + 2, ...(column !== undefined && { column: column + 1 }) };
    return gate.criterion.numeric
      ? { problem: 'not-a-number', kind: 'value', at, details: { text: shown(factOf(row)) } }
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
    findings: (row) =>
      asked.map((one, index) => {
        const finding = findingOf(one.gate, one.factOf(row), one.criterionOf(row));
        return judgements.of(row, index) === PASSED
          ? { ...finding, outcome: 'passed', evidence: '' }
          : finding;
      }),
    reasons: (row) => ifReadable(row, (gravest) => (gravest === PASSED ? '' : reasonsOf(row))),
  };
}
