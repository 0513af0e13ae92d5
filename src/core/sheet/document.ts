/**
 * A sheet as data: what will stand in it, before anything is written. It can be compared in a test, printed as text,
 * priced, painted into Excel or written to a file. Rows and columns count from 0.
 */

/** A native formula, in English function names with commas, beginning with `=`. Text is never a formula. */
export interface Formula {
  readonly formula: string;
  /** How far an array result reaches, this cell included. Excel finds it out; a file has to say it. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** What a cell holds. A string is text, whatever it begins with; null is an empty cell. */
export type Content = string | number | boolean | Formula | null;

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical';

/** How an area looks. What is left out stays as it is. Colours are `#RRGGBB`; sizes are points. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format in its en-US form. */
  readonly format?: string;
  readonly border?: {
    readonly edges: readonly BorderEdge[];
    readonly color: string;
    readonly weight: 'thin' | 'medium';
  };
}

/** A style on areas; later ones lie on top of earlier ones. */
export interface StyledAreas {
  readonly areas: readonly Area[];
  readonly style: Style;
}

/** What people may type into an input area. */
export interface Validation {
  readonly area: Area;
  readonly allow:
    | { readonly list: readonly string[] }
    | { readonly decimal: { readonly min?: number; readonly max?: number } }
    | { readonly date: true };
  /** The sentence shown where something else is typed. */
  readonly message: string;
}

/** Bars in the cells, from 0 to `max`. */
export interface DataBars {
  readonly area: Area;
  readonly max: number;
  readonly color: string;
}

/** A fill that follows a cell's text, such as a verdict's. */
export interface TextRule {
  readonly area: Area;
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

export interface Printing {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Area;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** A new page begins at each of these rows. */
  readonly breaks: readonly number[];
  /** Percent of the sheet's own size. Without it the sheet is fitted to the page's width, where breaks do not hold. */
  readonly scale?: number;
  /** Points; without them, the program's own. */
  readonly margins?: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  /** Footer texts, with Excel's codes (&P page, &N pages). */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface SheetDocument {
  /** A valid Excel sheet name, unique in its batch. */
  readonly name: string;
  readonly tabColor?: string;
  readonly gridlines: boolean;
  /** The cells, rectangular. */
  readonly contents: readonly (readonly Content[])[];
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly Area[];
  /** Points, by column; a column of width 0 is hidden. */
  readonly columnWidths: readonly number[];
  /** Points, by row, where a row differs from the default; a row of height 0 is hidden. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Cells that people fill in; everything else belongs to the add-in. */
  readonly inputs: readonly Area[];
  readonly validations: readonly Validation[];
  readonly dataBars: readonly DataBars[];
  readonly textRules: readonly TextRule[];
  /** Tables (Excel list objects) with their names; the first row of each is its header. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  readonly printing?: Printing;
}

export const isFormula = (content: Content): content is Formula =>
  typeof content === 'object' && content !== null;
