import { redrawnNames } from '../../src/core/paper/name';
import { createSheets, type SheetOrder } from '../../src/excel/create-sheets';
import type { Redrawing } from '../../src/excel/redraw-sheets';
import { surveySheets } from '../../src/excel/survey-sheets';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { plainDocument } from '../core/sheet/plainDocument';
import { select, selected, sheetNames } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const redrawing = (code: number, pattern: string): Redrawing => ({
  names: (name, taken) => redrawnNames(name, taken, ' (old{number})'),
  draw: (name, old) => ({
    sheet: plainDocument(name, [[`test|${code}`, pattern, (old.values[0]?.[2] ?? null) as string, old.name]]),
    unplaced: 0,
  }),
});

/** A sheet of today's pattern, which takes over what stands in C1 of one of yesterday's. */
const order = (code: number, pattern = 'today'): SheetOrder => ({
  mark: `test|${code}`,
  name: () => `Plan ${code}`,
  draw: (name) => plainDocument(name, [[`test|${code}`, pattern, 'proposed']]),
  readAs: 'values',
  renew: (cells) => (cells[0]?.[1] === pattern ? 'unchanged' : 'outdated'),
  redrawing: {
    names: (name, taken) => redrawnNames(name, taken, ' (old{number})'),
    draw: (name, old) => ({
      sheet: plainDocument(name, [
        [`test|${code}`, pattern, (old.values[0]?.[2] ?? null) as string, old.name],
      ]),
      unplaced: 0,
    }),
  },
});
const yesterdays = (...codes: number[]) => createSheets(codes.map((code) => order(code, 'yesterday')));
const onSheet = <T>(name: string, work: (sheet: Excel.Worksheet) => () => T): Promise<T> =>
  Excel.run(async (context) => {
    const answer = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return answer();
  });
const rowOf = (name: string) =>
  onSheet(name, (sheet) => {
    const used = sheet.getUsedRange(true).load('values');
    return () => (used.values as unknown[][])[0]?.slice(1);
  });
const type = (name: string, address: string, value: string) =>
  onSheet(name, (sheet) => {
    sheet.getRange(address).values = [[value]];
    return () => undefined;
  });
const deleteSheet = (name: string) =>
  onSheet(name, (sheet) => {
    sheet.delete();
    return () => undefined;
  });
const standsFor = async (mark: string) => (await surveySheets()).marks.get(mark)?.name;

test('without being asked to, an outdated sheet is left as it is', async () => {
  await yesterdays(1);
  const { kept } = await createSheets([order(1)]);
  expect(kept).toEqual([{ mark: 'test|1', name: 'Plan 1', fate: 'outdated' }]);
  expect(await sheetNames()).toEqual(['Sheet1', 'Plan 1']);
});

test('the new sheet stands in the place and under the name of the old one, which stays behind it with all it held', async () => {
  await yesterdays(1, 2, 3);
  await type('Plan 2', 'C1', 'agreed by phone');
  await select('Plan 2', 'C1');
  const { kept, created, left } = await createSheets([order(1), order(2)], { redraw: true });
  expect([created, left]).toEqual([[], []]);
  expect(kept).toEqual(
    [1, 2].map((code) => ({
      mark: `test|${code}`,
      name: `Plan ${code}`,
      fate: 'redrawn',
      old: { name: `Plan ${code} (old)`, unplaced: 0 },
    })),
  );
  expect(await sheetNames()).toEqual([
    'Sheet1',
    'Plan 1',
    'Plan 1 (old)',
    'Plan 2',
    'Plan 2 (old)',
    'Plan 3',
  ]);
  expect(await rowOf('Plan 2')).toEqual(['today', 'agreed by phone', 'Plan 2 (old)']);
  expect(await rowOf('Plan 2 (old)')).toEqual(['yesterday', 'agreed by phone']);
  expect(await standsFor('test|2')).toBe('Plan 2');
  expect(await selected()).toBe("'Plan 2 (old)'!C1");
});

test('a sheet that is up to date is not redrawn, and one that is redrawn again keeps both old ones', async () => {
  await yesterdays(1);
  await createSheets([order(1)], { redraw: true });
  expect((await createSheets([order(1)], { redraw: true })).kept).toMatchObject([{ fate: 'unchanged' }]);
  await createSheets([order(1, 'tomorrow')], { redraw: true });
  expect(await sheetNames()).toEqual(['Sheet1', 'Plan 1', 'Plan 1 (old 2)', 'Plan 1 (old)']);
  expect(await rowOf('Plan 1')).toEqual(['tomorrow', 'proposed', 'Plan 1 (old 2)']);
});

test('whoever deletes the new sheet has the old one back, and can have it redrawn again', async () => {
  await yesterdays(1);
  await createSheets([order(1)], { redraw: true });
  await deleteSheet('Plan 1');
  expect(await standsFor('test|1')).toBe('Plan 1 (old)');
  const { kept } = await createSheets([order(1)]);
  expect(kept).toEqual([{ mark: 'test|1', name: 'Plan 1 (old)', fate: 'outdated' }]);
  await createSheets([order(1)], { redraw: true });
  expect(await sheetNames()).toEqual(['Sheet1', 'Plan 1', 'Plan 1 (old)']);
});

test('a protected sheet is told and left', async () => {
  await yesterdays(1);
  await onSheet('Plan 1', (sheet) => {
    sheet.protection.protect();
    return () => undefined;
  });
  const { kept } = await createSheets([order(1)], { redraw: true });
  expect(kept).toEqual([{ mark: 'test|1', name: 'Plan 1', fate: 'protected' }]);
  expect(await sheetNames()).toEqual(['Sheet1', 'Plan 1']);
});

test('one sheet and six take the same requests; cancelled, it stops after the batch', async () => {
  const codes = [1, 2, 3, 4, 5, 6, 7];
  const requestsOf = async (count: number): Promise<number> => {
    office = await openOffice();
    await yesterdays(...codes.slice(0, count));
    await office.host.settled();
    const before = office.host.requests.length;
    await createSheets(
      codes.slice(0, count).map((code) => order(code)),
      { redraw: true },
    );
    await office.host.settled();
    return office.host.requests.length - before;
  };
  expect(await requestsOf(6)).toBe(await requestsOf(1));
  office = await openOffice();
  await yesterdays(...codes);
  const abort = new AbortController();
  const { kept, left } = await createSheets(
    codes.map((code) => order(code)),
    { redraw: true, signal: abort.signal, onProgress: ({ done }) => done > 0 && abort.abort() },
  );
  expect([kept.length, left.length]).toEqual([6, 1]);
  expect(await standsFor('test|7')).toBe('Plan 7');
  expect(await rowOf('Plan 7')).toEqual(['yesterday', 'proposed']);
});

/** Sheets as they stand: each plan's own one, and whether there is an old one behind it. */
async function states(): Promise<string[]> {
  const names = await sheetNames();
  const all = await Promise.all(
    ['Plan 1', 'Plan 2'].map(async (name) => {
      const [pattern, typed] = (await rowOf(name)) ?? [];
      return `${String(pattern)} ${String(typed)} ${names.includes(`${name} (old)`) ? 'and old' : 'alone'}`;
    }),
  );
  expect(names).toHaveLength(3 + all.filter((state) => state.endsWith('old')).length);
  return all;
}
const BEFORE = 'yesterday typed alone';
const AFTER = 'today typed and old';

test.each([[0], [3], [8], [14], ['all' as const]])(
  'whatever request fails, after %s of its actions: a plan is redrawn as a whole or stands as it was',
  async (after) => {
    for (let position = 1; ; position++) {
      office = await openOffice();
      await yesterdays(1, 2);
      for (const name of ['Plan 1', 'Plan 2']) await type(name, 'C1', 'typed');
      await select('Sheet1', 'B2');
      await office.host.settled();
      let count = 0;
      const stop = office.host.beforeRequest(() =>
        ++count === position ? { code: 'GeneralException', after } : undefined,
      );
      const { kept, left, untidy } = await createSheets([order(1), order(2)], { redraw: true });
      stop();
      const isOver = count < position;
      expect(untidy).toBe(false);
      expect(kept.length + left.length).toBe(2);
      const redrawn = kept.map(({ mark }) => mark);
      expect(await states()).toEqual(
        [1, 2].map((code) => (redrawn.includes(`test|${code}`) ? AFTER : BEFORE)),
      );
      const { marks } = await surveySheets();
      expect([1, 2].map((code) => marks.get(`test|${code}`)?.name)).toEqual(['Plan 1', 'Plan 2']);
      await createSheets(left, { redraw: true });
      expect(await states()).toEqual([AFTER, AFTER]);
      expect(await selected()).toBe('Sheet1!B2');
      if (isOver) break;
    }
  },
);

test.each([[0], [3], [8], [12], [14], ['all' as const]])(
  'where Excel refuses to tidy up, too, after %s actions: it is said, and going on draws every plan anew once',
  async (after) => {
    await yesterdays(1, 2);
    for (const name of ['Plan 1', 'Plan 2']) await type(name, 'C1', 'typed');
    let drawn = false;
    let failed = false;
    const watched = (code: number): SheetOrder => {
      const { draw, names } = redrawing(code, 'today');
      const drawing: typeof draw = (name, old) => {
        drawn = true;
        return draw(name, old);
      };
      return { ...order(code), redrawing: { names, draw: drawing } };
    };
    const stop = office.host.beforeRequest(() => {
      if (!drawn) return undefined;
      const fault = { code: 'GeneralException', ...(!failed && { after }) };
      failed = true;
      return fault;
    });
    const { kept, left, untidy } = await createSheets([watched(1), watched(2)], { redraw: true });
    stop();
    expect([kept, left.length, untidy]).toEqual([[], 2, true]);
    await createSheets(left, { redraw: true });
    expect(await states()).toEqual([AFTER, AFTER]);
    expect((await sheetNames()).filter((name) => name.startsWith('~'))).toEqual([]);
  },
);
