import { isEntireColumn, isEntireRow, parseRect, rectText } from '../address';
import { HostError } from '../errors';
import { type HostObject, type Kind, kind, type Property } from '../members';
import type { PageSetup } from '../types';
import { range, readRange } from './range';
import { rangeAreas } from './range-areas';
import type { SheetOf } from './worksheet';

/** A part of the page setup that is kept as it is given, once it is of the right sort. */
const kept = <Key extends keyof PageSetup>(
  key: Key,
  accepts: (value: unknown) => boolean,
): Property<SheetOf> => ({
  get: ({ sheet }) => sheet.extras.page[key],
  set: ({ sheet }, value: PageSetup[Key]) => {
    if (!accepts(value)) throw new HostError('InvalidArgument');
    sheet.extras.page[key] = value;
  },
});

const flag = (value: unknown): boolean => typeof value === 'boolean';
const PAPERS = new Set(
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17
  Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3
  EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal
  FanfoldUS FanfoldStdGerman FanfoldLegalGerman`.split(/\s+/),
);
const paper = (value: unknown): boolean => typeof value === 'string' && PAPERS.has(value);

const within = (value: unknown, least: number, most: number): boolean =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

/** A scale in percent, or the numbers of pages to fit on; 0 is as many as it takes. */
function zoom(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { scale, horizontalFitToPages, verticalFitToPages } = value as PageSetup['zoom'];
  return (
    within(scale, 10, 400) && within(horizontalFitToPages, 0, 32_767) && within(verticalFitToPages, 0, 32_767)
  );
}

/** The most characters that the three parts of a header, or of a footer, may have together. */
const LONGEST_HEADER = 255;
const length = (value: unknown): boolean => typeof value === 'number' && value >= 0;

const text = (where: 'header' | 'footer', side: 'left' | 'center' | 'right'): Property<SheetOf> => ({
  get: ({ sheet }) => sheet.extras.page[where][side],
  set: ({ sheet }, value: unknown) => {
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    const parts = { ...sheet.extras.page[where] };
    parts[side] = value;
    if (`&L${parts.left}&C${parts.center}&R${parts.right}`.length > LONGEST_HEADER)
      throw new HostError('InvalidArgument');
    sheet.extras.page[where][side] = value;
  },
});

const headerFooter = kind<SheetOf>({
  type: 'HeaderFooter',
  values: {
    CenterFooter: text('footer', 'center'),
    CenterHeader: text('header', 'center'),
    LeftFooter: text('footer', 'left'),
    LeftHeader: text('header', 'left'),
    RightFooter: text('footer', 'right'),
    RightHeader: text('header', 'right'),
  },
});

const headersFooters = kind<SheetOf>({
  type: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: headerFooter },
});

type Place = 'printArea' | 'titleRows' | 'titleColumns';

/** A place of the sheet that the page setup names: an A1 address, or null. */
function named({ book, sheet }: SheetOf, place: Place): HostObject | null {
  const address = sheet.extras.page[place];
  const area = address === null ? null : parseRect(address);
  return area && range({ book, sheet, area });
}

function setPlace(self: SheetOf, place: Place, value: unknown): void {
  const areas = rangeAreas.of(value);
  const { sheet, area } = areas ? { ...areas, area: areas.areas[0] } : readRange(self, value);
  if (sheet !== self.sheet || !area) throw new HostError('InvalidArgument');
  if (place === 'titleRows' && !isEntireRow(area)) throw new HostError('InvalidArgument');
  if (place === 'titleColumns' && !isEntireColumn(area)) throw new HostError('InvalidArgument');
  self.sheet.extras.page[place] = rectText(area, '$');
}

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

function setMargins(
  { sheet }: SheetOf,
  unit: string,
  margins: Readonly<Record<string, number | undefined>>,
): void {
  const scale = UNITS[unit];
  if (scale === undefined) throw new HostError('InvalidArgument');
  for (const side of MARGINS) {
    const margin = margins[side];
    if (margin !== undefined) sheet.extras.page[`${side}Margin`] = margin * scale;
  }
}

/** How a sheet prints. Univer does not print; the host keeps it and the workbook's file has it. */
export const pageLayout: Kind<SheetOf> = kind<SheetOf>({
  type: 'PageLayout',
  values: {
    BlackAndWhite: kept('blackAndWhite', flag),
    BottomMargin: kept('bottomMargin', length),
    CenterHorizontally: kept('centerHorizontally', flag),
    CenterVertically: kept('centerVertically', flag),
    DraftMode: kept('draftMode', flag),
    FooterMargin: kept('footerMargin', length),
    HeaderMargin: kept('headerMargin', length),
    LeftMargin: kept('leftMargin', length),
    Orientation: kept('orientation', (value) => value === 'Portrait' || value === 'Landscape'),
    PaperSize: kept('paperSize', paper),
    PrintGridlines: kept('printGridlines', flag),
    PrintHeadings: kept('printHeadings', flag),
    RightMargin: kept('rightMargin', length),
    TopMargin: kept('topMargin', length),
    Zoom: kept('zoom', zoom),
  },
  objects: { HeadersFooters: headersFooters },
  methods: {
    GetPrintAreaOrNullObject: (self) => {
      const address = self.sheet.extras.page.printArea;
      const area = address === null ? null : parseRect(address);
      return area && rangeAreas({ ...self, areas: [area] });
    },
    GetPrintTitleColumnsOrNullObject: (self) => named(self, 'titleColumns'),
    GetPrintTitleRowsOrNullObject: (self) => named(self, 'titleRows'),
    SetPrintArea: (self, area: unknown) => setPlace(self, 'printArea', area),
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: (self, columns: unknown) => setPlace(self, 'titleColumns', columns),
    SetPrintTitleRows: (self, rows: unknown) => setPlace(self, 'titleRows', rows),
  },
});
