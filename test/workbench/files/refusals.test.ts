/** @jest-environment node */
import type { ICellData } from '@univerjs/core';
import { Workbook } from 'exceljs';
import { openFile } from '../../../src/workbench/files/open-file';
import type { RefusalCode } from '../../../src/workbench/files/refusal';
import { FileRefusal } from '../../../src/workbench/files/refusal';
import type { OpenedFile } from '../../../src/workbench/files/workbook-file';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { english } from '../../../src/workbench/words/en-US';
import { chinese } from '../../../src/workbench/words/zh-CN';

/** Why a file is refused; undefined where it is opened. */
async function refusalOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileRefusal | undefined> {
  try {
    await openFile(new File([bytes], name), []);
    return undefined;
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const SHEET = 'xl/worksheets/sheet1.xml';

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
}

/** A workbook in which parts are replaced, added or changed. */
async function workbookWith(
  parts: Readonly<Record<string, string | ((before: string) => string)>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const before = unzipSync(await workbookBytes());
  const texts = Object.fromEntries(Object.entries(before).map(([name, bytes]) => [name, strFromU8(bytes)]));
  for (const [name, part] of Object.entries(parts))
    texts[name] = typeof part === 'string' ? part : part(texts[name] ?? '');
  return zipOf(texts);
}

async function workbookBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const book = new Workbook();
  book.addWorksheet('S').getCell('A1').value = 'x'.repeat(5000);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('a letter that is called .xlsx is no workbook', async () => {
  expect((await refusalOf('a.xlsx', bytesOf('Dear customer')))?.code).toBe('notAWorkbook');
});

test('an empty file is empty', async () => {
  expect((await refusalOf('a.xlsx', bytesOf('')))?.code).toBe('empty');
  expect((await refusalOf('a.csv', bytesOf('\r\n  \r\n')))?.code).toBe('empty');
});

test('an old .xls file and one with a password are told apart', async () => {
  const compound = (name: string): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(512);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(name, 'utf16le'), 128);
    return bytes;
  };
  expect((await refusalOf('a.xls', compound('Workbook')))?.code).toBe('oldWorkbook');
  expect((await refusalOf('a.xlsx', compound('EncryptedPackage')))?.code).toBe('encrypted');
});

test('a zip of something else is no workbook', async () => {
  const zip = zipOf({ 'readme.txt': 'hello' });
  expect((await refusalOf('a.xlsx', zip))?.code).toBe('notAWorkbook');
});

test('half a workbook is broken', async () => {
  const bytes = await workbookBytes();
  expect((await refusalOf('a.xlsx', bytes.slice(0, bytes.length / 2)))?.code).toBe('broken');
});

/** Writes another unpacked size of a part into the zip's directory. */
function withSize(zip: Uint8Array<ArrayBuffer>, name: string, size: number): Uint8Array<ArrayBuffer> {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at++) {
    const length = view.getUint16(at + 28, true);
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && strFromU8(lying.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true);
  }
  return lying;
}

test('a zip that promises more than a page can hold is refused before it is unpacked', async () => {
  const zip = withSize(await workbookBytes(), SHEET, 3_000_000_000);
  expect(await refusalOf('a.xlsx', zip)).toMatchObject({ code: 'tooLarge', details: { megabytes: 2861 } });
});

test('a zip that unpacks to more than it promises is broken', async () => {
  expect((await refusalOf('a.xlsx', withSize(await workbookBytes(), SHEET, 100)))?.code).toBe('broken');
});

test('every refusal has a sentence in both languages, with the same blanks to fill', () => {
  const codes: Record<RefusalCode, true> = {
    notAWorkbook: true,
    oldWorkbook: true,
    encrypted: true,
    broken: true,
    tooLarge: true,
    longText: true,
    openQuote: true,
    tooManyCells: true,
    tooManyRows: true,
    empty: true,
  };
  const blanks = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
  for (const code of Object.keys(codes) as RefusalCode[]) {
    expect(english[code]).toContain('{name}');
    expect(blanks(chinese[code])).toEqual(blanks(english[code]));
  }
});

// ---- hostile files: every one is refused with a sentence, or its sting is taken ----

const sheetOf = (rows: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** The cells of the first sheet, by row and column from 0. */
async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<{
  readonly cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  /** Formulas that read other files or start programs: their cells keep their last values. */
  readonly severed: number;
  readonly file: OpenedFile;
}> {
  const file = await openFile(new File([bytes], 'a.xlsx'), []);
  return {
    cells: file.workbook.sheets['sheet-0']?.cellData ?? {},
    severed: file.lost.get('externalFormulas')?.count ?? 0,
    file,
  };
}

test('a sheet of more cells than a page can hold is refused, and the sentence says how many', async () => {
  const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
  const bytes = await workbookWith({ [SHEET]: sheetOf(row.repeat(3001)) });
  expect(bytes.byteLength).toBeLessThan(1_000_000); // a small file, packed
  expect(await refusalOf('a.xlsx', bytes)).toMatchObject({
    code: 'tooManyCells',
    details: { most: 3_000_000 },
  });
});

test('a text that no cell can hold is refused before anything is made of it', async () => {
  const long = 'x'.repeat(5_000_000);
  const inline = sheetOf(`<row><c t="inlineStr"><is><t>${long}</t></is></c></row>`);
  const shared = { 'xl/sharedStrings.xml': `<sst><si><t>${long}</t></si></sst>` };
  for (const parts of [{ [SHEET]: inline }, shared])
    expect((await refusalOf('a.xlsx', await workbookWith(parts)))?.code).toBe('longText');
});

test('prefixes, absolute paths and cells without addresses are as good as any', async () => {
  const sheet = sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="str"><v>x</v></c></row>');
  const prefixed = sheet
    .replace('xmlns=', 'xmlns:x=')
    .replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2');
  const { cells } = await opened(
    await workbookWith({
      [SHEET]: prefixed,
      'xl/_rels/workbook.xml.rels': (before) => before.replace('"worksheets/', '"/xl/worksheets/'),
    }),
  );
  expect(cells).toMatchObject({ 0: { 0: { v: 1 }, 1: { v: 2 } }, 1: { 0: { v: 'x' } } });
});

test('a .csv of ten million cells is refused', async () => {
  const bytes = bytesOf(`${','.repeat(9)}\n`.repeat(1_000_000) + 'end');
  expect((await refusalOf('a.csv', bytes))?.code).toBe('tooManyCells');
});

test.each([
  ['a tag that is never closed', sheetOf('<row r="1"><c r="A1"><v>1</v>')],
  ['no XML at all', '\u0001\u0002 not a sheet'],
  ['half of a sheet', sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, 150)],
])('a sheet of broken XML (%s) is broken', async (_, xml) => {
  expect((await refusalOf('a.xlsx', await workbookWith({ [SHEET]: xml })))?.code).toBe('broken');
});

test('entities that unfold into each other, or name a file of this machine, unfold into nothing', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const bytes = await workbookWith({
    [SHEET]: sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&c;&f;</t></is></c></row>', bomb),
  });
  const refusal = await refusalOf('a.xlsx', bytes);
  if (refusal) expect(refusal.code).toBe('broken');
  else expect(JSON.stringify((await opened(bytes)).cells)).not.toMatch(/aaaaaaaaaa|root:/);
});

test.each([
  "cmd|'/c calc'!A1",
  "'cmd'|'/c calc'!A0",
  "MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
])('a formula that would start a program (%s) keeps its last value alone', async (formula) => {
  const { cells, severed } = await opened(
    await workbookWith({
      [SHEET]: sheetOf(
        `<row r="1"><c r="A1"><f>${formula}</f><v>7</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>`,
      ),
    }),
  );
  expect(cells[0]?.[0]).toMatchObject({ v: 7 });
  expect(cells[0]?.[0]?.f).toBeUndefined();
  expect(cells[0]?.[1]).toMatchObject({ f: '=1+1' });
  expect(severed).toBe(1);
});

test('a link to another workbook is cut off, and its last value stays', async () => {
  const { cells, severed } = await opened(
    await workbookWith({
      [SHEET]: sheetOf(
        `<row r="1"><c r="A1"><f>[1]Prices!$B$2*2</f><v>84</v></c><c r="B1"><f>'C:\\[Book.xlsx]S'!A1</f><v>3</v></c></row>`,
      ),
    }),
  );
  expect([cells[0]?.[0], cells[0]?.[1]].map((cell) => [cell?.v, cell?.f])).toEqual([
    [84, undefined],
    [3, undefined],
  ]);
  expect(severed).toBe(2);
});

test('a text that looks like a formula is text', async () => {
  const texts = ['=1+1', '+49 30', '-A1', '@SUM(A1)', '<img src=x onerror=alert(1)>'];
  const book = new Workbook();
  book.addWorksheet('S').addRow(texts);
  const { cells } = await opened(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(texts.map((_, c) => cells[0]?.[c])).toEqual(texts.map((v) => expect.objectContaining({ v, t: 1 })));
  for (const cell of Object.values(cells[0] ?? {})) expect(cell.f).toBeUndefined();
});

test.each([
  ['a row beyond the last', '<row r="99999999"><c r="A99999999"><v>1</v></c></row>'],
  ['a column beyond the last', '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'],
])('%s of a sheet is refused rather than made room for', async (_, rows) => {
  expect((await refusalOf('a.xlsx', await workbookWith({ [SHEET]: sheetOf(rows) })))?.code).toBe('broken');
});

test('one cell in the last row and column of a sheet costs a cell and no grid between', async () => {
  const { cells } = await opened(
    await workbookWith({ [SHEET]: sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }),
  );
  expect(Object.values(cells).flatMap((row) => Object.keys(row))).toEqual(['16383']);
});

test('names that climb out of the folder are names and nothing more: what they hold is not read', async () => {
  const { file } = await opened(
    await workbookWith({
      '../../../../etc/passwd': 'root',
      'xl\\..\\..\\evil.xml': '<x/>',
      '/abs/x.xml': '<x/>',
    }),
  );
  expect(file.workbook.sheetOrder).toHaveLength(1);
  expect(JSON.stringify(file.workbook)).not.toContain('root');
});

test('a relation that climbs out of the folder leads to nothing', async () => {
  const bytes = await workbookWith({
    '_rels/.rels': (before) => before.replace('xl/workbook.xml', '../../../../etc/passwd'),
  });
  expect((await refusalOf('a.xlsx', bytes))?.code).toBe('notAWorkbook');
});
