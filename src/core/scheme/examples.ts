import { readRowTable, type RowTable } from '../tables/rowTable';
import type { TableSource } from '../sheet/source';
import { isMissing, plainText } from '../values/cell';
import { readWord } from '../values/choice';
import type { Vocabulary } from '../values/heading';
import { readNumber } from '../values/number';
import { isProblem, type Problem } from '../values/problem';

export type ExampleField = 'example' | 'paid';

/** The columns of the Examples table (算例) beside its inputs; the English heading first, the Chinese one second. */
export const EXAMPLE_HEADINGS: Vocabulary<ExampleField> = {
  example: ['Example', '算例', 'Case', '例', '示例', '举例', '案例'],
  paid: [
    'Paid',
    '应付',
    'Is paid',
    'Printed amount',
    '应返',
    '应得',
    '应付返利',
    '返利金额',
    '应付金额',
    '结果',
  ],
};

/** What an example comes to that is no amount. */
const OUTCOME_WORDS: Vocabulary<'pending' | 'withheld'> = {
  pending: ['pending', '待定'],
  withheld: ['withheld', '暂扣', '不予兑付', '不兑付'],
};

/** A worked example that a policy prints: what it comes to. Its inputs stand in the row, under the accounts' headings. */
export interface Example {
  /** The example's name; its row's number where it has none. */
  readonly name: string;
  readonly paid: number | 'pending' | 'withheld';
}

export type ExampleTable = RowTable<ExampleField, Example>;

/** Reads the Examples table. */
export const readExamples = (source: TableSource): ExampleTable | Problem =>
  readRowTable(source, EXAMPLE_HEADINGS, ['example', 'paid'], (row): Example | Problem => {
    const { cell, place } = row;
    const name = isMissing(cell('example')) ? String(place('example').row ?? '') : plainText(cell('example'));
    if (isMissing(cell('paid'))) return { problem: 'missing-cell', kind: 'value', at: place('paid') };
    const amount = readNumber(cell('paid'));
    const paid =
      typeof amount === 'number' ? amount : readWord(cell('paid'), OUTCOME_WORDS, () => place('paid'));
    return isProblem(paid) ? paid : { name, paid };
  });
