import type { IWorkbookData } from '@univerjs/core';
import type { BookExtras, PageSetup, SheetExtras } from '../host/types';
import type { Losses } from './losses';
import type { DefaultFont } from './write-styles';

/** What a file's sheet has that the grid has no place for; the host keeps it. */
export interface FileExtras {
  readonly page: Partial<PageSetup>;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly properties: ReadonlyMap<string, string>;
  readonly protection: SheetExtras['protection'];
}

/** What neither grid nor host has a place for, as it stands in the file: written back when the workbook is saved. */
export interface KeptBook {
  /** Parts beside the workbook, by path: properties of the document, the theme. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly defaultFont?: DefaultFont;
  /** The palette of colours, as an element. */
  readonly colors?: string;
  /** Attributes of the workbook's protection and calculation. */
  readonly protection?: Readonly<Record<string, string>>;
  readonly calculation?: Readonly<Record<string, string>>;
  readonly activeSheet?: string;
  /** By sheet id. */
  readonly sheets: ReadonlyMap<string, KeptSheet>;
  /** By the grid's id of the table. */
  readonly tables: ReadonlyMap<string, KeptTable>;
  /** Looks of conditional formats as elements, by the grid's id of the rule, with the grid's look that they gave. */
  readonly looks: ReadonlyMap<string, { readonly dxf: string; readonly look: string }>;
}

export interface KeptSheet {
  /** Attributes, by the name of their element. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A split that is no frozen pane, as an element. */
  readonly split?: string;
  /** Header and footer of first and even pages, as elements. */
  readonly otherHeaders?: string;
  /** What a filter shows, as elements, and its area. */
  readonly filter?: { readonly ref: string; readonly xml: string };
  /** The columns right of those that the grid shows, as elements, and how many it shows. */
  readonly farColumns?: { readonly after: number; readonly xml: string };
}

export interface KeptTable {
  readonly style: Readonly<Record<string, string>>;
  /** The row of totals below the table: what each column has there. */
  readonly totals?: readonly TotalsCell[];
  /** What the filter of the table shows, as elements; undefined where it has no filter buttons. */
  readonly filter?: string;
  /** Formulas of whole columns, by heading. */
  readonly formulas: Readonly<Record<string, string>>;
}

export interface TotalsCell {
  readonly label?: string;
  readonly function?: string;
  /** The formula of a `custom` function. */
  readonly formula?: string;
}

/** A sentence about how a list was read; the words are in `words/`. */
interface Remark {
  readonly word: 'readAs' | 'unreadLetters' | 'unclearNumbers';
  readonly values: Readonly<Record<string, string | number>>;
}

/** A file as the workbench opens it. */
export interface OpenedFile {
  readonly workbook: IWorkbookData;
  /** By sheet id. */
  readonly extras: ReadonlyMap<string, FileExtras>;
  /** What the host keeps of the workbook; undefined where the file says nothing of it. */
  readonly book?: Partial<BookExtras>;
  readonly kept?: KeptBook;
  /** What saving here leaves out. */
  readonly lost: Losses;
  /** What a list that is no workbook was taken for. */
  readonly remarks?: readonly Remark[];
}

/** The names of the resources in which the grid keeps what is no cell. */
export const RESOURCE = {
  rules: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
  filter: 'SHEET_FILTER_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

/** The grid reads pixels; a screen has 96 of them where there are 72 points. */
export const PIXELS_PER_POINT = 4 / 3;
/**
 * The font of a cell that names none, and by the width of its digits (7 pixels) the measure of all column widths. Every
 * system has it or one of the same metrics, so that a page holds as many columns everywhere.
 */
export const FILE_FONT = { name: 'Arial', size: 10 } as const;

/** A column of the default font: 7 pixels a character and 5 of margin (ECMA-376 18.3.1.13). */
export const widthToPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const pixelsToWidth = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
