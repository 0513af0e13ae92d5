import type { Account } from '../accounts/account';
import type { Fact } from '../facts/facts';
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
  const { table, rules, signalFacts } = checker;
  const headingAt = (column: number): Cell => table.headings[column - table.firstColumn];
  const own = [table.keyColumn, table.columns.name, table.columns.payout].filter(
    (column): column is number => column !== undefined,
  );
  const columns = [...new Set(own)].map((column) => ({
    heading: headingAt(column),
    // A name may come from a merged cell above.
    read: ({ cells, name }: Account): Cell =>
      column === table.columns.name ? name : cells[column - table.firstColumn],
    column,
  }));
  const taken = new Set(columns.map(({ column }) => column));
  const seen = new Set<Fact['key']>();
  const facts = [...rules.inputs, ...signalFacts]
    .filter(({ absent, column, key }) => {
      const isNew = !absent && !seen.has(key) && (column === undefined || !taken.has(column));
      seen.add(key);
      return isNew;
    })
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
