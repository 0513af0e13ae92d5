import type { IWorkbookData } from '@univerjs/core';
import type { PageSetup, SheetExtras } from '../host/types';

/** What a file's sheet has that the grid has no place for; the host keeps it. */
export interface FileExtras {
  readonly page: Partial<PageSetup>;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly properties: ReadonlyMap<string, string>;
  readonly protection: SheetExtras['protection'];
}

/** A file as the workbench opens it. */
export interface OpenedFile {
  readonly workbook: IWorkbookData;
  /** By sheet id. */
  readonly extras: ReadonlyMap<string, FileExtras>;
  /** Formulas that read other files or start programs: their cells keep their last values. */
  readonly severed: number;
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
