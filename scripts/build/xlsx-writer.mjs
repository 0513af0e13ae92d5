/**
 * Sheet documents (src/core/sheet/document.ts) → an .xlsx file. A build tool: the add-in itself writes through Office.js.
 */
import ExcelJS from 'exceljs';

/** Functions newer than the file format, and JavaScript custom functions, bear prefixes in the file. */
const inFile = (formula) =>
  formula
    .replace(/^=/, '')
    .replace(/\bCHANNEL\.([A-Z]+)\(/g, '_xldudf_CHANNEL_$1(')
    .replace(/\bIFNA\(/g, '_xlfn.IFNA(');

const argb = (color) => `FF${color.slice(1)}`;
/** Column widths are characters in the file: about 7 pixels each and 5 of margin, at 96 pixels an inch. */
const characters = (points) => Math.max(0, ((points * 96) / 72 - 5) / 7);

const letters = (column) =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const addressOf = ({ row, column, rows, columns }) =>
  `${letters(column)}${row + 1}:${letters(column + columns - 1)}${row + rows}`;

function valueOf(content, row, column) {
  if (content === null || typeof content !== 'object') return content;
  const { formula, spill } = content;
  if (!spill) return { formula: inFile(formula) };
  return { formula: inFile(formula), shareType: 'array', ref: addressOf({ row, column, ...spill }) };
}

/** The look of every cell: later styles lie on top of earlier ones, so they are laid together first. */
function looks({ contents, styles }) {
  const look = contents.map((row) => row.map(() => ({ borders: {} })));
  for (const { areas, style } of styles)
    for (const area of areas)
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = look[row]?.[column];
          if (!cell) continue;
          const { border, ...rest } = style;
          Object.assign(cell, rest);
          if (border) Object.assign(cell.borders, edgesAt(border, area, row, column));
        }
  return look;
}

/** Which of a cell's four edges a border on an area draws. */
function edgesAt({ edges, color, weight }, area, row, column) {
  const line = { style: weight, color: { argb: argb(color) } };
  const has = (edge) => edges.includes(edge);
  const first = { row: row === area.row, column: column === area.column };
  const last = { row: row === area.row + area.rows - 1, column: column === area.column + area.columns - 1 };
  return {
    ...(has(first.row ? 'top' : 'insideHorizontal') && { top: line }),
    ...(has(last.row ? 'bottom' : 'insideHorizontal') && { bottom: line }),
    ...(has(first.column ? 'left' : 'insideVertical') && { left: line }),
    ...(has(last.column ? 'right' : 'insideVertical') && { right: line }),
  };
}

function dress(cell, look) {
  if (look.fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } };
  cell.font = {
    name: 'Microsoft YaHei',
    size: look.size ?? 10,
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.color && { color: { argb: argb(look.color) } }),
  };
  if (look.align || look.valign || look.wrap || look.indent)
    cell.alignment = {
      ...(look.align && { horizontal: look.align }),
      ...(look.valign && { vertical: look.valign }),
      ...(look.wrap && { wrapText: true }),
      ...(look.indent && { indent: look.indent }),
    };
  if (look.format) cell.numFmt = look.format;
  if (Object.keys(look.borders).length > 0) cell.border = look.borders;
}

function validationOf({ allow, message }) {
  const shown = { allowBlank: true, showErrorMessage: true, errorStyle: 'warning', error: message };
  if ('list' in allow) return { type: 'list', formulae: [`"${allow.list.join(',')}"`], ...shown };
  if ('date' in allow) return { type: 'date', operator: 'greaterThan', formulae: [1], ...shown };
  const { min = -1e12, max = 1e12 } = allow.decimal;
  return { type: 'decimal', operator: 'between', formulae: [min, max], ...shown };
}

function eachCellOf(sheet, area, visit) {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      visit(sheet.getCell(row + 1, column + 1));
}

function addRules(sheet, { dataBars, textRules }) {
  for (const { area, max, color } of dataBars)
    sheet.addConditionalFormatting({
      ref: addressOf(area),
      rules: [
        {
          type: 'dataBar',
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: max },
          ],
          color: { argb: argb(color) },
        },
      ],
    });
  for (const { area, text, fill, color } of textRules)
    sheet.addConditionalFormatting({
      ref: addressOf(area),
      rules: [
        {
          type: 'expression',
          formulae: [`${letters(area.column)}${area.row + 1}="${text}"`],
          style: {
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } },
            font: { color: { argb: argb(color) } },
          },
        },
      ],
    });
}

const inInches = (margins) =>
  Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, points / 72]));

function setUpPrinting(sheet, { orientation, area, titleRows, breaks, scale, margins, footer }) {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation,
    ...(scale === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale }),
    ...(margins && { margins: inInches(margins) }),
    horizontalCentered: true,
    printArea: addressOf(area),
    ...(titleRows && { printTitlesRow: `${titleRows.row + 1}:${titleRows.row + titleRows.rows}` }),
  });
  sheet.headerFooter.oddFooter = `&L${footer.left}&C${footer.center}&R${footer.right}`;
  for (const row of breaks) sheet.getRow(row).addPageBreak();
}

/** The file keeps a table apart from its cells; exceljs wants the rows once more and writes them again as they are. */
function addTables(sheet, { tables, contents }) {
  for (const { name, area } of tables) {
    const cells = contents
      .slice(area.row, area.row + area.rows)
      .map((row) => row.slice(area.column, area.column + area.columns));
    sheet.addTable({
      name,
      ref: `${letters(area.column)}${area.row + 1}`,
      headerRow: true,
      style: { theme: 'TableStyleLight1', showRowStripes: false },
      columns: cells[0].map((heading) => ({ name: heading, filterButton: true })),
      rows: cells
        .slice(1)
        .map((row, at) =>
          row.map((content, column) => valueOf(content, area.row + 1 + at, area.column + column)),
        ),
    });
  }
}

function addSheet(workbook, document) {
  const sheet = workbook.addWorksheet(document.name, {
    properties: document.tabColor ? { tabColor: { argb: argb(document.tabColor) } } : {},
    views: [viewOf(document)],
  });
  addTables(sheet, document);
  const look = looks(document);
  document.contents.forEach((row, r) =>
    row.forEach((content, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      const value = valueOf(content, r, c);
      if (value !== null) cell.value = value;
      dress(cell, look[r][c]);
    }),
  );
  document.columnWidths.forEach((points, column) => {
    const target = sheet.getColumn(column + 1);
    if (points === 0) target.hidden = true;
    else target.width = characters(points);
  });
  for (const { row, height } of document.rowHeights) {
    const target = sheet.getRow(row + 1);
    if (height === 0) target.hidden = true;
    else target.height = height;
  }
  for (const area of document.merges) sheet.mergeCells(addressOf(area));
  for (const validation of document.validations)
    eachCellOf(sheet, validation.area, (cell) => (cell.dataValidation = validationOf(validation)));
  addRules(sheet, document);
  if (document.printing) setUpPrinting(sheet, document.printing);
}

function viewOf({ frozen, gridlines }) {
  if (!frozen) return { showGridLines: gridlines };
  return {
    state: 'frozen',
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    topLeftCell: `${letters(frozen.columns)}${frozen.rows + 1}`,
    showGridLines: gridlines,
  };
}

/** The bytes of an .xlsx file with these sheets, told to calculate when it is opened. */
export async function writeWorkbook(documents) {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const document of documents) addSheet(workbook, document);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
