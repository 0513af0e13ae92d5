import type { Condition } from '../eligibility/condition';
import { readSpan } from '../eligibility/ordering';
import { textLiteral } from '../sheet/formula';
import { isMissing, type Cell } from '../values/cell';
import { isCode, readNumber } from '../values/number';
import { NO_WORDS, readYesNo, YES_WORDS } from '../values/yesNo';

/** Where a gate's parts stand, and the words for what comes of it. */
export interface GateCells {
  /** The fact as the plan shows it. */
  readonly fact: string;
  /** The fact's own cell in the accounts table: TRUE and FALSE are words on the plan. */
  readonly source: string;
  /** The fact that the gate compares with, where it does. */
  readonly other?: string;
  /** The live cells of the gates table. */
  readonly test: string;
  readonly value: string;
  /** The texts of those cells when the plan was made. */
  readonly testRead: Cell;
  readonly valueRead: Cell;
  /** The live cell of the scope, where another scope would hold back other lines than the sheet says. */
  readonly scope?: string;
  readonly scopeRead?: Cell;
}

export interface GateStatusWords {
  readonly passed: string;
  readonly failed: string;
  readonly unknown: string;
  /** The gates table was changed in a way that the formula does not follow. */
  readonly changed: string;
  /** What the plan shows for a missing fact. */
  readonly toFill: string;
}

/** What people write for *no value*; `无` is *no* where yes or no is asked. */
const NO_VALUE = ['', 'n/a', 'na', '-', '–', '—'];
const NOTHING = '无';

const literal = (cell: Cell): string =>
  typeof cell === 'number'
    ? String(cell)
    : typeof cell === 'boolean'
      ? String(cell).toUpperCase()
      : textLiteral(cell ?? '');

/**
 * A gate's status in native formulas, by the rules of `VERDICT`: a missing fact is unknown, not failed. A bound that is
 * one number or one text is read live; a list, a span and yes/no are spelled out as they stood, and the status says so
 * where the table differs since.
 */
export function gateStatus(gate: Condition, cells: GateCells, words: GateStatusWords): string {
  const { fact, test, value, testRead, valueRead, scope, scopeRead } = cells;
  const [passed, failed, unknown, changed] = [words.passed, words.failed, words.unknown, words.changed].map(
    textLiteral,
  ) as [string, string, string, string];
  const { passes, readsLive, isNumeric, isYesNo } = conditionOf(gate, cells);
  const noValue = [...NO_VALUE, words.toFill, ...(isYesNo ? [] : [NOTHING])];
  const missing = isNumeric
    ? gate.against === undefined
      ? `NOT(ISNUMBER(${fact}))`
      : `NOT(AND(ISNUMBER(${fact}),ISNUMBER(${cells.other ?? '""'})))`
    : `OR(${noValue.map((word) => `${fact}=${textLiteral(word)}`).join(',')})`;
  const differences = [
    `${test}<>${literal(testRead)}`,
    ...(readsLive ? [] : [`${value}<>${literal(valueRead)}`]),
    ...(scope === undefined ? [] : [`${scope}<>${literal(scopeRead)}`]),
  ];
  const stale = differences.length === 1 ? differences[0] : `OR(${differences.join(',')})`;
  return `IFERROR(IF(${stale},${changed},IF(${missing},${unknown},IF(${passes},${passed},${failed}))),${changed})`;
}

interface ConditionFormula {
  /** True where the gate is passed, for a fact that is there. */
  readonly passes: string;
  /** True where the bound is read from the gates table, false where it is spelled out. */
  readonly readsLive: boolean;
  readonly isNumeric: boolean;
  readonly isYesNo: boolean;
}

/** Twelve decimals settle what doubles leave open: 0.1 + 0.2 meets 0.3. */
const compared = (fact: string, sign: string, bound: string): string => `ROUND(${fact}-${bound},12)${sign}0`;

function conditionOf(gate: Condition, cells: GateCells): ConditionFormula {
  const { fact, value, other = '""' } = cells;
  const { test, against } = gate;
  switch (test) {
    case '<':
    case '<=':
    case '>':
    case '>=': {
      if (against !== undefined)
        return { passes: compared(fact, test, other), readsLive: false, isNumeric: true, isYesNo: false };
      const live = typeof gate.value === 'number';
      const bound = live ? value : String(readNumber(gate.value));
      return { passes: compared(fact, test, bound), readsLive: live, isNumeric: true, isYesNo: false };
    }
    case 'between': {
      const { low, high } = readSpan(gate.value) ?? { low: NaN, high: NaN };
      const passes = `AND(${compared(fact, '>=', String(low))},${compared(fact, '<=', String(high))})`;
      return { passes, readsLive: false, isNumeric: true, isYesNo: false };
    }
    case '=':
    case '<>': {
      const same = sameAs(gate.value, cells, value);
      return { ...same, passes: test === '=' ? same.passes : `NOT(${same.passes})`, isNumeric: false };
    }
    case 'in': {
      const choices = typeof gate.value === 'string' ? gate.value.normalize('NFKC').split('|') : [gate.value];
      const wanted = choices.filter((choice) => !isMissing(choice));
      const same = wanted.map((choice) => sameAs(choice, cells));
      const takesNo = same.some(({ isYesNo }, index) => isYesNo && readYesNo(wanted[index]) === false);
      return {
        passes: `OR(${same.map(({ passes }) => passes).join(',')})`,
        readsLive: false,
        isNumeric: false,
        // `无` is *no* to a choice of yes or no, and no value to any other: unknown then, unless a choice takes it.
        isYesNo: takesNo || same.every(({ isYesNo }) => isYesNo),
      };
    }
    case 'filled':
      return { passes: 'TRUE', readsLive: true, isNumeric: false, isYesNo: false };
  }
}

/** Whether a fact is the wanted value: as a number, as yes or no, or as a text. `live` is the cell that holds it. */
function sameAs(
  wanted: Cell,
  { fact, source }: GateCells,
  live?: string,
): Omit<ConditionFormula, 'isNumeric'> {
  const number = isCode(wanted) ? undefined : readNumber(wanted);
  if (typeof number === 'number') {
    const bound = typeof wanted === 'number' && live !== undefined ? live : String(number);
    const asNumber = `IF(ISNUMBER(${fact}),${compared(`N(${fact})`, '=', bound)},FALSE)`;
    const isYesNo = number === 0 || number === 1;
    const passes = isYesNo ? `IF(ISLOGICAL(${source}),N(${source})=${number},${asNumber})` : asNumber;
    return { passes, readsLive: bound === live, isYesNo: false };
  }
  const yes = readYesNo(wanted);
  if (typeof yes === 'boolean') {
    const words = [...(yes ? YES_WORDS : NO_WORDS)].map((word) => `${fact}=${textLiteral(word)}`);
    return { passes: `OR(${words.join(',')},${fact}=${yes ? 1 : 0})`, readsLive: false, isYesNo: true };
  }
  const plain = (text: string) => `SUBSTITUTE(${text}," ","")`;
  return {
    passes: `${plain(fact)}=${plain(live ?? textLiteral(String(wanted).trim()))}`,
    readsLive: live !== undefined,
    isYesNo: false,
  };
}
