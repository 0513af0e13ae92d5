import { FORMATS, LOOK, moneyFormat } from '../paper/look';
import { textLiteral } from '../sheet/formula';
import { linesIn, type PaidLine } from '../payout/lines';
import { isOfLines, lineKey } from '../payout/lineFacts';
import { figuresOf, isRelative, methodOf, needsTiers } from '../scheme/lines';
import { drawFigure } from './facts';
import { stepWorking } from '../payout/payoutText';
import { earnedFormula } from '../formulas/earnedFormula';
import { roundedMoney } from '../formulas/rounding';
import { audienceRows } from './conditions';
import { moneyLimit, anyIs, figureRow, ifNumbers, pairTable, plainFormat } from './rows';
import { factCell, type Drawing } from './statement';

const rateFormat = (way: PaidLine['way']) =>
  way === 'perUnit' || way === 'excessPerUnit' || way === 'fixed' ? 'General' : '0.0##%';

/** Each rebate line from its base to what counts. */
export function drawLines(drawing: Drawing, title: string): void {
  const { page, checker } = drawing;
  page.section('lines', title);
  for (const [index, line] of checker.rules.lines.entries()) {
    if (index > 0) page.space(6);
    drawing.paid.push(drawLine(drawing, line, index));
  }
}

function drawLine(drawing: Drawing, line: PaidLine, index: number): Drawing['paid'][number] {
  const { page, words, checker, decimals } = drawing;
  const { settings } = checker.rules.scheme;
  const key = `line:${index + 1}`;
  const money = moneyFormat(decimals);
  const row = page.row(key, [
    { column: 0, span: 3, content: line.name, style: LOOK.headingLeft },
    { column: 3, span: 5, content: clauseOf(line, words), style: LOOK.headingRight },
  ]);
  const audience = audienceRows(drawing, key, line.forWhom, line.name);
  for (const [number, name] of figuresOf(line).entries()) {
    const fact = checker.rules.facts.named(name);
    if (fact.figure !== undefined && isOfLines(fact) && !drawing.facts.has(name))
      drawFigure(drawing, fact, `${key}:figure:${number + 1}`);
  }
  const seen = (name: string) => checker.rules.facts.named(name).read(drawing.account);
  const refer = (name: string) => {
    const cell = factCell(drawing, name);
    return cell === undefined
      ? words.pending
      : { formula: `=IF(ISNUMBER(${cell}),${cell},${textLiteral(words.pending)})` };
  };
  const base =
    line.base === ''
      ? '0'
      : figureRow(
          drawing,
          `${key}:base`,
          `${words.base}: ${line.base}`,
          refer(line.base),
          plainFormat(seen(line.base)),
        );
  const baseline =
    line.baseline === undefined
      ? '0'
      : figureRow(
          drawing,
          `${key}:baseline`,
          `${words.baseline}: ${line.baseline}`,
          refer(line.baseline),
          plainFormat(seen(line.baseline)),
        );
  const value =
    line.value === undefined
      ? '0'
      : figureRow(drawing, `${key}:value`, rateName(line, words), line.value, rateFormat(line.way));
  const minimum =
    line.minimum === undefined
      ? '0'
      : figureRow(drawing, `${key}:minimum`, words.minimum, line.minimum, plainFormat(line.minimum));
  const by =
    line.tierBy === undefined
      ? base
      : figureRow(
          drawing,
          `${key}:by`,
          `${words.tierBy}: ${line.tierBy}`,
          refer(line.tierBy),
          '#,##0.00####',
        );
  const every =
    line.every === undefined
      ? '1'
      : figureRow(drawing, `${key}:every`, words.every, line.every, plainFormat(line.every));
  const tierTable = line.tiers?.tiers;
  const relative = isRelative(line.way);
  const byTiers = tierTable !== undefined && needsTiers(line);
  const tiers = byTiers
    ? {
        ...pairTable(
          drawing,
          `${key}:tier`,
          [words.from, words[tierTable.pays]],
          tierTable.tiers.map((tier) => [tier.from, tier.value]),
          [
            relative ? '0.0##%' : line.tierBy === undefined ? '#,##0' : '#,##0.####',
            tierTable.pays === 'rate' ? '0.0##%' : '#,##0.00',
          ],
        ),
        pays: tierTable.pays,
      }
    : undefined;
  const known = [
    ...(line.base === '' ? [] : [base]),
    ...(line.baseline === undefined || line.noBaseline !== undefined ? [] : [baseline]),
    ...(line.tierBy === undefined || line.noBaseline !== undefined ? [] : [by]),
  ];
  const formula = earnedFormula(
    line,
    { base, baseline, value, minimum, by, every, ...(tiers && { tiers }) },
    settings.edge ?? 'from',
  );
  const guarded = withBaseline(drawing, key, line, { base, baseline, by }, formula);
  const earned = figureRow(drawing, `${key}:earned`, words.earned, ifNumbers(drawing, known, guarded), money);

  const share = line.soft
    ? figureRow(
        drawing,
        `${key}:share`,
        words.payoutShare,
        drawing.share === undefined ? words.pending : { formula: `=${drawing.share}` },
        FORMATS.wholeShare,
      )
    : undefined;
  const product = share === undefined ? earned : `${earned}*${share}`;
  const rounded = roundedMoney(product, decimals, expected(drawing, line));
  const limit = (part: 'least' | 'cap', label: string, of: number | string | undefined) =>
    of === undefined
      ? undefined
      : typeof of === 'number'
        ? figureRow(drawing, `${key}:${part}`, label, of, plainFormat(of))
        : figureRow(drawing, `${key}:${part}`, `${label}: ${of}`, refer(of), plainFormat(seen(of)));
  const least = limit('least', words.least, line.least);
  const cap = limit(
    'cap',
    words.lineCap,
    typeof line.cap === 'number' ? moneyLimit(line.cap, decimals) : line.cap,
  );
  const raised = least === undefined ? rounded : `MAX(ROUND(${least},${decimals}),${rounded})`;
  const amount = figureRow(
    drawing,
    `${key}:amount`,
    words.amount,
    ifNumbers(
      drawing,
      [earned, share, least, typeof line.cap === 'string' ? cap : undefined].filter(
        (one) => one !== undefined,
      ),
      cap === undefined
        ? raised
        : `MIN(${typeof line.cap === 'string' ? `ROUNDDOWN(${cap},${decimals})` : cap},${raised})`,
    ),
    money,
  );
  const gates = drawing.statuses.filter((_, gate) => checker.rules.gates[gate]?.lines?.includes(index));
  const override = drawing.explained.steps.find(
    (step) =>
      step.step === 'override' &&
      step.override.verdict === 'withheld' &&
      (linesIn(step.override.scope, checker.rules.lines).lines?.includes(index) ?? false),
  );
  if (override)
    page.note(`${key}:override`, `${words.override}: ${stepWorking(override, words.payoutWords, [])}`);
  const failed = override ? 'TRUE' : anyIs(gates, words.failed);
  const unknown = anyIs(gates, words.unknown, words.changed);
  // A line for others counts as none of the account's: it is neither held back nor pending.
  const own = audience && page.helper(row, 1, { formula: `=IF(${audience.isNot},0,1)` });
  const held = page.helper(row, 0, {
    formula: own === undefined ? `=IF(${failed},1,0)` : `=IF(AND(${own}=1,${failed}),1,0)`,
  });
  const none = own === undefined ? `${held}=1` : `OR(${own}=0,${held}=1)`;
  const open = audience === undefined ? unknown : `OR(${unknown},NOT(${audience.is}))`;
  const counts = figureRow(
    drawing,
    `${key}:paid`,
    words.linePaid,
    { formula: `=IF(${none},0,IF(${open},${textLiteral(words.pending)},${amount}))` },
    money,
    'total',
  );
  drawing.facts.set(lineKey(line.name), counts);
  return { amount: counts, held, own: own ?? '1' };
}

const clauseOf = (line: PaidLine, words: Drawing['words']): string => {
  const method = methodOf(line);
  return isRelative(line.way) && method !== 'whole' ? words.clauseAgainst[method] : words.clause[line.way];
};

/** What a line earns where there is a baseline; else what the scheme says of an account without one. */
function withBaseline(
  drawing: Drawing,
  key: string,
  line: PaidLine,
  { base, baseline, by }: Readonly<Record<'base' | 'baseline' | 'by', string>>,
  formula: string,
): string {
  const { words } = drawing;
  const pending = textLiteral(words.pending);
  if (line.baseline === undefined) return formula;
  if (line.noBaseline === undefined) return `IF(${baseline}>0,${formula},${pending})`;
  const rate = figureRow(drawing, `${key}:new`, words.noBaseline, line.noBaseline, '0.0##%');
  const isBlank = `${factCell(drawing, line.baseline) ?? '""'}=""`;
  const paid = line.tierBy === undefined ? formula : `IF(ISNUMBER(${by}),${formula},${pending})`;
  return `IF(ISNUMBER(${baseline}),IF(${baseline}>0,${paid},${base}*${rate}),IF(${isBlank},${base}*${rate},${pending}))`;
}

const rateName = ({ way }: PaidLine, words: Drawing['words']): string =>
  way === 'perUnit' || way === 'excessPerUnit' ? words.perUnit : way === 'fixed' ? words.fixed : words.rate;

const stepOf = ({ explained }: Drawing, line: PaidLine) =>
  explained.steps.find((step) => step.step === 'line' && step.line === line.name);

/** The size of what a line earns, which leaves so many digits for decimals. */
function expected(drawing: Drawing, line: PaidLine): number {
  const step = stepOf(drawing, line);
  return step?.step === 'line' ? Math.max(step.earned, 1) : 1e6;
}
