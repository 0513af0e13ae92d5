import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { bounding, rectText, type Rect } from './address';
import type { Book } from './book/book';
import { readSelection } from './book/selection';
import { EventType, WORKBOOK_TARGET } from './events';
import { MessageCategory, type EventEntry } from './wire';

/** Selecting with the mouse tells of every cell on the way; Excel tells of the last. */
const SELECTION_STILL_MOVES = new Set([0, 1]);

/**
 * Watches Univer and tells the add-in what happened in Excel's words, whoever did it. Selections are told once they
 * stand, changes once for each area that was written.
 */
export function observe(
  book: Book,
  post: (entries: readonly EventEntry[]) => void,
  later: (work: () => void) => void,
): { dispose(): void } {
  let active = '';
  let selected = '';
  let looking = false;

  const send = (type: number, target: string, message: object): void =>
    post([
      {
        messageCategory: MessageCategory.Event,
        messageType: type,
        targetId: target,
        message: JSON.stringify(message),
      },
    ]);

  /** Sends an event to the sheet's listeners and to the workbook's. */
  const tell = (type: number, sheetId: string, message: object): void => {
    for (const target of [sheetId, WORKBOOK_TARGET])
      if (book.events.wants(type, target)) send(type, target, { ...message, worksheetId: sheetId });
  };

  /** Looks where the person is, and tells what is new: steps on the way there are no one's business. */
  const look = (): void => {
    looking = false;
    if (!book.isOpen) return;
    const { sheet, areas } = readSelection(book);
    const address = areas.map((area) => rectText(area)).join(',');
    if (sheet.id !== active) {
      book.activeForApi = null;
      if (active !== '') tell(EventType.Deactivated, active, {});
      active = sheet.id;
      tell(EventType.Activated, sheet.id, {});
    }
    if (`${sheet.id} ${address}` === selected) return;
    selected = `${sheet.id} ${address}`;
    tell(EventType.SelectionChanged, sheet.id, { address });
    // This one office.js registers by itself, so it is always told.
    if (book.events.enabled) send(EventType.DocumentSelectionChanged, '', {});
  };

  const lookSoon = (): void => {
    if (looking) return;
    looking = true;
    later(look);
  };

  book.onSeemingActive = (sheet) => later(() => tell(EventType.Activated, sheet.id, {}));

  const changed = (sheetId: string, area: Rect | null, changeType: string): void => {
    if (!area) return;
    const source = { source: 'Local', triggerSource: book.busy ? 'ThisLocalAddin' : 'Unknown' };
    tell(EventType.Changed, sheetId, { address: rectText(area), changeType, ...source });
  };

  const handlers: Readonly<Record<string, (params: Params, options: IExecutionOptions) => void>> = {
    'sheet.operation.set-selections': ({ type }) => {
      if (type === undefined || !SELECTION_STILL_MOVES.has(type)) lookSoon();
    },
    'sheet.operation.set-worksheet-active': lookSoon,
    'sheet.mutation.insert-sheet': ({ sheet }) => tell(EventType.Added, sheet?.id ?? '', { source: 'Local' }),
    'sheet.mutation.remove-sheet': ({ subUnitId = '' }) =>
      tell(EventType.Deleted, subUnitId, { source: 'Local' }),
    'sheet.mutation.set-range-values': ({ subUnitId = '', cellValue = {} }, options) => {
      if (!options['fromFormula']) changed(subUnitId, contentsIn(cellValue), 'RangeEdited');
    },
    'sheet.mutation.insert-row': ({ subUnitId = '', range }) =>
      changed(subUnitId, wholeOf(range), 'RowInserted'),
    'sheet.mutation.remove-rows': ({ subUnitId = '', range }) =>
      changed(subUnitId, wholeOf(range), 'RowDeleted'),
    'sheet.mutation.insert-col': ({ subUnitId = '', range }) =>
      changed(subUnitId, wholeOf(range), 'ColumnInserted'),
    'sheet.mutation.remove-col': ({ subUnitId = '', range }) =>
      changed(subUnitId, wholeOf(range), 'ColumnDeleted'),
    'sheet.mutation.add-table': ({ subUnitId = '', tableId }) => {
      tell(EventType.TableAdded, subUnitId, { source: 'Local', tableId });
    },
    'sheet.mutation.delete-table': ({ subUnitId = '', tableId }) => {
      tell(EventType.TableDeleted, subUnitId, { source: 'Local', tableId });
    },
  };

  lookSoon();
  return book.services.get(ICommandService).onCommandExecuted((command: ICommandInfo, options) => {
    handlers[command.id]?.((command.params ?? {}) as Params, options ?? {});
  });
}

/** The parameters of Univer's mutations that the host looks at. */
interface Params {
  readonly subUnitId?: string;
  readonly type?: number;
  readonly sheet?: { readonly id: string };
  readonly tableId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
  readonly range?: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

const wholeOf = (range: Params['range']): Rect | null =>
  range
    ? { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn }
    : null;

/** The area whose contents, not looks alone, are written. */
function contentsIn(cells: NonNullable<Params['cellValue']>): Rect | null {
  let area: Rect | null = null;
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const here = { top: Number(row), bottom: Number(row), left: Number(column), right: Number(column) };
      area = area ? bounding(area, here) : here;
    }
  return area;
}
