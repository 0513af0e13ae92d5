import type { PageSetup, SheetExtras } from '../host/types';
import type { SheetNames } from './names';
import { childOf, childrenOf, escapeXml, flag, numberOf, tag, type XmlElement } from './xml';

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
export function readPage(sheet: XmlElement, names: SheetNames): Partial<PageSetup> {
  const of = (name: string): XmlElement['attributes'] => childOf(sheet, name)?.attributes ?? {};
  const [options, margins, setup] = [of('printOptions'), of('pageMargins'), of('pageSetup')];
  const fits = flag(childOf(childOf(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const headerFooter = childOf(sheet, 'headerFooter');
  const paper = Object.keys(PAPER).find((name) => PAPER[name] === Number(setup['paperSize']));
  // In a file, 0 pages means as many as it takes; what is not said is 1.
  const [width, height] = [setup['fitToWidth'], setup['fitToHeight']].map((pages) => numberOf(pages) ?? 1);
  const points = (name: string): number | undefined => {
    const inches = numberOf(margins[name]);
    return inches === undefined ? undefined : toPoints(inches);
  };
  const read = {
    leftMargin: points('left'),
    rightMargin: points('right'),
    topMargin: points('top'),
    bottomMargin: points('bottom'),
    headerMargin: points('header'),
    footerMargin: points('footer'),
  };
  return {
    orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    ...(paper && { paperSize: paper }),
    zoom: fits
      ? { ...(width && { horizontalFitToPages: width }), ...(height && { verticalFitToPages: height }) }
      : { scale: numberOf(setup['scale']) ?? 100 },
    centerHorizontally: flag(options['horizontalCentered']),
    centerVertically: flag(options['verticalCentered']),
    printGridlines: flag(options['gridLines']),
    printHeadings: flag(options['headings']),
    blackAndWhite: flag(setup['blackAndWhite']),
    draftMode: flag(setup['draft']),
    ...(Object.fromEntries(
      Object.entries(read).filter(([, value]) => value !== undefined),
    ) as Partial<PageSetup>),
    printArea: names.printArea ? withoutSheet(names.printArea) : null,
    ...readTitles(names.printTitles),
    header: readThirds(childOf(headerFooter, 'oddHeader')?.text),
    footer: readThirds(childOf(headerFooter, 'oddFooter')?.text),
  };
}

/** A sheet's elements of its page, and whether its `pageSetUpPr` has to say that it fits to pages. */
export interface WrittenPage {
  readonly printOptions: string;
  readonly pageMargins: string;
  readonly pageSetup: string;
  readonly headerFooter: string;
  readonly fits: boolean;
}

/** Attributes that the host has no place for. */
const KEPT_SETUP = ['firstPageNumber', 'useFirstPageNumber', 'pageOrder', 'cellComments', 'errors'];

/** `kept` are the attributes and the other headers of the file that was opened. */
export function writePage(
  page: PageSetup,
  kept: {
    readonly setup?: XmlElement['attributes'];
    readonly headerFooter?: XmlElement['attributes'];
    readonly otherHeaders?: string;
  },
): WrittenPage {
  const { horizontalFitToPages: width, verticalFitToPages: height, scale } = page.zoom;
  const fits = width !== undefined || height !== undefined;
  const yes = (value: boolean): number | undefined => (value ? 1 : undefined);
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const options = {
    horizontalCentered: yes(page.centerHorizontally),
    verticalCentered: yes(page.centerVertically),
    headings: yes(page.printHeadings),
    gridLines: yes(page.printGridlines),
  };
  const texts = [
    ['oddHeader', writeThirds(page.header)],
    ['oddFooter', writeThirds(page.footer)],
  ] as const;
  const inner = texts
    .map(([name, text]) => (text === '' ? '' : tag(name, {}, escapeXml(text.slice(0, 255)))))
    .join('');
  const headers = inner + (kept.otherHeaders ?? '');
  return {
    printOptions: Object.values(options).some(Boolean) ? tag('printOptions', options) : '',
    pageMargins: tag('pageMargins', {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    }),
    pageSetup: tag('pageSetup', {
      ...Object.fromEntries(KEPT_SETUP.map((name) => [name, kept.setup?.[name]])),
      firstPageNumber: kept.setup?.['firstPageNumber']?.match(/^\d{1,5}$/)?.[0],
      paperSize: page.paperSize === null ? kept.setup?.['paperSize'] : PAPER[page.paperSize],
      scale: fits || scale === undefined || scale === 100 ? undefined : Math.min(400, Math.max(10, scale)),
      fitToWidth: fits ? (width ?? 0) : undefined,
      fitToHeight: fits ? (height ?? 0) : undefined,
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      blackAndWhite: yes(page.blackAndWhite),
      draft: yes(page.draftMode),
    }),
    headerFooter: headers === '' ? '' : tag('headerFooter', kept.headerFooter ?? {}, headers),
    fits,
  };
}

/** The names under which a file keeps what is printed of a sheet. */
export function writeSheetNames(sheetName: string, page: PageSetup, filter: string | undefined): SheetNames {
  const sheet = `'${sheetName.replaceAll("'", "''")}'`;
  const refer = (address: string): string => `${sheet}!${absolute(address)}`;
  const titles = [page.titleColumns, page.titleRows].filter((address) => address !== null).map(refer);
  return {
    ...(filter && { filtered: refer(filter) }),
    ...(page.printArea && { printArea: page.printArea.split(',').map(refer).join(',') }),
    ...(titles.length > 0 && { printTitles: titles.join(',') }),
  };
}

/** First rows (columns) of new pages, from 0: the file's number of a break is that of the row (column) before it. */
export function readBreaks(sheet: XmlElement, block: 'rowBreaks' | 'colBreaks'): number[] {
  return childrenOf(childOf(sheet, block), 'brk')
    .map(({ attributes }) => Number(attributes['id']))
    .filter((id) => id > 0);
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
