import { gateStatus } from '../formulas/gateFormula';
import { LOOK } from '../paper/look';
import { textLiteral } from '../sheet/formula';
import { fill } from '../values/fill';
import { percent } from '../payout/payoutText';
import { factCell, type Drawing } from './statement';

/** Every condition with its fact and whether it is met, by the rules of VERDICT. */
export function drawGates(drawing: Drawing, title: string): void {
  const { page, words, checker, explained } = drawing;
  const { gates, scheme } = checker.rules;
  page.section('gates', title);
  page.row('gates:headings', [
    { column: 0, content: words.fact, style: LOOK.headingLeft },
    { column: 1, content: words.value, style: LOOK.heading },
    { column: 2, span: 2, content: words.rule, style: LOOK.heading },
    { column: 4, content: words.status, style: LOOK.heading },
    { column: 5, span: 3, content: words.scope, style: LOOK.heading },
  ]);
  const first = page.nextRow;
  for (const [index, { gate, lines }] of gates.entries()) {
    const row = page.nextRow;
    const fact = page.address(row, 1);
    const source = factCell(drawing, gate.field) ?? drawing.score;
    const [test, value] = [page.helperAddress(row, 0), page.helperAddress(row, 1)];
    const result = explained.gates[index];
    const kpi = scheme.kpis?.kpis.some(({ name }) => name === gate.field) ?? false;
    const bound = kpi && typeof gate.value === 'number' && gate.value <= 1 ? percent(gate.value) : gate.bound;
    const status = gateStatus(
      gate,
      { fact, source: fact, test, value, testRead: gate.test, valueRead: gate.value },
      words,
    );
    const scope =
      lines === undefined
        ? words.everything
        : lines.map((line) => checker.rules.lines[line]?.name ?? '').join(words.listComma);
    page.row(`gate:${index + 1}`, [
      { column: 0, content: gate.field, style: LOOK.text },
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
        content: fill(words.tests[gate.test], { bound: bound.replaceAll('|', ' / ') }),
        style: LOOK.centre,
      },
      {
        column: 4,
        content: result?.setAside ? words.setAside : { formula: `=${status}` },
        style: LOOK.centreBold,
      },
      { column: 5, span: 3, content: scope, style: LOOK.centre },
    ]);
    page.helper(row, 0, gate.test);
    page.helper(row, 1, gate.value);
    drawing.statuses.push(page.address(row, 4));
  }
  page.tone(first, gates.length, 4, words.passed, 'good');
  page.tone(first, gates.length, 4, words.failed, 'bad');
  page.tone(first, gates.length, 4, words.unknown, 'open');
}
