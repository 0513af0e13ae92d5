import type { Behaviour } from '../../../src/workbench/host/behaviour';
import { FunctionCalls } from '../../../src/workbench/grid/calls';
import { defineFunctions } from '../../../src/workbench/grid/functions';
import { FunctionProblems } from '../../../src/workbench/grid/problems';
import { MOODS } from '../../../src/workbench/host/moods';
import { closeOffice, openOffice, type TestOffice } from '../office';
import { codeOf } from './failure';

afterAll(closeOffice);

const inMood = (mood: { readonly behaviour: Partial<Behaviour> }): Promise<TestOffice> =>
  openOffice(mood.behaviour);

/** Runs a batch and answers what it loaded. */
const ask = <T>(work: (context: Excel.RequestContext) => () => T, patient = false): Promise<T> =>
  Excel.run({ delayForCellEdit: patient }, async (context) => {
    const answer = work(context);
    await context.sync();
    return answer();
  });

const firstName = (context: Excel.RequestContext): (() => string) => {
  const sheet = context.workbook.worksheets.getFirst().load('name');
  return () => sheet.name;
};

/** Adds a second sheet that is not the active one. */
const addSheet = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add('Other');
    await context.sync();
  });

test('a blank cell reaches a custom function as 0 on the desktop and as null on the web; what is left out is null', async () => {
  await inMood(MOODS.desktop);
  const seen: unknown[] = [];
  CustomFunctions.associate('SEEN', (...args: unknown[]) => {
    seen.push(args.slice(0, -1));
    return 1;
  });
  for (const mood of [MOODS.desktop, MOODS.web]) {
    const office = await inMood(mood);
    await office.host.callFunction('SEEN', [[[1, null, '']], null, undefined], 'Sheet1!A1');
  }
  expect(seen).toEqual([
    [[[1, 0, '']], 0, null],
    [[[1, null, '']], null, null],
  ]);
});

test('while a person types, a request waits for them where it was asked to, and fails at once elsewhere', async () => {
  const office = await inMood(MOODS.typing);
  expect(await codeOf(ask(firstName))).toBe('InvalidOperationInCellEditMode');
  let answered = '';
  const waiting = ask(firstName, true).then((name) => (answered = name));
  expect(await codeOf(ask(firstName))).toBe('InvalidOperationInCellEditMode');
  expect(answered).toBe('');
  office.host.behave({ typing: false });
  expect(await waiting).toBe('Sheet1');
});

test('what custom functions answer is taken while a person types', async () => {
  const office = await inMood(MOODS.typing);
  CustomFunctions.associate('ONE', () => 1);
  expect(await office.host.callFunction('ONE', [], 'Sheet1!A1')).toEqual({ value: [[1]] });
});

test('with another workbook in front, what needs the focus fails with the documented code, the rest works', async () => {
  const office = await inMood(MOODS.ordinary);
  await addSheet();
  office.host.behave(MOODS.otherWorkbook.behaviour);
  const other = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getItem('Other');
  const does = (work: (context: Excel.RequestContext) => unknown): Promise<string> =>
    codeOf(ask((context) => (work(context), () => '')));
  expect({
    select: await does((context) => other(context).getRange('A1').select()),
    selected: await does(({ workbook }) => workbook.getSelectedRanges().load('address')),
    activate: await does((context) => other(context).activate()),
    delete: await does((context) => other(context).delete()),
    gridlines: await does((context) => (other(context).showGridlines = false)),
    add: await does(({ workbook }) => workbook.worksheets.add('Third')),
    freeze: await does((context) => other(context).freezePanes.freezeRows(1)),
  }).toEqual({
    select: 'GeneralException',
    selected: 'InvalidSelection',
    activate: 'GeneralException',
    delete: 'InvalidSelection',
    gridlines: 'GeneralException',
    add: 'GeneralException',
    freeze: 'GeneralException',
  });
  const written = ask((context) => {
    const cell = other(context).getRange('A1');
    cell.values = [[7]];
    cell.load('values');
    return () => cell.values;
  });
  expect(await written).toEqual([[7]]);
  office.host.behave({ failing: {} });
  await ask((context) => (other(context).delete(), () => ''));
});

test('on the desktop, freezing panes makes their sheet the active one for the API and not on screen, until a sheet is gone to', async () => {
  const office = await inMood(MOODS.desktop);
  await addSheet();
  const activated = Excel.run(
    (context) =>
      new Promise<string>((resolve, reject) => {
        const other = context.workbook.worksheets.getItem('Other').load('id');
        context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
          resolve(worksheetId === other.id ? 'Other' : worksheetId);
          return Promise.resolve();
        });
        context.sync().catch(reject);
      }),
  );
  await office.host.settled();
  const activeSheet = (context: Excel.RequestContext): (() => string) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    return () => sheet.name;
  };
  await ask((context) => {
    context.workbook.worksheets.getItem('Other').freezePanes.freezeRows(1);
    return () => '';
  });
  expect(await ask(activeSheet)).toBe('Other');
  expect(office.api.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe('Sheet1');
  expect(await activated).toBe('Other');
  await ask((context) => {
    context.workbook.worksheets.getItem('Sheet1').activate();
    return () => '';
  });
  expect(await ask(activeSheet)).toBe('Sheet1');
});

test('with German settings, areas are separated by semicolons, numbers are shown with commas, and new tables have German names', async () => {
  await inMood(MOODS.german);
  const areas = (address: string): Promise<number> =>
    ask((context) => {
      const ranges = context.workbook.worksheets.getFirst().getRanges(address).load('areaCount');
      return () => ranges.areaCount;
    });
  expect(await areas('A1;B2:B3')).toBe(2);
  expect(await codeOf(areas('A1,B2:B3'))).toBe('InvalidArgument');
  const shown = await ask((context) => {
    const { application } = context.workbook;
    const { cultureInfo } = application;
    application.load('decimalSeparator,thousandsSeparator');
    cultureInfo.load('name');
    const sheet = context.workbook.worksheets.getFirst();
    const cells = sheet.getRange('A1:B2');
    cells.values = [
      ['x', ''],
      [1234.5, 2],
    ];
    sheet.getRange('A2').numberFormat = [['#,##0.00']];
    const table = sheet.tables.add('A1:B2', true).load('name');
    cells.load('text');
    return () => [
      application.decimalSeparator + application.thousandsSeparator,
      cultureInfo.name,
      table.name,
      cells.text,
    ];
  });
  expect(shown).toEqual([
    ',.',
    'de-DE',
    'Tabelle1',
    [
      ['x', 'Spalte2'],
      ['1.234,50', '2'],
    ],
  ]);
});

test('in manual calculation, a formula that is entered is calculated, and a changed cell leaves it as it is until asked', async () => {
  const office = await inMood(MOODS.manual);
  const write = (address: string, formula: unknown): Promise<string> =>
    ask((context) => {
      context.workbook.worksheets.getFirst().getRange(address).formulas = [[formula]];
      return () => '';
    });
  const read = (): Promise<unknown[]> =>
    ask((context) => {
      const { application } = context.workbook;
      application.load('calculationMode,calculationState');
      const cell = context.workbook.worksheets.getFirst().getRange('B1').load('values');
      return () => [application.calculationMode, application.calculationState, cell.values[0]?.[0]];
    });
  await write('A1', 1);
  await write('B1', '=A1*2');
  expect((await read())[2]).toBe(2);
  await write('A1', 5);
  expect(await read()).toEqual(['Manual', 'Pending', 2]);
  office.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setValue(6);
  expect(await read()).toEqual(['Manual', 'Pending', 2]);
  await ask((context) => {
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    return () => '';
  });
  expect(await read()).toEqual(['Manual', 'Done', 12]);
  await write('A1', 7);
  office.host.behave({ calculationMode: 'Automatic' });
  expect(await read()).toEqual(['Automatic', 'Done', 14]);
});

test('while functions take their time, a new cell shows #BUSY!, a recalculated one its old value, and Excel is calculating', async () => {
  const calls = new FunctionCalls();
  const file = { functions: [{ id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value' }] }] };
  const office = await openOffice({ functions: defineFunctions(file, 'MY', calls, new FunctionProblems()) });
  CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
  calls.connect(office.host, office.calculation);
  const write = (address: string, formula: unknown): Promise<string> =>
    ask((context) => {
      context.workbook.worksheets.getFirst().getRange(address).formulas = [[formula]];
      return () => '';
    });
  const read = (): Promise<unknown[]> =>
    ask((context) => {
      const application = context.workbook.application.load('calculationState');
      const cells = context.workbook.worksheets.getFirst().getRange('B1:B2').load('values');
      return () => [application.calculationState, ...cells.values.flat()];
    });
  await write('A1', 1);
  await write('B1', '=MY.DOUBLE(A1)');
  await office.host.settled();
  expect(await read()).toEqual(['Done', 2, '']);
  office.host.behave(MOODS.calculating.behaviour);
  await write('A1', 5);
  await write('B2', '=MY.DOUBLE(A1)+1');
  expect(await read()).toEqual(['Calculating', 2, '#BUSY!']);
  office.host.behave({ functionsBusy: false });
  await office.host.settled();
  expect(await read()).toEqual(['Done', 10, 11]);
});

test('every mood but the ordinary one says what it is made from', () => {
  const unfounded = Object.entries(MOODS).filter(
    ([name, { sources }]) => name !== 'ordinary' && sources.length === 0,
  );
  expect(unfounded).toEqual([]);
});
