import type { Behaviour } from '../../../src/workbench/host/behaviour';
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

test('every mood but the ordinary one says what it is made from', () => {
  const unfounded = Object.entries(MOODS).filter(
    ([name, { sources }]) => name !== 'ordinary' && sources.length === 0,
  );
  expect(unfounded).toEqual([]);
});
