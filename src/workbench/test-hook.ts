import { readAddress } from './files/address';
import type { Host } from './host/types';
import type { Session } from './session';

/** A cell as Excel would show its value to a program; a blank is null. */
type Value = string | number | boolean | null;

/**
 * `window.workbench`: the eyes and hands of browser tests, for a canvas has no elements to ask for. Nothing of the
 * workbench uses it.
 */
export interface TestHook {
  readonly host: Host;
  /** Resolves when every formula has its result. */
  settled(): Promise<void>;
  /** True while a person types into a cell. */
  editing(): boolean;
  sheets(): string[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** Values, the cells that spills fill included. */
  read(sheet: string, address: string): Value[][];
  formula(sheet: string, address: string): string;
  select(sheet: string, address: string): void;
  /** The selected areas, such as `['A2:C9', 'E4']`. */
  selection(): string[];
  /** Where a cell of the active sheet is on the page, after it was scrolled into view; pixels. */
  rectOf(address: string): { x: number; y: number; width: number; height: number };
}

/** Publishes the hook; returns how to take it away again. */
export function publishTestHook({ grid, host, settled }: Session, gridElement: HTMLElement): () => void {
  const sheetOf = (name: string): ReturnType<ReturnType<typeof grid.workbook>['getActiveSheet']> => {
    const sheet = grid.workbook().getSheetByName(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  const active = (): ReturnType<typeof sheetOf> => grid.workbook().getActiveSheet();
  const hook: TestHook = {
    host,
    settled,
    editing: () => grid.workbook().isCellEditing(),
    sheets: () =>
      grid
        .workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    activeSheet: () => active().getSheetName(),
    activate: (name) => void sheetOf(name).activate(),
    read(name, address) {
      const sheet = sheetOf(name);
      const ends = readAddress(address);
      if (!ends) throw new Error(`No address: ${address}`);
      const spilled = grid.spills().cells[sheet.getSheetId()] ?? {};
      return sheet
        .getRange(address)
        .getCellDataGrid()
        .map((line, r) =>
          line.map((cell, c) => {
            const filled = cell?.v ?? spilled[ends.startRow + r]?.[ends.startColumn + c]?.v;
            const data =
              cell?.v === undefined || cell.v === null
                ? spilled[ends.startRow + r]?.[ends.startColumn + c]
                : cell;
            if (filled === undefined || filled === null) return null;
            return data?.t === 3 ? filled === 1 || filled === true || filled === '1' : filled;
          }),
        );
    },
    formula: (name, address) => sheetOf(name).getRange(address).getFormula(),
    select(name, address) {
      const sheet = sheetOf(name);
      sheet.activate();
      sheet.getRange(address).activate();
    },
    selection: () =>
      active()
        .getSelection()
        ?.getActiveRangeList()
        .map((range) => range.getA1Notation()) ?? [],
    rectOf(address) {
      const range = active().getRange(address);
      const canvas = [...gridElement.querySelectorAll('canvas')]
        .map((found) => found.getBoundingClientRect())
        .sort((a, b) => b.width * b.height - a.width * a.height)[0];
      const cell = range.getCellRect();
      return {
        x: (canvas?.x ?? 0) + cell.x,
        y: (canvas?.y ?? 0) + cell.y,
        width: cell.width,
        height: cell.height,
      };
    },
  };
  Object.assign(window, { workbench: hook });
  return () => Object.assign(window, { workbench: undefined });
}
