import type { CellExtras } from '../files/cell-in';
import { anchorOf } from '../grid/spills';
import type { Session } from '../session';
import type { Words } from '../words/words';
import type { StatusLine, StatusLink } from './status-line';

/** Keeps the status line on the selected cell: the sentence of its function's error, or its link. */
export function noteSelectedCell(
  { grid, problems, settled }: Session,
  status: StatusLine,
  words: Words,
): void {
  const { api } = grid;
  const show = (): void => {
    const workbook = api.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    const cell = sheet?.getActiveCell() ?? workbook?.getActiveRange();
    if (!workbook || !sheet || !cell) {
      status.cell({});
      return;
    }
    const place = {
      workbook: workbook.getId(),
      sheet: sheet.getSheetId(),
      row: cell.getRow(),
      column: cell.getColumn(),
    };
    const anchor = { ...place, ...anchorOf(grid.spills().areas[place.sheet], place.row, place.column) };
    const formula = sheet.getRange(anchor.row, anchor.column).getFormula();
    const shown = String(cell.getRawValue() ?? '') || spilledValue(grid.spills().cells[place.sheet], place);
    const problem = formula && shown.startsWith('#') ? problems.sentence(place, anchor, formula) : undefined;
    const link = linkOf(cell.getCellData()?.custom as CellExtras | undefined);
    status.cell({ ...(problem && { problem: `${shown}  ${problem}` }), ...(link && { link }) });
  };
  const linkOf = (custom: CellExtras | undefined): StatusLink | undefined => {
    const { address, documentReference } = custom?.hyperlink ?? {};
    if (documentReference !== undefined) {
      return { label: words.link, target: documentReference, follow: () => goTo(documentReference) };
    }
    return address ? { label: words.link, target: address } : undefined;
  };
  const goTo = (reference: string): void => {
    const [, quoted, plain, address = 'A1'] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = name === undefined ? null : grid.workbook().getSheetByName(name);
    if (!sheet) return;
    sheet.activate();
    sheet.getRange(address.replaceAll('$', '')).activate();
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  api.getFormula().calculationEnd(() => void settled().then(show));
}

function spilledValue(
  cells: Readonly<Record<number, Readonly<Record<number, { v?: unknown }>>>> | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  return String(cells?.[row]?.[column]?.v ?? '');
}
