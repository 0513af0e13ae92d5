import type { Condition } from '../eligibility/condition';
import type { ForWhom } from '../eligibility/forWhom';
import { gateStatus } from '../formulas/gateFormula';
import { LOOK } from '../paper/look';
import { percent } from '../payout/payoutText';
import { textLiteral } from '../sheet/formula';
import { fill } from '../values/fill';
import { factCell, type Drawing } from './statement';

interface ConditionRow {
  /** What the condition is about: the lines it holds back, whom the line is for. */
  readonly about: string;
  /** The status, made of the one that the condition's own formula answers. */
  readonly statusOf?: (own: string) => string;
  /** The word that takes the status's place. */
  readonly decided?: string;
}

/** A condition with its fact and whether it is met, by the rules of VERDICT. Answers the cell of its status. */
export function conditionRow(
  drawing: Drawing,
  key: string,
  condition: Condition,
  { about, statusOf = (own) => own, decided }: ConditionRow,
): string {
  const { page, words, checker } = drawing;
  const { field, test, value, against } = condition;
  const row = page.nextRow;
  const fact = page.address(row, 1);
  const source = factCell(drawing, field) ?? drawing.score;
  const other = against === undefined ? undefined : factCell(drawing, against);
  const kpi = checker.rules.scheme.kpis?.kpis.some(({ name }) => name === field) ?? false;
  const bound = kpi && typeof value === 'number' && value <= 1 ? percent(value) : condition.bound;
  const status = gateStatus(
    condition,
    {
      fact,
      source: fact,
      ...(other !== undefined && { other }),
      test: page.helperAddress(row, 0),
      value: page.helperAddress(row, 1),
      testRead: test,
      valueRead: value,
    },
    words,
  );
  page.row(key, [
    { column: 0, content: field, style: LOOK.text },
    {
      column: 1,
      content:
        source === undefined
          ? words.toFill
          : { formula: `=IF(${source}="",${textLiteral(words.toFill)},${source})` },
      style: LOOK.centre,
    },
    {
      column: 2,
      span: 2,
      content: fill(words.tests[test], { bound: bound.replaceAll('|', ' / ') }),
      style: LOOK.centre,
    },
    { column: 4, content: decided ?? { formula: `=${statusOf(status)}` }, style: LOOK.centreBold },
    { column: 5, span: 3, content: about, style: LOOK.centre },
  ]);
  page.helper(row, 0, test);
  page.helper(row, 1, value);
  return page.address(row, 4);
}

/** Colours the statuses of the rows from one on. */
export function toneStatuses({ page, words }: Drawing, first: number): void {
  const rows = page.nextRow - first;
  page.tone(first, rows, 4, words.passed, 'good');
  page.tone(first, rows, 4, words.failed, 'bad');
  page.tone(first, rows, 4, words.unknown, 'open');
}

/** Whom a rule is for: what the account's facts say to it, as formulas that are TRUE or FALSE. */
export interface AudienceCells {
  /** TRUE where the rule is for other accounts. */
  readonly isNot: string;
  /** TRUE where it is for the account. */
  readonly is: string;
}

/** The conditions that say whom a rule is for, a row each; undefined where it is for everyone. */
export function audienceRows(
  drawing: Drawing,
  key: string,
  forWhom: ForWhom | undefined,
  rule: string,
): AudienceCells | undefined {
  if (forWhom === undefined) return undefined;
  const { words } = drawing;
  const about = `${words.forWhom}: ${rule}`;
  const first = drawing.page.nextRow;
  const statuses = forWhom.map((condition, index) =>
    conditionRow(drawing, `${key}:for:${index + 1}`, condition, { about }),
  );
  toneStatuses(drawing, first);
  const being = (word: string) => statuses.map((status) => `${status}=${textLiteral(word)}`).join(',');
  return { isNot: `OR(${being(words.failed)})`, is: `AND(${being(words.passed)})` };
}
