import type { IStyleData } from '@univerjs/core';
import { type Rect, rowsOf, columnsOf } from '../address';
import * as styles from '../book/style';
import type { BorderLine, Side, StyleProperty } from '../book/style';
import { HostError, notModelled } from '../errors';
import { type Kind, kind, type Property, readOnly } from '../members';
import { type Areas, uniform } from './areas';

const stylesOf = ({ sheet, areas }: Areas): IStyleData[] => areas.flatMap((area) => sheet.stylesIn(area));

function paint({ sheet, areas }: Areas, style: IStyleData | undefined): void {
  if (!style) throw new HostError('InvalidArgument');
  for (const area of areas) {
    sheet.guard(area, 'allowFormatCells');
    sheet.writeStyle(area, style);
  }
}

/** A property of the cells' style: null where the cells differ; what Excel does not take is InvalidArgument. */
const styled = <T>(property: StyleProperty<T>): Property<Areas> => ({
  get: (self) => uniform(stylesOf(self).map((style) => property.read(style))),
  set: (self, value: unknown) => paint(self, property.write(value)),
});

const fill = kind<Areas>({
  type: 'RangeFill',
  values: { Color: styled(styles.fillColor) },
  methods: { Clear: (self) => paint(self, styles.NO_FILL) },
});

const font = kind<Areas>({
  type: 'RangeFont',
  values: {
    Bold: styled(styles.bold),
    Color: styled(styles.fontColor),
    Italic: styled(styles.italic),
    Name: styled(styles.fontName),
    Size: styled(styles.fontSize),
    Strikethrough: styled(styles.strikethrough),
    Underline: styled(styles.underline),
  },
});

/** `FormatProtection`: a cell is locked unless it says otherwise. */
const protection = kind<Areas>({
  type: 'FormatProtection',
  values: {
    Locked: {
      get: ({ book, sheet, areas }) => {
        book.flush();
        const cells = areas.flatMap(
          (area) => sheet.read(area, (_, row, column) => sheet.isLocked(row, column)) ?? [],
        );
        return uniform(cells.flat());
      },
      set: ({ sheet, areas }, locked: unknown) => {
        if (typeof locked !== 'boolean') throw new HostError('InvalidArgument');
        for (const area of areas) {
          sheet.guard(area, 'allowFormatCells');
          sheet.writeCells(sheet.clip(area), () => ({ custom: { unlocked: !locked } }));
        }
      },
    },
  },
});

// ---- borders ----

interface Border {
  readonly areas: Areas;
  readonly edge: Edge;
}

/** Which side of which cells an edge of a range is. */
interface Edge {
  readonly name: string;
  readonly side: Side;
  readonly cells: (area: Rect) => Rect | null;
}

const EDGES: readonly Edge[] = [
  { name: 'EdgeTop', side: 't', cells: (area) => ({ ...area, bottom: area.top }) },
  { name: 'EdgeBottom', side: 'b', cells: (area) => ({ ...area, top: area.bottom }) },
  { name: 'EdgeLeft', side: 'l', cells: (area) => ({ ...area, right: area.left }) },
  { name: 'EdgeRight', side: 'r', cells: (area) => ({ ...area, left: area.right }) },
  {
    name: 'InsideHorizontal',
    side: 'b',
    cells: (area) => (rowsOf(area) > 1 ? { ...area, bottom: area.bottom - 1 } : null),
  },
  {
    name: 'InsideVertical',
    side: 'r',
    cells: (area) => (columnsOf(area) > 1 ? { ...area, right: area.right - 1 } : null),
  },
];

const edgeCells = ({ areas, edge }: Border): Rect[] =>
  areas.areas.map(edge.cells).filter((cells) => cells !== null);

const linesOf = (border: Border): BorderLine[] =>
  edgeCells(border).flatMap((cells) =>
    border.areas.sheet.stylesIn(cells).map((style) => styles.readLine(style, border.edge.side)),
  );

const linePart = (
  key: keyof BorderLine,
  accept: (value: unknown) => string | undefined,
): Property<Border> => ({
  get: (self) => uniform(linesOf(self).map((line) => line[key])),
  set: (self, value: unknown) => {
    const accepted = accept(value);
    if (accepted === undefined) throw new HostError('InvalidArgument');
    const { sheet } = self.areas;
    for (const cells of edgeCells(self)) {
      sheet.guard(cells, 'allowFormatCells');
      sheet.drawLine(cells, self.edge.side, { [key]: accepted });
    }
  },
});

const oneOf =
  (words: readonly string[]) =>
  (value: unknown): string | undefined =>
    words.find((known) => known === value);

const border = kind<Border>({
  type: 'RangeBorder',
  values: {
    SideIndex: readOnly(({ edge }) => edge.name),
    Style: linePart('style', oneOf(styles.LINE_STYLES)),
    Weight: linePart('weight', oneOf(styles.LINE_WEIGHTS)),
    Color: linePart('color', styles.readColor),
  },
});

const borders = kind<Areas>({
  type: 'RangeBorderCollection',
  values: { Count: readOnly(() => EDGES.length) },
  items: (areas) => EDGES.map((edge) => border({ areas, edge })),
  item: (areas, name: string) => {
    if (name.startsWith('Diagonal')) throw notModelled(`the border ${name}`);
    const edge = EDGES.find((other) => other.name === name);
    if (!edge) throw new HostError('InvalidArgument');
    return border({ areas, edge });
  },
});

// ---- sizes ----

function sizes(areas: Areas, of: (area: Rect) => Iterable<number>): number | null {
  return uniform(areas.areas.flatMap((area) => [...of(areas.sheet.clip(area))]));
}

const points = (value: unknown): number => {
  if (typeof value !== 'number' || !(value >= 0) || value > 1790) throw new HostError('InvalidArgument');
  return value;
};

/** How wide Excel would make a column for a text: Chinese characters take two places. Points. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0) * 5.25 + 4;

function* columns({ left, right }: Rect): Iterable<number> {
  for (let column = left; column <= right; column++) yield column;
}

function* rows({ top, bottom }: Rect): Iterable<number> {
  for (let row = top; row <= bottom; row++) yield row;
}

export const rangeFormat: Kind<Areas> = kind<Areas>({
  type: 'RangeFormat',
  values: {
    ColumnWidth: {
      get: (self) =>
        sizes(self, (area) => [...columns(area)].map((column) => self.sheet.sizes.width(column))),
      set: ({ sheet, areas }, width: unknown) => {
        for (const area of areas) {
          sheet.guard(area, 'allowFormatColumns');
          sheet.sizes.setWidth(area, points(width));
        }
      },
    },
    RowHeight: {
      get: (self) => sizes(self, (area) => [...rows(area)].map((row) => self.sheet.sizes.height(row))),
      set: ({ sheet, areas }, height: unknown) => {
        for (const area of areas) {
          sheet.guard(area, 'allowFormatRows');
          sheet.sizes.setHeight(area, Math.min(409.5, points(height)));
        }
      },
    },
    HorizontalAlignment: styled(styles.horizontalAlignment),
    IndentLevel: styled(styles.indentLevel),
    VerticalAlignment: styled(styles.verticalAlignment),
    WrapText: styled(styles.wrapText),
  },
  objects: { Borders: borders, Fill: fill, Font: font, Protection: protection },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      for (const area of areas)
        for (const column of columns(sheet.clip(area))) {
          const used = sheet.usedArea(true);
          if (!used || column < used.left || column > used.right) continue;
          const texts =
            sheet.texts({ top: used.top, bottom: used.bottom, left: column, right: column }) ?? [];
          const widest = Math.max(0, ...texts.map(([text = '']) => widthOf(text)));
          if (widest > 4)
            sheet.sizes.setWidth({ ...area, left: column, right: column }, Math.min(widest, 1340));
        }
    },
    AutofitRows: ({ sheet, areas }) => {
      for (const area of areas) sheet.sizes.autofitRows(sheet.clip(area));
    },
  },
});
