import type { Content } from '../../../src/core/sheet/document';
import { planWords } from '../../../src/i18n/en-US/plan';
import { bookOf, sheetOf } from './books';

const TESTS: readonly (readonly [test: string, value: string | number | boolean])[] = [
  ['<', 15],
  ['不超过', 0.3],
  ['>', '3万'],
  ['不低于', 60],
  ['between', '0.6..0.9'],
  ['介于', '60%至90%'],
  ['=', 0],
  ['等于', '是'],
  ['=', 'no'],
  ['=', 'Gold'],
  ['<>', 'Gold'],
  ['不等于', 12],
  ['in', 'A|B|12'],
  ['filled', ''],
  ['=', '0012'],
  ['=', true],
  ['in', 12],
  ['in', '是|Gold'],
  ['in', '否|Gold'],
  ['in', '是|否'],
];
export const FACTS: readonly (string | number | boolean | null)[] = [
  0,
  0.1 + 0.2,
  0.3,
  12,
  15,
  60,
  30_000,
  0.6,
  0.9,
  0.95,
  -1,
  '是',
  '否',
  'Y',
  '无',
  true,
  false,
  'gold',
  'Gold ',
  'A',
  'B',
  'C',
  '12',
  '0012',
  '75%',
  'n/a',
  '-',
  null,
];

/** Every test with every fact: a gate a column, an account a row. */
export const everyGate = bookOf(
  {
    accounts: sheetOf('Accounts', [
      ['Code', ...TESTS.map((_, index) => `Fact ${index}`)],
      ...FACTS.map((fact, row): Content[] => [`C${row}`, ...TESTS.map(() => fact)]),
    ]),
    gates: sheetOf('Gates', [
      ['Field', 'Test', 'Value', 'Reason', 'Scope'],
      ...TESTS.map(([test, value], index): Content[] => [
        `Fact ${index}`,
        test,
        value,
        `reason ${index}`,
        null,
      ]),
    ]),
  },
  planWords,
);
