import { attainmentFormula } from '../formulas/attainmentFormula';
import { FORMATS, LOOK } from '../paper/look';
import { isInShares, type Kpi } from '../scoring/kpi';
import { textLiteral } from '../sheet/formula';
import { bandFormula } from '../formulas/bandFormula';
import { figureRow, pairTable } from './rows';
import { factCell, type Drawing } from './statement';

const HEADINGS = ['actual', 'floor', 'target', 'weight', 'points'] as const;

/** The soft score, KPI by KPI, and the payout share of its band. */
export function drawScore(drawing: Drawing, title: string): void {
  const { page, words, checker } = drawing;
  const { kpis, bands, settings } = checker.rules.scheme;
  page.section('score', title);
  if (kpis !== undefined) {
    page.row('kpis', [
      { column: 0, content: words.kpi, style: LOOK.headingLeft },
      ...HEADINGS.map((name, index) => ({
        column: index + 1,
        content: words[name],
        style: LOOK.headingRight,
      })),
      { column: 6, span: 2, content: null, style: LOOK.headingRight },
    ]);
    const first = page.nextRow;
    const last = first + kpis.kpis.length - 1;
    for (const kpi of kpis.kpis) drawKpi(drawing, kpi, first, last);
    const points = `${page.address(first, 5)}:${page.address(last, 5)}`;
    const counted = `${page.helperAddress(first, 1)}:${page.helperAddress(last, 1)}`;
    const complete = `COUNT(${points})=COUNTIF(${counted},">0")`;
    drawing.score = figureRow(
      drawing,
      'score:total',
      words.scoreTotal,
      {
        formula: `=IF(AND(${complete},SUM(${counted})>0),ROUND(SUM(${points}),10),${textLiteral(words.pending)})`,
      },
      FORMATS.score,
      'total',
    );
    drawing.facts.set(checker.rules.facts.softScore.key, drawing.score);
  } else {
    const typed = factCell(drawing, 'Soft score');
    if (typed !== undefined) drawing.score = typed;
  }
  if (bands === undefined || drawing.score === undefined) return;
  const upTo = settings.bandEdge === 'upto';
  const table = pairTable(
    drawing,
    'bands',
    [upTo ? words.bandUpTo : words.bandFrom, words.share],
    bands.bands.map(({ bound, result }) => [bound, result]),
    ['General', FORMATS.wholeShare],
  );
  const pending = textLiteral(words.pending);
  const share = bandFormula(
    drawing.score,
    table.from(0, table.count),
    table.value(0, table.count),
    table.count,
    settings.bandEdge ?? 'from',
    pending,
  );
  drawing.share = figureRow(
    drawing,
    'score:share',
    words.payoutShare,
    { formula: `=IF(ISNUMBER(${drawing.score}),${share},${pending})` },
    FORMATS.wholeShare,
    'total',
  );
}

function drawKpi(drawing: Drawing, kpi: Kpi, first: number, last: number): void {
  const { page, words } = drawing;
  const format = isInShares(kpi) ? FORMATS.share : 'General';
  const fact = factCell(drawing, kpi.name);
  const row = page.nextRow;
  const at = (column: number) => page.address(row, column);
  const attainment = page.helperAddress(row, 0);
  const counted = page.helperAddress(row, 1);
  const weights = `${page.helperAddress(first, 1)}:${page.helperAddress(last, 1)}`;
  const pending = textLiteral(words.pending);
  page.row(`kpi:${kpi.name}`, [
    { column: 0, content: kpi.name, style: LOOK.text },
    {
      column: 1,
      content: fact === undefined ? words.toFill : { formula: `=IF(ISNUMBER(${fact}),${fact},"–")` },
      style: LOOK.number,
      format,
    },
    { column: 2, content: kpi.floor ?? '–', style: LOOK.number, format },
    { column: 3, content: kpi.target, style: LOOK.number, format },
    {
      column: 4,
      content: kpi.weight,
      style: LOOK.number,
      format: kpi.weight <= 1 ? FORMATS.wholeShare : 'General',
    },
    {
      column: 5,
      content: {
        formula: `=IF(${counted}=0,"–",IF(ISNUMBER(${attainment}),100*${counted}*${attainment}/SUM(${weights}),${pending}))`,
      },
      style: LOOK.numberBold,
      format: FORMATS.score,
    },
    { column: 6, span: 2, content: words.curve[kpi.curve], style: LOOK.centre },
  ]);
  const cap = page.helper(row, 2, kpi.cap);
  page.helper(row, 0, {
    formula: `=${attainmentFormula({
      actual: at(1),
      floor: at(2),
      target: at(3),
      cap,
      curve: textLiteral(kpi.curve),
      ifMissing: textLiteral(kpi.ifMissing),
      inShares: isInShares(kpi),
    })}`,
  });
  const isExcluded = kpi.ifMissing === 'exclude' ? `NOT(ISNUMBER(${at(1)}))` : 'FALSE';
  page.helper(row, 1, { formula: `=IF(${isExcluded},0,${at(4)})` });
}
