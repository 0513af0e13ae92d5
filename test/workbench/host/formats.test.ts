import { closeOffice, openOffice, type TestOffice } from '../office';
import { codeOf } from './failure';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));

test('formats are read as they were set, and are null where cells differ', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C3');
    range.format.fill.color = '#DEECF9';
    range.format.font.set({
      bold: true,
      italic: true,
      color: '#C00000',
      size: 14,
      name: 'Calibri',
      underline: 'Single',
    });
    range.format.set({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
    });
    range.numberFormat = [
      ['0%', '0.0', '@'],
      ...Array(2).fill(['General', 'General', 'General']),
    ] as string[][];
    sheet.getRange('B2').format.font.bold = false;
    await context.sync();
    range.load('numberFormat');
    range.format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    range.format.font.load('bold,italic,color,size,name,underline');
    range.format.fill.load('color');
    const other = sheet.getRange('E1:F1').format.load('fill/color,font/bold,horizontalAlignment');
    await context.sync();
    expect(range.numberFormat[0]).toEqual(['0%', '0.0', '@']);
    expect(range.format.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      fill: { color: '#DEECF9' },
      font: { italic: true, color: '#C00000', size: 14, name: 'Calibri', underline: 'Single' },
    });
    expect(range.format.font.bold).toBeNull();
    expect([other.fill.color, other.font.bold, other.horizontalAlignment]).toEqual([
      '#FFFFFF',
      false,
      'General',
    ]);
  }));

test('a fill is taken away again', () =>
  onSheet(async (sheet, context) => {
    const { fill, font } = sheet.getRange('A1').format;
    fill.color = 'red';
    font.bold = true;
    fill.clear();
    fill.load('color');
    font.load('bold');
    await context.sync();
    expect([fill.color, font.bold]).toEqual(['#FFFFFF', true]);
  }));

test('borders have a style, a weight and a colour on their edge alone', () =>
  onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:D4').format;
    const top = borders.getItem('EdgeTop');
    top.style = 'Continuous';
    top.weight = 'Medium';
    top.color = '#0F6CBD';
    borders.getItem('InsideHorizontal').color = '#AAAAAA';
    await context.sync();
    const read = (address: string, edge: Excel.BorderIndex): Excel.RangeBorder =>
      sheet.getRange(address).format.borders.getItem(edge).load('style,weight,color');
    const [edge, inner, none, line] = [
      read('B2:D2', 'EdgeTop' as Excel.BorderIndex),
      read('B3', 'EdgeTop' as Excel.BorderIndex),
      read('B2', 'EdgeLeft' as Excel.BorderIndex),
      read('C3', 'EdgeBottom' as Excel.BorderIndex),
    ];
    await context.sync();
    expect(edge.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#0F6CBD' });
    expect([inner.style, none.style]).toEqual(['None', 'None']);
    expect(line.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Thin', color: '#AAAAAA' });
  }));

test('columns and rows have sizes in points; 0 hides', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 90;
    sheet.getRange('C:C').format.columnWidth = 0;
    sheet.getRange('1:2').format.rowHeight = 30;
    sheet.getRange('4:4').format.rowHeight = 0;
    await context.sync();
    const sizes = sheet.getRange('A1:B2').format.load('columnWidth,rowHeight');
    const mixed = sheet.getRange('A1:C3').format.load('columnWidth,rowHeight');
    const hidden = sheet.getRange('C4').load('columnHidden,rowHidden');
    await context.sync();
    expect([sizes.columnWidth, sizes.rowHeight]).toEqual([90, 30]);
    expect([mixed.columnWidth, mixed.rowHeight]).toEqual([null, null]);
    expect([hidden.columnHidden, hidden.rowHidden]).toEqual([true, true]);
    sheet.getRange('C:C').format.columnWidth = 50;
    const shown = sheet.getRange('C1').load('columnHidden,format/columnWidth');
    await context.sync();
    expect([shown.columnHidden, shown.format.columnWidth]).toEqual([false, 50]);
  }));

test('a whole column, row or sheet can be formatted', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange().format.font.name = 'Arial';
    sheet.getRange('B:B').numberFormat = '0.00' as unknown as string[][];
    sheet.getRange('3:3').format.fill.color = '#FFFF00';
    await context.sync();
    sheet.getRange('B700').values = [[1]];
    const cell = sheet.getRange('B700').load('numberFormat,text');
    const row = sheet.getRange('A3:Z3').format.fill.load('color');
    const font = sheet.getRange('A1:D9').format.font.load('name');
    await context.sync();
    expect([cell.numberFormat, cell.text, row.color, font.name]).toEqual([
      [['0.00']],
      [['1.00']],
      '#FFFF00',
      'Arial',
    ]);
  }));

test('several areas are formatted together', () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:A2,C1:C2');
    areas.format.fill.color = '#00FF00';
    areas.load('address,areaCount,cellCount');
    areas.areas.load('items/address');
    await context.sync();
    const fills = ['A2', 'B2', 'C2'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(['#00FF00', '#FFFFFF', '#00FF00']);
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:A2,Sheet1!C1:C2', 2, 4]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:A2', 'Sheet1!C1:C2']);
  }));

test('what Excel has no format for is refused', async () => {
  const set = (work: (format: Excel.RangeFormat) => void): Promise<unknown> =>
    onSheet(async (sheet, context) => {
      work(sheet.getRange('A1').format);
      await context.sync();
    });
  expect(await codeOf(set((format) => (format.fill.color = 'no colour')))).toBe('InvalidArgument');
  expect(await codeOf(set((format) => (format.horizontalAlignment = 'Middle' as 'Center')))).toBe(
    'InvalidArgument',
  );
});

test('a list, its sentence and its prompt validate cells', () =>
  onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    dataValidation.errorAlert = { message: '请选择', showAlert: true, style: 'Stop', title: '无效' };
    dataValidation.prompt = { message: '选一个', showPrompt: true, title: '状态' };
    dataValidation.ignoreBlanks = true;
    await context.sync();
    const part = sheet.getRange('B3:B4').dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    const mixed = sheet.getRange('B8:B12').dataValidation.load('type');
    const none = sheet.getRange('D1').dataValidation.load('type,rule');
    await context.sync();
    expect(part.toJSON()).toMatchObject({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: '是,否' } },
      errorAlert: { message: '请选择', showAlert: true, style: 'Stop', title: '无效' },
      prompt: { message: '选一个', showPrompt: true, title: '状态' },
      ignoreBlanks: true,
    });
    expect([mixed.type, none.type, none.rule]).toEqual(['Inconsistent', 'None', {}]);
    sheet.getRange('B4').dataValidation.clear();
    const [left, cleared] = ['B5:B9', 'B4'].map((cells) => sheet.getRange(cells).dataValidation.load('type'));
    await context.sync();
    expect([left?.type, cleared?.type]).toEqual(['List', 'None']);
  }));

test('numbers and dates are validated within bounds', () =>
  onSheet(async (sheet, context) => {
    const rules: Excel.DataValidationRule[] = [
      { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
      { wholeNumber: { formula1: 1, operator: 'GreaterThan' } },
      { date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' as 'GreaterThan' } },
    ];
    rules.forEach((rule, row) => (sheet.getCell(row, 0).dataValidation.rule = rule));
    await context.sync();
    const read = rules.map((_, row) => sheet.getCell(row, 0).dataValidation.load('type,rule'));
    await context.sync();
    expect(read.map(({ type }) => type)).toEqual(['Decimal', 'WholeNumber', 'Date']);
    expect(read[0]?.rule).toMatchObject(rules[0] ?? {});
    expect(read[2]?.rule).toMatchObject(rules[2] ?? {});
  }));

test('conditional formats are set bit by bit and reach the grid as rules', async () => {
  await onSheet(async (sheet, context) => {
    const bars = sheet.getRange('B2:B9').conditionalFormats.add('DataBar' as Excel.ConditionalFormatType);
    bars.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    bars.dataBar.upperBoundRule = { type: 'Number', formula: '100' };
    bars.dataBar.positiveFormat.fillColor = '#0F6CBD';
    const text = sheet
      .getRange('C2:C9')
      .conditionalFormats.add('ContainsText' as Excel.ConditionalFormatType);
    text.textComparison.format.font.color = '#C00000';
    text.textComparison.format.fill.color = '#FDE7E9';
    text.textComparison.rule = { operator: 'Contains' as Excel.ConditionalTextOperator, text: '否' };
    const value = sheet.getRange('D2:D9').conditionalFormats.add('CellValue' as Excel.ConditionalFormatType);
    value.cellValue.format.font.bold = true;
    value.cellValue.rule = { formula1: '=60', operator: 'LessThan' };
    const custom = sheet.getRange('E2:E9').conditionalFormats.add('Custom' as Excel.ConditionalFormatType);
    custom.custom.rule.formula = '=$A2=""';
    custom.custom.format.fill.color = '#EEEEEE';
    await context.sync();
    const formats = sheet.getRange('A1:E9').conditionalFormats.load('items/type,items/id');
    const one = sheet.getRange('C3').conditionalFormats.getItemAt(0).load('type');
    one.textComparison.load('rule');
    await context.sync();
    expect(formats.items.map(({ type }) => type).sort()).toEqual([
      'CellValue',
      'ContainsText',
      'Custom',
      'DataBar',
    ]);
    expect(one.textComparison.rule).toEqual({ operator: 'Contains', text: '否' });
  });
  const rules = office.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ?? [];
  expect(rules.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      {
        type: 'dataBar',
        isShowValue: true,
        config: expect.objectContaining({
          min: { type: 'num', value: 0 },
          max: { type: 'num', value: 100 },
          positiveColor: '#0F6CBD',
        }),
      },
      expect.objectContaining({
        subType: 'text',
        operator: 'containsText',
        value: '否',
        style: { cl: { rgb: '#C00000' }, bg: { rgb: '#FDE7E9' } },
      }),
      expect.objectContaining({ subType: 'number', operator: 'lessThan', value: 60, style: { bl: 1 } }),
      expect.objectContaining({ subType: 'formula', value: '=$A2=""' }),
    ]),
  );
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C5').conditionalFormats.clearAll();
    const counts = ['A1:C5', 'B6:C9', 'D2:E9'].map((cells) =>
      sheet.getRange(cells).conditionalFormats.getCount(),
    );
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 2, 2]);
  });
});

test('links to a place of the workbook', () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: 'Sheet1!A9', textToDisplay: '去看', screenTip: '计划' };
    cell.load('hyperlink,values');
    await context.sync();
    expect(cell.hyperlink).toEqual({
      documentReference: 'Sheet1!A9',
      textToDisplay: '去看',
      screenTip: '计划',
    });
    expect(cell.values).toEqual([['去看']]);
  }));

test('a protected sheet takes values in unlocked cells only', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, 'secret');
    sheet.protection.load('protected,options');
    const locked = sheet.getRange('A1:B2').format.protection.load('locked');
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowFormatColumns]).toEqual([true, true]);
    expect(locked.locked).toBeNull();
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('A:A').format.columnWidth = 40;
    await context.sync();
  });
  const refused = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOf(
      onSheet(async (sheet, context) => {
        work(sheet);
        await context.sync();
      }),
    );
  expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  expect(await refused((sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000'))).toBe('AccessDenied');
  expect(await refused((sheet) => sheet.getRange('5:5').delete('Up'))).toBe('AccessDenied');
  expect(await refused((sheet) => sheet.protection.unprotect('wrong'))).toBe('InvalidArgument');
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
});

test('a protected structure takes no new sheets', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load('protected');
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  const added = Excel.run(async (context) => {
    context.workbook.worksheets.add('Plan');
    await context.sync();
  });
  expect(await codeOf(added)).toBe('AccessDenied');
});
