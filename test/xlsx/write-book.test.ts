import fc from 'fast-check';
import type { Content } from '../../src/core/sheet/document';
import { listSheet } from '../../src/core/sheet/listSheet';
import { Book } from '../../src/xlsx/read-book';
import { bookBytes } from '../../src/xlsx/write-book';

const list = (rows: readonly (readonly Content[])[]) =>
  listSheet({
    name: 'List & more',
    tabColor: '#123456',
    columns: [
      { heading: 'Code\nnumber', width: 60 },
      { heading: 'Value', width: 60 },
    ],
    rows,
    table: 'List',
  });

const contents = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
  fc.constantFrom('007', '=1+1', '<b>&amp;</b>', '_x000A_', 'a\nb', '\u0001', '"quoted"', ' edges '),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
);

test('whatever a document holds is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(contents, contents), { minLength: 1, maxLength: 20 }), (rows) => {
      const book = new Book(bookBytes([list(rows)]));
      expect(book.sheetNames).toEqual(['List & more']);
      expect(book.tables({ list: ['list'] }).list?.cells).toEqual([['Code\nnumber', 'Value'], ...rows]);
    }),
    { numRuns: 200 },
  );
});

test('the same documents are the same bytes', () => {
  const document = list([['a', 1]]);
  expect(bookBytes([document])).toEqual(bookBytes([document]));
});
