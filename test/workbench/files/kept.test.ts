/** @jest-environment node */
import type { ICellData } from '@univerjs/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LossKind } from '../../../src/workbench/files/losses';
import { readXlsx } from '../../../src/workbench/files/read-xlsx';
import type { OpenedFile } from '../../../src/workbench/files/workbook-file';
import { writeXlsx } from '../../../src/workbench/files/write-xlsx';
import { BookState } from '../../../src/workbench/host/book/state';
import { openedSentence } from '../../../src/workbench/page/file-sentences';
import { english } from '../../../src/workbench/words/en-US';

/** The rows of docs/round-trip.md: what a workbook keeps through opening and saving, and what is said to be left out. */

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  /** What stands in the first sheet: rows, and what comes before and after them. */
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  /** What stands in the workbook before and after its sheets. */
  readonly book?: readonly [before: string, after: string];
  /** The sheets in the place of the one. */
  readonly sheets?: string;
  readonly styles?: string;
  /** Relations of the workbook and of the sheet: type and target. */
  readonly ofBook?: readonly (readonly [type: string, target: string])[];
  readonly ofSheet?: readonly (readonly [type: string, target: string])[];
  readonly more?: Readonly<Record<string, string>>;
}

const relations = (list: readonly (readonly [type: string, target: string])[], from: number): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], i) => {
      const kind = type.startsWith('core')
        ? `http://schemas.openxmlformats.org/package/2006/relationships/metadata/${type}`
        : `${OFFICE}/${type}`;
      return `<Relationship Id="rId${i + from}" Type="${kind}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ''}/>`;
    })
    .join('')}</Relationships>`;

function fileOf(parts: Parts): Uint8Array<ArrayBuffer> {
  const [before = '', after = ''] = parts.book ?? [];
  const sheets = parts.sheets ?? '<sheet name="S" sheetId="1" r:id="rId1"/>';
  const texts: Record<string, string> = {
    '_rels/.rels': relations(
      [
        ['officeDocument', 'xl/workbook.xml'],
        ...(parts.more?.['docProps/core.xml'] ? [['core-properties', 'docProps/core.xml'] as const] : []),
      ],
      1,
    ),
    'xl/workbook.xml': `<workbook ${MAIN} ${R}>${before}<sheets>${sheets}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ...(parts.ofBook ?? [])],
      1,
    ),
    'xl/styles.xml': `<styleSheet ${MAIN}>${parts.styles ?? ''}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} ${R}>${parts.before ?? ''}<sheetData>${parts.rows ?? ''}</sheetData>${parts.after ?? ''}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(parts.ofSheet ?? [], 1),
    ...parts.more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;
}

const opened = (parts: Parts): OpenedFile => readXlsx(fileOf(parts), 'a.xlsx', ['CHANNEL.TIER']);
const cellsOf = ({ workbook }: OpenedFile): Record<number, Record<number, ICellData>> =>
  workbook.sheets['sheet-0']?.cellData ?? {};

/** The parts of the file that comes of opening and saving, by path. */
async function saved(
  parts: Parts,
  change: (file: OpenedFile) => void = () => undefined,
): Promise<Record<string, string>> {
  const file = opened(parts);
  change(file);
  const host = new BookState();
  const { bytes } = await writeXlsx({
    workbook: file.workbook,
    spills: { areas: {}, cells: {} },
    names: ['CHANNEL.TIER'],
    extras: (id) => {
      const extras = host.extras(id);
      const read = file.extras.get(id);
      return {
        ...extras,
        ...read,
        page: { ...extras.page, ...read?.page },
        rowBreaks: [],
        columnBreaks: [],
        properties: new Map(read?.properties),
      };
    },
    book: Object.assign(host, file.book),
    ...(file.kept && { kept: file.kept }),
    ...(file.kept?.activeSheet !== undefined && { activeSheet: file.kept.activeSheet }),
  });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const row = (...cells: string[]): string => `<row r="1">${cells.join('')}</row>`;
const numbers =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
const cellStyle = (xf: string, more = ''): string =>
  `<fonts><font><sz val="12"/><name val="DengXian"/></font></fonts>${more}<cellXfs><xf/>${xf}</cellXfs>`;
const text = (address: string, shown: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${shown}</t></is></c>`;
const HEADINGS = row(text('A1', 'N'), text('B1', 'M'));
const table = (attributes: string, inner: string): Pick<Parts, 'after' | 'ofSheet' | 'more'> => ({
  after: '<tableParts><tablePart r:id="rId1"/></tableParts>',
  ofSheet: [['table', '/xl/tables/table1.xml']],
  more: {
    'xl/tables/table1.xml': `<table ${MAIN} id="1" name="T" displayName="T" ${attributes}>${inner}</table>`,
  },
});
const columns =
  '<tableColumns count="2"><tableColumn id="1" name="N" totalsRowLabel="Sum"/><tableColumn id="2" name="M" totalsRowFunction="sum"/></tableColumns>';

test.each<[string, Parts, string, RegExp]>([
  [
    'an array formula of the old kind',
    { rows: row('<c r="B1"><f t="array" ref="B1">SUM(IF(A1:A3&gt;1,A1:A3))</f><v>5</v></c>') },
    SHEET,
    /<c r="B1"><f t="array" ref="B1">SUM\(IF\(A1:A3&gt;1,A1:A3\)\)<\/f><v>5<\/v>/,
  ],
  [
    'a dynamic formula, without braces in Excel',
    { rows: row('<c r="B1" cm="1"><f t="array" ref="B1">SUM((A1:A3&gt;1)*A1:A3)</f><v>5</v></c>') },
    SHEET,
    /<c r="B1" cm="1"><f t="array" ref="B1">/,
  ],
  [
    'the names that LET gives',
    { rows: row('<c r="B1" cm="1"><f t="array" ref="B1">_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)</f><v>10</v></c>') },
    SHEET,
    />_xlfn\.LET\(_xlpm\.x,A1,_xlpm\.x\*2\)</,
  ],
  [
    'a formula that was filled down',
    {
      rows: `<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B2">$A1+1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>`,
    },
    SHEET,
    /<c r="B2"><f>\$A2\+1<\/f><v>3<\/v>/,
  ],
  [
    'a formula whose function the grid lacks, with its last value',
    { rows: row('<c r="B1"><f>_xlfn.FORECAST.ETS.STAT(1,A1:A3,A1:A3,1)</f><v>5</v></c>') },
    SHEET,
    /<c r="B1"><f>_xlfn\.FORECAST\.ETS\.STAT\(1,A1:A3,A1:A3,1\)<\/f><v>5<\/v>/,
  ],
  [
    'an error that was typed',
    { rows: row('<c r="A1" t="e"><v>#N/A</v></c>') },
    SHEET,
    /<c r="A1" t="e"><v>#N\/A<\/v>/,
  ],
  ['a text that only looks like an error', { rows: row(text('A1', '#N/A')) }, SHEET, /<c r="A1" t="s">/],
  [
    'a text with several looks',
    { rows: row('<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t> not</t></r></is></c>') },
    'xl/sharedStrings.xml',
    /<r><rPr><b\/><\/rPr><t>bold<\/t><\/r>/,
  ],
  [
    'characters that XML cannot hold',
    { rows: row(text('A1', 'a_x000D_b_x005F_x0041_')) },
    'xl/sharedStrings.xml',
    /<t>a_x000D_b_x005F_x0041_<\/t>/,
  ],
  [
    'a number format with an escaped letter',
    {
      rows: row('<c r="A1" s="1"><v>150000000</v></c>'),
      styles: `<numFmts><numFmt numFmtId="164" formatCode="0.00,,\\M"/></numFmts>${cellStyle('<xf numFmtId="164"/>')}`,
    },
    SHEET,
    /<v>150000000<\/v>/,
  ],
  [
    'rotated, shrunk text',
    {
      rows: row('<c r="A1" s="1"/>'),
      styles: cellStyle('<xf><alignment textRotation="90" shrinkToFit="1"/></xf>'),
    },
    'xl/styles.xml',
    /<alignment textRotation="90" shrinkToFit="1"\/>/,
  ],
  [
    'gradients',
    {
      rows: row('<c r="A1" s="1"/>'),
      styles: cellStyle(
        '<xf fillId="1"/>',
        '<fills><fill/><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>',
      ),
    },
    'xl/styles.xml',
    /<gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"\/>/,
  ],
  [
    'diagonal lines',
    {
      rows: row('<c r="A1" s="1"/>'),
      styles: cellStyle(
        '<xf borderId="1"/>',
        '<borders><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders>',
      ),
    },
    'xl/styles.xml',
    /diagonalUp="1".*<diagonal style="thin"\/>/,
  ],
  [
    'the default font',
    {},
    'xl/styles.xml',
    /<fonts count="1"><font><sz val="11"\/><name val="Calibri"\/><\/font>/,
  ],
  [
    'styles of columns',
    {
      before: '<cols><col min="2" max="3" width="20" style="1" customWidth="1"/></cols>',
      styles: cellStyle(
        '<xf fillId="1"/>',
        '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>',
      ),
    },
    SHEET,
    /<col min="2" max="3" width="20" style="1" customWidth="1"\/>/,
  ],
  [
    'merged whole columns',
    { after: '<mergeCells><mergeCell ref="A:C"/></mergeCells>' },
    SHEET,
    /<mergeCell ref="A1:C1048576"\/>/,
  ],
  [
    'a note on an empty cell',
    {
      ofSheet: [['comments', '../comments1.xml']],
      more: {
        'xl/comments1.xml': `<comments ${MAIN}><authors><author>Li</author></authors><commentList><comment ref="C5" authorId="0"><text><t>ask</t></text></comment></commentList></comments>`,
      },
    },
    'xl/comments1.xml',
    /<author>Li<\/author>.*ref="C5".*ask/,
  ],
  [
    'a link to a place in the workbook',
    {
      rows: row(text('A1', 'go')),
      after: `<hyperlinks><hyperlink ref="A1" location="S!B2" tooltip="tip"/></hyperlinks>`,
    },
    SHEET,
    /<hyperlink ref="A1" location="S!B2" tooltip="tip"\/>/,
  ],
  [
    'a table with its style, its totals and its filter',
    {
      rows: `${HEADINGS}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>3</v></c></row><row r="3">${text('A3', 'Sum')}<c r="B3"><f>SUBTOTAL(109,T[M])</f><v>3</v></c></row>`,
      ...table(
        'ref="A1:B3" totalsRowCount="1"',
        `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>${columns}<tableStyleInfo name="TableStyleMedium9" showRowStripes="1"/>`,
      ),
    },
    'xl/tables/table1.xml',
    /ref="A1:B3" totalsRowCount="1".*<filter val="1"\/>.*totalsRowLabel="Sum".*totalsRowFunction="sum".*showRowStripes="1".*name="TableStyleMedium9"/,
  ],
  [
    'a heading with a line break',
    {
      rows: `${row('<c r="A1" t="inlineStr"><is><t>销售\n目标</t></is></c>', text('B1', 'M'))}<row r="2"/>`,
      ...table(
        'ref="A1:B2"',
        '<tableColumns><tableColumn id="1" name="销售_x000a_目标"/><tableColumn id="2" name="M"/></tableColumns>',
      ),
    },
    'xl/tables/table1.xml',
    /name="销售_x000a_目标"/,
  ],
  [
    'a colour scale with a bound in a cell',
    {
      after:
        '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="num" val="$G$1"/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
    },
    SHEET,
    /<cfvo type="formula" val="\$G\$1"\/>/,
  ],
  [
    'icon sets',
    {
      after:
        '<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>',
    },
    SHEET,
    /<iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"\/><cfvo type="percent" val="33"\/><cfvo type="percent" val="67"\/>/,
  ],
  [
    'a rule that compares with a cell, and stops',
    {
      after:
        '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" operator="greaterThan" priority="1" stopIfTrue="1"><formula>$G$1</formula></cfRule></conditionalFormatting>',
    },
    SHEET,
    /stopIfTrue="1"><formula>B2&gt;\(\$G\$1\)<\/formula>/,
  ],
  [
    'data bars that are full',
    {
      after:
        '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF0F6CBD"/></dataBar><extLst><ext><id>{A}</id></ext></extLst></cfRule></conditionalFormatting><extLst><ext><conditionalFormattings><conditionalFormatting><cfRule type="dataBar" id="{A}"><dataBar gradient="0"><cfvo type="num"><f>0</f></cfvo><cfvo type="num"><f>100</f></cfvo></dataBar></cfRule></conditionalFormatting></conditionalFormattings></ext></extLst>',
    },
    SHEET,
    /<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0<\/xm:f>/,
  ],
  [
    'a message without a rule',
    {
      after:
        '<dataValidations><dataValidation sqref="A1" showInputMessage="1" prompt="why"/></dataValidations>',
    },
    SHEET,
    /<dataValidation showInputMessage="1" prompt="why" sqref="A1"\/>/,
  ],
  [
    'a list on another sheet',
    {
      sheets: '<sheet name="S" sheetId="1" r:id="rId1"/>',
      after:
        '<extLst><ext><dataValidations><dataValidation type="list"><formula1><f>S!$A$1:$A$3</f></formula1><sqref>B1:B9</sqref></dataValidation></dataValidations></ext></extLst>',
    },
    SHEET,
    /<dataValidation type="list" sqref="B1:B9"><formula1>S!\$A\$1:\$A\$3<\/formula1>/,
  ],
  [
    'what a filter shows',
    {
      after:
        '<autoFilter ref="A1:B9"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter>',
    },
    SHEET,
    /<autoFilter ref="A1:B9"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="5"\/>/,
  ],
  [
    'the lock on the structure, with its password',
    { book: ['<workbookProtection lockStructure="1" workbookPassword="CC1A"/>', ''] },
    'xl/workbook.xml',
    /<workbookProtection lockStructure="1" workbookPassword="CC1A"\/>/,
  ],
  [
    'the protection of a sheet, with its password',
    { after: '<sheetProtection sheet="1" password="CC1A" formatCells="0"/>' },
    SHEET,
    /<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" formatCells="0"\/>/,
  ],
  [
    'zoom',
    { before: '<sheetViews><sheetView zoomScale="85" workbookViewId="0"/></sheetViews>' },
    SHEET,
    /zoomScale="85"/,
  ],
  [
    'a split that is not frozen',
    {
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" topLeftCell="C1"/></sheetView></sheetViews>',
    },
    SHEET,
    /<pane xSplit="2000" topLeftCell="C1"\/>/,
  ],
  [
    'title and author',
    { more: { 'docProps/core.xml': '<coreProperties><title>Plan</title></coreProperties>' } },
    'docProps/core.xml',
    /<title>Plan</,
  ],
  [
    'manual calculation, at the version of current Excel',
    { book: ['', '<calcPr calcId="171027" calcMode="manual"/>'] },
    'xl/workbook.xml',
    /<calcPr calcId="191029" calcMode="manual"\/>/,
  ],
  [
    'first pages and even pages of headers',
    {
      after:
        '<headerFooter differentFirst="1"><oddHeader>&amp;Lx</oddHeader><firstHeader>&amp;Cy</firstHeader></headerFooter>',
    },
    SHEET,
    /<headerFooter differentFirst="1"><oddHeader>&amp;Lx<\/oddHeader><firstHeader>&amp;Cy<\/firstHeader>/,
  ],
])('kept: %s', async (_, parts, path, expected) => {
  const fonts = '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs><xf/></cellXfs>';
  expect((await saved({ styles: fonts, ...parts }))[path]).toMatch(expected);
});

test('kept: hidden sheets of both kinds, the sheet that is shown, print areas beside chart sheets', async () => {
  const names = ['Shown', 'Hidden', 'Very', 'Active'];
  const sheets = names.map(
    (name, i) =>
      `<sheet name="${name}" sheetId="${i + 2}" r:id="rId${i + 4}"${['', ' state="hidden"', ' state="veryHidden"', ''][i]}/>`,
  );
  const blank = `<worksheet ${MAIN}><sheetData/></worksheet>`;
  const parts = await saved({
    sheets: `<sheet name="Chart" sheetId="1" r:id="rId3"/>${sheets.join('')}`,
    book: [
      '<bookViews><workbookView activeTab="4"/></bookViews>',
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Shown!$A$1:$B$9</definedName></definedNames>',
    ],
    ofBook: [
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ...names.map((_, i) => ['worksheet', `worksheets/s${i}.xml`] as const),
    ],
    more: Object.fromEntries(names.map((_, i) => [`xl/worksheets/s${i}.xml`, blank])),
  });
  const book = parts['xl/workbook.xml'] ?? '';
  expect(
    book
      .match(/<sheet [^>]*>/g)
      ?.map((sheet) => [/name="(\w+)"/.exec(sheet)?.[1], /state="(\w+)"/.exec(sheet)?.[1]]),
  ).toEqual([
    ['Shown', undefined],
    ['Hidden', 'hidden'],
    ['Very', 'veryHidden'],
    ['Active', undefined],
  ]);
  expect(book).toContain('activeTab="3"');
  expect(book).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Shown'!$A$1:$B$9</definedName>`,
  );
});

test.each<[string, string, string]>([
  ['of a theme of its own', '<fgColor theme="4"/>', '#112233'],
  ['of a theme, darkened', '<fgColor theme="4" tint="-0.5"/>', '#09111A'],
  ['of a palette of its own', '<fgColor indexed="10"/>', '#ABCDEF'],
  ['of the old palette', '<fgColor indexed="11"/>', '#00FF00'],
])('colours %s are what Excel shows', (_, color, expected) => {
  const palette =
    '<colors><indexedColors>' +
    '<rgbColor rgb="FF000000"/>'.repeat(10) +
    '<rgbColor rgb="FFABCDEF"/></indexedColors></colors>';
  const file = opened({
    rows: row('<c r="A1" s="1"/>'),
    styles:
      cellStyle(
        '<xf fillId="1"/>',
        `<fills><fill/><fill><patternFill patternType="solid">${color}</patternFill></fill></fills>`,
      ) + palette,
    ofBook: [['theme', 'theme/theme1.xml']],
    more: {
      'xl/theme/theme1.xml':
        '<theme><themeElements><clrScheme><accent1><srgbClr val="112233"/></accent1></clrScheme></themeElements></theme>',
    },
  });
  const look = file.workbook.styles[String(cellsOf(file)[0]?.[0]?.s)];
  expect(look && 'bg' in look && look.bg?.rgb).toBe(expected);
});

test('dates of the 1904 calendar show their day, times and plain numbers stay, and the calendar is said', () => {
  const file = opened({
    book: ['<workbookPr date1904="1"/>', ''],
    rows: row(
      '<c r="A1" s="1"><v>44561</v></c>',
      '<c r="B1" s="2"><v>0.5</v></c>',
      '<c r="C1"><v>44561</v></c>',
    ),
    styles: cellStyle('<xf numFmtId="14"/><xf numFmtId="20"/>'),
  });
  expect(Object.values(cellsOf(file)[0] ?? {}).map(({ v }) => v)).toEqual([46023, 0.5, 44561]);
  expect([...file.lost.keys()]).toEqual(['calendar1904']);
});

test.each<[string, string, number, string]>([
  ['a reference to a spill is the area that it fills', 'SUM(_xlfn.ANCHORARRAY(C1))', 1, '=SUM(C1:C3)'],
  ['@ over a column is the cell beside', '_xlfn.SINGLE(A1:A3)*2', 2, '=$A2*2'],
  ['an area in a plain formula is the cell beside', 'A1:A3*2', 2, '=$A2*2'],
  ['an area that a function takes stays', 'SUM(A1:A3)*2', 2, '=SUM(A1:A3)*2'],
  ["a name of the workbook itself is no other file's", '[0]!Rate*2', 1, '=Rate*2'],
  ['a function of the add-in under its own name', 'CHANNEL.TIER(A1,A1:B2)', 1, '=CHANNEL.TIER(A1,A1:B2)'],
])('read as Excel reads it: %s', (_, formula, at, expected) => {
  const spill = '<c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c>';
  const rows = [1, 2].map(
    (r) =>
      `<row r="${r}">${r === 1 ? spill : ''}${r === at ? `<c r="E${r}"><f>${formula}</f><v>6</v></c>` : ''}</row>`,
  );
  expect(cellsOf(opened({ rows: rows.join('') }))[at - 1]?.[4]?.f).toBe(expected);
});

test('references to totals are the cells of that row, and a table without headings keeps its first row and is said', () => {
  const totals = opened({
    rows: `${HEADINGS}<row r="2"><c r="B2"><v>3</v></c></row><row r="3">${text('A3', 'Sum')}<c r="B3"><v>3</v></c></row><row r="5"><c r="A5"><f>T[[#Totals],[M]]*2</f><v>6</v></c></row>`,
    ...table('ref="A1:B3" totalsRowCount="1"', columns),
  });
  expect(cellsOf(totals)[4]?.[0]?.f).toBe("='S'!$B$3*2");
  const headless = opened({
    rows: `${numbers}<row r="5"><c r="A5"><f>SUM(T[N])</f><v>6</v></c></row>`,
    ...table('ref="A1:B3" headerRowCount="0"', columns),
  });
  expect(cellsOf(headless)[0]?.[0]?.v).toBe(1);
  expect(cellsOf(headless)[4]?.[0]?.f).toBe("=SUM('S'!$A$1:$A$3)");
  expect(headless.lost.get('tablesWithoutHeadings')).toEqual({ count: 1, places: ['S'] });
});

const drawing = (inner: string): Parts => ({
  ofSheet: [['drawing', '../drawings/d.xml']],
  more: { 'xl/drawings/d.xml': `<wsDr><twoCellAnchor>${inner}</twoCellAnchor></wsDr>` },
});

test.each<[LossKind, Parts]>([
  ['charts', drawing('<graphicFrame><graphic><graphicData><chart/></graphicData></graphic></graphicFrame>')],
  ['pictures', drawing('<pic/>')],
  ['shapes', drawing('<sp/>')],
  ['pivotTables', { ofSheet: [['pivotTable', '../pivotTables/p.xml']] }],
  ['slicers', { ofSheet: [['slicer', '../slicers/s.xml']] }],
  ['controls', { ofSheet: [['ctrlProp', '../ctrlProps/c.xml']] }],
  ['embeddedObjects', { ofSheet: [['oleObject', '../embeddings/o.bin']] }],
  [
    'sparklines',
    {
      after:
        '<extLst><ext><sparklineGroups><sparklineGroup><sparklines><sparkline/></sparklines></sparklineGroup></sparklineGroups></ext></extLst>',
    },
  ],
  ['scenarios', { after: '<scenarios><scenario name="x"/></scenarios>' }],
  [
    'threadedComments',
    {
      ofSheet: [['threadedComment', '../threadedComments/t.xml']],
      more: { 'xl/threadedComments/t.xml': '<ThreadedComments><threadedComment/></ThreadedComments>' },
    },
  ],
  ['macros', { ofBook: [['vbaProject', 'vbaProject.bin']] }],
  ['queries', { ofBook: [['connections', 'connections.xml']] }],
  ['externalFormulas', { rows: row('<c r="A1"><f>[1]S!A1</f><v>1</v></c>') }],
  ['dataTables', { rows: row('<c r="A1"><f t="dataTable" ref="A1:A3" r1="B1"/><v>1</v></c>') }],
  ['unknownFunctions', { rows: row('<c r="A1"><f>CUBEVALUE("x")</f><v>1</v></c>') }],
  [
    'rules',
    {
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="aboveAverage" stdDev="2" priority="1"/></conditionalFormatting>',
    },
  ],
  [
    'tableStyles',
    { rows: `${HEADINGS}<row r="2"/>`, ...table('ref="A1:B2"', `${columns}<tableStyleInfo name="Ours"/>`) },
  ],
  ['outlines', { rows: '<row r="2" outlineLevel="1"/>' }],
])('said on opening: %s', (kind, parts) => {
  const file = opened(parts);
  expect([...file.lost.keys()]).toEqual([kind]);
  expect(openedSentence('a.xlsx', file, english)).toContain(
    english[kind].split(' (')[0]?.split('{')[0] ?? '?',
  );
});
