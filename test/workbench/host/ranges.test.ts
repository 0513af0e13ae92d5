import { closeOffice, openOffice, type TestOffice } from '../office';
import { codeOf, failureOf } from './failure';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

type Matrix = unknown[][];

/** Writes to a range of the first sheet and reads it back. */
const round = (address: string, values: Matrix): Promise<Excel.Range> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.values = values;
    range.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    return range;
  });

test('what is written is read as if it had been typed', async () => {
  const typed = [
    '12',
    '1,234.5',
    '85%',
    '8.5%',
    '$3',
    '2026-03-01',
    '3/1/2026',
    'TRUE',
    "'007",
    '1e3',
    '-',
    'a',
  ];
  const range = await round('A1:L1', [typed]);
  expect(range.values).toEqual([[12, 1234.5, 0.85, 0.085, 3, 46082, 46082, true, '007', 1000, '-', 'a']]);
  expect(range.numberFormat[0]?.slice(0, 7)).toEqual([
    'General',
    '#,##0.00',
    '0%',
    '0.00%',
    '$#,##0',
    'm/d/yyyy',
    'm/d/yyyy',
  ]);
  expect(range.valueTypes[0]?.slice(6, 10)).toEqual(['Double', 'Boolean', 'String', 'Double']);
  expect(range.text[0]?.slice(0, 4)).toEqual(['12', '1,234.50', '85%', '8.50%']);
});

test('a blank is an empty text, null leaves a cell alone, an empty text empties it', async () => {
  await round('A1:C1', [[1, 2, 3]]);
  const range = await round('A1:C1', [[null, '', 4]]);
  expect(range.values).toEqual([[1, '', 4]]);
  expect(range.valueTypes).toEqual([['Double', 'Empty', 'Double']]);
});

test('text cells keep what is written to them', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:C1');
    range.numberFormat = [['@', '@', '@']];
    range.values = [['007', 5, '=1+1']];
    range.load('values,formulas');
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[['007', '5', '=1+1']], [['007', '5', '=1+1']]]);
  });
});

test('one value fills a range; another shape is refused', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
    range.values = 7 as unknown as Matrix;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
  expect(await failureOf(round('A1:B2', [[1]]))).toEqual({
    code: 'InvalidArgument',
    location: 'Range.values',
  });
});

test('formulas give values in the next sync, across sheets, with errors and spills', async () => {
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getFirst();
    const data = context.workbook.worksheets.add('经销商');
    data.getRange('A1:C4').values = [
      ['编号', '指标', '目标'],
      ['001', 0.6, 0.5],
      ['002', 0.4, 0.5],
      ['003', 0.9, 0.8],
    ].map((row) => row.map((cell, column) => (column === 0 ? `'${cell}` : cell)));
    const formulas = [
      '=INDEX(经销商!$B$2:$B$4,MATCH("002",经销商!$A$2:$A$4,0))',
      '=SUMPRODUCT((经销商!B2:B4>=经销商!C2:C4)*1)',
      '=IF(经销商!B2>=经销商!C2,"达标","未达标")',
      '=TEXT(46082,"yyyy-mm-dd")',
      '=1/0',
      '=NA()',
      '=SUM(经销商!B:B)',
      '=""',
    ];
    plan.getRange('A1:A8').formulas = formulas.map((formula) => [formula]);
    plan.getRange('C1').formulas = [['=SEQUENCE(2,2)']];
    await context.sync();
    const range = plan.getRange('A1:A8').load('values,formulas,valueTypes');
    const spill = plan.getRange('C1:D2').load('values,formulas,hasSpill');
    await context.sync();
    expect(range.values.flat()).toEqual([0.4, 2, '达标', '2026-03-01', '#DIV/0!', '#N/A', 1.9, '']);
    expect(range.valueTypes.flat().slice(3, 6)).toEqual(['String', 'Error', 'Error']);
    expect(range.formulas.flat()[0]).toBe('=INDEX(经销商!$B$2:$B$4,MATCH("002",经销商!$A$2:$A$4,0))');
    expect([spill.values, spill.hasSpill]).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      true,
    ]);
  });
});

test('a spill goes with its formula', async () => {
  await round('A1', [['=SEQUENCE(3)']]);
  expect((await round('C1', [['=SUM(A1:A3)']])).values).toEqual([[6]]);
  await round('A1', [['']]);
  expect((await round('C1', [['=SUM(A1:A3)']])).values).toEqual([[0]]);
});

test('a change is in the values that depend on it', async () => {
  await round('A1:B1', [[2, '=A1*10']]);
  await round('A1', [[3]]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('B1').load('values');
    await context.sync();
    expect(cell.values).toEqual([[30]]);
  });
});

test('what a person types is in the values, calculated', async () => {
  await round('A1:B1', [[2, '=A1*10']]);
  office.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setValue(5);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('B1').load('values');
    await context.sync();
    expect(cell.values).toEqual([[50]]);
  });
});

test.each(['=SUM(A1', '=A1+', '=")', '=1)'])('the formula %p is refused', async (formula) => {
  expect(await codeOf(round('A1', [[formula]]))).toBe('InvalidArgument');
});

test('a property that was not loaded is not there', async () => {
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
    await context.sync();
    return range.values;
  });
  expect(await codeOf(reading)).toBe('PropertyNotLoaded');
});

test('ranges are reached from ranges', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('B2:D5');
    const reached = [
      range.getCell(1, 1),
      range.getRow(1),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(2, 1),
      range.getBoundingRect('F7'),
      range.getIntersection('C1:C3'),
      range.getEntireRow(),
      range.getEntireColumn(),
      sheet.getRangeByIndexes(9, 0, 2, 3),
      sheet.getCell(0, 26),
    ].map((each) => each.load('address'));
    const none = range.getIntersectionOrNullObject('F1');
    await context.sync();
    expect(reached.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      'C3',
      'B3:D3',
      'D2:D5',
      'B5:D5',
      'D5',
      'A3:C6',
      'B2:E7',
      'B2:F7',
      'C2:C3',
      '2:5',
      'B:D',
      'A10:C11',
      'AA1',
    ]);
    expect(none.isNullObject).toBe(true);
  });
  const outside = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('address');
    await context.sync();
  });
  expect(await codeOf(outside)).toBe('InvalidArgument');
});

test('a whole column is Excel’s: over a million rows, no values, but a used part', async () => {
  await round('B3:B4', [['a'], ['b']]);
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getFirst().getRange('B:B');
    column.load('address,rowCount,isEntireColumn,values,cellCount');
    const used = column.getUsedRangeOrNullObject(true).load('address,values');
    await context.sync();
    expect([column.address, column.rowCount, column.isEntireColumn, column.values, column.cellCount]).toEqual(
      ['Sheet1!B:B', 1_048_576, true, null, 1_048_576],
    );
    expect([used.address, used.values]).toEqual(['Sheet1!B3:B4', [['a'], ['b']]]);
  });
});

test('the grid grows with what is written', async () => {
  const range = await round('AZ5000', [['far']]);
  expect(range.values).toEqual([['far']]);
});

test('more than 1,500 cells are written in pieces, and all arrive', async () => {
  const values = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`, `=A${row + 1}*2`]);
  const range = await round('A1:C2000', values);
  expect(range.values[1999]).toEqual([1999, 'row 1999', 3998]);
  expect(range.values).toHaveLength(2000);
});

test('merged cells keep their first value', async () => {
  await round('A1:B2', [
    [1, 2],
    [3, 4],
  ]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    range.merge();
    range.load('values');
    const merged = context.workbook.worksheets.getFirst().getRange('A1:D9').getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    await context.sync();
    expect(range.values).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(merged.address).toBe('Sheet1!A1:B2');
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('clearing takes contents, looks or both', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1:A3');
    range.values = [[1], [2], [3]];
    range.format.fill.color = '#FF0000';
    await context.sync();
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear('Formats');
    sheet.getRange('A3').clear();
    range.load('values');
    const fills = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
    await context.sync();
    expect(range.values).toEqual([[''], [2], ['']]);
    expect(fills.map(({ color }) => color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
  });
});

test('inserted and deleted rows move cells, formulas and ranges that are held', async () => {
  await round('A1:A4', [['a'], ['b'], ['c'], ['=A3']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const held = sheet.getRange('A3').load('address,values');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    held.load('address,values');
    const formula = sheet.getRange('A6').load('formulas,values');
    await context.sync();
    expect([held.address, held.values, formula.formulas, formula.values]).toEqual([
      'Sheet1!A5',
      [['c']],
      [['=A5']],
      [['c']],
    ]);
    sheet.getRange('2:4').delete('Up');
    held.load('address,values');
    await context.sync();
    expect([held.address, held.values]).toEqual(['Sheet1!A2', [['c']]]);
  });
});

test('hidden rows are told, seen through and left out of what is visible', async () => {
  await round(
    'A1:B6',
    Array.from({ length: 6 }, (_, row) => [row + 1, `r${row + 1}`]),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('3:4').rowHidden = true;
    const range = sheet.getRange('A1:B6').load('rowHidden,values');
    const hidden = sheet.getRange('A3:A4').load('rowHidden');
    const visible = range.getSpecialCellsOrNullObject('Visible').load('address,cellCount');
    const view = range.getVisibleView().load('values,rowCount,cellAddresses');
    const none = sheet.getRange('A3:B4').getSpecialCellsOrNullObject('Visible');
    await context.sync();
    expect([range.rowHidden, hidden.rowHidden, range.values.length]).toEqual([null, true, 6]);
    expect([visible.address, visible.cellCount]).toEqual(['Sheet1!A1:B2,Sheet1!A5:B6', 8]);
    expect([view.rowCount, view.values[2], view.cellAddresses[2]]).toEqual([4, [5, 'r5'], ['A5', 'B5']]);
    expect(none.isNullObject).toBe(true);
  });
});

test('rows that a filter takes out are hidden', async () => {
  await round('A1:A5', [['type'], ['x'], ['y'], ['x'], ['y']]);
  const sheet = office.api.getActiveWorkbook()?.getActiveSheet();
  const filter = sheet?.getRange('A1:A5').createFilter();
  filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['x'] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.autoFilter.load('enabled');
    const filtered = sheet.autoFilter.getRangeOrNullObject().load('address');
    const visible = sheet.getRange('A1:A5').getSpecialCellsOrNullObject('Visible').load('address');
    await context.sync();
    expect([sheet.autoFilter.enabled, filtered.address]).toEqual([true, 'Sheet1!A1:A5']);
    expect(visible.address).toBe('Sheet1!A1:A2,Sheet1!A4');
  });
});

test('looks that a person gives to cells do not hold up the next request', async () => {
  await round('A1:B1', [[2, '=A1*10']]);
  office.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setFontWeight('bold');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1:B1').load('values');
    const font = context.workbook.worksheets.getFirst().getRange('A1').format.font.load('bold');
    await context.sync();
    expect([cell.values, font.bold]).toEqual([[[2, 20]], true]);
  });
});

test('a row copied into rows below takes values, looks, merges, validations and height; references move along', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D1').formulas = [['text', 2, '=B1*$B$1', '']];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('C1:D1').merge();
    sheet.getRange('A1').format.rowHeight = 30;
    sheet.getRange('B1').dataValidation.rule = { decimal: { operator: 'GreaterThan', formula1: 0 } };
    sheet.getRange('2:3').copyFrom(sheet.getRange('1:1'));
    const cells = sheet.getRange('A3:C3').load('formulas,values');
    const fill = sheet.getRange('A3').format.load('rowHeight,fill/color');
    const merged = sheet.getRange('C3').getMergedAreasOrNullObject().load('address');
    const rule = sheet.getRange('B2').dataValidation.load('type');
    await context.sync();
    expect([cells.formulas, cells.values]).toEqual([[['text', 2, '=B3*$B$1']], [['text', 2, 4]]]);
    expect([fill.rowHeight, fill.fill.color, rule.type]).toEqual([30, '#FF0000', 'Decimal']);
    expect(merged.address).toMatch(/C3:D3$/);
  });
});

test('cells are found by a part of their text', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C3').values = [
      ['{{Name}}', 'plain'],
      ['x', 'for {{name}}'],
    ];
    const find = (text: string, criteria: Excel.WorksheetSearchCriteria) =>
      sheet.findAllOrNullObject(text, criteria).load('address');
    const part = find('{{name', { completeMatch: false, matchCase: false });
    const cased = find('{{name', { completeMatch: false, matchCase: true });
    const whole = find('{{name', { completeMatch: true, matchCase: false });
    await context.sync();
    expect([part.address, cased.address]).toEqual(['Sheet1!B2,Sheet1!C3', 'Sheet1!C3']);
    expect(whole.isNullObject).toBe(true);
  });
});
