import type { Account } from '../accounts/account';
import type { Cell } from '../values/cell';
import type { PayoutExplanation } from '../payout/decision';
import type { AuditInput } from './audit';
import { asContent, type Ledger } from './ledger';

/** The accounts' figures that decisions took, under the headings they bear in the workbook. */
export function inputs(
  page: Ledger,
  { words, checker }: AuditInput,
  explained: readonly PayoutExplanation[],
): void {
  const { table, rules } = checker;
  const headingAt = (column: number): Cell => table.headings[column - table.firstColumn];
  const own = [table.keyColumn, table.columns.name, table.columns.payout].filter(
    (column): column is number => column !== undefined,
  );
  const columns = [...new Set(own)].map((column) => ({
    heading: headingAt(column),
    read: ({ cells }: Account): Cell => cells[column - table.firstColumn],
    column,
  }));
  const taken = new Set(columns.map(({ column }) => column));
  const facts = rules.inputs
    .filter(({ absent, column }) => !absent && (column === undefined || !taken.has(column)))
    .map(({ name, column, read }) => ({ heading: column === undefined ? name : headingAt(column), read }));
  page.section(words.inputs);
  page.table(
    'inputs',
    [...columns, ...facts].map(({ heading }, index) => ({
      heading: asContent(heading),
      ...(index === 0 && { format: '@' }),
    })),
    explained.map(({ account }) => ({
      key: 'input',
      cells: [...columns, ...facts].map(({ read }) => asContent(read(account))),
    })),
  );
}
