import { readKpis } from '../../../src/core/scoring/readKpis';
import type { ScoringScheme } from '../../../src/core/scoring/scheme';
import type { Cell, Cells } from '../../../src/core/values/cell';

const kpisOf = (cells: Cells) => (readKpis(cells) as ScoringScheme).kpis;
const ENGLISH = ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'];
const only = (...row: Cell[]) => readKpis([ENGLISH, row]);

test('blank cells take the defaults: cap 1, linear, error', () => {
  expect(kpisOf([ENGLISH, ['Distribution', 1, 0.6, 0.9, '', null, undefined]])).toEqual([
    { name: 'Distribution', weight: 1, floor: 0.6, target: 0.9, cap: 1, curve: 'linear', ifMissing: 'error' },
  ]);
});

test('columns are found by Chinese headings in any order, among others, and words may be Chinese', () => {
  const table = [
    ['备注', '缺失处理', '目标', '指标', '曲线', '下限', '权重（%）', '上限'],
    ['x', '剔除', '90%', '铺货率', '线性', '60%', '40%', ''],
    ['', '计零', 0.8, '进店率', '比例', '', 0.3, 1.2],
    ['', '报错', 1, '陈列', '阶梯', '', '３０％', '120%'],
  ];
  expect(kpisOf(table)).toEqual([
    { name: '铺货率', weight: 0.4, floor: 0.6, target: 0.9, cap: 1, curve: 'linear', ifMissing: 'exclude' },
    {
      name: '进店率',
      weight: 0.3,
      floor: null,
      target: 0.8,
      cap: 1.2,
      curve: 'proportional',
      ifMissing: 'zero',
    },
    { name: '陈列', weight: 0.3, floor: null, target: 1, cap: 1.2, curve: 'step', ifMissing: 'error' },
  ]);
});

test('without headings the columns are read in the contract’s order, and may end after Target', () => {
  expect(
    kpisOf([
      ['A', 60, 0, 1],
      ['B', 40, 1, 0],
    ]).map((kpi) => [kpi.name, kpi.weight]),
  ).toEqual([
    ['A', 60],
    ['B', 40],
  ]);
});

test('a KPI that is called as a heading is one, is a KPI', () => {
  expect(kpisOf([['Target', 1, 0, 1]]).map(({ name }) => name)).toEqual(['Target']);
});

test('blank rows around and between KPIs are skipped', () => {
  expect(kpisOf([['', ''], ENGLISH, ['A', 0.5, 0, 1], ['', null], ['B', 0.5, 0, 1], []]).length).toBe(2);
});

const weighing = (...weights: number[]) => readKpis(weights.map((weight, i) => [`K${i}`, weight, 0, 1]));

test('weights add up in decimal: 0.1, 0.2 and 0.7 are 1; percent points are 100', () => {
  expect(weighing(0.1, 0.2, 0.7)).toMatchObject({ weightSum: 1 });
  expect(weighing(1, 0)).toMatchObject({ weightSum: 1 });
  expect(weighing(33.3, 33.3, 33.4)).toMatchObject({ weightSum: 100 });
  expect(weighing(0.3, 0.3, 0.3)).toMatchObject({ problem: 'weights-sum', details: { sum: 0.9 } });
  expect(weighing(50, 50.000000001)).toMatchObject({ details: { sum: 100.000000001 } });
  expect(weighing(0.5, 0.4999999999)).toMatchObject({ details: { sum: 0.9999999999 } });
});

test('three weights of =1/3, which a cell cannot hold, add up to 1 all the same', () => {
  expect(weighing(1 / 3, 1 / 3, 1 / 3)).toMatchObject({ weightSum: 1 });
});

describe('a scheme that cannot be scored with is refused, naming row and column', () => {
  const curves = 'linear, proportional, step';
  test.each<[string, Cell[], string, number, object | undefined]>([
    ['a KPI without a name, as merged cells leave it', ['', 1, 0, 1], 'missing-cell', 1, undefined],
    ['a weight that is missing', ['A', 'n/a', 0, 1], 'missing-cell', 2, undefined],
    ['a weight in words', ['A', 'all', 0, 1], 'not-a-number', 2, { text: 'all' }],
    ['a negative weight', ['A', -1, 0, 1], 'negative-weight', 2, { weight: -1 }],
    ['a floor that is no number', ['A', 1, 'low', 1], 'not-a-number', 3, { text: 'low' }],
    ['a linear KPI without a floor', ['A', 1, '', 1], 'missing-cell', 3, undefined],
    ['a target that is missing', ['A', 1, 0, ''], 'missing-cell', 4, undefined],
    [
      'a floor equal to the target in decimal',
      ['A', 1, 0.1 + 0.2, 0.3],
      'floor-is-target',
      4,
      { target: 0.3 },
    ],
    ['a share of nothing', ['A', 1, '', 0, '', 'proportional'], 'target-not-positive', 4, { target: 0 }],
    [
      'a proportional KPI whose floor is above its target',
      ['A', 1, 3, 2, '', '比例'],
      'floor-above-target',
      3,
      { floor: 3, target: 2 },
    ],
    ['a cap in words', ['A', 1, 0, 1, 'max'], 'not-a-number', 5, { text: 'max' }],
    ['a cap of 0', ['A', 1, 0, 1, 0], 'cap-out-of-range', 5, { cap: 0, most: 100 }],
    [
      'a cap of 120 where 120% was meant',
      ['A', 1, 0, 1, 120],
      'cap-out-of-range',
      5,
      { cap: 120, most: 100 },
    ],
    ['a curve nobody knows', ['A', 1, 0, 1, 1, 'S'], 'not-an-option', 6, { text: 'S', options: curves }],
    [
      'a word for missing nobody knows',
      ['A', 1, 0, 1, 1, '', 'guess'],
      'not-an-option',
      7,
      { text: 'guess', options: 'zero, exclude, error' },
    ],
  ])('%s', (_what, row, problem, column, details) => {
    expect(only(...row)).toEqual({
      problem,
      kind: 'value',
      at: { argument: 'kpis', row: 2, column },
      ...(details && { details }),
    });
  });

  test.each<[string, Cells, string, object, object | undefined]>([
    [
      'two KPIs of one name, blank rows counted',
      [
        ['Store entry', 0.5, 0, 1],
        ['', ''],
        ['store ENTRY ', 0.5, 0, 1],
      ],
      'kpi-twice',
      { row: 3, column: 1 },
      { kpi: 'store ENTRY' },
    ],
    [
      'headings without a floor',
      [
        ['KPI', 'Weight', 'Target', 'Curve'],
        ['A', 1, 1, 'step'],
        ['B', 0, 1, 'linear'],
      ],
      'heading-missing',
      {},
      { heading: 'Floor / 下限' },
    ],
    [
      'weights that do not add up, which is no single cell’s fault',
      [
        ['A', 0.3, 0, 1],
        ['B', 0.3, 0, 1],
      ],
      'weights-sum',
      {},
      { sum: 0.6 },
    ],
    [
      'headings that lack a column, named in both languages',
      [
        ['KPI', 'Floor', 'Target'],
        ['A', 0, 1],
      ],
      'heading-missing',
      {},
      { heading: 'Weight / 权重' },
    ],
    [
      'headings without a name',
      [['Weight', 'Floor', 'Target']],
      'heading-missing',
      {},
      { heading: 'KPI / 指标' },
    ],
    [
      'headings without a goal',
      [['KPI', 'Weight', 'Floor']],
      'heading-missing',
      {},
      { heading: 'Target / 目标' },
    ],
    [
      'two headings for one column',
      [['KPI', 'Weight', '权重', 'Floor', 'Target']],
      'heading-twice',
      { column: 3 },
      { heading: '权重' },
    ],
    ['headings and nothing else', [ENGLISH], 'no-kpis', {}, undefined],
    ['no table at all', [['', null]], 'empty-range', {}, undefined],
    ['an eighth column', [['A', 1, 0, 1, 1, '', '', 'x']], 'too-many-columns', {}, { allowed: 7, found: 8 }],
    [
      'headings in another language, which are not taken for a KPI silently',
      [
        ['Indicateur', 'Poids', 'Seuil', 'Objectif'],
        ['A', 1, 0, 1],
      ],
      'not-a-number',
      { row: 1, column: 2 },
      { text: 'Poids' },
    ],
  ])('%s', (_what, cells, problem, place, details) => {
    expect(readKpis(cells)).toEqual({
      problem,
      kind: 'value',
      at: { argument: 'kpis', ...place },
      ...(details && { details }),
    });
  });
});

test('a table read once is not read again', () => {
  const table = () => [['A', 1, 0, 1]];
  expect(readKpis(table())).toBe(readKpis(table()));
});
