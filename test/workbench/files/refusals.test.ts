/** @jest-environment node */
import { Workbook } from 'exceljs';
import { openFile } from '../../../src/workbench/files/open-file';
import type { RefusalCode } from '../../../src/workbench/files/refusal';
import { FileRefusal } from '../../../src/workbench/files/refusal';
import { pack, readZip, writeZip } from '../../../src/workbench/files/zip';
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
  const zip = writeZip([await pack('readme.txt', bytesOf('hello'))]);
  expect((await refusalOf('a.xlsx', zip))?.code).toBe('notAWorkbook');
});

test('half a workbook is broken', async () => {
  const bytes = await workbookBytes();
  expect((await refusalOf('a.xlsx', bytes.slice(0, bytes.length / 2)))?.code).toBe('broken');
});

test('a zip that promises more than a page can hold is refused before it is unpacked', async () => {
  const bomb = (await pack('xl/worksheets/sheet1.xml', bytesOf('<x/>'))) as { size: number };
  const zip = writeZip([{ ...bomb, size: 3_000_000_000 } as never]);
  expect(await refusalOf('a.xlsx', zip)).toMatchObject({ code: 'tooLarge', details: { megabytes: 2861 } });
});

test('a zip that unpacks to more than it promises is broken', async () => {
  const entries = readZip(await workbookBytes());
  const lying = entries.map((entry) => (entry.name.includes('sheet1.xml') ? { ...entry, size: 10 } : entry));
  expect((await refusalOf('a.xlsx', writeZip(lying)))?.code).toBe('broken');
});

test('every refusal has a sentence in both languages, with the same blanks to fill', () => {
  const codes: Record<RefusalCode, true> = {
    notAWorkbook: true,
    oldWorkbook: true,
    encrypted: true,
    broken: true,
    tooLarge: true,
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
