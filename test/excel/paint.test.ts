import type { SheetDocument } from '../../src/core/sheet/document';
import { paint } from '../../src/excel/paint';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { plainDocument } from '../core/sheet/plainDocument';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const draw = (document: SheetDocument): Promise<void> =>
  Excel.run(async (context) => {
    paint(context.workbook.worksheets.add(document.name), document);
    await context.sync();
  });

/** What a range of the drawn sheet answers. */
const read = <T>(address: string, look: (range: Excel.Range) => T, load: string): Promise<T> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Drawn').getRange(address);
    range.load(load);
    await context.sync();
    return look(range);
  });

test('text is text: what looks like a formula, a number, a date or an error arrives as it was written', async () => {
  const texts = ['=1+1', '+5', '-5', '@x', '00123', '3-4', '85%', '￥100', 'TRUE', "'quoted", '宁波', 'Acme'];
  await draw(plainDocument('Drawn', [texts]));
  const read1 = await read(
    'A1:L1',
    ({ values, valueTypes }) => ({ values, valueTypes }),
    'values,valueTypes',
  );
  expect(read1.values).toEqual([texts]);
  expect(new Set(read1.valueTypes.flat())).toEqual(new Set(['String']));
});

test('numbers, yes/no and formulas are what they are; a formula is calculated', async () => {
  await draw(plainDocument('Drawn', [[0.5, true, { formula: '=A1*2' }, null]]));
  expect(await read('A1:D1', ({ values }) => values, 'values')).toEqual([[0.5, true, 1, '']]);
  expect(await read('A1:D1', ({ formulas }) => formulas, 'formulas')).toEqual([[0.5, true, '=A1*2', '']]);
});

test('a number format holds where it is asked for, on values, formulas and texts', async () => {
  const area = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  await draw(
    plainDocument('Drawn', [[0.5, { formula: '=A1' }, 'text']], {
      styles: [
        { areas: [area(0, 0)], style: { format: '0.0%' } },
        { areas: [area(0, 1)], style: { format: '#,##0' } },
        { areas: [area(0, 2)], style: { format: '@' } },
      ],
    }),
  );
  expect(await read('A1:C1', ({ numberFormat }) => numberFormat, 'numberFormat')).toEqual([
    ['0.0%', '#,##0', '@'],
  ]);
});

test('styles lie on their areas, later ones on top, and nowhere else', async () => {
  await draw(
    plainDocument(
      'Drawn',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      {
        styles: [
          { areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], style: { fill: '#FFFFAA', bold: true } },
          {
            areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
            style: { fill: '#112233', color: '#FFFFFF', align: 'right', wrap: true, size: 14 },
          },
        ],
      },
    ),
  );
  const look = (address: string) =>
    read(
      address,
      ({ format }) => [format.fill.color, format.font.bold, format.font.size, format.horizontalAlignment],
      'format/fill/color,format/font/bold,format/font/size,format/horizontalAlignment',
    );
  expect(await look('A1')).toEqual(['#FFFFAA', true, 11, 'General']);
  expect(await look('B2')).toEqual(['#112233', true, 14, 'Right']);
  expect(await look('C3')).toEqual(['#FFFFFF', false, 11, 'General']);
});

test('merges, widths, hidden rows and columns, frozen rows, gridlines and tab colour', async () => {
  await draw(
    plainDocument(
      'Drawn',
      [
        ['key', 'title', ''],
        ['k', 'x', 'y'],
      ],
      {
        merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
        columnWidths: [0, 100, 60],
        rowHeights: [{ row: 0, height: 34 }],
        frozen: { rows: 1, columns: 0 },
        gridlines: false,
        tabColor: '#1F3A5F',
      },
    ),
  );
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Drawn').load('showGridlines,tabColor');
    const hidden = sheet.getRange('A:A').load('columnHidden');
    const wide = sheet.getRange('B1').load('format/columnWidth');
    const tall = sheet.getRange('A1').load('format/rowHeight');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const merged = sheet.getRange('B1:C1').getMergedAreasOrNullObject().load('address');
    await context.sync();
    return [
      sheet.showGridlines,
      sheet.tabColor,
      hidden.columnHidden,
      Math.round(wide.format.columnWidth),
      Math.round(tall.format.rowHeight),
      frozen.address,
      merged.address,
    ];
  });
  expect(seen).toEqual([false, '#1F3A5F', true, 100, 34, 'Drawn!1:1', 'Drawn!B1:C1']);
});

test('inputs take only what they allow, and say what that is', async () => {
  const area = { row: 1, column: 0, rows: 3, columns: 1 };
  await draw(
    plainDocument('Drawn', [['status'], [''], [''], ['']], {
      validations: [{ area, allow: { list: ['open', 'done'] }, message: 'Choose one of the list.' }],
    }),
  );
  const seen = await read(
    'A2:A4',
    ({ dataValidation }) => dataValidation.toJSON(),
    'dataValidation/rule,dataValidation/errorAlert',
  );
  expect(seen.rule).toMatchObject({ list: { inCellDropDown: true, source: 'open,done' } });
  expect(seen.errorAlert).toMatchObject({ message: 'Choose one of the list.', showAlert: true });
});

test('bars and status colours are rules of the cells', async () => {
  await draw(
    plainDocument('Drawn', [[0.5, 'failed']], {
      dataBars: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, max: 1, color: '#9DB4D0' }],
      textRules: [
        {
          area: { row: 0, column: 1, rows: 1, columns: 1 },
          text: 'failed',
          fill: '#F8E1E1',
          color: '#8C1D1D',
        },
      ],
    }),
  );
  const types = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Drawn');
    const [bar, rule] = ['A1', 'B1'].map((address) =>
      sheet.getRange(address).conditionalFormats.load('items/type'),
    );
    await context.sync();
    return [bar, rule].map((formats) => formats?.items.map(({ type }) => type));
  });
  expect(types).toEqual([['DataBar'], ['CellValue']]);
});

test('a sheet prints on A4, one page wide, with its footer and its page breaks', async () => {
  await draw(
    plainDocument(
      'Drawn',
      Array.from({ length: 60 }, (_, row) => [`row ${row}`]),
      {
        printing: {
          orientation: 'portrait',
          area: { row: 0, column: 0, rows: 60, columns: 1 },
          titleRows: { row: 0, rows: 1 },
          breaks: [40],
          footer: { left: 'code', center: '', right: '&P / &N' },
        },
      },
    ),
  );
  const page = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Drawn');
    const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
    const area = layout.getPrintAreaOrNullObject().load('address');
    const footer = layout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
    await context.sync();
    return [
      layout.orientation,
      layout.paperSize,
      layout.zoom,
      area.address,
      footer.leftFooter,
      footer.rightFooter,
    ];
  });
  expect(page).toEqual([
    'Portrait',
    'A4',
    expect.objectContaining({ horizontalFitToPages: 1 }),
    'Drawn!A1:A60',
    'code',
    '&P / &N',
  ]);
});

test('an Excel table gets its name', async () => {
  await draw(
    plainDocument(
      'Drawn',
      [
        ['Field', 'Test'],
        ['a', '>='],
      ],
      { tables: [{ name: 'Gates', area: { row: 0, column: 0, rows: 2, columns: 2 } }] },
    ),
  );
  const address = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Gates').getRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Drawn!A1:B2');
});

test('cells are merged row by row in a list, and as a block where the document says so', async () => {
  const merge = (row: number, rows = 1) => ({ row, column: 0, rows, columns: 2 });
  await draw(
    plainDocument(
      'Drawn',
      Array.from({ length: 6 }, (_, row) => [`row ${row}`, '']),
      {
        merges: [merge(0), merge(2), merge(1), merge(3, 2), merge(5)],
      },
    ),
  );
  const areas = await Excel.run(async (context) => {
    const merged = context.workbook.worksheets
      .getItem('Drawn')
      .getRange('A1:B6')
      .getMergedAreasOrNullObject();
    merged.areas.load('items/address');
    await context.sync();
    return merged.areas.items.map(({ address }) => address).sort();
  });
  expect(areas).toEqual(['Drawn!A1:B1', 'Drawn!A2:B2', 'Drawn!A3:B3', 'Drawn!A4:B5', 'Drawn!A6:B6']);
});
