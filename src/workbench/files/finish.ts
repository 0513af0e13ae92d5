import type { IDataValidationRule } from '@univerjs/core';
import { writeBreaks } from './page';
import { declareProperties, writeProperties } from './properties';
import { writeValidations } from './validation';
import { FILE_FONT } from './workbook-file';
import type { ZipEntry } from './zip';
import { packText, readZip, unpackText, writeZip } from './zip';

/** What the file library cannot write of a sheet. */
export interface SheetParts {
  readonly validations: readonly IDataValidationRule[];
  readonly rowBreaks: number[];
  readonly columnBreaks: number[];
  readonly properties: ReadonlyMap<string, string>;
}

/** The children of a sheet after its cells, in the order that the format demands (ECMA-376 18.3.1.99). */
const ORDER = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

const defaultFont = `<font><sz val="${FILE_FONT.size}"/><color theme="1"/><name val="${FILE_FONT.name}"/><family val="2"/></font>`;

/** Adds to a file that the library wrote what it has no words for. `sheets` are in the workbook's order. */
export async function finishArchive(
  bytes: Uint8Array<ArrayBuffer>,
  sheets: readonly SheetParts[],
  definedNames: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
  const edit = async (name: string, change: (xml: string) => string): Promise<void> => {
    const entry = entries.get(name);
    if (!entry) return;
    entries.set(name, await packText(name, change(await unpackText(entry))));
  };
  let properties = 0;
  for (const [i, parts] of sheets.entries()) {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const written = await writeProperties([...entries.values()], path, parts.properties, properties + 1);
    properties += parts.properties.size;
    for (const part of written.parts) entries.set(part.name, part);
    const added = [
      ['dataValidations', writeValidations(parts.validations)],
      ['rowBreaks', writeBreaks('rowBreaks', parts.rowBreaks)],
      ['colBreaks', writeBreaks('colBreaks', parts.columnBreaks)],
      ['customProperties', written.xml],
    ] as const;
    if (added.some(([, xml]) => xml !== '')) {
      await edit(path, (sheetXml) => added.reduce((xml, [name, part]) => insert(xml, name, part), sheetXml));
    }
  }
  // The library writes a default font of its own, the first of the list.
  await edit('xl/styles.xml', (xml) => xml.replace(/<font>.*?<\/font>/s, () => defaultFont));
  if (properties > 0) await edit('[Content_Types].xml', declareProperties);
  if (definedNames !== '') {
    await edit('xl/workbook.xml', (xml) => xml.replace(/(?=<calcPr|<\/workbook>)/, () => definedNames));
  }
  return writeZip([...entries.values()] as ZipEntry[]);
}

/** Puts a part of a sheet where it belongs: before the first of those that come after it. */
function insert(sheetXml: string, name: string, part: string): string {
  if (part === '') return sheetXml;
  const at = beginOf(new Set(ORDER.slice(ORDER.indexOf(name) + 1)), sheetXml);
  return `${sheetXml.slice(0, at)}${part}${sheetXml.slice(at)}`;
}

/** Where the first child of the sheet with one of these names begins, or the sheet ends. A rule's own `extLst` is no child of it. */
function beginOf(names: ReadonlySet<string>, sheetXml: string): number {
  const tags = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;
  tags.lastIndex = /<\/sheetData>|<sheetData\/>/.exec(sheetXml)?.index ?? 0;
  tags.exec(sheetXml);
  let depth = 0;
  for (const { index, 1: closes, 2: name = '', 3: isEmpty } of sheetXml.matchAll(tags)) {
    if (depth === 0 && (closes || names.has(name))) return index;
    if (!isEmpty) depth += closes ? -1 : 1;
  }
  return sheetXml.length;
}
