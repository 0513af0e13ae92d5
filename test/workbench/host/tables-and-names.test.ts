import { closeOffice, openOffice, type TestOffice } from '../office';
import { codeOf } from './failure';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2:D4').values = [
      ['编号', '名称', '销售额'],
      ["'001", '云岭', 120],
      ["'002", '海曙', 80],
    ];
    sheet.tables.add('B2:D4', true).name = 'Accounts';
    await context.sync();
  });
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

test('a table is found by name in any letters, from the workbook and from its sheet', () =>
  Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const table = tables.getItem('aCCOUNTS').load('name,style,showHeaders,showTotals,id');
    table.worksheet.load('name');
    const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map(
      (range) => range.load('address,values'),
    );
    table.columns.load('items/name,items/index,count');
    const ofSheet = worksheets.getFirst().tables.load('items/name,count');
    const none = tables.getItemOrNullObject('Gates');
    const rows = table.rows.getCount();
    await context.sync();
    expect([table.name, table.style, table.showHeaders, table.worksheet.name]).toEqual([
      'Accounts',
      'TableStyleMedium2',
      true,
      'Sheet1',
    ]);
    expect([whole?.address, header?.values, body?.values]).toEqual([
      'Sheet1!B2:D4',
      [['编号', '名称', '销售额']],
      [
        ['001', '云岭', 120],
        ['002', '海曙', 80],
      ],
    ]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['编号', 0],
      ['名称', 1],
      ['销售额', 2],
    ]);
    expect([ofSheet.count, none.isNullObject, rows.value]).toEqual([1, true, 2]);
    const sales = table.columns.getItem('销售额').getDataBodyRange().load('values');
    const missing = table.columns.getItemOrNullObject('region');
    await context.sync();
    expect([sales.values, missing.isNullObject]).toEqual([[[120], [80]], true]);
  }));

test('headings are made of what the header row has: text, none blank, none twice', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('H1:K1').values = [['a', '', 'A', 5]];
    const table = sheet.tables.add('H1:K3', true).load('name');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    expect([table.name, header.values]).toEqual(['Table2', [['a', 'Column2', 'A2', '5']]]);
  }));

test('rows are added at the end', () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Accounts');
    table.rows.add(undefined, [
      ['003', '平江', 60],
      ['004', '栖霞', 40],
    ]);
    const body = table.getDataBodyRange().load('address,values');
    await context.sync();
    expect([body.address, body.values[3]]).toEqual(['Sheet1!B3:D6', [4, '栖霞', 40]]);
  }));

test('formulas reach a table by its name', () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('G1');
    cell.formulas = [['=SUM(Accounts[销售额])']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[200]]);
  }));

test('two tables never overlap or share a name', async () => {
  const add = (address: string, name?: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add(address, true);
      if (name) table.name = name;
      await context.sync();
    });
  expect(await codeOf(add('D4:E9'))).toBe('InvalidArgument');
  expect(await codeOf(add('G1:H2', 'accounts'))).toBe('ItemAlreadyExists');
  expect(await codeOf(add('J1:K2', '2 words'))).toBe('InvalidArgument');
});

test('a table becomes cells again, or goes with them', () =>
  Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    tables.getItem('Accounts').convertToRange();
    const kept = sheet.getRange('C3').load('values');
    const count = tables.getCount();
    await context.sync();
    expect([kept.values, count.value]).toEqual([[['云岭']], 0]);
    sheet.tables.add('B2:D4', true).delete();
    kept.load('values');
    await context.sync();
    expect(kept.values).toEqual([['']]);
  }));

test('names stand for cells or for values', () =>
  Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    names.add('Rate', sheet.getRange('D3'), '费率');
    names.add('Share', '=0.85');
    names.add('Title', '="计划"');
    sheet.names.add('Local', sheet.getRange('B:B'));
    const rate = names.getItem('RATE').load('name,formula,value,type,scope,visible,comment');
    const [share, title] = [
      names.getItem('Share').load('value,type'),
      names.getItem('Title').load('value,type'),
    ];
    const range = rate.getRange().load('address,values');
    const [noRange, noName, local] = [
      share.getRangeOrNullObject(),
      names.getItemOrNullObject('Local'),
      sheet.names.getItemOrNullObject('Local').load('scope,formula'),
    ];
    const formula = sheet.getRange('G9');
    formula.formulas = [['=Rate*Share']];
    formula.load('values');
    const byName = sheet.getRange('Rate').load('address');
    await context.sync();
    expect(rate.toJSON()).toMatchObject({
      name: 'Rate',
      formula: '=Sheet1!$D$3',
      value: 'Sheet1!$D$3',
      type: 'Range',
      scope: 'Workbook',
      visible: true,
      comment: '费率',
    });
    expect([share.value, share.type, title.value, title.type]).toEqual([0.85, 'Double', '计划', 'String']);
    expect([range.address, range.values, byName.address]).toEqual(['Sheet1!D3', [[120]], 'Sheet1!D3']);
    expect([noRange.isNullObject, noName.isNullObject, local.scope, local.formula]).toEqual([
      true,
      true,
      'Worksheet',
      '=Sheet1!$B:$B',
    ]);
    expect(formula.values).toEqual([[102]]);
    rate.delete();
    const gone = names.getItemOrNullObject('Rate');
    names.load('items/name');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(names.items.map(({ name }) => name).sort()).toEqual(['Local', 'Share', 'Title']);
  }));

test('names follow Excel’s rules', async () => {
  const add = (name: string): Promise<unknown> =>
    Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
  for (const name of ['A1', 'two words', '1st', 'R']) expect(await codeOf(add(name))).toBe('InvalidArgument');
  await add('目标');
  expect(await codeOf(add('目标'))).toBe('ItemAlreadyExists');
});

test('settings are kept with the workbook', () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('scheme', { id: 'S1', version: 2 });
    settings.add('scheme', { id: 'S1', version: 3 });
    settings.add('other', 'x');
    await context.sync();
    const scheme = settings.getItem('scheme').load('value');
    const none = settings.getItemOrNullObject('gone');
    settings.load('items/key');
    await context.sync();
    expect([scheme.value, none.isNullObject]).toEqual([{ id: 'S1', version: 3 }, true]);
    expect(settings.items.map(({ key }) => key)).toEqual(['scheme', 'other']);
    scheme.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  }));
