import { planSheet } from '../../../src/core/plan/planSheet';
import type { Content } from '../../../src/core/sheet/document';
import { planWords } from '../../../src/i18n/en-US/plan';
import { sheetOf, type Parts } from './books';
import { planOf, visibleOn } from './oneAccount';

type Rows = readonly (readonly Content[])[];
type Cells = Readonly<Record<string, Content>>;

const kpis = (...rows: Rows) =>
  sheetOf('kpis', [['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'If missing', 'Curve'], ...rows]);
const schemeOf = (...items: Rows) => sheetOf('Scheme', [['Item', 'Value'], ...items]);
const item = (name: string) => `INDEX('Scheme'!$B:$B,MATCH("${name}",'Scheme'!$A:$A,0))`;
const columnOf = (sheet: ReturnType<typeof planSheet>, key: string, column: number) =>
  sheet.contents.find(([found]) => found === key)?.[1 + column];

describe('the scorecard', () => {
  const sheet = (actual: Cells) =>
    planSheet(planOf(actual, { kpis: kpis(['A', 60, 0, 1, 1.5], ['B', 40, 0, 1]) }));

  test('asks for an actual that has no column, and says which columns are missing', () => {
    expect(visibleOn(sheet({ A: 0.5 }), 'kpi:B').slice(0, 2)).toEqual(['B', '✎']);
    expect(visibleOn(sheet({ A: 0.5 }), 'scorecard:missing-columns')).toEqual([
      planWords.scorecard.missingColumns.replace('{columns}', 'B').replace('{sheet}', 'accounts'),
    ]);
    expect(visibleOn(sheet({}), 'scorecard:missing-columns')[0]).toContain('A, B');
    expect(visibleOn(sheet({ A: 0.5, B: 0.5 }), 'scorecard:missing-columns')).toEqual([]);
  });

  test('draws attainments to the highest cap, and to 100% where all are lower', () => {
    expect(sheet({}).dataBars[0]?.max).toBe(1.5);
    expect(planSheet(planOf({}, { kpis: kpis(['A', 1, 0, 1, 0.5]) })).dataBars[0]?.max).toBe(1);
  });

  test('without payout bands has no share of the bonus', () => {
    expect(visibleOn(sheet({}), 'scorecard:payout-share')).toEqual([]);
    expect(visibleOn(sheet({}), 'tiles').slice(0, 3)).toEqual([
      expect.stringMatching(/^=\$G\$\d+$/),
      '–',
      '–',
    ]);
  });
});

describe('the gates', () => {
  const sheet = (rows: Rows, cells: Cells, more: Partial<Parts> = {}) =>
    planSheet(planOf(cells, { gates: sheetOf('Gates', [['Field', 'Test', 'Value'], ...rows]), ...more }));

  test('say which fields have no column, and ask for their facts', () => {
    const some = sheet(
      [
        ['Overdue', '<', 15],
        ['Cases', '=', 0],
        ['Area', 'filled', null],
      ],
      { Cases: 0 },
    );
    expect(['gate:1', 'gate:3'].map((key) => visibleOn(some, key)[1])).toEqual(['✎', '✎']);
    const { missingColumns, note } = planWords.gates;
    expect(visibleOn(some, 'gates:note')).toEqual([
      `${note} ${missingColumns.replace('{columns}', 'Overdue, Area').replace('{sheet}', 'accounts')}`,
    ]);
    expect(visibleOn(sheet([['Cases', '=', 0]], { Cases: 0 }), 'gates:note')).toEqual([note]);
  });

  test('two on one field are told apart by their rows; a lone one is found by its field', () => {
    const two = sheet(
      [
        ['Cases', '>', 0],
        ['Cases', '<', 5],
        ['Overdue', '<', 15],
        [7, 'filled', null],
      ],
      { Cases: 1 },
    );
    const found = [1, 2, 3, 4].map((gate) => columnOf(two, `gate:${gate}`, 8));
    expect(found).toEqual([
      { formula: `=ROW('Gates'!$A$2)` },
      { formula: `=ROW('Gates'!$A$3)` },
      { formula: `=MATCH("Overdue",'Gates'!$A:$A,0)` },
      { formula: `=ROW('Gates'!$A$5)` },
    ]);
  });

  test('a bound on a KPI that is a share reads as one, and so does its fact', () => {
    const rows: Rows = [
      ['Reach', '>=', 0.6],
      ['Reach of all', '>=', 0.6],
      ['Calls', '>=', 30],
    ];
    const cells = { Reach: 0.5, 'Reach of all': 0.5, Calls: 20 };
    const document = sheet(rows, cells, { kpis: kpis(['Reach', 60, 0, 1], ['Calls', 40, 0, 50]) });
    const rules = [1, 2, 3].map((gate) => String(visibleOn(document, `gate:${gate}`)[2]));
    expect(rules.map((rule) => /TEXT\([^)]*,"0.0%"\)/.test(rule))).toEqual([true, false, false]);
    const row = document.contents.findIndex(([key]) => key === 'gate:1');
    const shares = document.styles
      .filter(({ style }) => style.format === '0.0%')
      .flatMap(({ areas }) => areas);
    const isShare = (at: number) =>
      shares.some((area) => area.column === 2 && area.row <= at && at < area.row + area.rows);
    expect([isShare(row), isShare(row + 1), isShare(row + 2)]).toEqual([true, false, false]);
  });
});

describe('the rebate what-if', () => {
  const tiers = sheetOf('Tiers', [
    ['From', 'Rate'],
    [0, 0.01],
    ['10万', '2%'],
  ]);
  const bands = sheetOf('Bands', [
    ['Bound', 'Share'],
    [60, '50%'],
    ['80', 1],
  ]);
  const sheet = (
    items: Rows,
    parts: Partial<Parts> = { tiers, bands },
    cells: Cells = { 'Sales target': 1 },
  ) => planSheet(planOf(cells, { scheme: schemeOf(...items), ...parts }));
  const whole: Rows = [['Rebate method', 'whole']];
  const { note, methodNote, methods, noSoftRate, noBands, noTarget, cap, noMethod } = planWords.whatIf;
  const method = methodNote.replace('{method}', methods.whole);

  test('without a method says that nobody can know', () => {
    expect(visibleOn(sheet([]), 'what-if:none')).toEqual([noMethod]);
  });

  test.each([
    [
      'everything',
      [...whole, ['Soft bonus rate', 0.01], ['Cap', 5000]],
      { tiers, bands },
      { 'Sales target': 1 },
      [note, method, cap],
    ],
    ['no soft rate', whole, { tiers, bands }, { 'Sales target': 1 }, [note, method, noSoftRate]],
    [
      'no bands',
      [...whole, ['Soft bonus rate', 0.01]],
      { tiers },
      { 'Sales target': 1 },
      [note, method, noBands],
    ],
    ['no target', [...whole, ['Soft bonus rate', 0.01]], { tiers, bands }, {}, [note, method, noTarget]],
  ] as const)('its note says what there is, with %s', (_, items, parts, cells, texts) => {
    expect(visibleOn(sheet(items, parts, cells), 'what-if:note')).toEqual([texts.join(' ')]);
  });

  test('reads numbers that stand as text as they were read, and rounds to the scheme’s decimals', () => {
    const document = sheet([...whole, ['Decimals', 0], ['Soft bonus rate', 0.01], ['Cap', 5000]]);
    const [amount, rebate, bonus, first] = ['amount', 'rebate', 'bonus', 'band:1'].map((line) =>
      visibleOn(document, `what-if:${line}`),
    );
    const row = (key: string) => document.contents.findIndex(([found]) => found === `what-if:${key}`) + 1;
    const at = `$D$${row('amount')}`;
    expect(amount?.[1]).toBe(`=IF(ISNUMBER($H$7),ROUND($H$7*$D$${row('achievement')},0),"")`);
    const reached = `SUMPRODUCT(1*({0;100000}<=${at}))`;
    expect(rebate?.[1]).toBe(
      `=IF(ISNUMBER(${at}),ROUND(ROUND(IF(${reached}=0,0,INDEX({0.01;0.02},MAX(1,${reached}))*${at}),7),0),"")`,
    );
    expect(bonus?.[1]).toBe(`=IF(ISNUMBER(${at}),${at}*${item('Soft bonus rate')},"")`);
    const [before] = planWords.whatIf.fromScore.split('{bound}');
    const both = `$D$${row('rebate')}+$D$${row('bonus')}*$C$${row('band:1')}`;
    expect(first?.slice(0, 3)).toEqual([
      `="${before ?? ''}"&INDEX({60;80},1)&""`,
      '=INDEX({0.5;1},1)',
      `=IF(ISNUMBER($D$${row('rebate')}),ROUND(ROUND(MIN(${item('Cap')},${both}),7),0),"")`,
    ]);
  });

  test('without a cap pays all of it; scores up to a bound are said so; without a soft rate there are no bands', () => {
    const document = sheet([...whole, ['Soft bonus rate', 0.01], ['Band edge', 'upto']]);
    const [label, , paid] = visibleOn(document, 'what-if:band:2');
    expect(label).toContain(planWords.whatIf.upToScore.split('{bound}')[0]);
    expect(paid).not.toContain('MIN(');
    const without = sheet(whole);
    expect(visibleOn(without, 'what-if:bonus')[1]).toBe('="–"');
    expect(visibleOn(without, 'what-if:payout')).toEqual([]);
  });
});

test('a launch is measured by the two weightiest KPIs that are shares and better the higher', () => {
  const table = kpis(
    ['Light', 5, 0, 0.5],
    ['Reach', 25, null, 0.333, 1, null, 'proportional'],
    ['Returns', 20, 0.2, 0.1],
    ['Calls', 20, 0, 50],
    ['Shelf', 30, 0.2, 0.9],
  );
  const sheet = planSheet(planOf({}, { kpis: table }, { template: 'launch' }));
  const keys = sheet.contents.map(([key]) => String(key)).filter((key) => key.startsWith('launch:30'));
  expect(keys).toEqual(['launch:30:Shelf', 'launch:30:Reach', `launch:30:${planWords.launch.reorders}`]);
  // Half, eight tenths and all of 33.3%, to a tenth of a percent.
  const goals = [30, 60, 90].map((days) => visibleOn(sheet, `launch:${days}:Reach`)[3]);
  expect(goals).toEqual([0.167, 0.266, 0.333]);
});

describe('a recovery says why', () => {
  const rules = (template: string, reason: string) =>
    sheetOf('rules', [
      ['Field', 'Test', 'Value', 'Template', 'Reason'],
      ['Overdue days', '>', 0, template, reason],
    ]);
  const why = (parts: Partial<Parts>, cells: Cells = { 'Overdue days': 3 }) => {
    const sheet = planSheet(planOf(cells, parts, { template: 'recovery' }));
    return ['why', 'below-floor'].map((line) => visibleOn(sheet, `root-causes:${line}`));
  };
  const floors = kpis(['A', 60, 0.5, 1], ['B', 40, 0.5, 1]);

  test('by the rule that recommends it, where that gives a reason', () => {
    expect(why({ rules: rules('Recovery', 'money first') })).toEqual([['Why this plan: money first.'], []]);
    expect(why({ rules: rules('Recovery', '') })).toEqual([[], []]);
    expect(why({ rules: rules('Peak', 'the season') })).toEqual([[], []]);
    expect(why({})).toEqual([[], []]);
  });

  test('by the KPIs below their floor', () => {
    expect(why({ kpis: floors }, { A: 0.4, B: 0.1 })).toEqual([[], ['Below the floor: A, B.']]);
    expect(why({ kpis: floors }, { A: 0.5, B: 0.6 })).toEqual([[], []]);
  });
});

test('the log says from what the plan was made, as far as the workbook knows', () => {
  const created = (cells: Cells, ...items: Rows) =>
    visibleOn(planSheet(planOf(cells, items.length > 0 ? { scheme: schemeOf(...items) } : {})), 'log:1')[1];
  const { created: template, noScheme } = planWords.signOff;
  const said = (scheme: string, target: string) =>
    template.replace('{scheme}', scheme).replace('{score}', 'Pending').replace('{target}', target);
  expect(created({})).toBe(said(noScheme, 'To fill in'));
  expect(created({ 'Sales target': 1234567 }, ['Scheme ID', 'KA'], ['Version', 2])).toBe(
    said('KA v2', '1,234,567'),
  );
  expect(created({}, ['Scheme ID', 'KA'])).toBe(said('KA', 'To fill in'));
  expect(created({}, ['Version', 2])).toBe(said('v2', 'To fill in'));
});
