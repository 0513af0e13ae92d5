/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { readCsv } from '../../../src/workbench/files/read-csv';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const cellsOf = (bytes: Uint8Array<ArrayBuffer>, name = 'stores.csv') =>
  readCsv(bytes, name).workbook.sheets['sheet-0']?.cellData ?? {};
const remarksOf = (bytes: Uint8Array<ArrayBuffer>): string[] =>
  (readCsv(bytes, 'stores.csv').remarks ?? []).map(({ word }) => word);
const valuesOf = (text: string): unknown[] => Object.values(cellsOf(utf8(text))[0] ?? {}).map(({ v }) => v);

test('numbers become numbers; codes, telephone numbers and long numbers stay text', () => {
  const numbers = { '12': 12, '-3.5': -3.5, '"1,234.5"': 1234.5, '.5': 0.5, '0': 0, '1.5E-05': 0.000015 };
  expect(valuesOf(Object.keys(numbers).join())).toEqual(Object.values(numbers));
  const texts = [
    '1E5',
    '0E5',
    '12E3',
    '9131E5',
    '00123',
    '123456789012345678',
    '+8613800000000',
    '12%',
    '3-4',
  ];
  expect(valuesOf(texts.join())).toEqual(texts);
});

test.each([
  ['a comma, where no number has a point', 'a;1200,5\nb;1.234\nc;900,25', [1200.5, 1234, 900.25]],
  ['a point', 'a;1200.5\nb;1,234\nc;900.25', [1200.5, 1234, 900.25]],
])('fractions are read with %s', (_, text, expected) => {
  expect(Object.values(cellsOf(utf8(text))).map((row) => row[1]?.v)).toEqual(expected);
});

test('where fractions are written both ways no number is guessed, and the opening sentence says so', () => {
  const text = 'a;1200,5\nb;1.5\nc;7';
  expect(Object.values(cellsOf(utf8(text))).map((row) => row[1]?.v)).toEqual(['1200,5', '1.5', 7]);
  expect(remarksOf(utf8(text))).toEqual(['unclearNumbers']);
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

test('separators are understood: named in the first line, full-width, none at all', () => {
  expect(valuesOf('sep=;\na,b;1')).toEqual(['a,b', 1]);
  expect(valuesOf('a，1\nb，2')).toEqual(['a', 1]);
  const one = cellsOf(utf8('Name\nAlpha, Inc\nBeta\nGamma'));
  expect(Object.values(one).map((row) => Object.values(row as object).map(({ v }) => v as unknown))).toEqual([
    ['Name'],
    ['Alpha, Inc'],
    ['Beta'],
    ['Gamma'],
  ]);
});

test('a quotation mark that is never closed is refused with its row: what follows would vanish in one cell', () => {
  expect(() => readCsv(utf8('a,b\nc,d\ne,"f\ng,h'), 'a.csv')).toThrow(
    expect.objectContaining({ code: 'openQuote', details: { row: 3 } }),
  );
});

test('invisible characters in headings and codes are left out', () => {
  expect(valuesOf('Code,\u200bName,A\u200d1,5\u00a0')).toEqual(['Code', 'Name', 'A1', 5]);
});

test('Chinese is read from UTF-8, with or without its mark, from GB18030 and from UTF-16', () => {
  const gbk = Uint8Array.from([0xbe, 0xad, 0xcf, 0xfa, 0xc9, 0xcc, 0x2c, 0x31]); // 经销商,1
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('经销商,1', 'utf16le')]);
  for (const bytes of [utf8('经销商,1'), utf8('\ufeff经销商,1'), gbk, utf16]) {
    expect(cellsOf(bytes)[0]).toEqual({ 0: { v: '经销商', t: 1 }, 1: { v: 1, t: 2 } });
    expect(remarksOf(bytes)).toEqual([]);
  }
});

test.each([
  ['UTF-16 without its mark', [...Buffer.from('经销商,1', 'utf16le')], '经销商'],
  ['Big5', [0xbd, 0x73, 0xb8, 0xb9, 0x2c, 0x31], '編號'],
  ['Windows-1252', [0x43, 0x61, 0x66, 0xe9, 0x2c, 0x31], 'Café'],
])('%s is recognised, and the opening sentence says so', (_, bytes, first) => {
  expect(cellsOf(Uint8Array.from(bytes))[0]).toEqual({ 0: { v: first, t: 1 }, 1: { v: 1, t: 2 } });
  expect(remarksOf(Uint8Array.from(bytes))).toEqual(['readAs']);
});

test('a bad byte in UTF-8 spoils its own letter, and the opening sentence names its cell', () => {
  const bytes = Uint8Array.from([...utf8('经销商编码,名称\n001,鑫源'), 0xab]);
  expect(cellsOf(bytes)[1]?.[1]?.v).toBe('鑫源\uFFFD');
  expect(readCsv(bytes, 'a.csv').remarks).toEqual([
    { word: 'unreadLetters', values: { count: 1, cell: 'B2' } },
  ]);
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
