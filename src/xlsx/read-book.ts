import type { Area } from '../core/sheet/document';
import type { TableSource } from '../core/sheet/source';
import { areaOfReference } from './address';
import { Package } from './package';
import { plainLine, readSheetCells, type SheetCells } from './read-sheet';
import { BookRefusal } from './refusal';
import { attribute, scanXml } from './xml';

interface SheetPart {
  readonly name: string;
  readonly path: string;
}

interface BookTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A workbook file: its sheets and tables by name. A sheet is read when it is asked for, and once. */
export class Book {
  readonly #package: Package;
  readonly #sheets: readonly SheetPart[];
  readonly #tables: readonly BookTable[];
  readonly #texts: readonly string[];
  readonly #read = new Map<string, SheetCells>();

  /** Opens a file; a `BookRefusal` says why it cannot be read. */
  constructor(bytes: Uint8Array) {
    this.#package = Package.open(bytes);
    const workbook = this.#package.relations('').find(({ type }) => type === 'officeDocument')?.path ?? '';
    this.#sheets = readSheetList(this.#package, workbook);
    this.#texts = readSharedTexts(this.#package, workbook);
    this.#tables = this.#sheets.flatMap((sheet) => readTableList(this.#package, sheet));
  }

  /** In the workbook's order, hidden ones too. */
  get sheetNames(): readonly string[] {
    return this.#sheets.map(({ name }) => name);
  }

  /**
   * A whole sheet from A1 on; undefined where there is none of the name. Refused where a formula on it was never
   * calculated: its cell would read as blank.
   */
  sheet(name: string): TableSource | undefined {
    const cells = this.#cells(name);
    if (!cells) return undefined;
    const { uncalculated } = cells.read;
    if (uncalculated.cells > 0)
      throw new BookRefusal('uncalculated', {
        cell: `${cells.name}!${uncalculated.first}`,
        cells: uncalculated.cells,
      });
    return sourceOf(cells.name, cells.read, cells.read.rows.length);
  }

  /** The first rows of a sheet, to see what it is. */
  top(name: string, rows: number): TableSource | undefined {
    const cells = this.#cells(name);
    return cells && sourceOf(cells.name, cells.read, rows);
  }

  /** Excel tables of the given names, else sheets of those names. A kind that is not there is absent. */
  tables<Kind extends string>(
    names: Readonly<Record<Kind, readonly string[]>>,
  ): Partial<Record<Kind, TableSource>> {
    const found: Partial<Record<Kind, TableSource>> = {};
    for (const kind of Object.keys(names) as Kind[]) {
      const isNamed = (name: string) => names[kind].some((wanted) => isSame(wanted, name));
      const table = this.#tables.find(({ name }) => isNamed(name));
      const source = table
        ? this.#table(table)
        : this.sheet(this.#sheets.find(({ name }) => isNamed(name))?.name ?? '');
      if (source) found[kind] = source;
    }
    return found;
  }

  #table({ name, sheet, area }: BookTable): TableSource | undefined {
    const source = this.sheet(sheet);
    return (
      source && {
        ...source,
        table: name,
        firstRow: area.row,
        firstColumn: area.column,
        cells: source.cells
          .slice(area.row, area.row + area.rows)
          .map((row) => row.slice(area.column, area.column + area.columns)),
      }
    );
  }

  #cells(wanted: string): { readonly name: string; readonly read: SheetCells } | undefined {
    const sheet = this.#sheets.find(({ name }) => isSame(name, wanted));
    if (!sheet) return undefined;
    let read = this.#read.get(sheet.path);
    if (!read) {
      const part = this.#package.take(sheet.path);
      if (!part) throw new BookRefusal('no-workbook');
      read = readSheetCells(part, this.#texts);
      this.#read.set(sheet.path, read);
    }
    return { name: sheet.name, read };
  }
}

const sourceOf = (sheet: string, { rows, hiddenRows, merges }: SheetCells, count: number): TableSource => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  cells: count < rows.length ? rows.slice(0, count) : rows,
  hiddenRows,
  merges,
});

function readSheetList(files: Package, workbook: string): readonly SheetPart[] {
  const bytes = files.part(workbook);
  if (!bytes) throw new BookRefusal('no-workbook');
  const paths = new Map(files.relations(workbook).map(({ id, type, path }) => [id, { type, path }]));
  const sheets: SheetPart[] = [];
  scanXml(bytes, {
    open(name, attributes) {
      if (name === 'sheet') {
        const part = paths.get(relationOf(attributes));
        // Sheets that are one chart have no cells.
        if (part?.type === 'worksheet')
          sheets.push({ name: attribute(attributes, 'name') ?? '', path: part.path });
      } else if (name === 'workbookPr') {
        const counts = attribute(attributes, 'date1904');
        if (counts === '1' || counts === 'true') throw new BookRefusal('dates-1904');
      }
    },
    close: () => undefined,
  });
  return sheets;
}

/** The relation a sheet is found by, `r:id`: a plain `id` is another attribute. */
const relationOf = (attributes: string): string => /:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '';

function readSharedTexts(files: Package, workbook: string): readonly string[] {
  const path = files.relations(workbook).find(({ type }) => type === 'sharedStrings')?.path;
  const bytes = path === undefined ? undefined : files.part(path);
  const texts: string[] = [];
  let text = '';
  let reads = false;
  let phonetic = 0;
  if (bytes)
    scanXml(bytes, {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic++;
        else if (name === 't') reads = phonetic === 0;
      },
      close(name) {
        if (name === 'si') texts.push(plainLine(text));
        else if (name === 'rPh') phonetic--;
        else if (name === 't') reads = false;
      },
      text(piece) {
        if (reads) text += piece;
      },
    });
  return texts;
}

function readTableList(files: Package, { name: sheet, path }: SheetPart): readonly BookTable[] {
  return files.relations(path).flatMap(({ type, path: table }) => {
    const bytes = type === 'table' ? files.part(table) : undefined;
    const found: BookTable[] = [];
    if (bytes)
      scanXml(bytes, {
        open(element, attributes) {
          if (element !== 'table') return;
          const area = areaOfReference(attribute(attributes, 'ref') ?? '');
          const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? '';
          if (area) found.push({ name, sheet, area });
        },
        close: () => undefined,
      });
    return found;
  });
}
