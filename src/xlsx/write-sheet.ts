import type { Area, Content, SheetDocument, Validation } from '../core/sheet/document';
import { columnLetters } from '../core/sheet/formula';
import { rowLooks } from './row-looks';
import type { StyleTable } from './write-styles';
import { attributes, DECLARATION, MAIN, RELATIONS, xmlText } from './xml-text';

/** Texts of a workbook, each once: cells refer to them by number. */
export class TextTable {
  readonly #places = new Map<string, number>();
  #uses = 0;

  place(text: string): number {
    this.#uses++;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  *toXml(): Iterable<string> {
    yield `${DECLARATION}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${this.#places.size}">`;
    for (const text of this.#places.keys()) yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
    yield '</sst>';
  }
}

/** `A1:C3`, as parts of a file refer to areas. */
export const reference = ({ row, column, rows, columns }: Area): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;

/** Functions newer than the file format, and JavaScript custom functions, have prefixes in the file. */
const inFile = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/\bCHANNEL\.([A-Z]+)\(/g, '_xldudf_CHANNEL_$1(')
    .replace(/\bIFNA\(/g, '_xlfn.IFNA(');

/** Column widths are characters in the file: about 7 pixels each and 5 of margin, at 96 pixels per inch. */
const characters = (points: number): number => Math.max(0, ((points * 96) / 72 - 5) / 7);

/** The XML of a sheet, piece by piece. */
export function* sheetXml(document: SheetDocument, styles: StyleTable, texts: TextTable): Iterable<string> {
  const { printing, merges } = document;
  yield `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr>`;
  if (document.tabColor !== undefined) yield `<tabColor rgb="FF${document.tabColor.slice(1)}"/>`;
  if (printing && printing.scale === undefined) yield '<pageSetUpPr fitToPage="1"/>';
  yield `</sheetPr>${viewXml(document)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(document)}`;
  yield '<sheetData>';
  yield* rowsXml(document, styles, texts);
  yield '</sheetData>';
  if (merges.length > 0)
    yield `<mergeCells count="${merges.length}">${merges
      .map((area) => `<mergeCell ref="${reference(area)}"/>`)
      .join('')}</mergeCells>`;
  yield rulesXml(document, styles);
  yield validationsXml(document.validations);
  if (printing) yield printingXml(printing);
  const { tables } = document;
  if (tables.length > 0)
    yield `<tableParts count="${tables.length}">${tables
      .map((_, index) => `<tablePart r:id="rId${index + 1}"/>`)
      .join('')}</tableParts>`;
  yield '</worksheet>';
}

function viewXml({ frozen, gridlines }: SheetDocument): string {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  const pane =
    rows + columns === 0
      ? ''
      : `<pane${attributes({
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: `${columnLetters(columns)}${rows + 1}`,
          activePane: columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight',
          state: 'frozen',
        })}/>`;
  return `<sheetViews><sheetView${attributes({ showGridLines: gridlines, workbookViewId: 0 })}>${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths }: SheetDocument): string {
  if (columnWidths.length === 0) return '';
  const columns = columnWidths.map(
    (points, index) =>
      `<col${attributes({
        min: index + 1,
        max: index + 1,
        width: characters(points),
        hidden: points === 0 || undefined,
        customWidth: true,
      })}/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function* rowsXml(document: SheetDocument, styles: StyleTable, texts: TextTable): Iterable<string> {
  const looks = rowLooks(document, styles);
  const heights = new Map(document.rowHeights.map(({ row, height }) => [row, height]));
  for (const [row, contents] of document.contents.entries()) {
    const height = heights.get(row);
    const look = looks(row, contents.length);
    const cells = contents.map((content, column) => cellXml(content, row, column, look[column] ?? 0, texts));
    yield `<row${attributes({
      r: row + 1,
      ht: height === 0 ? undefined : height,
      customHeight: height === undefined || height === 0 ? undefined : true,
      hidden: height === 0 || undefined,
    })}>${cells.join('')}</row>`;
  }
}

function cellXml(content: Content, row: number, column: number, style: number, texts: TextTable): string {
  const start = `<c r="${columnLetters(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  switch (typeof content) {
    case 'string':
      return `${start} t="s"><v>${texts.place(content)}</v></c>`;
    case 'number':
      return `${start}><v>${content}</v></c>`;
    case 'boolean':
      return `${start} t="b"><v>${Number(content)}</v></c>`;
  }
  if (content === null) return style === 0 ? '' : `${start}/>`;
  const { formula, spill } = content;
  const array = spill && attributes({ t: 'array', ref: reference({ row, column, ...spill }) });
  return `${start}><f${array ?? ''}>${xmlText(inFile(formula))}</f></c>`;
}

function rulesXml({ dataBars, textRules }: SheetDocument, styles: StyleTable): string {
  let priority = 0;
  const rule = (area: Area, xml: (priority: number) => string) =>
    `<conditionalFormatting sqref="${reference(area)}">${xml(++priority)}</conditionalFormatting>`;
  return [
    ...dataBars.map(({ area, max, color }) =>
      rule(
        area,
        (own) =>
          `<cfRule type="dataBar" priority="${own}"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="${max}"/>` +
          `<color rgb="FF${color.slice(1)}"/></dataBar></cfRule>`,
      ),
    ),
    ...textRules.map(({ area, text, ...look }) =>
      rule(area, (own) => {
        const test = `${columnLetters(area.column)}${area.row + 1}="${text.replaceAll('"', '""')}"`;
        return `<cfRule type="expression" dxfId="${styles.rule(look)}" priority="${own}"><formula>${xmlText(test)}</formula></cfRule>`;
      }),
    ),
  ].join('');
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const all = validations.map(({ area, allow, message }) => {
    const shared = {
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      error: message,
      sqref: reference(area),
    };
    if ('list' in allow) return validationXml({ type: 'list', ...shared }, [`"${allow.list.join(',')}"`]);
    if ('date' in allow) return validationXml({ type: 'date', operator: 'greaterThan', ...shared }, ['1']);
    const { min = -1e12, max = 1e12 } = allow.decimal;
    return validationXml({ type: 'decimal', operator: 'between', ...shared }, [String(min), String(max)]);
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

const validationXml = (
  values: Readonly<Record<string, string | boolean>>,
  formulas: readonly string[],
): string =>
  `<dataValidation${attributes(values)}>${formulas
    .map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`)
    .join('')}</dataValidation>`;

function printingXml({
  orientation,
  breaks,
  scale,
  margins,
  footer,
}: NonNullable<SheetDocument['printing']>): string {
  const inches =
    margins &&
    Object.fromEntries(
      (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [
        side,
        margins[side] / 72,
      ]),
    );
  return [
    '<printOptions horizontalCentered="1"/>',
    inches ? `<pageMargins${attributes(inches)}/>` : '',
    `<pageSetup${attributes({
      paperSize: 9,
      scale,
      ...(scale === undefined && { fitToWidth: 1, fitToHeight: 0 }),
      orientation,
    })}/>`,
    `<headerFooter><oddFooter>${xmlText(`&L${footer.left}&C${footer.center}&R${footer.right}`)}</oddFooter></headerFooter>`,
    breaks.length > 0
      ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks
          .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
          .join('')}</rowBreaks>`
      : '',
  ].join('');
}
