import { Zip, ZipDeflate } from 'fflate';
import type { SheetDocument } from '../core/sheet/document';
import { rangeAddress, sheetPrefix } from '../core/sheet/formula';
import { reference, sheetXml, TextTable } from './write-sheet';
import { StyleTable } from './write-styles';
import { attributes, DECLARATION, MAIN, RELATIONS, xmlText } from './xml-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The same sheets are the same bytes, whenever they are written: this is the earliest day that a zip can name. */
const NO_TIME = new Date(1980, 0, 1);
/** XML is gathered to pieces of this many characters before it is packed. */
const PIECE = 1 << 18;

/**
 * Writes sheet documents as an .xlsx workbook that is calculated when it is opened. The file comes piece by piece, so
 * that a list of a hundred thousand rows is never one text.
 */
export function writeBook(documents: readonly SheetDocument[], piece: (bytes: Uint8Array) => void): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    piece(bytes);
  });
  const add = (name: string, xml: Iterable<string>) => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    const encoder = new TextEncoder();
    let gathered = '';
    for (const text of xml) {
      gathered += text;
      if (gathered.length < PIECE) continue;
      entry.push(encoder.encode(gathered));
      gathered = '';
    }
    entry.push(encoder.encode(gathered), true);
  };

  const styles = new StyleTable();
  const texts = new TextTable();
  let tables = 0;
  for (const [index, document] of documents.entries()) {
    add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(document, styles, texts));
    const own = document.tables.map((table) => ({ number: ++tables, ...table }));
    for (const table of own) add(`xl/tables/table${table.number}.xml`, [tableXml(table, document)]);
    if (own.length > 0)
      add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [
        relationsXml(own.map(({ number }) => ['table', `../tables/table${number}.xml`])),
      ]);
  }
  add('xl/styles.xml', [styles.toXml()]);
  add('xl/sharedStrings.xml', texts.toXml());
  add('xl/workbook.xml', [workbookXml(documents)]);
  add('xl/_rels/workbook.xml.rels', [
    relationsXml([
      ...documents.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  add('_rels/.rels', [relationsXml([['officeDocument', 'xl/workbook.xml']])]);
  add('[Content_Types].xml', [contentTypesXml(documents.length, tables)]);
  zip.end();
}

/** The bytes of a workbook in one. */
export function bookBytes(documents: readonly SheetDocument[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  writeBook(documents, (bytes) => void pieces.push(bytes));
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of pieces) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

const relationsXml = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function contentTypesXml(sheets: number, tables: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
    ...Array.from({ length: tables }, (_, index) => [`/xl/tables/table${index + 1}.xml`, 'table']),
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides
      .map(([part, kind]) => `<Override PartName="${part}" ContentType="${TYPE}.${kind}+xml"/>`)
      .join('') +
    '</Types>'
  );
}

function workbookXml(documents: readonly SheetDocument[]): string {
  const sheets = documents.map(
    ({ name }, index) => `<sheet${attributes({ name, sheetId: index + 1, 'r:id': `rId${index + 1}` })}/>`,
  );
  const names = documents.flatMap(({ name, printing }, index) => {
    if (!printing) return [];
    const { area, titleRows } = printing;
    const named = (kind: string, text: string) =>
      `<definedName name="_xlnm.${kind}" localSheetId="${index}">${xmlText(text)}</definedName>`;
    const prefix = sheetPrefix(name);
    return [
      named('Print_Area', prefix + rangeAddress(area.row, area.column, area.rows, area.columns)),
      ...(titleRows
        ? [named('Print_Titles', `${prefix}$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`)]
        : []),
    ];
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '') +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

function tableXml(
  { number, name, area }: { readonly number: number } & SheetDocument['tables'][number],
  { contents }: SheetDocument,
): string {
  const headings = contents[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  // A line break in a heading stands in the cell as itself and here in Excel's own way.
  const inAttribute = (heading: string) =>
    xmlText(heading.replaceAll('\r\n', '\n')).replaceAll('\n', '_x000a_');
  const columns = headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${inAttribute(String(heading))}"/>`,
  );
  return (
    `${DECLARATION}<table xmlns="${MAIN}"${attributes({ id: number, name, displayName: name, ref: reference(area), totalsRowShown: false })}>` +
    `<autoFilter ref="${reference(area)}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
