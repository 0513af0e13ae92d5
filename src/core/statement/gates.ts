import { LOOK } from '../paper/look';
import { textLiteral } from '../sheet/formula';
import { audienceRows, conditionRow, toneStatuses, type AudienceCells } from './conditions';
import type { Drawing } from './statement';

/** Every condition with its fact and whether it is met, by the rules of VERDICT. */
export function drawGates(drawing: Drawing, title: string): void {
  const { page, words, checker, explained } = drawing;
  const { gates } = checker.rules;
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
    const about =
      lines === undefined
        ? words.everything
        : lines.map((line) => checker.rules.lines[line]?.name ?? '').join(words.listComma);
    const key = `gate:${index + 1}`;
    const audience = audienceRows(drawing, key, gate.forWhom, gate.reason);
    drawing.statuses.push(
      conditionRow(drawing, key, gate, {
        about,
        ...(audience && { statusOf: (own: string) => forOthers(drawing, audience, own) }),
        ...(explained.gates[index]?.setAside && { decided: words.setAside }),
      }),
    );
  }
  toneStatuses(drawing, first);
}

/** A gate that is for other accounts is passed; while that is open, one that is not passed is not known. */
function forOthers({ words }: Drawing, { is, isNot }: AudienceCells, own: string): string {
  const [passed, unknown] = [words.passed, words.unknown].map(textLiteral);
  return `IF(OR(${isNot},${own}=${passed}),${passed},IF(${is},${own},${unknown}))`;
}
