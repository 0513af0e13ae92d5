import { toRect } from '../book/univer-range';
import { found } from '../errors';
import { type HostObject, type Kind, kind, readOnly } from '../members';
import { range } from './range';
import type { SheetOf } from './worksheet';

const filterOf = ({ book, sheet }: SheetOf) => book.facade.getSheetBySheetId(sheet.id)?.getFilter() ?? null;

function filteredRange(self: SheetOf): HostObject | null {
  const filter = filterOf(self);
  return filter && range({ ...self, area: toRect(filter.getRange().getRange()) });
}

/** The filter of a sheet that a person has set; setting one is not modelled. */
export const autoFilter: Kind<SheetOf> = kind<SheetOf>({
  type: 'AutoFilter',
  values: {
    Enabled: readOnly((self) => filterOf(self) !== null),
    IsDataFiltered: readOnly((self) => (filterOf(self)?.getFilteredOutRows().length ?? 0) > 0),
  },
  methods: {
    GetRange: (self) => found(filteredRange(self)),
    GetRangeOrNullObject: filteredRange,
  },
});
