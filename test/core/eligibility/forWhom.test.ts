import { assess } from '../../../src/core/eligibility/assessment';
import { conditionsText } from '../../../src/core/eligibility/condition';
import { readForWhom } from '../../../src/core/eligibility/forWhom';
import { readGates } from '../../../src/core/eligibility/gates';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';

const at = { argument: 'lines', row: 2, column: 9 };
const read = (cell: Cell) => {
  const forWhom = readForWhom(cell, at);
  return isProblem(forWhom) ? forWhom : conditionsText(forWhom);
};

test.each<[Cell, string]>([
  ['类型 = 县级', '类型 = 县级'],
  ['类型 属于 县级|地级', '类型 in 县级|地级'],
  ['合同额不低于100万；合同额<200万', '合同额 >= 100万; 合同额 < 200万'],
  ['是否专卖 = 是 且 年限>=3', '是否专卖 = 是; 年限 >= 3'],
  ['等级 是 A', '等级 = A'],
  ['Type is County and Contract ≥ 50', 'Type = County; Contract >= 50'],
  ['合同编号 已填', '合同编号 filled'],
  ['回款额 >= 进货额 - 退货额', '回款额 >= 进货额 - 退货额'],
  ['返利率 介于 60%..90%', '返利率 between 60%..90%'],
])('“%s” is read as the conditions that it says', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each(['', null, '全部', 'All', '所有经销商', '-'])('“%s” is everyone', (cell) => {
  expect(read(cell)).toBe('');
});

test.each([
  ['县级经销商', 'not-a-condition'],
  ['类型 =', 'missing-cell'],
  ['= 县级', 'missing-cell'],
  ['比例 介于 一些', 'not-a-span'],
])('“%s” is refused at its cell', (cell, problem) => {
  expect(read(cell)).toMatchObject({ problem, at });
});

describe('in the functions', () => {
  const verdicts = (gates: Cells, facts: Cells) => {
    const conditions = readGates(gates);
    if (isProblem(conditions)) return conditions;
    const assessment = assess(facts, conditions);
    return isProblem(assessment)
      ? assessment
      : Array.from({ length: assessment.rows }, (_, row) => [
          assessment.verdict(row),
          assessment.reasons(row),
        ]);
  };
  const HEADINGS = ['Field', 'Test', 'Value', 'Reason', 'For'];

  test('a gate is put to those that it is for; while that is not known, a gate that fails is not known', () => {
    expect(
      verdicts(
        [HEADINGS, ['Overdue', '<=', 30, 'Overdue', 'Type = County']],
        [
          ['Type', 'Overdue'],
          ['County', 45],
          ['City', 45],
          ['', 45],
          ['', 10],
        ],
      ),
    ).toEqual([
      ['withheld', 'Overdue (45 > 30)'],
      ['eligible', ''],
      ['pending', 'Overdue (? <= 30)'],
      ['eligible', ''],
    ]);
  });

  test('a gate compares two facts, and works out what no column holds', () => {
    expect(
      verdicts(
        [
          HEADINGS.slice(0, 4),
          ['Receipts', '>=', 'Sell-in - Returns', 'Unpaid'],
          ['Sell-in / Target', '>=', 0.9, 'Short'],
        ],
        [
          ['Receipts', 'Sell-in', 'Returns', 'Target'],
          [90, 100, 10, 100],
          [89, 100, 10, 120],
          [90, 100, '', 100],
        ],
      ),
    ).toEqual([
      ['eligible', ''],
      ['withheld', 'Unpaid (89 < 90); Short (0.833333333333333 < 0.9)'],
      ['pending', 'Unpaid (? >= Sell-in - Returns)'],
    ]);
  });

  test('a bound that is neither a number nor a fact is refused', () => {
    expect(verdicts([HEADINGS.slice(0, 4), ['a', '<', 'many', 'b']], [['a'], [1]])).toMatchObject({
      problem: 'not-a-number',
      details: { text: 'many' },
    });
  });
});
