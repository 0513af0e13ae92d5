import { readScheme, type SchemeSources } from '../../../src/core/scheme/scheme';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cell, Cells } from '../../../src/core/values/cell';

type Part = 'lines' | 'deductions' | 'overrides';

const HEADINGS: Readonly<Record<Part, readonly string[]>> = {
  lines: ['备注', '封顶', '起算额', '挂钩', '对比基数', '标准', '计算方式', '计算基数', '返利项目'],
  deductions: ['备注', '原因', '封顶', '触发值', '扣减比例', '每次扣减', '扣减项'],
  overrides: ['备注', '复核人', '裁定人', '依据', '原因', '裁定', '适用范围', '经销商编码'],
};

/** A table that begins in C5 of its sheet; its headings stand in row 5, and its first row in row 6. */
const source = (cells: Cells): TableSource => ({
  sheet: 'Rules',
  firstRow: 4,
  firstColumn: 2,
  cells,
  hiddenRows: new Set(),
});
const read = (part: Part, cells: Cells) => readScheme({ [part]: source(cells) } satisfies SchemeSources);

/** The cells of a row by their headings; the others are blank. */
type Named = Readonly<Record<string, Cell>>;
const table = (part: Part, ...rows: Named[]): Cells => [
  HEADINGS[part],
  ...rows.map((row) => HEADINGS[part].map((heading) => row[heading] ?? '')),
];

const RATE = { 返利项目: '年返', 计算基数: '进货额', 计算方式: '比例', 标准: 0.01 };
const EVENT = { 扣减项: '窜货次数', 每次扣减: 500 };
const DECIDED = {
  经销商编码: 'A1',
  裁定: '可兑付',
  原因: '银行延误',
  依据: '回单 12',
  裁定人: '钱慧',
  复核人: '石为明',
};

const LARGE = { problem: 'amount-too-large' };
const NEGATIVE = { problem: 'negative-number' };
const MISSING = { problem: 'missing-cell' };
const noNumber = (text: string) => ({ problem: 'not-a-number', details: { text } });
const noAnswer = (text: string) => ({ problem: 'not-yes-no', details: { text } });
const above = (value: number) => ({ problem: 'rate-above-one', details: { value } });
const UNGROUNDED = { problem: 'override-ungrounded' };
const ALONE = { problem: 'override-one-person' };
const ways =
  'marginal, whole, rolling, total, rate, perUnit, fixed, growth, excess, excessPerUnit, achievement';

test.each<[Part, string, Named, object]>([
  ['lines', '返利项目', { ...RATE, 返利项目: '' }, MISSING],
  ['lines', '计算方式', { ...RATE, 计算方式: '' }, MISSING],
  [
    'lines',
    '计算方式',
    { ...RATE, 计算方式: '看着办' },
    { problem: 'not-an-option', details: { text: '看着办', options: ways } },
  ],
  ['lines', '计算基数', { ...RATE, 计算基数: '' }, MISSING],
  ['lines', '计算基数', { ...RATE, 计算基数: '', 计算方式: '全额', 标准: '' }, MISSING],
  ['lines', '计算基数', { ...RATE, 计算基数: '', 计算方式: '定额', 起算额: 100 }, MISSING],
  ['lines', '标准', { ...RATE, 标准: '' }, MISSING],
  ['lines', '标准', { ...RATE, 标准: '', 计算方式: '按量' }, MISSING],
  ['lines', '标准', { ...RATE, 标准: '', 计算方式: '定额' }, MISSING],
  ['lines', '标准', { ...RATE, 标准: 'much' }, noNumber('much')],
  ['lines', '标准', { ...RATE, 标准: 1.01 }, above(1.01)],
  ['lines', '标准', { ...RATE, 计算方式: '超额', 标准: 2, 对比基数: '目标' }, above(2)],
  ['lines', '封顶', { ...RATE, 封顶: -1 }, NEGATIVE],
  ['lines', '起算额', { ...RATE, 起算额: 1.1e12 }, LARGE],
  ['lines', '对比基数', { ...RATE, 计算方式: '增长' }, MISSING],
  ['lines', '对比基数', { ...RATE, 计算方式: '超额' }, MISSING],
  ['lines', '对比基数', { ...RATE, 计算方式: '达成率' }, MISSING],
  ['lines', '挂钩', { ...RATE, 挂钩: '也许' }, noAnswer('也许')],
  ['deductions', '扣减项', { ...EVENT, 扣减项: '' }, MISSING],
  ['deductions', '每次扣减', { ...EVENT, 每次扣减: '' }, { problem: 'deduction-one-of' }],
  ['deductions', '扣减比例', { ...EVENT, 扣减比例: 0.1 }, { problem: 'deduction-one-of' }],
  ['deductions', '每次扣减', { ...EVENT, 每次扣减: 'much' }, noNumber('much')],
  ['deductions', '扣减比例', { ...EVENT, 每次扣减: '', 扣减比例: 1.5 }, above(1.5)],
  ['deductions', '扣减比例', { ...EVENT, 每次扣减: '', 扣减比例: -1 }, NEGATIVE],
  ['deductions', '封顶', { ...EVENT, 封顶: 2e12 }, LARGE],
  ['deductions', '触发值', { ...EVENT, 触发值: '也许' }, noAnswer('也许')],
  ['overrides', '经销商编码', { ...DECIDED, 经销商编码: '' }, MISSING],
  ['overrides', '裁定', { ...DECIDED, 裁定: '' }, MISSING],
  [
    'overrides',
    '裁定',
    { ...DECIDED, 裁定: '再议' },
    { problem: 'not-an-option', details: { text: '再议', options: 'eligible, withheld' } },
  ],
  ['overrides', '原因', { ...DECIDED, 原因: '' }, UNGROUNDED],
  ['overrides', '依据', { ...DECIDED, 依据: '无' }, UNGROUNDED],
  ['overrides', '裁定人', { ...DECIDED, 裁定人: '' }, ALONE],
  ['overrides', '复核人', { ...DECIDED, 复核人: '' }, ALONE],
  ['overrides', '复核人', { ...DECIDED, 复核人: ' 钱 慧' }, ALONE],
])('a row of %s that cannot stand is told at its %s: %j', (part, heading, row, problem) => {
  const at = { argument: 'Rules', row: 6, column: HEADINGS[part].indexOf(heading) + 3 };
  const scheme = read(part, table(part, row));
  expect(scheme.problems).toMatchObject([{ table: part, problem: { kind: 'value', at, ...problem } }]);
  expect(scheme[part]?.values ?? []).toEqual([]);
});

test('a line has what its way needs, and nothing it was not given', () => {
  const { lines, problems } = read(
    'lines',
    table(
      'lines',
      { ...RATE, 标准: 1, 封顶: 0, 起算额: 1e12 },
      {},
      { 返利项目: ' 签约奖 ', 计算方式: '定额', 标准: '2万', 挂钩: '是' },
      { 返利项目: '达量奖', 计算方式: '定额', 标准: 500, 计算基数: '进货额', 起算额: 100, 挂钩: '否' },
      { 返利项目: '增量', 计算基数: '进货额', 计算方式: '超额', 对比基数: ' 上年 ' },
      { 返利项目: '件返', 计算基数: '件数', 计算方式: '按量', 标准: 3 },
      { 返利项目: '季返', 计算基数: '进货额', 计算方式: '全额' },
    ),
  );
  expect(problems).toEqual([]);
  expect(lines?.values).toEqual([
    { name: '年返', base: '进货额', way: 'rate', value: 1, soft: false, cap: 0, minimum: 1e12 },
    { name: '签约奖', base: '', way: 'fixed', value: 20_000, soft: true },
    { name: '达量奖', base: '进货额', way: 'fixed', value: 500, soft: false, minimum: 100 },
    { name: '增量', base: '进货额', way: 'excess', baseline: '上年', soft: false },
    { name: '件返', base: '件数', way: 'perUnit', value: 3, soft: false },
    { name: '季返', base: '进货额', way: 'whole', soft: false },
  ]);
  expect(lines?.values.map((line) => Object.keys(line).length)).toEqual([7, 5, 6, 5, 5, 4]);
  expect(lines?.rows).toEqual([5, 7, 8, 9, 10, 11]);
});

test('a deduction takes an amount or a share, where its answer is yes unless another is given', () => {
  const { deductions, problems } = read(
    'deductions',
    table(
      'deductions',
      { ...EVENT, 封顶: 2000, 原因: ' 窜货，扣减 ' },
      { 扣减项: ' 报表及时 ', 扣减比例: 1, 触发值: '否' },
      { 扣减项: '乱价', 每次扣减: 0, 触发值: '是' },
    ),
  );
  expect(problems).toEqual([]);
  expect(deductions?.values).toStrictEqual([
    { field: '窜货次数', amount: 500, when: true, cap: 2000, reason: '窜货，扣减' },
    { field: '报表及时', share: 1, when: false, reason: '报表及时' },
    { field: '乱价', amount: 0, when: true, reason: '乱价' },
  ]);
  expect(deductions?.rows).toEqual([5, 6, 7]);
});

test('overrides that stand hold, whatever is wrong with others, and know their rows', () => {
  const { overrides, problems } = read(
    'overrides',
    table(
      'overrides',
      { ...DECIDED, 依据: '' },
      { ...DECIDED, 原因: ' 延误，已核 ', 依据: ' 回单 12 ' },
      { ...DECIDED, 经销商编码: 17, 裁定: 'hold', 适用范围: ' 年返 ' },
    ),
  );
  expect(problems).toHaveLength(1);
  const two = { by: '钱慧', and: '石为明' };
  expect(overrides?.values).toEqual([
    { account: 'A1', scope: '', verdict: 'eligible', reason: '延误，已核', evidence: '回单 12', ...two },
    { account: '17', scope: '年返', verdict: 'withheld', reason: '银行延误', evidence: '回单 12', ...two },
  ]);
  expect(overrides?.rows).toEqual([6, 7]);
  expect(overrides?.located.link).toMatchObject({ sheet: 'Rules', firstRow: 5, rows: 3 });
});

test('two lines of one name are refused: their tiers could be either’s', () => {
  expect(read('lines', table('lines', RATE, { ...RATE, 返利项目: ' 年 返' })).problems).toEqual([
    {
      table: 'lines',
      problem: {
        problem: 'line-twice',
        kind: 'value',
        at: { argument: 'Rules', row: 7, column: 11 },
        details: { line: '年 返' },
      },
    },
  ]);
});

test.each<[Part, Cells, object]>([
  ['lines', [['foo', 'bar']], { at: { argument: 'Rules' }, details: { heading: 'Line / 返利项目' } }],
  ['deductions', [['foo', 'bar']], { at: { argument: 'Rules' }, details: { heading: 'Field / 字段' } }],
  [
    'overrides',
    [['foo', 'bar']],
    { at: { argument: 'Rules' }, details: { heading: 'Account / 经销商编码' } },
  ],
  ['lines', [['Line', 'Value']], { at: { argument: 'Rules' }, details: { heading: 'Way / 计算方式' } }],
  ['deductions', [['Amount', 'Cap']], { at: { argument: 'Rules' }, details: { heading: 'Field / 字段' } }],
  [
    'overrides',
    [['Account', 'Verdict', 'Reason', 'Evidence', 'Decided by']],
    { at: { argument: 'Rules' }, details: { heading: 'Confirmed by / 复核人' } },
  ],
])('a table of %s without a column it needs is refused: %j', (part, cells, problem) => {
  expect(read(part, [...cells, ['x', 'y']]).problems).toEqual([
    { table: part, problem: { problem: 'heading-missing', kind: 'value', ...problem } },
  ]);
});

test.each<Part>(['lines', 'deductions', 'overrides'])(
  'a table of %s with two columns of one kind is refused, at the second of them on its sheet',
  (part) => {
    const heading = HEADINGS[part][1] ?? '';
    expect(read(part, [[...HEADINGS[part], heading]]).problems).toEqual([
      {
        table: part,
        problem: {
          problem: 'heading-twice',
          kind: 'value',
          at: { argument: 'Rules', column: HEADINGS[part].length + 3 },
          details: { heading },
        },
      },
    ]);
  },
);
