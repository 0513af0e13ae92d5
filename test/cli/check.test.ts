import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { payoutChecker } from '../../src/core/payout/check';
import type { Content, SheetDocument } from '../../src/core/sheet/document';
import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import { numberText } from '../../src/core/values/decimal';
import { Book } from '../../src/xlsx/read-book';
import { sampleBook } from '../core/plan/sample';
import { calculatedSample, command, inFolder, save, textOf } from './command';

/** What the core says of the sample, for comparison. */
function expectedAccounts() {
  const { scheme, reading } = sampleBook('en-US');
  const checker = payoutChecker(reading.table, scheme);
  return reading.accounts.map((account) => checker.explain(account));
}

const text = (amount: number | undefined) => (amount === undefined ? null : numberText(amount));

/** The sample with one sheet's contents changed. */
const changed = (
  index: number,
  change: (contents: readonly (readonly Content[])[]) => readonly (readonly Content[])[],
): SheetDocument[] =>
  calculatedSample().map((document, at) =>
    at === index ? { ...document, contents: change(document.contents) } : document,
  );

test('every account is told as the core decides it, with its steps and reasons, and every row left out', async () => {
  const book = save('book.xlsx', calculatedSample());
  const { exit, printed } = await command('check', book, '--out', inFolder('out.json'));
  expect(exit).toBe(0);
  expect(printed).toContain('40 accounts checked, from the sheet “Accounts”.');
  const report = JSON.parse(textOf('out.json')) as {
    accounts: Record<string, unknown>[];
    leftOut: unknown[];
    totals: { all: unknown };
  };
  const expected = expectedAccounts();
  expect(report).toMatchObject({
    format: 'channel-planner/check/1',
    program: '1.2.3',
    asOf: '2026-11-23',
    book: { file: 'book.xlsx', accountsSheet: 'Accounts' },
    scheme: { id: 'OTC-2026', currency: 'CNY' },
    totals: { all: { accounts: 40 } },
    leftOut: [{ row: 1, reason: 'heading' }],
  });
  expect(
    report.accounts.map(({ code, verdict, payout, possible }) => ({ code, verdict, payout, possible })),
  ).toEqual(
    expected.map(({ account, verdict, payout, possible }) => ({
      code: account.code,
      verdict,
      payout: text(payout),
      possible: text(possible),
    })),
  );
  expect(
    report.accounts.map(({ steps }) => (steps as { amount: string }[]).map(({ amount }) => amount)),
  ).toEqual(expected.map(({ steps }) => steps.map(({ amount }) => numberText(amount))));
  const withheld = report.accounts.find(({ verdict }) => verdict === 'withheld');
  expect(withheld?.reasons).not.toEqual([]);
});

test.each(['docs/cli.md', 'docs/cli.zh-CN.md'])('%s describes every field of the JSON', async (page) => {
  await command('check', save('documented.xlsx', calculatedSample()), '--out', inFolder('documented.json'));
  const fields = new Set<string>();
  JSON.parse(textOf('documented.json'), (key, value: unknown) => {
    if (!/^\d*$/.test(key)) fields.add(key);
    return value;
  });
  const described = readFileSync(page, 'utf8');
  expect(fields.size).toBeGreaterThan(40);
  expect([...fields].filter((field) => !described.includes(`\`${field}\``))).toEqual([]);
});

test('hidden rows are checked too: a filter is a view', async () => {
  const hidden = calculatedSample().map((document, index) =>
    index === 1
      ? {
          ...document,
          rowHeights: document.rowHeights.map((one) => ({ ...one, height: one.row > 20 ? 0 : 18 })),
        }
      : document,
  );
  const { printed } = await command('check', save('hidden.xlsx', hidden));
  expect(printed).toContain('40 accounts checked');
});

test('csv and xlsx list the same accounts, and names that begin with = are no formulas', async () => {
  const book = save('lists.xlsx', calculatedSample());
  await command('check', book, '--out', inFolder('out.csv'));
  await command('check', book, '--out', inFolder('out.xlsx'), '--lang', 'zh-CN');
  const csv = textOf('out.csv').split('\r\n');
  expect(csv).toHaveLength(42);
  expect(csv[0]).toBe(
    '\uFEFFRow,Code,Name,Verdict,Score,Payout,Payout if all gates are passed,Typed,Difference,Reasons',
  );
  expect(csv.filter((line) => /,"?=/.test(line))).toEqual([]);
  const list = new Book(readFileSync(inFolder('out.xlsx'))).sheet('经销商')?.cells ?? [];
  expect(list[0]?.slice(0, 4)).toEqual(['行号', '编码', '名称', '结论']);
  expect(list.slice(1).map((row) => row[1])).toEqual(expectedAccounts().map(({ account }) => account.code));
  expect(list.slice(1).map((row) => row[5] || undefined)).toEqual(
    expectedAccounts().map(({ payout }) => payout || (payout === 0 ? undefined : payout)),
  );
});

test('an audit it writes holds when it is verified, and does not once a decision was changed', async () => {
  const book = save('audited.xlsx', calculatedSample());
  const audit = inFolder('audit.xlsx');
  expect((await command('check', book, '--audit', audit)).exit).toBe(0);
  const held = await command('verify', audit);
  expect(held).toMatchObject({ exit: 0, warned: '' });
  expect(held.printed).toContain('40');

  const source = new Book(readFileSync(audit)).sheet('Payout audit 2026-11-23');
  const cells = (source?.cells ?? []).map((row) => [...row] as Content[]);
  const decision = cells.find(([key]) => String(key).startsWith('decision:eligible'));
  if (decision) decision[5] = 1;
  const width = Math.max(...cells.map((row) => row.length));
  const plain = {
    ...(calculatedSample()[0] as SheetDocument),
    name: 'Forged',
    merges: [],
    styles: [],
    tables: [],
  };
  const forged = save('forged.xlsx', [
    { ...plain, contents: cells.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]) },
  ]);
  const broken = await command('verify', forged);
  expect(broken.exit).toBe(1);
  expect(broken.warned).toContain('Forged!B');
});

test.each([
  ['pending accounts', 'pending', 1],
  ['differences from the typed amounts', 'difference', 1],
  ['findings of the scheme check', 'finding', 0],
  ['any of several', 'finding, pending', 1],
])('--fail-on: %s', async (_, list, exit) => {
  expect((await command('check', save('fail.xlsx', calculatedSample()), '--fail-on', list)).exit).toBe(exit);
});

describe('what goes wrong is said on standard error, and nothing is written', () => {
  const sample = () => save('sample.xlsx', calculatedSample());
  test.each<[string, () => readonly string[], number, RegExp]>([
    ['no command', () => [], 2, /Say what is to be done[^]*See channel-planner --help/],
    ['an unknown command', () => ['chekc'], 2, /“chekc” is no command/],
    [
      'an unknown option',
      () => ['check', sample(), '--fast'],
      2,
      /--fast is no option[^]*See channel-planner check --help/,
    ],
    ['an option without its value', () => ['check', sample(), '--out'], 2, /--out needs a value/],
    ['an option twice', () => ['check', sample(), '--out', 'a.csv', '--out', 'b.csv'], 2, /twice/],
    ['no file', () => ['check'], 2, /Name the workbook/],
    ['two files', () => ['verify', 'a.xlsx', 'b.xlsx'], 2, /2 were named/],
    ['a day that is none', () => ['check', sample(), '--as-of', '2026-02-30'], 2, /“2026-02-30” is no day/],
    [
      'a kind that --fail-on does not know',
      () => ['check', sample(), '--fail-on', 'error'],
      2,
      /pending, difference, finding/,
    ],
    ['an unknown language', () => ['check', sample(), '--lang', 'fr'], 2, /zh-CN, en-US/],
    ['an unknown format', () => ['check', sample(), '--out', 'a.txt'], 2, /\.json, \.csv or \.xlsx/],
    ['an audit that is no .xlsx', () => ['check', sample(), '--audit', 'a.csv'], 2, /ends with \.xlsx/],
    ['a result over the workbook', () => ['check', sample(), '--out', sample()], 2, /Choose another name/],
    [
      'a sheet that is not there',
      () => ['check', sample(), '--accounts', 'Nobody'],
      2,
      /no sheet “Nobody”[^]*Accounts/,
    ],
    ['a file that is not there', () => ['check', inFolder('none.xlsx')], 3, /there is no such file/],
    [
      'a file that is no workbook',
      () => (writeFileSync(inFolder('a.xlsx'), 'code'), ['check', inFolder('a.xlsx')]),
      3,
      /is no \.xlsx workbook/,
    ],
    [
      'a folder that is not there',
      () => ['check', sample(), '--out', inFolder('no/out.json')],
      3,
      /cannot be written/,
    ],
    [
      'formulas never calculated',
      () => ['check', save('raw.xlsx', sampleWorkbook('en-US'))],
      3,
      /40 formulas have never been calculated, the first one at Accounts!U2/,
    ],
    ['no scheme', () => ['check', save('bare.xlsx', calculatedSample().slice(1, 2))], 4, /has no scheme/],
    [
      'no accounts',
      () => ['check', save('rules.xlsx', calculatedSample().slice(3, 8))],
      4,
      /looks like an accounts table/,
    ],
    [
      'accounts without headings',
      () => [
        'check',
        save(
          'gone.xlsx',
          changed(1, (rows) => rows.slice(1)),
        ),
        '--accounts',
        'Accounts',
      ],
      4,
      /Accounts/,
    ],
    ['no audit', () => ['verify', sample()], 4, /No sheet of this workbook is an audit/],
  ])('%s', async (_, args, exit, sentence) => {
    const ended = await command(...args());
    expect(ended).toMatchObject({ exit, warned: expect.stringMatching(sentence) });
    expect(existsSync(inFolder('no/out.json.part'))).toBe(false);
  });
});

test.each(['check', 'measure', 'verify'])('%s explains itself in both languages', async (name) => {
  const [english, chinese] = [
    await command(name, '--help'),
    await command('--lang', 'zh-CN', name, '--help'),
  ];
  expect(english).toMatchObject({ exit: 0, printed: expect.stringMatching(/Ends with 0/) });
  expect(chinese).toMatchObject({ exit: 0, printed: expect.stringMatching(/返回值：0/) });
  const options = ({ printed }: { printed: string }) => printed.match(/^ {2}--[a-z-]+/gm);
  expect(options(chinese)).toEqual(options(english));
});
