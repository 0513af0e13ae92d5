import type { Content, Style } from '../sheet/document';
import { FORMATS, LOOK, moneyFormat } from '../paper/look';
import type { Page, Piece } from '../paper/page';
import type { PlanInput } from './plan';

/** Where a piece stands: its column, and how many columns it takes. */
export type At = readonly [column: number, span?: number];

const spanOf = ([column, span = 1]: At) => ({ column, ...(span > 1 && { span }) });

type Alignment = 'left' | 'inset' | 'center' | 'right';
const HEADINGS: Readonly<Record<Alignment, Style>> = {
  left: LOOK.headingLeft,
  inset: LOOK.headingInset,
  center: LOOK.heading,
  right: LOOK.headingRight,
};

/**
 * A row of headings, each over its columns. Without an alignment the first stands left, those over several columns as
 * inset as the words below them, and the others in the middle.
 */
export function headingRow(
  page: Page,
  key: string,
  headings: readonly (readonly [At, string, Alignment?])[],
): void {
  const usual = (index: number, [, span = 1]: At): Alignment =>
    index === 0 ? 'left' : span > 1 ? 'inset' : 'center';
  page.row(
    key,
    headings.map(([at, content, alignment], index) => ({
      ...spanOf(at),
      content,
      style: HEADINGS[alignment ?? usual(index, at)],
    })),
  );
}

/** Words that belong to the add-in. */
export const label = (at: At, content: Piece['content'], style: Style = LOOK.text): Piece => ({
  ...spanOf(at),
  content,
  style,
});

/** What a formula works out. */
export const worked = (at: At, formula: string, format: string, style: Style = LOOK.number): Piece => ({
  ...spanOf(at),
  content: { formula: `=${formula}` },
  style,
  format,
});

/** A cell for words of people's own. */
export const typed = (at: At, content: Content = null, style: Style = LOOK.input): Piece => ({
  ...spanOf(at),
  content,
  style,
  input: 'anything',
});

/** A cell for a day. */
export const typedDate = ({ words: { common } }: PlanInput, at: At, content: Content = null): Piece => ({
  ...spanOf(at),
  content,
  style: LOOK.inputCentre,
  format: FORMATS.date,
  input: { date: true },
  message: common.notADate,
});

/** A cell for a number; money without one of the other formats. */
export const typedNumber = (
  { words: { common } }: PlanInput,
  at: At,
  content: Content = null,
  format: string = moneyFormat(0),
): Piece => ({
  ...spanOf(at),
  content,
  style: LOOK.inputNumber,
  format,
  input: { decimal: {} },
  message: common.notANumber,
});

/** What the workbook says, live; where it has no place for it, a cell for people to fill in. */
export const knownOrTyped = (known: string | undefined, at: At, typedPiece: Piece, format: string): Piece =>
  known === undefined ? typedPiece : worked(at, known, format, LOOK.centre);
