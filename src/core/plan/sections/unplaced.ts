import { sheetPrefix, textLiteral } from '../../sheet/formula';
import { fill } from '../../values/fill';
import { LOOK } from '../../paper/look';
import { WRITING_HEIGHT } from '../../paper/page';
import { headingRow, label, typed } from '../pieces';
import type { Section } from '../section';

/**
 * Where a plan was drawn anew: what was typed in the old sheet and has no place on this one, each line with its cell. It
 * is neither printed nor sent: notes that are meant for nobody else may be among it.
 */
export const unplaced: Section = (plan, page, title) => {
  const { carried, words } = plan;
  if (carried === undefined || carried.unplaced.length === 0) return;
  const { redrawn } = words;
  page.endPrint();
  page.section('unplaced', title(redrawn.title));
  headingRow(page, 'unplaced:headings', [
    [[0, 2], redrawn.row],
    [[2, 5], redrawn.text],
    [[7], redrawn.cell],
  ]);
  for (const [index, { row, text, address }] of carried.unplaced.entries()) {
    const target = textLiteral(`#${sheetPrefix(carried.oldSheet)}${address}`);
    page.row(
      `unplaced:${index + 1}`,
      [
        label([0, 2], row === '' ? redrawn.noRow : row),
        typed([2, 5], text),
        label([7], { formula: `=HYPERLINK(${target},${textLiteral(address)})` }, LOOK.link),
      ],
      WRITING_HEIGHT,
    );
  }
  page.note('unplaced:note', fill(redrawn.note, { sheet: carried.oldSheet }));
};
