import { isCode } from '../eligibility/equality';
import { FORMATS, LOOK } from '../paper/look';
import type { Piece } from '../paper/page';
import { isInShares } from '../scoring/kpi';
import type { Content } from '../sheet/document';
import { isMissing, plainText, type Cell } from '../values/cell';
import { readNumber } from '../values/number';
import { indicatorNamed } from '../facts/indicators';
import { plainFormat } from './rows';
import type { Drawing } from './statement';

/** A fact as a native formula can read it: numbers as numbers, yes and no as words, nothing as nothing. */
function contentOf(cell: Cell, { words }: Drawing): Content {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (isMissing(cell)) return null;
  const value = isCode(cell) ? undefined : readNumber(cell);
  return typeof value === 'number' ? value : plainText(cell);
}

/** A score that is the sheet's own is worked out there and not stated. */
const isOwnScore = ({ explained, checker }: Drawing, name: string, value: Cell): boolean => {
  if (checker.rules.scheme.kpis === undefined || indicatorNamed(name) !== 'score') return false;
  const { score } = explained;
  return typeof score !== 'number' || isMissing(value) || Math.abs(Number(value) - score) < 1e-9;
};

/** The facts that the payout goes by, two a row. They are the sheet's inputs. */
export function drawFacts(drawing: Drawing, title: string): void {
  const { page, words, checker, explained } = drawing;
  page.section('facts', title);
  const shares = new Set(checker.rules.scheme.kpis?.kpis.filter(isInShares).map(({ name }) => name));
  const facts = explained.inputs.filter(({ field, value }) => !isOwnScore(drawing, field, value));
  for (let index = 0; index < facts.length; index += 2) {
    const pair = facts.slice(index, index + 2);
    const row = page.row(
      `facts:${index / 2 + 1}`,
      pair.flatMap(({ field, value }, side): Piece[] => [
        { column: side * 4, span: 2, content: field, style: side === 0 ? LOOK.text : LOOK.textInset },
        {
          column: side * 4 + 2,
          span: 2,
          content: contentOf(value, drawing),
          style: LOOK.inputNumber,
          format: shares.has(field) ? FORMATS.share : plainFormat(readNumber(value)),
          input: 'anything',
        },
      ]),
    );
    for (const [side, { field, column }] of pair.entries())
      drawing.facts.set(column ?? field, page.address(row, side * 4 + 2));
  }
  if (facts.length === 0) page.note('facts:none', words.toFill);
}
