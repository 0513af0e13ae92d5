import { cellsOf, isEntireColumn, isEntireRow, rectText, sheetPrefix } from '../address';
import { found, notModelled } from '../errors';
import { type HostObject, type Kind, kind, readOnly } from '../members';
import type { Areas } from './areas';
import { conditionalFormats } from './conditional-format';
import { dataValidation } from './data-validation';
import { rangeFormat } from './format';
import { clear, countOf, range } from './range';
import { visibleAreas } from './visible';
import { worksheet } from './worksheet';

const ranges = ({ book, sheet, areas }: Areas): HostObject[] =>
  areas.map((area) => range({ book, sheet, area }));

const rangeCollection = kind<Areas>({
  type: 'RangeCollection',
  items: ranges,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (self, index: number) => found(ranges(self)[index]),
  },
});

const addressOf = ({ sheet, areas }: Areas): string =>
  areas.map((area) => sheetPrefix(sheet.name) + rectText(area)).join(',');

function specialCells(self: Areas, type: string): HostObject | null {
  if (type !== 'Visible') throw notModelled(`special cells of type ${type}`);
  const areas = visibleAreas(self);
  return areas.length > 0 ? rangeAreas({ ...self, areas }) : null;
}

/** Several areas of one sheet, as they are selected with Ctrl. */
export const rangeAreas: Kind<Areas> = kind<Areas>({
  type: 'RangeAreas',
  values: {
    Address: readOnly(addressOf),
    AddressLocal: readOnly(addressOf),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => countOf(areas.reduce((sum, area) => sum + cellsOf(area), 0))),
    IsEntireColumn: readOnly(({ areas }) => areas.every(isEntireColumn)),
    IsEntireRow: readOnly(({ areas }) => areas.every(isEntireRow)),
  },
  objects: {
    Areas: rangeCollection,
    ConditionalFormats: (self) => conditionalFormats(self),
    DataValidation: (self) => dataValidation(self),
    Format: (self) => rangeFormat(self),
    Worksheet: ({ book, sheet }) => worksheet({ book, sheet }),
  },
  methods: {
    Clear: ({ book, sheet, areas }, applyTo?: string) => {
      for (const area of areas) clear({ book, sheet, area }, applyTo);
    },
    GetSpecialCells: (self, type: string) => found(specialCells(self, type)),
    GetSpecialCellsOrNullObject: specialCells,
  },
});
