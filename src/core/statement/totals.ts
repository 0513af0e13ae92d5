import { FORMATS, LOOK, moneyFormat } from '../paper/look';
import { NO_WORDS, YES_WORDS } from '../values/yesNo';
import { fill } from '../values/fill';
import { nameKey } from '../values/heading';
import { linesIn } from '../payout/lines';
import { audienceRows } from './conditions';
import { textLiteral } from '../sheet/formula';
import { settlementDays } from '../payout/afterLines';
import { AFTER_LINES, type StageAfterLines } from '../payout/order';
import { stepWorking } from '../payout/payoutText';
import { bandFormula } from '../formulas/bandFormula';
import { roundedMoney } from '../formulas/rounding';
import { anyIs, figureRow, ifNumbers, moneyLimit, pairTable } from './rows';
import { factCell, type Drawing } from './statement';

/** From the lines' sum to what is payable: settlement, deductions, cap, conditions on everything. */
export function drawTotals(drawing: Drawing, title: string): void {
  const paid = drawing.paid.map(({ amount }) => amount);
  const held = drawing.paid.map((line) => line.held);
  const { page, words, checker, decimals } = drawing;
  const money = moneyFormat(decimals);
  page.section('total', title);
  const sum = figureRow(
    drawing,
    'total:lines',
    words.linesTotal,
    ifNumbers(drawing, paid, paid.length === 0 ? '0' : `ROUND(${countedOf(drawing).join('+')},${decimals})`),
    money,
  );
  const left = AFTER_LINES.reduce((before, stage) => DRAWN[stage](drawing, before), sum);
  const overall = drawing.statuses.filter((_, gate) => checker.rules.gates[gate]?.lines === undefined);
  const override = drawing.explained.steps.find(
    (step) =>
      step.step === 'override' &&
      step.override.verdict === 'withheld' &&
      linesIn(step.override.scope, checker.rules.lines).lines === undefined,
  );
  for (const step of drawing.explained.steps)
    if (step.step === 'override' && (step.override.verdict === 'eligible' || step === override))
      page.note('total:override', `${words.override}: ${stepWorking(step, words.payoutWords, [])}`);
  const isForSome = checker.rules.lines.some(({ forWhom }) => forWhom !== undefined);
  const own = isForSome ? drawing.paid.map((line) => line.own).join('+') : String(held.length);
  const allHeld =
    held.length === 0
      ? 'FALSE'
      : isForSome
        ? `AND(${own}>0,${held.join('+')}=${own})`
        : `${held.join('+')}=${own}`;
  const pending = textLiteral(words.pending);
  const failed = override ? 'TRUE' : anyIs(overall, words.failed);
  const unknown = anyIs(overall, words.unknown, words.changed);
  // Deductions end at 0 of themselves; without any, more returned than bought does.
  const hasDeductions = (checker.rules.scheme.deductions?.values.length ?? 0) > 0;
  const settles = hasDeductions ? left : `IF(ISNUMBER(${left}),MAX(0,${left}),${left})`;
  const payable = figureRow(
    drawing,
    'total:payable',
    words.payable,
    { formula: `=IF(OR(${failed},${allHeld}),0,IF(${unknown},${pending},${settles}))` },
    money,
    'total',
  );
  page.name('payable', page.nextRow - 1, 5);
  const { verdict } = words.payoutWords;
  const someHeld = held.length === 0 ? 'FALSE' : `${held.join('+')}>0`;
  figureRow(
    drawing,
    'total:verdict',
    words.verdict,
    {
      formula: `=IF(OR(${failed},${allHeld}),${textLiteral(verdict.withheld)},IF(ISNUMBER(${payable}),IF(${someHeld},${textLiteral(verdict.partial)},${textLiteral(verdict.eligible)}),${textLiteral(verdict.pending)}))`,
    },
    'General',
    'total',
  );
  page.name('verdict', page.nextRow - 1, 5);
  page.row('total:rounding', [
    { column: 0, span: 8, content: fill(words.rounding, { decimals }), style: LOOK.note },
  ]);
  page.row('total:questions', [{ column: 0, span: 8, content: words.questions, style: LOOK.note }]);
}

/** What the lines' sum is made of: each line, and of each group the greatest. */
function countedOf({ paid, page, words, checker }: Drawing): readonly string[] {
  const groups = new Map<string, number[]>();
  const alone: string[] = [];
  for (const [index, { amount }] of paid.entries()) {
    const group = checker.rules.lines[index]?.bestOf;
    if (group === undefined) alone.push(amount);
    else groups.set(nameKey(group), [...(groups.get(nameKey(group)) ?? []), index]);
  }
  const best = [...groups.values()].map((lines, number) => {
    const names = lines.map((line) => checker.rules.lines[line]?.name ?? '').join(words.listComma);
    page.note(`total:best:${number + 1}`, `${words.bestOf}: ${names}`);
    return `MAX(${lines.map((line) => paid[line]?.amount ?? '0').join(',')})`;
  });
  return [...alone, ...best];
}

function drawSettlement(drawing: Drawing, sum: string): string {
  const { words, checker, decimals } = drawing;
  const { scheme } = checker.rules;
  const days = settlementDays(scheme, checker.rules.facts);
  if (scheme.settlement === undefined || days === undefined) return sum;
  const { bands } = scheme.settlement;
  const table = pairTable(
    drawing,
    'settlement',
    [words.daysUpTo, words.factor],
    bands.map(({ bound, result }) => [bound, result]),
    ['General', FORMATS.wholeShare],
  );
  const cell = factCell(drawing, days.name);
  const pending = textLiteral(words.pending);
  const band =
    cell === undefined
      ? pending
      : bandFormula(
          cell,
          table.from(0, table.count),
          table.value(0, table.count),
          table.count,
          'upto',
          pending,
        );
  const factor = figureRow(
    drawing,
    'settlement:factor',
    `${words.settlement}: ${days.name}`,
    ifNumbers(drawing, cell === undefined ? [] : [cell], band),
    FORMATS.wholeShare,
  );
  return figureRow(
    drawing,
    'settlement:settled',
    words.settled,
    ifNumbers(drawing, [sum, factor], roundedMoney(`${sum}*${factor}`, decimals, sizeOf(drawing))),
    moneyFormat(decimals),
  );
}

function drawCap(drawing: Drawing, left: string): string {
  const { words, checker, decimals } = drawing;
  const money = moneyFormat(decimals);
  const { cap: most } = checker.rules.scheme.settings;
  if (most === undefined) return left;
  const cap = figureRow(drawing, 'total:cap', words.cap, moneyLimit(most, decimals), money);
  return figureRow(
    drawing,
    'total:capped',
    words.capped,
    ifNumbers(drawing, [left], `MIN(${cap},${left})`),
    money,
  );
}

/** Draws a stage; answers the cell of what is left after it. */
const DRAWN: Readonly<Record<StageAfterLines, (drawing: Drawing, before: string) => string>> = {
  settlement: drawSettlement,
  deductions: drawDeductions,
  cap: drawCap,
};

/** The size of the money on the sheet: what the lines pay together. */
const sizeOf = ({ explained }: Drawing): number =>
  explained.steps.reduce((sum, { step, amount }) => (step === 'line' ? sum + amount : sum), 1);

function drawDeductions(drawing: Drawing, settled: string): string {
  const { page, words, checker, decimals } = drawing;
  const deductions = checker.rules.scheme.deductions?.values ?? [];
  if (deductions.length === 0) return settled;
  const money = moneyFormat(decimals);
  const audiences = deductions.map(({ forWhom, reason }, index) =>
    audienceRows(drawing, `deduction:${index + 1}`, forWhom, reason),
  );
  page.row('deductions', [
    { column: 0, span: 4, content: words.deduction, style: LOOK.headingLeft },
    { column: 4, content: words.events, style: LOOK.headingRight },
    { column: 5, content: words.each, style: LOOK.headingRight },
    { column: 6, span: 2, content: words.amount, style: LOOK.headingRight },
  ]);
  const first = page.nextRow;
  for (const [index, deduction] of deductions.entries()) {
    const row = page.nextRow;
    const fact = factCell(drawing, deduction.field);
    const [events, each] = [page.address(row, 4), page.address(row, 5)];
    const { amount, share, cap, when } = deduction;
    const takes = roundedMoney(`${events}*${each}`, decimals, sizeOf(drawing));
    const audience = audiences[index];
    const counted =
      fact === undefined ? textLiteral(words.pending) : eventsFormula(fact, when, words.pending);
    page.row(`deduction:${index + 1}`, [
      { column: 0, span: 4, content: deduction.reason, style: LOOK.text },
      {
        column: 4,
        content:
          audience !== undefined
            ? {
                formula: `=IF(${audience.isNot},0,IF(${audience.is},${counted},${textLiteral(words.pending)}))`,
              }
            : fact === undefined
              ? words.pending
              : { formula: `=${counted}` },
        style: LOOK.number,
      },
      {
        column: 5,
        content: amount ?? ifNumbers(drawing, [settled], `${settled}*${share ?? 0}`),
        style: LOOK.number,
        format: money,
      },
      {
        column: 6,
        span: 2,
        content: ifNumbers(
          drawing,
          [events, each],
          cap === undefined ? takes : `MIN(${moneyLimit(cap, decimals)},${takes})`,
        ),
        style: LOOK.number,
        format: money,
      },
    ]);
  }
  const last = page.nextRow - 1;
  const all = `${page.address(first, 6)}:${page.address(last, 6)}`;
  return figureRow(
    drawing,
    'deductions:left',
    words.afterDeductions,
    {
      formula: `=IF(AND(ISNUMBER(${settled}),COUNT(${all})=${deductions.length}),MAX(0,ROUND(${settled}-SUM(${all}),${decimals})),${textLiteral(words.pending)})`,
    },
    money,
  );
}

/** Events that a fact counts: a number as it is, yes and no as one or none. */
function eventsFormula(fact: string, when: boolean, pending: string): string {
  const among = (words: ReadonlySet<string>) =>
    `OR(${[...words].map((word) => `${fact}=${textLiteral(word)}`).join(',')})`;
  const [costs, free] = when ? [YES_WORDS, NO_WORDS] : [NO_WORDS, YES_WORDS];
  const number = when ? fact : `IF(${fact}=0,1,IF(${fact}=1,0,${textLiteral(pending)}))`;
  return `IF(${fact}="",${textLiteral(pending)},IF(ISNUMBER(${fact}),${number},IF(${among(costs)},1,IF(${among(free)},0,${textLiteral(pending)}))))`;
}
