import ExcelJS from 'exceljs';
import { sampleWorkbook } from '../../../src/core/sample/sampleWorkbook';
import { isFormula, type SheetDocument } from '../../../src/core/sheet/document';
import { bookBytes } from '../../../src/xlsx/write-book';

const MILLISECONDS_A_DAY = 86_400_000;
/** From the beginning of Excel's calendar. */
const DAYS_TO_1970 = 25_569;

const documents = sampleWorkbook('zh-CN');
const workbook = new ExcelJS.Workbook();

beforeAll(async () => {
  const bytes = bookBytes(documents);
  // exceljs declares a Buffer of its own, which is no longer Node's.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
});

/** The sheet of the file, and the document it was written from. */
function pair(name: string): { sheet: ExcelJS.Worksheet; document: SheetDocument } {
  const sheet = workbook.getWorksheet(name);
  const document = documents.find((each) => each.name === name);
  if (!sheet || !document) throw new Error(`There is no sheet ${name}`);
  return { sheet, document };
}

test('the file has the sheets in their order, and its tables by name', () => {
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(documents.map(({ name }) => name));
  for (const { name, tables } of documents)
    expect(
      pair(name)
        .sheet.getTables()
        .map((table) => (table as unknown as { name: string }).name),
    ).toEqual(tables.map((table) => table.name));
});

test('contents come back as they were: text as text, numbers as numbers, blanks blank', () => {
  for (const { name, contents, merges } of documents) {
    if (merges.length > 0) continue;
    const { sheet } = pair(name);
    contents.forEach((row, r) =>
      row.forEach((content, c) => {
        if (content !== null && isFormula(content)) return;
        const { value } = sheet.getCell(r + 1, c + 1);
        const stored = value instanceof Date ? value.getTime() / MILLISECONDS_A_DAY + DAYS_TO_1970 : value;
        // Below a spilling formula the cells have no content of their own.
        if (content !== null) expect(stored).toBe(content);
      }),
    );
  }
});

test('a code keeps its zeros and its text format, a name that begins with = is no formula', () => {
  const { sheet } = pair('经销商');
  const codes = sheet.getColumn(1).values.slice(2);
  expect(codes).toContain('007');
  expect(sheet.getCell('A2').numFmt).toBe('@');
  const names = sheet.getColumn(2).values.slice(2);
  expect(names.every((name) => typeof name === 'string')).toBe(true);
  expect(names.some((name) => String(name).startsWith('='))).toBe(true);
});

test('custom functions bear the prefix that Excel stores, newer functions theirs, and spills their area', () => {
  const score = pair('经销商').sheet.getCell('U2').value as ExcelJS.CellFormulaValue;
  expect(score.formula).toMatch(
    /^_xlfn\.IFNA\(_xldudf_CHANNEL_SOFTSCORE\(P2:T2,'软性指标'!\$A\$1:\$G\$6\),"NA"\)$/,
  );
  const verdict = pair('返利核算').sheet.getCell('D2').value as ExcelJS.CellFormulaValue;
  expect(verdict).toMatchObject({ shareType: 'array', ref: 'D2:D41' });
  expect(verdict.formula).toMatch(/^_xldudf_CHANNEL_VERDICT\(/);
});

test('looks, panes, validations and rules come along', () => {
  const { sheet } = pair('经销商');
  expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF1F3A5F' } });
  expect(sheet.getCell('A1').font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' } });
  expect(sheet.getCell('P2').numFmt).toBe('0.0%');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
  expect(sheet.getCell('E2').dataValidation).toMatchObject({ type: 'list', formulae: ['"A,B,C"'] });
  expect(pair('使用说明').sheet.getCell('A1').isMerged).toBe(true);
  const rules = (pair('返利核算').sheet as unknown as { conditionalFormattings: { ref: string }[] })
    .conditionalFormattings;
  expect(rules.map(({ ref }) => ref)).toEqual(['D2:D41', 'D2:D41', 'D2:D41']);
});
