import { HostError, found } from '../errors';
import { type HostObject, type Kind, kind } from '../members';
import { range, readRange } from './range';
import type { SheetOf } from './worksheet';

/** The most page breaks of a sheet, in either direction. */
const MOST_BREAKS = 1026;

interface Breaks extends SheetOf {
  readonly breaks: 'rowBreaks' | 'columnBreaks';
}

interface PageBreak extends Breaks {
  /** The first row or column of the new page. */
  readonly at: number;
}

const pageBreak: Kind<PageBreak> = kind<PageBreak>({
  type: 'PageBreak',
  methods: {
    Delete: ({ sheet, breaks, at }) => {
      const list = sheet.extras[breaks];
      if (!list.includes(at)) throw new HostError('ItemNotFound');
      list.splice(list.indexOf(at), 1);
    },
    GetCellAfterBreak: ({ book, sheet, breaks, at }) => {
      const [row, column] = breaks === 'rowBreaks' ? [at, 0] : [0, at];
      return range({ book, sheet, area: { top: row, bottom: row, left: column, right: column } });
    },
  },
});

const items = (self: Breaks): HostObject[] =>
  self.sheet.extras[self.breaks].map((at) => pageBreak({ ...self, at }));

/** Where a person or an add-in ends a page. */
export const pageBreaks: Kind<Breaks> = kind<Breaks>({
  type: 'PageBreakCollection',
  items,
  item: (self, index: number) => found(items(self)[index]),
  methods: {
    /** The new page begins at the first cell of the range. */
    Add: (self, before: unknown) => {
      const { area } = readRange(self, before);
      const at = self.breaks === 'rowBreaks' ? area.top : area.left;
      if (at === 0) throw new HostError('InvalidArgument');
      const list = self.sheet.extras[self.breaks];
      if (list.length >= MOST_BREAKS && !list.includes(at)) throw new HostError('InvalidArgument');
      if (!list.includes(at)) list.push(at);
      list.sort((a, b) => a - b);
      return pageBreak({ ...self, at });
    },
    GetCount: ({ sheet, breaks }) => sheet.extras[breaks].length,
    RemovePageBreaks: ({ sheet, breaks }) => void sheet.extras[breaks].splice(0),
  },
});
