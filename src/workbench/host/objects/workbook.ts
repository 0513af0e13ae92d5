import type { Book } from '../book/book';
import { readSelection } from '../book/selection';
import { cellRect } from '../address';
import type { HostObject, Kind } from '../members';
import { kind, readOnly } from '../members';
import { HostError } from '../errors';
import { application } from './application';
import { namedItems } from './names';
import { workbookProtection } from './protection';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { settings } from './settings';
import { tables } from './table';
import { worksheets } from './worksheets';

/** The selected range; Excel refuses to give one where several are selected. */
function selectedRange(book: Book): HostObject {
  const { sheet, areas } = readSelection(book);
  const [area, ...others] = areas;
  if (!area || others.length > 0) throw new HostError('InvalidSelection');
  return range({ book, sheet, area });
}

const runtime = kind<Book>({
  type: 'Runtime',
  values: {
    EnableEvents: {
      get: (book) => book.events.enabled,
      set: (book, enabled: boolean) => {
        book.events.enabled = enabled;
      },
    },
  },
});

export const workbook: Kind<Book> = kind<Book>({
  type: 'Workbook',
  values: {
    Name: readOnly((book) => book.fileName),
    ReadOnly: readOnly(() => false),
  },
  objects: {
    Application: (book) => application(book),
    Names: (book) => namedItems({ book, sheet: null }),
    Protection: (book) => workbookProtection(book),
    Settings: (book) => settings(book),
    Tables: (book) => tables({ book }),
    Worksheets: (book) => worksheets(book),
    _Runtime: runtime,
  },
  methods: {
    GetActiveCell: (book) => {
      const { sheet, active } = readSelection(book);
      return range({ book, sheet, area: cellRect(active.row, active.column) });
    },
    GetSelectedRange: selectedRange,
    GetSelectedRanges: (book) => rangeAreas({ book, ...readSelection(book) }),
    _GetRangeForEventByReferenceId: selectedRange,
  },
});
