import { FORMATS, LOOK } from '../paper/look';
import type { Piece } from '../paper/page';
import { isInShares } from '../scoring/kpi';
import type { Content } from '../sheet/document';
import { isMissing, plainText, type Cell } from '../values/cell';
import { isCode, readNumber } from '../values/number';
import type { Fact } from '../facts/facts';
import { isOfLines } from '../payout/lineFacts';
import { settledFigure } from '../formulas/figureFormula';
import { textLiteral } from '../sheet/formula';
import { figureRow, plainFormat } from './rows';
import { factCell, type Drawing } from './statement';

/** A fact as a native formula can read it: numbers as numbers, yes and no as words, nothing as nothing. */
function contentOf(cell: Cell, { words }: Drawing): Content {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (isMissing(cell)) return null;
  const value = isCode(cell) ? undefined : readNumber(cell);
  return typeof value === 'number' ? value : plainText(cell);
}

/** The facts that the payout goes by, two a row. They are the sheet's inputs. */
export function drawFacts(drawing: Drawing, title: string): void {
  const { page, words, checker, account } = drawing;
  page.section('facts', title);
  const shares = new Set(checker.rules.scheme.kpis?.kpis.filter(isInShares).map(({ name }) => name));
  // A score that is computed from KPIs is computed on the statement, too, and is no input.
  const { scheme, inputs } = checker.rules;
  const facts = inputs.filter(({ derived }) => derived !== 'score' || scheme.kpis === undefined);
  for (let index = 0; index < facts.length; index += 2) {
    const pair = facts.slice(index, index + 2);
    const row = page.row(
      `facts:${index / 2 + 1}`,
      pair.flatMap(({ name, read }, side): Piece[] => [
        { column: side * 4, span: 2, content: name, style: side === 0 ? LOOK.text : LOOK.textInset },
        {
          column: side * 4 + 2,
          span: 2,
          content: contentOf(read(account), drawing),
          style: LOOK.inputNumber,
          format: shares.has(name) ? FORMATS.share : plainFormat(readNumber(read(account))),
          input: 'anything',
        },
      ]),
    );
    for (const [side, { key }] of pair.entries()) drawing.facts.set(key, page.address(row, side * 4 + 2));
  }
  if (facts.length === 0) page.note('facts:none', words.toFill);
}

/** The figures that the scheme works out from the facts and the score. */
export function drawFigures(drawing: Drawing): void {
  for (const [index, figure] of drawing.checker.rules.figures.entries())
    if (!isOfLines(figure)) drawFigure(drawing, figure, `figure:${index + 1}`);
}

/** A figure and its formula, from the cells of its parts. */
export function drawFigure(drawing: Drawing, { name, figure, parts = [], read }: Fact, key: string): void {
  const { words } = drawing;
  const cellOf = (part: string) => factCell(drawing, part) ?? textLiteral(words.pending);
  if (figure === undefined) return;
  const known = parts.map((part) => `ISNUMBER(${cellOf(part.name)})`).join(',');
  const pending = textLiteral(words.pending);
  const formula = `=IF(AND(${known}),IFERROR(${settledFigure(figure, cellOf)},${pending}),${pending})`;
  const format = plainFormat(readNumber(read(drawing.account)));
  drawing.facts.set(name, figureRow(drawing, key, name, { formula }, format));
}
