import { readAccounts } from '../../../src/core/accounts/read';
import type { AccountsReading } from '../../../src/core/accounts/account';
import { sourceOf } from '../../../src/core/ownTemplate/names';
import type { Cell } from '../../../src/core/values/cell';

/** An accounts table that begins in column C. */
const tableOf = (headings: Cell[]) =>
  (
    readAccounts(
      {
        sheet: 'Accounts',
        firstRow: 0,
        firstColumn: 2,
        cells: [headings, headings.map((_, index) => `x${index}`)],
        hiddenRows: new Set(),
      },
      [],
      ['Display'],
    ) as AccountsReading
  ).table;
const HEADINGS = ['Score', 'Code', 'Remarks (RMB)', 'Display', 'Sell-in', '', 'Dealer since'];

test.each<[string, object | undefined]>([
  ['Code', { is: 'field', field: 'code' }],
  ['经销商编码', { is: 'field', field: 'code' }],
  ['进货额', { is: 'field', field: 'sellIn' }],
  // No column bears it, and it is a field all the same: to be filled in.
  ['Region', { is: 'field', field: 'region' }],
  ['Display', { is: 'column', column: 5 }],
  [' dealer  since ', { is: 'column', column: 8 }],
  ['Dealer-since', { is: 'column', column: 8 }],
  ['Remarks', { is: 'column', column: 4 }],
  // A column of the table's own speaks before what the add-in computes.
  ['score', { is: 'column', column: 2 }],
  ['S.c.o.r.e', { is: 'column', column: 2 }],
  ['soft score', { is: 'figure', figure: 'score' }],
  ['返利资格', { is: 'figure', figure: 'verdict' }],
  ['方案编号', { is: 'item', item: 'id' }],
  ['Payout cap', { is: 'item', item: 'cap' }],
  ['kpi.target', { is: 'kpi', part: 'target' }],
  ['指标.得分', { is: 'kpi', part: 'points' }],
  ['季度.开始', { is: 'quarter', part: 'from' }],
  ['行动.负责人', { is: 'action', part: 'who' }],
  ['kpi.colour', undefined],
  ['kpi.', undefined],
  ['kpi.target.last', undefined],
  ['kpi', undefined],
  ['', undefined],
  ['()', undefined],
  ['nobody knows', undefined],
])('{{%s}} stands for %j', (name, source) => {
  expect(sourceOf(name, tableOf(HEADINGS))).toEqual(source);
});
