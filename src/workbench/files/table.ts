import type { Table, TableColumnProperties, Worksheet } from 'exceljs';
import type { Ends } from './address';
import { readAddress, writeAddress } from './address';

/** A table as the grid keeps it in a workbook's resources. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: Ends;
  readonly options: {
    readonly showHeader: boolean;
    readonly showFooter: boolean;
    readonly tableStyleId: string;
  };
  readonly filters: { readonly tableColumnFilterList: readonly unknown[] };
  readonly columns: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly dataType: string;
    readonly formula: string;
    readonly meta: object;
    readonly style: object;
  }[];
}

/** No style of the grid's own: the look of the cells comes from the file. */
const PLAIN = 'none';

export function readTables(sheet: Worksheet, sheetId: string): GridTable[] {
  // The library's types call them pairs; at run time they are the tables themselves.
  const tables = sheet.getTables() as unknown as readonly { readonly model?: TableModel }[];
  return tables.flatMap(({ model }, i) => {
    const whole = model && readAddress(model.tableRef);
    if (!whole) return [];
    // The grid's tables have no total row: it would count as an account.
    const range = model.totalsRow ? { ...whole, endRow: whole.endRow - 1 } : whole;
    return [
      {
        id: `${sheetId}-table-${i}`,
        name: model.displayName || model.name,
        range,
        options: {
          showHeader: model.headerRow !== false,
          showFooter: false,
          tableStyleId: PLAIN,
        },
        filters: { tableColumnFilterList: [] },
        columns: model.columns.map((column, c) => ({
          id: `${sheetId}-table-${i}-${c}`,
          displayName: column.name,
          dataType: 'string',
          formula: '',
          meta: {},
          style: {},
        })),
      },
    ];
  });
}

interface TableModel {
  readonly name: string;
  readonly displayName: string;
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: { readonly theme?: string };
  readonly columns: readonly TableColumnProperties[];
}

/**
 * Makes a table of cells that are already written. The library's own `addTable` writes the cells anew, so it is given
 * what stands there; a heading must be a text that no other column bears, or Excel repairs the file.
 */
export function writeTable(sheet: Worksheet, table: GridTable): void {
  const { startRow, startColumn, endRow, endColumn } = table.range;
  const columns: TableColumnProperties[] = [];
  const taken = new Set<string>();
  for (let column = startColumn; column <= endColumn; column++) {
    const heading = sheet.getCell(startRow + 1, column + 1).text.trim();
    const name = unique(heading || `Column${column - startColumn + 1}`, taken);
    columns.push({ name, filterButton: true });
  }
  const rows: unknown[][] = [];
  for (let row = startRow + 1; row <= Math.max(endRow, startRow + 1); row++) {
    rows.push(columns.map((_, i) => sheet.getCell(row + 1, startColumn + i + 1).value));
  }
  const added: Table = sheet.addTable({
    name: table.name,
    displayName: table.name,
    ref: writeAddress({ startRow, startColumn, endRow: startRow, endColumn: startColumn }),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns,
    rows,
  });
  added.commit();
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${name}${n}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
