/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { readCsv } from '../../../src/workbench/files/read-csv';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const cellsOf = (bytes: Uint8Array<ArrayBuffer>, name = 'stores.csv') =>
  readCsv(bytes, name).workbook.sheets['sheet-0']?.cellData ?? {};
const valuesOf = (text: string): unknown[] => Object.values(cellsOf(utf8(text))[0] ?? {}).map(({ v }) => v);

test('numbers become numbers; codes with leading zeros and long numbers stay text', () => {
  expect(valuesOf('12,-3.5,"1,234.5",1e3,.5,00123,0,123456789012345678,12%,3-4')).toEqual([
    12,
    -3.5,
    1234.5,
    1000,
    0.5,
    '00123',
    0,
    '123456789012345678',
    '12%',
    '3-4',
  ]);
});

test('text that a spreadsheet would run as a formula stays text', () => {
  const fields = ['=1+1', '+SUM(A1)', '-A1', '@SUM(A1)', "=cmd|'/c calc'!A0"];
  const cells = Object.values(cellsOf(utf8(fields.map((field) => `"${field}"`).join()))[0] ?? {});
  expect(cells).toEqual(fields.map((v) => ({ v, t: 1 })));
});

test('quotes, line breaks in fields, semicolons and tabs are understood', () => {
  expect(valuesOf('"a ""b""","two\nlines"')).toEqual(['a "b"', 'two\nlines']);
  expect(valuesOf('a;1;2\nb;3;4')).toEqual(['a', 1, 2]);
  expect(valuesOf('a\t1\nb\t3')).toEqual(['a', 1]);
});

test('Chinese is read from UTF-8, with or without its mark, from GB18030 and from UTF-16', () => {
  const gbk = Uint8Array.from([0xbe, 0xad, 0xcf, 0xfa, 0xc9, 0xcc, 0x2c, 0x31]); // 经销商,1
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('经销商,1', 'utf16le')]);
  for (const bytes of [utf8('经销商,1'), utf8('\ufeff经销商,1'), gbk, utf16]) {
    expect(cellsOf(bytes)[0]).toEqual({ 0: { v: '经销商', t: 1 }, 1: { v: 1, t: 2 } });
  }
});

test('the sheet bears the name of the file, as far as a sheet may', () => {
  const { workbook } = readCsv(utf8('a'), '2026 [Q1]: a very long name of a list of stores.csv');
  expect(workbook.sheets['sheet-0']?.name).toBe('2026  Q1   a very long name of');
});

test('the 1,124 Iowa stores open whole', () => {
  const cells = cellsOf(new Uint8Array(readFileSync('test/fixtures/iowa-stores-2015-2016.csv')));
  expect(Object.keys(cells)).toHaveLength(1125);
  expect(cells[1]?.[0]).toEqual({ v: 2106, t: 2 });
  expect(cells[1]?.[1]).toEqual({ v: 'CEDAR FALLS', t: 1 });
});
