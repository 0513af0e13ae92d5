import { closeOffice, openOffice, type TestOffice } from '../office';
import { codeOf, failureOf } from './failure';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterAll(closeOffice);

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

/** Writes three cells in one request, an action each. */
const writeThree = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = first(context);
    await context.sync();
    for (const row of [0, 1, 2]) sheet.getCell(row, 0).values = [[row + 1]];
    await context.sync();
  });

const cells = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = first(context).getRange('A1:A3').load('values');
    await context.sync();
    return range.values.flat();
  });

test('a request has a record: actions, bytes in, bytes out', async () => {
  await cells();
  const { requests } = office.host;
  const record = requests.at(-2);
  expect(record?.actions).toBeGreaterThan(2);
  expect(record?.bytesIn).toBeGreaterThan(100);
  expect(record?.bytesOut).toBeGreaterThan(20);
  expect(record?.error).toBeUndefined();
  expect(requests.map(({ number }) => number)).toEqual(requests.map((_, index) => index + 1));
});

test('what came before the action that fails stays done', async () => {
  const failing = Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  });
  expect(await failureOf(failing)).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  expect(await cells()).toEqual([1, '', '']);
});

test('a request can be made to fail before, in the middle of and after its work', async () => {
  const failWith = async (after: 'nothing' | 'half' | 'all'): Promise<unknown[]> => {
    const from = office.host.requests.length;
    const stop = office.host.beforeRequest(({ number, actions }) => {
      if (number !== from + 2) return undefined;
      const done = { nothing: 0, half: Math.floor(actions / 2), all: 'all' } as const;
      return { code: 'GeneralException', after: done[after] };
    });
    expect(await codeOf(writeThree())).toBe('GeneralException');
    stop();
    const values = await cells();
    await Excel.run(async (context) => {
      first(context).getRange('A1:A3').clear();
      await context.sync();
    });
    return values;
  };
  expect(await failWith('nothing')).toEqual(['', '', '']);
  expect(await failWith('all')).toEqual([1, 2, 3]);
  const middle = await failWith('half');
  expect(middle.filter((value) => value !== '').length).toBeGreaterThan(0);
  expect(middle[2]).toBe('');
  await writeThree();
  expect(await cells()).toEqual([1, 2, 3]);
});

test('a person who types in a cell makes a request fail as Excel does', async () => {
  office.host.beforeRequest(() => ({ code: 'InvalidOperationInCellEditMode' }));
  expect(await codeOf(cells())).toBe('InvalidOperationInCellEditMode');
});

test('no more than 5 MB go in or out at a time', async () => {
  const text = 'x'.repeat(30_000);
  const write = (rows: number, from: number): Promise<unknown> =>
    Excel.run(async (context) => {
      first(context).getRangeByIndexes(from, 0, rows, 1).values = Array.from({ length: rows }, () => [text]);
      await context.sync();
    });
  expect(await codeOf(write(180, 0))).toBe('RequestPayloadSizeLimitExceeded');
  expect(await cells()).toEqual(['', '', '']);
  await write(100, 0);
  await write(100, 100);
  const read = Excel.run(async (context) => {
    first(context).getRange('A1:A200').load('values');
    await context.sync();
  });
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a range of more than five million cells is not read', async () => {
  const read = Excel.run(async (context) => {
    first(context).getRange('A1:Z1000000').load('values');
    await context.sync();
  });
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('what is not modelled fails with its name, and is on record', async () => {
  const reading = Excel.run(async (context) => {
    context.workbook.pivotTables.load('items/name');
    await context.sync();
  });
  expect(await failureOf(reading)).toEqual({ code: 'ApiNotFound', location: 'Workbook.pivotTables' });
  const calling = Excel.run(async (context) => {
    first(context)
      .getRange('A1')
      .getSpecialCells('Blanks' as Excel.SpecialCellType)
      .load('address');
    await context.sync();
  });
  expect(await codeOf(calling)).toBe('ApiNotFound');
  expect(office.host.unsupported).toEqual([
    'The emulated host does not model Workbook.pivotTables.',
    'The emulated host does not model special cells of type Blanks.',
  ]);
});

test('what Excel takes and the host has not is not called an invalid argument', async () => {
  const does = (work: (range: Excel.Range) => void): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        work(first(context).getRange('A1:B2'));
        await context.sync();
      }),
    );
  expect([
    await does(({ format }) => (format.font.underline = 'Double')),
    await does(({ format }) => (format.horizontalAlignment = 'CenterAcrossSelection')),
    await does(({ format }) => (format.borders.getItem('DiagonalUp').style = 'Continuous')),
    await does(({ dataValidation }) => {
      dataValidation.rule = { time: { formula1: '9:00', operator: 'GreaterThan' } };
    }),
    await does(({ format }) => (format.font.underline = 'Wavy' as 'Single')),
  ]).toEqual(['ApiNotFound', 'ApiNotFound', 'ApiNotFound', 'ApiNotFound', 'InvalidArgument']);
});

test('an object of another context, or one that is no longer tracked, is refused', async () => {
  const crossed = Excel.run(async (outer) => {
    const range = outer.workbook.getSelectedRange();
    await Excel.run(async (inner) => {
      first(inner).getRange('A1').getBoundingRect(range);
      await inner.sync();
    });
  });
  expect(await codeOf(crossed)).toBe('InvalidRequestContext');
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    await context.sync();
    return range;
  });
  const late = (async () => {
    kept.load('address');
    await kept.context.sync();
  })();
  expect(await codeOf(late)).toBe('InvalidObjectPath');
});

test('requests that overlap are carried out one after the other', async () => {
  await Promise.all(
    Array.from({ length: 5 }, (_, index) =>
      Excel.run(async (context) => {
        const cell = first(context).getRange('A1').load('values');
        await context.sync();
        first(context).getCell(0, 1 + index).values = [[Number(cell.values[0]?.[0]) + index]];
        await context.sync();
      }),
    ),
  );
  await Excel.run(async (context) => {
    const range = first(context).getRange('B1:F1').load('values');
    await context.sync();
    expect(range.values).toEqual([[0, 1, 2, 3, 4]]);
  });
});
