import { closeOffice, openOffice, stillness, type TestOffice } from '../office';

/** office.js brings it along; its types are in a package of their own. */
declare const OfficeRuntime: {
  readonly storage: {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
  };
};

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

test('the pane finds itself in Excel with a shared runtime', () => {
  const { host, platform, requirements } = Office.context;
  expect([host, platform]).toEqual(['Excel', 'PC']);
  const sets = ['ExcelApi 1.15', 'ExcelApi 1.16', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2'].map(
    (set) => {
      const [name = '', version] = set.split(' ');
      return requirements.isSetSupported(name, version);
    },
  );
  expect(sets).toEqual([true, false, true, true]);
});

test('a custom function is called with its cells and answers with a matrix', async () => {
  const seen: unknown[][] = [];
  CustomFunctions.associate('SCORE', (...args: unknown[]) => {
    seen.push(args.slice(0, -1));
    return [[1, 'two', true, '']];
  });
  const block = [[1, null, 'x']];
  const result = await office.host.callFunction('SCORE', [block, 2, null], 'Sheet1!A1');
  expect(result).toEqual({ value: [[1, 'two', true, '']] });
  expect(seen).toEqual([[block, 2, null]]);
});

test('errors come back with their code and their sentence', async () => {
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  CustomFunctions.associate('BAD', () => {
    throw new FunctionError(ErrorCode.invalidValue, 'Row 3: the weights add up to 0.9.');
  });
  CustomFunctions.associate('NONE', () => {
    throw new FunctionError(ErrorCode.notAvailable, 'A KPI is missing.');
  });
  CustomFunctions.associate('PART', () => [
    [1],
    [new FunctionError(ErrorCode.notAvailable, 'Row 2 has no target.')],
  ]);
  CustomFunctions.associate('BROKEN', () => {
    throw new TypeError('oops');
  });
  const results = await Promise.all(
    ['BAD', 'NONE', 'PART', 'BROKEN', 'UNKNOWN'].map((id) => office.host.callFunction(id, [], 'Sheet1!A1')),
  );
  expect(results.slice(0, 3)).toEqual([
    { error: '#VALUE!', message: 'Row 3: the weights add up to 0.9.' },
    { error: '#N/A', message: 'A KPI is missing.' },
    { value: [[1], [{ error: '#N/A', message: 'Row 2 has no target.' }]] },
  ]);
  expect(results.slice(3).map((result) => 'error' in result && result.error)).toEqual(['#VALUE!', '#VALUE!']);
});

test('thousands of calls travel together', async () => {
  CustomFunctions.associate('DOUBLE', (matrix: number[][]) => [[(matrix[0]?.[0] ?? 0) * 2]]);
  const calls = Array.from({ length: 3000 }, (_, index) =>
    office.host.callFunction('DOUBLE', [[[index]]], 'Sheet1!A1'),
  );
  const results = await Promise.all(calls);
  expect(results[2999]).toEqual({ value: [[5998]] });
});

test('a call that the pane was loaded over is answered by the pane that has loaded', async () => {
  CustomFunctions.associate('TWICE', (matrix: number[][]) => [[(matrix[0]?.[0] ?? 0) * 2]]);
  const early = office.host.callFunction('TWICE', [[[21]]], 'Sheet1!A1');
  office.host.connect(window);
  expect(await early).toEqual({ value: [[42]] });
});

test('a ribbon button runs its action', async () => {
  const pressed = new Promise<unknown>((resolve) => Office.actions.associate('makePlans', resolve));
  office.host.runAction('makePlans');
  expect(await pressed).toMatchObject({ source: { id: 'makePlans' } });
});

test('the pane is shown and hidden, and is told so', async () => {
  const asked: boolean[] = [];
  const told: string[] = [];
  office.host.onPaneVisibility((visible) => asked.push(visible));
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => told.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  office.host.setPaneVisible(false);
  await stillness(office);
  expect(asked).toEqual([false, true, false]);
  expect(told).toEqual(['Hidden', 'Taskpane', 'Hidden']);
});

test('settings of the document and storage of the add-in keep what is put there', async () => {
  const { settings } = Office.context.document;
  settings.set('scheme', { version: 3 });
  const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
  expect([status, settings.get('scheme')]).toEqual(['succeeded', { version: 3 }]);
  await OfficeRuntime.storage.setItem('k', 'v');
  expect(await OfficeRuntime.storage.getItem('k')).toBe('v');
});
