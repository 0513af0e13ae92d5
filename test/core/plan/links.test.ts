import { planFactsOf } from '../../../src/core/plan/facts';
import { liveField, liveItem, liveValue, rowOfAccount, sourceCell } from '../../../src/core/plan/links';
import { liveService } from '../../../src/core/plan/service';
import { columnArray } from '../../../src/core/formulas/tableRanges';
import { locateTable } from '../../../src/core/tables/locate';
import type { Content } from '../../../src/core/sheet/document';
import { serialOf } from '../../../src/core/values/date';
import { planWords } from '../../../src/i18n/en-US/plan';
import { bookOf, sheetOf, tableOf } from './books';
import { planOf } from './oneAccount';

/** The account's cell in column B, its row found by its code in B2 of the plan. */
const CELL = `INDEX('accounts'!$B:$B,$B$2)`;
const FILL = '"To fill in"';

test('an account’s row is found by its code, a number as a number, wherever sorting puts it', () => {
  const formula = (code: string | number) => {
    const accounts = sheetOf("O'Neil", [
      ['Name', 'Code'],
      ['One', code],
    ]);
    return rowOfAccount(bookOf({ accounts }).plan(String(code))).formula;
  };
  expect(formula('A*1')).toBe(`=MATCH("A~*1",'O''Neil'!$B:$B,0)`);
  expect(formula(12)).toBe(`=MATCH(12,'O''Neil'!$B:$B,0)`);
  expect(sourceCell({ ...planOf({}), accountRow: 'ROW()' }, 3)).toBe(`INDEX('accounts'!$D:$D,ROW())`);
});

describe('a field of the account, live', () => {
  const number = `IF(ISNUMBER(${CELL}),${CELL},${FILL})`;
  const text = `IFERROR(IF(${CELL}="",${FILL},${CELL}),${FILL})`;
  const spelled = (written: string, value: number) =>
    `IFERROR(IF(${CELL}="${written}",${value},${number}),${FILL})`;

  test.each([
    ['a number is read as it stands', 'salesTarget', 'Sales target', 1000, `IFERROR(${number},${FILL})`],
    [
      'a number held as text is spelled out beside its text',
      'salesTarget',
      'Sales target',
      '3万',
      spelled('3万', 30_000),
    ],
    [
      'a text that is no number shows as to be filled in',
      'salesTarget',
      'Sales target',
      'soon',
      `IFERROR(${number},${FILL})`,
    ],
    ['a count', 'overdueDays', 'Overdue days', 3, `IFERROR(${number},${FILL})`],
    ['a day is a number', 'lastVisit', 'Last visit', 46_000, `IFERROR(${number},${FILL})`],
    [
      'a day held as text',
      'lastVisit',
      'Last visit',
      '2026-05-01',
      spelled('2026-05-01', serialOf(2026, 5, 1)),
    ],
    ['a text', 'manager', 'KA manager', 'Ann', text],
    ['a blank text', 'manager', 'KA manager', null, text],
  ] as const)('%s', (_, field, heading, content, formula) => {
    expect(liveField(planOf({ [heading]: content }), field)).toBe(formula);
  });

  test('one without a column has no formula', () => {
    expect(liveField(planOf({ 'KA manager': 'Ann' }), 'grade')).toBeUndefined();
  });

  test('a text from a merged cell above stands in another row, and is kept as it was read', () => {
    const accounts = sheetOf('accounts', [
      ['Code', 'Region'],
      ['A0', 'North'],
      ['A1', null],
    ]);
    const book = bookOf({ accounts }, planWords);
    const plan = book.plan('A1');
    const merged = { ...plan, account: { ...plan.account, values: { region: 'North' } } };
    expect(liveField(merged, 'region')).toBe(`IFERROR(IF(${CELL}="","North",${CELL}),"North")`);
    expect(liveField(plan, 'region')).toBe(text);
  });
});

test('whatever a cell holds: numbers as numbers, codes as texts, TRUE and FALSE as words', () => {
  const any = `IFERROR(IF(${CELL}="",${FILL},IF(ISLOGICAL(${CELL}),IF(${CELL},"Yes","No"),${CELL})),${FILL})`;
  const live = (content: Content) => liveValue(planOf({ Remark: content }), 1);
  expect([live('0012'), live(true), live(null), live('words')]).toEqual([any, any, any, any]);
  expect(live(12)).toBe(`IFERROR(IF(ISNUMBER(${CELL}),${CELL},${FILL}),${FILL})`);
  expect(live('85%')).toContain(`IF(${CELL}="85%",0.85,`);
});

test('an item of the scheme is found by its own text', () => {
  const link = { sheet: 'Scheme', row: 3, itemColumn: 0, valueColumn: 2, key: 'Cap?' };
  expect(liveItem(link)).toBe(`INDEX('Scheme'!$C:$C,MATCH("Cap~?",'Scheme'!$A:$A,0))`);
});

describe('what a grade is promised, live', () => {
  const service = (lead: Content = 10) =>
    sheetOf('service', [
      ['Lead days', 'Grade', 'Visit every'],
      [9, 'B', 30],
      [lead, 'a', null],
    ]);
  const grade = `IFERROR(IF(${CELL}="",${FILL},${CELL}),${FILL})`;
  const source = `INDEX('service'!$A:$A,MATCH(${grade},'service'!$B:$B,0))`;
  const number = `IF(ISNUMBER(${source}),${source},${FILL})`;

  test('is found by the grade in the account’s row', () => {
    expect(liveService(planOf({ Grade: 'A' }, { service: service() }), 'leadDays')).toBe(
      `IFERROR(${number},${FILL})`,
    );
  });

  test('is spelled out where the table holds it as text', () => {
    expect(liveService(planOf({ Grade: 'A' }, { service: service('10') }), 'leadDays')).toBe(
      `IFERROR(IF(${source}="10",10,${number}),${FILL})`,
    );
  });

  test('is unknown without the table, its column, its cell or the grade', () => {
    const of = (cells: Readonly<Record<string, Content>>, field: 'visitDays' | 'leadDays' | 'safetyDays') =>
      liveService(planOf(cells, { service: service() }), field);
    expect([of({ Grade: 'A' }, 'visitDays'), of({ Grade: 'A' }, 'safetyDays')]).toEqual([
      undefined,
      undefined,
    ]);
    expect([of({ Grade: 'C' }, 'leadDays'), of({}, 'leadDays')]).toEqual([undefined, undefined]);
    expect(liveService(planOf({ Grade: 'A' }), 'leadDays')).toBeUndefined();
  });
});

describe('a column of numbers as an array', () => {
  const array = (cells: readonly Content[], values: readonly number[]) => {
    const rows = cells.map((cell) => ['x', cell]);
    const located = locateTable(tableOf(sheetOf('Tiers', [['From', 'Rate'], ...rows])), {
      from: ['From', '起点'],
      rate: ['Rate', '比例'],
    });
    if (located === undefined) throw new Error('no table');
    return { all: columnArray(located, 'rate', values)(0, values.length), located };
  };

  test('is the cells themselves where every row holds a number', () => {
    expect(array([0.1, 0.2], [0.1, 0.2]).all).toBe(`'Tiers'!$B$2:$B$3`);
    expect(columnArray(array([1, 2, 3], []).located, 'rate', [1, 2, 3])(1, 3)).toBe(`'Tiers'!$B$3:$B$4`);
  });

  test('is the numbers as they were read where some stand as text or rows are blank', () => {
    expect(array([0.1, '20%'], [0.1, 0.2]).all).toBe('{0.1;0.2}');
    expect(array(['10%', 0.2], [0.1, 0.2]).all).toBe('{0.1;0.2}');
    expect(array([0.1, 0.2, 0.3], [0.1, 0.3]).all).toBe('{0.1;0.3}');
    expect(columnArray(array([1, '2', 3], []).located, 'rate', [1, 2, 3])(1, 3)).toBe('{2;3}');
  });

  test('is the numbers where the table has no such column', () => {
    const located = locateTable(
      tableOf(
        sheetOf('Tiers', [
          ['From', 'Rate'],
          [1, 2],
        ]),
      ),
      {
        from: ['From', '起点'],
        rate: ['Rate', '比例'],
        fixed: ['Fixed', '定额'],
      },
    );
    if (located === undefined) throw new Error('no table');
    expect(columnArray(located, 'fixed', [5])(0, 1)).toBe('{5}');
  });
});

describe('what a plan says of its account', () => {
  const keys = (cells: Readonly<Record<string, Content>>, scheme?: readonly (readonly Content[])[]) =>
    planFactsOf(planOf(cells, scheme && { scheme: sheetOf('Scheme', [['Item', 'Value'], ...scheme]) })).map(
      ({ key }) => key,
    );

  test('who looks after it is asked for always; the rest is shown where there is a column for it', () => {
    expect(keys({ 'Sales target': 1 })).toEqual(['manager', 'contact']);
    expect(keys({ Region: 'North', Grade: null, 'Last year': 1 })).toEqual([
      'manager',
      'contact',
      'region',
      'grade',
    ]);
    const facts = planFactsOf(planOf({ Founded: serialOf(2007, 5, 18), 'Sell-in': 1, 'KA manager': 'Ann' }));
    expect(facts.map(({ key, content, format, likely }) => [key, content === null, format, likely])).toEqual([
      ['manager', false, 'General', 'Ann'],
      ['contact', true, 'General', ''],
      ['founded', false, 'yyyy-mm-dd', String(serialOf(2007, 5, 18))],
    ]);
  });

  test('that nothing goes on at an account is nothing to fill in', () => {
    const events = planFactsOf(planOf({ Events: null, 'Sell-in': 1 })).find(({ key }) => key === 'events');
    expect(events?.content).toEqual({ formula: `=IFERROR(IF(${CELL}="","–",${CELL}),"–")` });
  });

  test('its scheme, with the version and the period where the table says them', () => {
    const scheme = (...items: Content[][]) =>
      planFactsOf(planOf({ 'Sell-in': 1 }, { scheme: sheetOf('Scheme', [['Item', 'Value'], ...items]) }))
        .slice(2)
        .map(({ key, label, content }) => [key, label, content]);
    const item = (name: string) => `INDEX('Scheme'!$B:$B,MATCH("${name}",'Scheme'!$A:$A,0))`;
    const { scheme: title, period } = planWords.header;
    expect(scheme(['Scheme ID', 'KA'], ['Version', 2], ['Period', 'Q1'])).toEqual([
      ['scheme', title, { formula: `=${item('Scheme ID')}&" v"&${item('Version')}` }],
      ['period', period, { formula: `=${item('Period')}` }],
    ]);
    expect(scheme(['Scheme ID', 'KA'])).toEqual([['scheme', title, { formula: `=${item('Scheme ID')}` }]]);
    expect(scheme(['Version', 2], ['Period', 'Q1'])).toEqual([]);
  });

  test('where none of its sales is known, the table’s other columns, eight at most, blanks passed over', () => {
    const others = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`Own ${index}`, index === 3 ? null : index + 1]),
    );
    expect(keys(others)).toEqual([
      'manager',
      'contact',
      ...[0, 1, 2, 4, 5, 6, 7, 8].map((index) => `other:Own ${index}`),
    ]);
    expect(keys({ ...others, 'Sell-out': null })).toEqual(['manager', 'contact']);
    const [, , own] = planFactsOf(planOf({ 'Own sales': 12 }));
    expect(own).toEqual({
      key: 'other:Own sales',
      label: 'Own sales',
      content: { formula: `=IFERROR(IF(ISNUMBER(${CELL}),${CELL},${FILL}),${FILL})` },
      format: 'General',
    });
  });
});
