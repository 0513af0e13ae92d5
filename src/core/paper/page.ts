import type {
  Area,
  Content,
  DataBars,
  SheetDocument,
  Style,
  StyledAreas,
  TextRule,
  Validation,
} from '../sheet/document';
import { cellAddress } from '../sheet/formula';
import { BAR_COLOR, LOOK, TONES, type Tone } from './look';
import { joinAreas } from './areas';
import { placeOf, type Carried } from './carried';
import { pageBreaks } from './pageBreaks';
import { pageHeight, PLAN_MARGINS, printScale } from './paper';
import { heightOf } from './textFit';

/** Column A, hidden: the key of each row, by which it is found again wherever people have moved it. */
const KEY_COLUMN = 0;
/** The first column a person sees. */
export const FIRST_COLUMN = 1;
/** Points. On A4 they are printed at about eight tenths. */
const WIDTHS = [130, 78, 82, 82, 82, 82, 82, 84];
export const COLUMNS = WIDTHS.length;
const SCALE = printScale(WIDTHS);
/** Right of what is printed, hidden: what formulas need and nobody reads. */
export const FIRST_HELPER = FIRST_COLUMN + COLUMNS;
const HELPERS = 6;

/** Points; whole pixels at Excel's 96 an inch. */
const ROW_HEIGHT = 15.75;
/** The least height of a row that people write sentences in. */
export const WRITING_HEIGHT = 17.25;
/** The keys of the rows that are there for formulas alone. */
export const HIDDEN_ROWS = ['links', 'history'] as const;
type HiddenRow = (typeof HIDDEN_ROWS)[number];

/** A content that refers to a place that may be written later: it is asked when the page is finished. */
export type Deferred = (address: (place: string) => string | undefined) => Content;

/** One cell of a row, over one or more columns. */
export interface Piece {
  /** From 0, the first column a person sees. */
  readonly column: number;
  readonly span?: number;
  readonly content: Content | Deferred;
  readonly style: Style;
  /** A number format; General without one. */
  readonly format?: string;
  /** What a formula in a wrapped cell will most likely show: the row is made high enough for it. */
  readonly likely?: string;
  /** An input, and what may be typed into it. */
  readonly input?: Validation['allow'] | 'anything';
  readonly message?: string;
}

/** Points that one step of indent takes. */
const INDENT = 8;

/** The points that a piece's text has from side to side. */
export function textWidth({ column, span = 1, style }: Pick<Piece, 'column' | 'span' | 'style'>): number {
  const width = WIDTHS.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  return width - INDENT * (style.indent ?? 0);
}

/** What a piece's text needs, 0 where it does not wrap. */
function neededHeight(piece: Piece): number {
  const { content, style, likely } = piece;
  const text = likely ?? (typeof content === 'string' ? content : '');
  if (style.wrap !== true || text === '') return 0;
  return heightOf(text, textWidth(piece), style.size ?? LOOK.page.size);
}

/** One rule for cells that touch and take the same: each costs the host requests of its own. */
function joinValidations(validations: readonly Validation[]): Validation[] {
  const alike = new Map<string, Validation[]>();
  for (const validation of validations) {
    const key = JSON.stringify([validation.allow, validation.message]);
    alike.set(key, [...(alike.get(key) ?? []), validation]);
  }
  return [...alike.values()].flatMap((group) => {
    const areas = joinAreas(group.map(({ area }) => area));
    return group.slice(0, 1).flatMap((first) => areas.map((area) => ({ ...first, area })));
  });
}

/** The list under a key, made where it is not there yet. */
function listed<Key>(lists: Map<Key, Area[]>, key: Key): Area[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Area[] = [];
  lists.set(key, list);
  return list;
}

interface Finish {
  readonly name: string;
  readonly marker: string;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/**
 * A plan sheet while it is written, row after row. It keeps the grid: which column is which, where a row stands, what is
 * an input; sections say only what is in it.
 */
export class Page {
  private readonly cells: (Content | Deferred)[][] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private readonly looks = new Map<Style, Area[]>();
  private readonly formats = new Map<string, Area[]>();
  private readonly merges: Area[] = [];
  private readonly inputs: Area[] = [];
  private readonly validations: Validation[] = [];
  private readonly dataBars: DataBars[] = [];
  private readonly textRules: TextRule[] = [];
  private readonly places = new Map<string, string>();
  private readonly sectionStarts: number[] = [];
  private bannerRow = 0;
  private printedRows: number | undefined;

  /** @param carried what its inputs take over from an older sheet of the plan. */
  constructor(private readonly carried?: Carried) {
    const keys = Array.from({ length: FIRST_HELPER + HELPERS }, (_, column) =>
      column < FIRST_HELPER ? `c${column}` : `h${column - FIRST_HELPER + 1}`,
    );
    this.cells.push(keys);
    this.heights.push({ row: 0, height: 0 });
  }

  get nextRow(): number {
    return this.cells.length;
  }

  /**
   * A row under its key. It is at least `height` points high, and higher where wrapped text needs it. Answers the row's
   * number on the sheet.
   */
  row(key: string, pieces: readonly Piece[], height: number = ROW_HEIGHT): number {
    const row = this.nextRow;
    const cells = new Array<Content | Deferred>(FIRST_HELPER + HELPERS).fill(null);
    cells[KEY_COLUMN] = key;
    this.cells.push(cells);
    let needed = height;
    const place = placeOf(key, pieces[0]?.content);
    for (const fresh of pieces) {
      const piece = this.withInput(place, fresh);
      this.put(row, cells, piece);
      needed = Math.max(needed, neededHeight(piece));
    }
    this.heights.push({ row, height: needed });
    return row;
  }

  /** The piece with what an older sheet holds in its place. */
  private withInput(place: string, piece: Piece): Piece {
    if (piece.input === undefined) return piece;
    const content = this.carried?.inputAt(place, FIRST_COLUMN + piece.column);
    return content === undefined ? piece : { ...piece, content };
  }

  private put(row: number, cells: (Content | Deferred)[], piece: Piece): void {
    const column = FIRST_COLUMN + piece.column;
    const area: Area = { row, column, rows: 1, columns: piece.span ?? 1 };
    cells[column] = piece.content;
    if (area.columns > 1) this.merges.push(area);
    listed(this.looks, piece.style).push(area);
    if (piece.format !== undefined) listed(this.formats, piece.format).push(area);
    if (piece.input === undefined) return;
    this.inputs.push(area);
    if (piece.input !== 'anything')
      this.validations.push({ area, allow: piece.input, message: piece.message ?? '' });
  }

  /** An empty line between things. */
  space(height = 8): void {
    this.row('', [], height);
  }

  /** Begins a section: a page does not break inside it if it can break before it. */
  section(key: string, title: string): void {
    this.sectionStarts.push(this.nextRow);
    this.space(6);
    this.row(key, [{ column: 0, span: COLUMNS, content: title, style: LOOK.section }], 18);
    this.space(2);
  }

  /** What comes from here on is for those who work on the plan: it is not printed. */
  endPrint(): void {
    this.printedRows = this.nextRow;
  }

  /** A remark over the whole width. */
  note(key: string, content: string): void {
    this.row(key, [{ column: 0, span: COLUMNS, content, style: LOOK.note }]);
  }

  /** The row that is repeated on every printed page, and stays when scrolling. */
  banner(key: string, pieces: readonly Piece[]): void {
    this.bannerRow = this.row(key, pieces, 34);
  }

  /** A hidden row of formulas, each under the name of its place. */
  hiddenRow(key: HiddenRow, entries: Readonly<Record<string, Content>>): void {
    const row = this.row(key, [], 0);
    for (const [index, [place, content]] of Object.entries(entries).entries()) {
      (this.cells[row] as (Content | Deferred)[])[FIRST_COLUMN + index] = content;
      this.name(place, row, index);
    }
  }

  /** Writes into a hidden helper column of a row; answers its address. */
  helper(row: number, index: number, content: Content | Deferred): string {
    (this.cells[row] as (Content | Deferred)[])[FIRST_HELPER + index] = content;
    return this.helperAddress(row, index);
  }

  helperAddress(row: number, index: number): string {
    return cellAddress(row, FIRST_HELPER + index);
  }

  /** The address of a visible column in a row. */
  address(row: number, column: number): string {
    return cellAddress(row, FIRST_COLUMN + column);
  }

  /** Gives a place a name that other sections can refer to. */
  name(place: string, row: number, column: number): void {
    this.places.set(place, this.address(row, column));
  }

  bars(row: number, rows: number, column: number, max: number): void {
    this.dataBars.push({ area: this.area(row, rows, column), max, color: BAR_COLOR });
  }

  /** Cells that hold this word take the tone, in one column or several. */
  tone(row: number, rows: number, column: number, word: string, tone: Tone, columns = 1): void {
    this.textRules.push({ area: { ...this.area(row, rows, column), columns }, text: word, ...TONES[tone] });
  }

  private area(row: number, rows: number, column: number): Area {
    return { row, rows, column: FIRST_COLUMN + column, columns: 1 };
  }

  finish({ name, marker, footer }: Finish): SheetDocument {
    const rows = this.cells.length;
    const printed = this.printedRows ?? rows;
    const whole: Area = { row: 0, column: 0, rows, columns: FIRST_HELPER + HELPERS };
    const address = (place: string) => this.places.get(place);
    const contents = this.cells.map((row) =>
      row.map((content) => (typeof content === 'function' ? content(address) : content)),
    );
    (contents[0] as Content[])[KEY_COLUMN] = marker;
    const styles: StyledAreas[] = [{ areas: [whole], style: LOOK.page }];
    for (const [style, areas] of this.looks) styles.push({ areas: joinAreas(areas), style });
    for (const [format, areas] of this.formats) styles.push({ areas: joinAreas(areas), style: { format } });
    return {
      name,
      tabColor: LOOK.banner.fill,
      gridlines: false,
      contents,
      styles,
      merges: this.merges,
      columnWidths: [0, ...WIDTHS, ...Array.from({ length: HELPERS }, () => 0)],
      rowHeights: this.heights,
      frozen: { rows: this.bannerRow + 1, columns: 0 },
      inputs: this.inputs,
      validations: joinValidations(this.validations),
      dataBars: this.dataBars,
      textRules: this.textRules,
      tables: [],
      printing: {
        orientation: 'portrait',
        area: { row: this.bannerRow, column: FIRST_COLUMN, rows: printed - this.bannerRow, columns: COLUMNS },
        titleRows: { row: this.bannerRow, rows: 1 },
        breaks: pageBreaks(
          this.heights.slice(0, printed).map(({ height }) => height),
          this.sectionStarts.filter((row) => row < printed),
          this.bannerRow + 1,
          pageHeight(SCALE) - (this.heights[this.bannerRow]?.height ?? 0),
        ),
        scale: SCALE,
        margins: PLAN_MARGINS,
        footer,
      },
    };
  }
}
