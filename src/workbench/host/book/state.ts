import type { BookExtras, PageSetup, SheetExtras } from '../types';

/** What Excel keeps in a file and Univer has no place for: one for each workbook that is opened. */
export class BookState implements BookExtras {
  /** `Excel.SettingCollection`, by key. */
  readonly settings = new Map<string, unknown>();
  structurePassword: string | null | undefined = undefined;
  readonly tableStyles = new Map<string, string>();
  readonly unbandedTables = new Set<string>();
  readonly veryHidden = new Set<string>();
  private readonly sheets = new Map<string, SheetExtras>();

  extras(sheetId: string): SheetExtras {
    let extras = this.sheets.get(sheetId);
    if (!extras) this.sheets.set(sheetId, (extras = newExtras()));
    return extras;
  }

  copyExtras(from: string, to: string): void {
    const { page, rowBreaks, columnBreaks, properties, protection } = this.extras(from);
    this.sheets.set(to, {
      page: structuredClone(page),
      rowBreaks: [...rowBreaks],
      columnBreaks: [...columnBreaks],
      properties: new Map(properties),
      protection,
    });
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.veryHidden.delete(sheetId);
  }
}

const newExtras = (): SheetExtras => ({
  page: newPage(),
  rowBreaks: [],
  columnBreaks: [],
  properties: new Map(),
  protection: null,
});

/** Excel's normal margins, in points. */
const newPage = (): PageSetup => ({
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
});
