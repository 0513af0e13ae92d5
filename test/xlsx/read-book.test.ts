import { strToU8, zipSync } from 'fflate';
import { Book } from '../../src/xlsx/read-book';
import { BookRefusal } from '../../src/xlsx/refusal';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships>${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A workbook file of one sheet, from the XML of its parts. */
function file(
  sheet: string,
  { workbook = '', texts = '', more = {} as Record<string, string> } = {},
): Uint8Array {
  const parts = {
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      workbook || `<workbook><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const rows = (xml: string, options?: Parameters<typeof file>[1]) =>
  new Book(file(`<worksheet><sheetData>${xml}</sheetData></worksheet>`, options)).sheet('Data')?.cells;

test.each([
  [
    'numbers, texts, yes/no and errors',
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>',
    [[1.5, 'one', true, '#N/A']],
  ],
  ['blank cells between, and rows between', '<row r="2"><c r="C2"><v>3</v></c></row>', [[], ['', '', 3]]],
  [
    'cells and rows without references',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    [[1, 2], [3]],
  ],
  [
    'inline texts in pieces, without their phonetic readings',
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c></row>',
    [['ab']],
  ],
  [
    'entities, CDATA and characters of other kinds',
    '<row r="1"><c r="A1" t="str"><v>a&amp;b&#x4e2d;<![CDATA[<c>]]>_x000A_d</v></c></row>',
    [['a&b中<c>\nd']],
  ],
  [
    'names with a prefix, and a > inside an attribute',
    '<x:row r="1"><x:c r="A1" note="a>b" t="str"><x:f>1&gt;0</x:f><x:v>yes</x:v></x:c></x:row>',
    [['yes']],
  ],
  [
    'single quotes, comments and white space',
    "<row r = '1'><!-- <c> --><c r='A1' t='str' ><v >x</v></c></row>",
    [['x']],
  ],
  ['a text that looks like a number stays text', '<row r="1"><c r="A1" t="s"><v>1</v></c></row>', [['007']]],
  [
    'a formula that answers with nothing is blank',
    '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>',
    [],
  ],
])('reads %s', (_, xml, expected) => {
  expect(rows(xml, { texts: '<si><t>one</t></si><si><t>007</t></si>' })).toEqual(expected);
});

test('hidden rows, merged cells and tables come along', () => {
  const book = new Book(
    file(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>9</v></c></row><row r="2" hidden="1"><c r="B2" t="str"><v>Code</v></c></row><row r="3"><c r="B3"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
      {
        more: {
          'xl/worksheets/_rels/sheet1.xml.rels': relations(['table', '/xl/tables/table1.xml']),
          'xl/tables/table1.xml': '<table name="t" displayName="Accounts" ref="B2:B3"/>',
        },
      },
    ),
  );
  expect(book.sheet('DATA')).toMatchObject({
    sheet: 'Data',
    hiddenRows: new Set([1]),
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  });
  expect(book.tables({ accounts: ['accounts'], other: ['data'], absent: ['nothing'] })).toEqual({
    accounts: expect.objectContaining({
      table: 'Accounts',
      firstRow: 1,
      firstColumn: 1,
      cells: [['Code'], [7]],
    }),
    other: expect.objectContaining({ firstRow: 0, firstColumn: 0 }),
  });
});

test.each([
  [
    'a formula that was never calculated',
    () => rows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c></row>'),
    'uncalculated',
    { cell: 'Data!B1', cells: 1 },
  ],
  [
    'the same with an empty result, as some programs write it',
    () => rows('<row r="1"><c r="B1"><f>A1</f><v></v></c></row>'),
    'uncalculated',
    { cell: 'Data!B1', cells: 1 },
  ],
  [
    'days that count from 1904',
    () => new Book(file('<worksheet/>', { workbook: '<workbook><workbookPr date1904="1"/></workbook>' })),
    'dates-1904',
    {},
  ],
  ['a file that is no zip', () => new Book(strToU8('code,name')), 'no-workbook', {}],
  ['a zip without a workbook', () => new Book(zipSync({ 'a.txt': strToU8('a') })), 'no-workbook', {}],
  ['an encrypted workbook', () => new Book(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), 'encrypted-or-old', {}],
  [
    'a document type',
    () => new Book(file('<worksheet/>', { workbook: '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' })),
    'no-workbook',
    {},
  ],
])('refuses %s', (_, read, code, details) => {
  const refusal = (() => {
    try {
      read();
    } catch (error) {
      return error;
    }
    return undefined;
  })();
  expect(refusal).toBeInstanceOf(BookRefusal);
  expect(refusal).toMatchObject({ code, details });
});

test('a sheet that nobody asks for may hold formulas that were never calculated', () => {
  const book = new Book(
    file('<worksheet><sheetData><row r="1"><c r="A1"><f>1</f></c></row></sheetData></worksheet>'),
  );
  expect(book.top('Data', 1)?.cells).toEqual([]);
});
