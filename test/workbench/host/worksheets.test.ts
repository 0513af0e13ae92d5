import { closeOffice, openOffice, type TestOffice } from '../office';
import { codeOf, failureOf } from './failure';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const names = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });

const add = (name?: string): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load('name');
    await context.sync();
    return sheet.name;
  });

test('a sheet is added at the end and is not activated', async () => {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add('计划 2026').load('name,position,id,visibility');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([added.name, added.position, added.visibility, active.name]).toEqual([
      '计划 2026',
      1,
      'Visible',
      'Sheet1',
    ]);
    const again = context.workbook.worksheets.getItem(added.id).load('name');
    await context.sync();
    expect(again.name).toBe('计划 2026');
  });
  expect(await add()).toBe('Sheet3');
});

test.each([
  '',
  'a'.repeat(32),
  'a/b',
  'a\\b',
  'a?b',
  'a*b',
  'a[b',
  'a]b',
  'a:b',
  "'ab",
  "ab'",
  'History',
  'hIsToRy',
])('Excel has no sheet named %p', async (name) => {
  expect(await codeOf(add(name))).toBe('InvalidArgument');
  expect(await names()).toEqual(['Sheet1']);
});

test('a name that exists in other letters exists', async () => {
  expect(await failureOf(add('sHEET1'))).toEqual({
    code: 'ItemAlreadyExists',
    location: 'WorksheetCollection.add',
  });
  expect(await add('a'.repeat(31))).toBe('a'.repeat(31));
});

test('formulas follow a sheet that is renamed', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const plan = context.workbook.worksheets.add('Plan');
    sheet.getRange('A1').values = [[21]];
    plan.getRange('A1').formulas = [['=Sheet1!A1*2']];
    await context.sync();
    sheet.name = 'My accounts';
    await context.sync();
    const cell = plan.getRange('A1').load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["='My accounts'!A1*2"]], [[42]]]);
  });
});

test('sheets move, hide and are deleted; the last that is seen stays', async () => {
  await add('B');
  await add('C');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('C').position = 0;
    worksheets.getItem('B').visibility = 'Hidden';
    const [first, last] = [worksheets.getFirst().load('name'), worksheets.getLast(true).load('name')];
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect([first.name, last.name, ...counts.map(({ value }) => value)]).toEqual(['C', 'Sheet1', 3, 2]);
    worksheets.getItem('C').delete();
    await context.sync();
  });
  expect(await names()).toEqual(['Sheet1', 'B']);
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
        await context.sync();
      }),
    ),
  ).toBe('InvalidOperation');
});

test('the active sheet can be deleted, and another takes its place', async () => {
  await add('Next');
  const active = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('Next');
});

test('a copy has the cells, the looks and the page of its sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['Plan', '=1+1']];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.pageLayout.orientation = 'Landscape';
    const copy = sheet.copy('After', sheet).load('name,position');
    copy.pageLayout.load('orientation');
    const cells = copy.getRange('A1:B1').load('values');
    const fill = copy.getRange('A1').format.fill.load('color');
    await context.sync();
    expect([copy.name, copy.position, copy.pageLayout.orientation]).toEqual(['Sheet1 (2)', 1, 'Landscape']);
    expect([cells.values, fill.color]).toEqual([[['Plan', 2]], '#FF0000']);
  });
});

test('what is missing is a null object, and so is all that follows from it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Ghost');
    const range = sheet.getRange('A1').load('values');
    range.values = [[1]];
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const failure = failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ghost').getRange('A1').values = [[1]];
      await context.sync();
    }),
  );
  expect(await failure).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
});

test('tab colour, grid lines, frozen panes', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tabColor = '#0F6CBD';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.load('tabColor,showGridlines');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines, frozen.address]).toEqual(['#0F6CBD', false, 'Sheet1!A1:B3']);
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(rows.address).toBe('Sheet1!1:2');
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('custom properties stay with their sheet', async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Sheet1');
    customProperties.add('channel-planner', '{"v":1}');
    customProperties.add('Channel-Planner', '{"v":2}');
    const known = customProperties.getItemOrNullObject('CHANNEL-PLANNER').load('key,value');
    const none = customProperties.getItemOrNullObject('other');
    await context.sync();
    expect([known.key, known.value, none.isNullObject]).toEqual(['channel-planner', '{"v":2}', true]);
    known.delete();
    const gone = customProperties.getItemOrNullObject('channel-planner');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('page layout and breaks are kept where the file is written from', async () => {
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.setPrintArea('A1:H40');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    sheet.horizontalPageBreaks.add('A21');
    await context.sync();
    return sheet.id;
  });
  const { page, rowBreaks } = office.host.sheetExtras(id);
  expect(page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    centerHorizontally: true,
    leftMargin: 72,
    printArea: '$A$1:$H$40',
    titleRows: '$1:$3',
    footer: { left: '', center: '&P / &N', right: '' },
  });
  expect(rowBreaks).toEqual([20]);
});
