import { cellRect, rectText } from '../address';
import { typeOf } from '../book/cell';
import { calculated, type Kind, kind, readOnly } from '../members';
import type { Cells } from './areas';
import { range } from './range';

/** The rows of a matrix that are seen, with the columns that are. */
function seen<T>(self: Cells, matrix: readonly (readonly T[])[] | null): T[][] | null {
  const { book, sheet, area } = self;
  book.flush();
  return (
    matrix
      ?.filter((_, row) => sheet.isRowVisible(area.top + row))
      .map((row) => row.filter((_, column) => sheet.isColumnVisible(area.left + column))) ?? null
  );
}

const addresses = ({ sheet, area }: Cells): string[][] | null =>
  sheet.read(area, (_, row, column) => rectText(cellRect(row, column)));

/** `Range.getVisibleView()`: the range without hidden rows and columns. */
export const rangeView: Kind<Cells> = kind<Cells>({
  type: 'RangeView',
  values: {
    CellAddresses: readOnly((self) => seen(self, addresses(self))),
    ColumnCount: readOnly((self) => seen(self, addresses(self))?.[0]?.length ?? 0),
    Formulas: calculated((self) => seen(self, self.sheet.formulas(self.area))),
    NumberFormat: readOnly((self) => seen(self, self.sheet.numberFormats(self.area))),
    RowCount: readOnly((self) => seen(self, addresses(self))?.length ?? 0),
    Text: calculated((self) => seen(self, self.sheet.texts(self.area))),
    Values: calculated((self) => seen(self, self.sheet.values(self.area))),
    ValueTypes: calculated((self) =>
      seen(self, self.sheet.values(self.area)?.map((row) => row.map(typeOf)) ?? null),
    ),
  },
  methods: { GetRange: (self) => range(self) },
});
