import { joinAreas } from '../paper/areas';
import { LOOK } from '../paper/look';
import type { Area, Content, Style, StyledAreas } from '../sheet/document';
import { isBlank, type Cell } from '../values/cell';

/** Points of the reasons, the last column of the decisions. */
export const REASONS_WIDTH = 264;
/** Points of the decisions’ columns, the widest table but the inputs; headings reach over all of them. */
export const WIDTHS = [82, 160, 66, 50, 78, 78, 72, 78, 72, REASONS_WIDTH];

export const asContent = (cell: Cell): Content => (isBlank(cell) ? null : (cell ?? null));

/** A column of a ledger's table. */
export interface LedgerColumn {
  readonly heading: Content;
  readonly format?: string;
  readonly align?: Style['align'];
  readonly wrap?: boolean;
}

/** A row under its key, which stands in the hidden column A and by which it is read back. */
export interface LedgerRow {
  readonly key: string;
  readonly cells: readonly Content[];
  /** Points, where the row is higher than others. */
  readonly height?: number;
}

/** A sheet of values that is written from top to bottom: lines and tables under keys. */
export class Ledger {
  private readonly rows: { key: string; cells: readonly Content[] }[] = [];
  private readonly looks = new Map<Style, Area[]>();
  private readonly heights: { row: number; height: number }[] = [{ row: 0, height: 0 }];

  get next(): number {
    return this.rows.length;
  }

  /** A line of cells; the style holds for its first `span` cells. */
  line(key: string, cells: readonly Content[], style?: Style, span = cells.length): number {
    const row = this.next;
    this.rows.push({ key, cells });
    if (style !== undefined) this.paint(style, { row, column: 1, rows: 1, columns: span });
    return row;
  }

  section(title: string): void {
    this.line('', []);
    this.line('', [title], LOOK.section, WIDTHS.length);
  }

  height(row: number, height: number): void {
    this.heights.push({ row, height });
  }

  paint(style: Style, area: Area): void {
    const areas = this.looks.get(style) ?? [];
    areas.push(area);
    this.looks.set(style, areas);
  }

  /** Headings and rows; answers the first row below the headings. */
  table(key: string, columns: readonly LedgerColumn[], rows: readonly LedgerRow[]): number {
    this.line(
      key,
      columns.map(({ heading }) => heading),
      LOOK.headingLeft,
    );
    const first = this.next;
    for (const row of rows) {
      if (row.height !== undefined) this.height(this.next, row.height);
      this.rows.push(row);
    }
    if (rows.length === 0) return first;
    this.paint(LOOK.text, { row: first, column: 1, rows: rows.length, columns: columns.length });
    for (const [index, { format, align, wrap = false }] of columns.entries()) {
      const area = { row: first, column: 1 + index, rows: rows.length, columns: 1 };
      const look = { wrap, ...(format !== undefined && { format }), ...(align && { align }) };
      this.paint(look, area);
    }
    return first;
  }

  finish(): {
    contents: Content[][];
    styles: StyledAreas[];
    rowHeights: readonly { row: number; height: number }[];
    columns: number;
  } {
    const columns = this.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const contents = this.rows.map(({ key, cells }) => [
      key,
      ...Array.from({ length: columns }, (_, index) => cells[index] ?? null),
    ]);
    const whole: Area = { row: 0, column: 0, rows: contents.length, columns: columns + 1 };
    return {
      contents,
      styles: [
        { areas: [whole], style: LOOK.page },
        ...[...this.looks].map(([style, areas]) => ({ areas: joinAreas(areas), style })),
      ],
      rowHeights: this.heights,
      columns,
    };
  }
}
