import { closeOffice, openOffice, type TestOffice } from '../office';
import { codeOf } from './failure';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

/** Does something to the first sheet, in one request; resolves with the code that it is refused with, or with `taken`. */
const outcome = async (work: (sheet: Excel.Worksheet) => void): Promise<string> => {
  const done = Excel.run(async (context) => {
    work(first(context));
    await context.sync();
  });
  return done.then(
    () => 'taken',
    () => codeOf(done),
  );
};

const nested = (levels: number): string => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;

test('formulas that Excel refuses are refused', async () => {
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('H1:I2').values = [
      ['Code', 'Net sales'],
      [1, 2],
    ];
    sheet.tables.add('H1:I2', true).name = 'Sales';
    await context.sync();
  });
  const formulas: Record<string, string> = {
    // Length, texts, levels, arguments.
    [`=${' '.repeat(8190)}1`]: 'taken',
    [`=${' '.repeat(8191)}1`]: 'InvalidArgument',
    [`="${'x'.repeat(255)}"`]: 'taken',
    [`="${'x'.repeat(256)}"`]: 'InvalidArgument',
    [nested(64)]: 'taken',
    [nested(65)]: 'InvalidArgument',
    [`=SUM(${Array(255).fill(1).join()})`]: 'taken',
    [`=SUM(${Array(256).fill(1).join()})`]: 'InvalidArgument',
    '=ABS()': 'InvalidArgument',
    '=ABS(1,2)': 'InvalidArgument',
    '=IF(1,{2,3},"a,b")': 'taken',
    // Sheets and tables that do not exist.
    '=Sheet1!A1': 'taken',
    "='Sheet1'!A1": 'taken',
    '=Nowhere!A1': 'InvalidArgument',
    "='No where'!A1": 'InvalidArgument',
    '=SUM(Sales[Net sales])': 'taken',
    '=ROWS(Sales[#All])': 'taken',
    '=SUM(Sales[Gross sales])': 'InvalidArgument',
    '=SUM(Purchases[Net sales])': 'InvalidArgument',
    // Not well formed.
    '=SUM(1': 'InvalidArgument',
    '=1)': 'InvalidArgument',
    '=1+': 'InvalidArgument',
    '="x': 'InvalidArgument',
    // What only gives an error in the cell is taken.
    '=NOSUCHFUNCTION(1)': 'taken',
    '=no_such_name': 'taken',
    '=#REF!+1': 'taken',
  };
  const found: Record<string, string> = {};
  for (const formula of Object.keys(formulas))
    found[formula] = await outcome((sheet) => (sheet.getRange('A1').formulas = [[formula]]));
  expect(found).toEqual(formulas);
});

test.each<[string, (sheet: Excel.Worksheet) => void, (sheet: Excel.Worksheet) => void]>([
  [
    'text in a cell: 32,767 characters',
    (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_767)]]),
    (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
  ],
  [
    'a list to choose from: 255 characters',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: `${'x'.repeat(253)},y` },
      }),
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: `${'x'.repeat(254)},y` },
      }),
  ],
  [
    'the title of a prompt: 32 characters, its message: 255',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.prompt = {
        showPrompt: true,
        title: 't'.repeat(32),
        message: 'm'.repeat(255),
      }),
    (sheet) =>
      (sheet.getRange('A1').dataValidation.prompt = {
        showPrompt: true,
        title: 't'.repeat(33),
        message: 'm',
      }),
  ],
  [
    'the message of an alert: 225 characters',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 't'.repeat(32),
        message: 'm'.repeat(225),
      }),
    (sheet) =>
      (sheet.getRange('A1').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '',
        message: 'm'.repeat(226),
      }),
  ],
  [
    'a footer: 255 characters in all',
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(249)),
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(250)),
  ],
  [
    'the scale of a print: 10 to 400 percent',
    (sheet) => (sheet.pageLayout.zoom = { scale: 10 }),
    (sheet) => (sheet.pageLayout.zoom = { scale: 9 }),
  ],
  [
    'a paper size that Excel knows',
    (sheet) => (sheet.pageLayout.paperSize = Excel.PaperType.a4),
    (sheet) => (sheet.pageLayout.paperSize = 'A0' as Excel.PaperType),
  ],
  [
    'page breaks: 1,026',
    (sheet) => {
      for (let row = 2; row < 1028; row++) sheet.horizontalPageBreaks.add(`A${row}`);
    },
    (sheet) => {
      for (let row = 2; row < 1029; row++) sheet.horizontalPageBreaks.add(`A${row}`);
    },
  ],
  [
    'a text kept as a name: 255 characters',
    (sheet) => void sheet.names.add('short', `="${'x'.repeat(255)}"`),
    (sheet) => void sheet.names.add('long', `="${'x'.repeat(256)}"`),
  ],
])('%s', async (_what, taken, refused) => {
  expect(await outcome(taken)).toBe('taken');
  expect(await outcome(refused)).toBe('InvalidArgument');
});

test('cells of a table cannot be merged, and what becomes a table is unmerged', async () => {
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A2:B2').merge();
    sheet.tables.add('A1:B3', true);
    const merged = sheet.getRange('A1:B3').getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    expect(merged.isNullObject).toBe(true);
  });
  expect(await outcome((sheet) => sheet.getRange('A2:B2').merge())).toBe('InvalidOperation');
  expect(await outcome((sheet) => sheet.getRange('D2:E2').merge())).toBe('taken');
});

test('an address is cut off after 8,192 characters', async () => {
  const cells = Array.from({ length: 3000 }, (_, row) => `A${row + 1}`);
  const areaCount = await Excel.run(async (context) => {
    const areas = first(context).getRanges(cells.join(',')).load('areaCount');
    await context.sync();
    return areas.areaCount;
  });
  expect(areaCount).toBeLessThan(3000);
  expect(areaCount).toBeGreaterThan(1000);
});

test('what official samples do is taken: named colours, one value for all cells, a list whose source is a range', async () => {
  await Excel.run(async (context) => {
    const sheet = first(context);
    const cells = sheet.getRange('A1:B2');
    cells.values = 7 as never;
    cells.numberFormat = '0.0' as never;
    cells.format.fill.color = 'LightSteelBlue';
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    cells.load('values,text');
    cells.format.fill.load('color');
    cells.dataValidation.load('rule');
    await context.sync();
    expect([cells.values, cells.text[0], cells.format.fill.color]).toEqual([
      [
        [7, 7],
        [7, 7],
      ],
      ['7.0', '7.0'],
      '#B0C4DE',
    ]);
    expect(cells.dataValidation.rule).toEqual({
      list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' },
    });
  });
});

test('a range that is made smaller than its first cell lies on the other side of it', async () => {
  const address = await Excel.run(async (context) => {
    const range = first(context).getRange('E5').getResizedRange(1, -3).load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!B5:E6');
});

test('a number format in a matrix of one cell is that of every cell; values in one are not', async () => {
  const formats = await Excel.run(async (context) => {
    const range = first(context).getRange('A1:B2');
    range.numberFormat = [['0.00']];
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat.flat() as unknown[];
  });
  expect(formats).toEqual(['0.00', '0.00', '0.00', '0.00']);
  expect(await outcome((sheet) => (sheet.getRange('A1:B2').values = [[1]]))).toBe('InvalidArgument');
});

test('a name for a formula over a table is calculated where it is used', async () => {
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:A3').values = [['Net'], [20], [22]];
    sheet.tables.add('A1:A3', true).name = 'Sales';
    context.workbook.names.add('Total', '=SUM(Sales[Net])');
    const cell = sheet.getRange('C1');
    cell.formulas = [['=Total*2']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[84]]);
  });
});
