import type { HeaderFooter, PageSetup as FilePage } from 'exceljs';
import type { PageSetup, SheetExtras } from '../host/types';
import type { SheetNames } from './names';
import { elements, tag } from './xml';

const POINTS_PER_INCH = 72;

/** Excel's numbers of paper sizes, by the names that Office.js gives them. */
const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** A hundredth of a point is finer than any printer. */
const toPoints = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 100) / 100;

/** A sheet's page in the file → Excel's page layout. */
export function readPage(
  page: Partial<FilePage>,
  text: Partial<HeaderFooter> | undefined,
  names: SheetNames,
): Partial<PageSetup> {
  const { margins } = page;
  const paper = Object.keys(PAPER).find((name) => PAPER[name] === Number(page.paperSize));
  return {
    orientation: page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    ...(paper && { paperSize: paper }),
    zoom: page.fitToPage
      ? {
          ...(page.fitToWidth && { horizontalFitToPages: page.fitToWidth }),
          ...(page.fitToHeight && { verticalFitToPages: page.fitToHeight }),
        }
      : { scale: page.scale ?? 100 },
    centerHorizontally: page.horizontalCentered === true,
    centerVertically: page.verticalCentered === true,
    printGridlines: page.showGridLines === true,
    printHeadings: page.showRowColHeaders === true,
    blackAndWhite: page.blackAndWhite === true,
    draftMode: page.draft === true,
    ...(margins && {
      leftMargin: toPoints(margins.left),
      rightMargin: toPoints(margins.right),
      topMargin: toPoints(margins.top),
      bottomMargin: toPoints(margins.bottom),
      headerMargin: toPoints(margins.header),
      footerMargin: toPoints(margins.footer),
    }),
    printArea: names.printArea ? withoutSheet(names.printArea) : null,
    ...readTitles(names.printTitles),
    header: readThirds(text?.oddHeader),
    footer: readThirds(text?.oddFooter),
  };
}

export function writePage(page: PageSetup): {
  pageSetup: Partial<FilePage>;
  headerFooter: Partial<HeaderFooter>;
} {
  const { horizontalFitToPages: width, verticalFitToPages: height, scale } = page.zoom;
  const fits = width !== undefined || height !== undefined;
  const header = writeThirds(page.header);
  const footer = writeThirds(page.footer);
  const paper = page.paperSize === null ? undefined : PAPER[page.paperSize];
  return {
    pageSetup: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(paper !== undefined && { paperSize: paper }),
      // In a file, 0 pages means as many as it takes.
      ...(fits
        ? { fitToPage: true, fitToWidth: width ?? 0, fitToHeight: height ?? 0 }
        : { scale: scale ?? 100 }),
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
      showRowColHeaders: page.printHeadings,
      blackAndWhite: page.blackAndWhite,
      draft: page.draftMode,
      margins: {
        left: page.leftMargin / POINTS_PER_INCH,
        right: page.rightMargin / POINTS_PER_INCH,
        top: page.topMargin / POINTS_PER_INCH,
        bottom: page.bottomMargin / POINTS_PER_INCH,
        header: page.headerMargin / POINTS_PER_INCH,
        footer: page.footerMargin / POINTS_PER_INCH,
      },
    },
    headerFooter: { ...(header && { oddHeader: header }), ...(footer && { oddFooter: footer }) },
  };
}

/** The names under which a file keeps what is printed of a sheet. */
export function writeSheetNames(sheetName: string, page: PageSetup): SheetNames {
  const sheet = `'${sheetName.replaceAll("'", "''")}'`;
  const refer = (address: string): string => `${sheet}!${absolute(address)}`;
  const titles = [page.titleColumns, page.titleRows].filter((address) => address !== null).map(refer);
  return {
    ...(page.printArea && { printArea: page.printArea.split(',').map(refer).join(',') }),
    ...(titles.length > 0 && { printTitles: titles.join(',') }),
  };
}

/** First rows (columns) of new pages, from 0: the file's number of a break is that of the row (column) before it. */
export function readBreaks(sheetXml: string, block: 'rowBreaks' | 'colBreaks'): number[] {
  return elements(sheetXml, block).flatMap(({ inner }) =>
    elements(inner, 'brk')
      .map(({ attributes }) => Number(attributes['id']))
      .filter((id) => id > 0),
  );
}

export function writeBreaks(block: 'rowBreaks' | 'colBreaks', breaks: SheetExtras['rowBreaks']): string {
  if (breaks.length === 0) return '';
  const max = block === 'rowBreaks' ? 16_383 : 1_048_575;
  const list = [...breaks].sort((a, b) => a - b).map((id) => tag('brk', { id, max, man: 1 }));
  return tag(block, { count: list.length, manualBreakCount: list.length }, list.join(''));
}

function absolute(address: string): string {
  return address
    .replaceAll('$', '')
    .replace(
      /([A-Z]+)?(\d+)?/gi,
      (_, letters?: string, digits?: string) =>
        `${letters ? `$${letters.toUpperCase()}` : ''}${digits ? `$${digits}` : ''}`,
    );
}

function withoutSheet(reference: string): string {
  return reference.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, '').replaceAll('$', '');
}

function readTitles(titles: string | undefined): Pick<PageSetup, 'titleRows' | 'titleColumns'> {
  const parts = titles ? withoutSheet(titles).split(',') : [];
  return {
    titleRows: parts.find((part) => /^\d+:\d+$/.test(part)) ?? null,
    titleColumns: parts.find((part) => /^[A-Z]+:[A-Z]+$/i.test(part)) ?? null,
  };
}

interface Thirds {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** `&LLeft&CMiddle&RRight`: text before any of the three stands in the middle. */
function readThirds(text: string | undefined): Thirds {
  const thirds = { left: '', center: '', right: '' };
  let place: keyof Thirds = 'center';
  for (const part of (text ?? '').split(/(&[LCR])/)) {
    if (part === '&L') place = 'left';
    else if (part === '&C') place = 'center';
    else if (part === '&R') place = 'right';
    else thirds[place] += part;
  }
  return thirds;
}

function writeThirds({ left, center, right }: Thirds): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}
