import type { Account, AccountsTable } from '../accounts/account';
import type { AccountField } from '../accounts/fields';
import { leavesOf, quantityOf, type Fact } from '../facts/facts';
import { readNumber } from '../values/number';
import type { PayoutRules } from './rules';

type Raising = Pick<PayoutRules, 'inputs'> & { readonly table: AccountsTable };

/**
 * The account with another number in a column (from 0 on the sheet), and so in the field that the column holds. What a
 * column holds of a ratio of that field is no longer true: it is left blank, and worked out.
 */
function accountWith({ table, inputs }: Raising, account: Account, column: number, value: number): Account {
  const fields = Object.entries(table.columns) as [AccountField, number][];
  const field = fields.find(([, own]) => own === column)?.[0];
  const outdated = inputs.flatMap(({ ratio, column: own }) =>
    field !== undefined && ratio && [...ratio.part, ...ratio.whole].includes(field) ? (own ?? []) : [],
  );
  return {
    ...account,
    cells: account.cells.map((cell, index) => {
      const at = index + table.firstColumn;
      return at === column ? value : outdated.includes(at) ? null : cell;
    }),
    values: field === undefined ? account.values : { ...account.values, [field]: value },
  };
}

/** Rounded up to hundredths; what fifteen digits cannot hold is no hundredth. */
const roundedUp = (value: number): number => Math.ceil(Number((value * 100).toPrecision(14))) / 100;

/**
 * The account as it would be where a fact reaches a number: by the fact's own cell, else by the first of the cells it is
 * worked out from that raises it (sell-in, for an achievement or for `Sell-in - Returns`). Undefined where none does.
 */
export function accountReaching(
  rules: Raising,
  account: Account,
  fact: Fact,
  value: number,
): Account | undefined {
  if (fact.column !== undefined) return accountWith(rules, account, fact.column, value);
  const { table } = rules;
  const now = quantityOf(fact, account, 'any');
  if (typeof now !== 'number') return undefined;
  const columns = leavesOf(fact).flatMap(
    ({ column, ratio }) => column ?? ratio?.part.flatMap((field) => table.columns[field] ?? []) ?? [],
  );
  for (const column of columns) {
    const cell = readNumber(account.cells[column - table.firstColumn]);
    if (typeof cell !== 'number') continue;
    // How much the fact rises with the cell.
    const probe = Math.max(1, Math.abs(cell));
    const risen = quantityOf(fact, accountWith(rules, account, column, cell + probe), 'any');
    if (typeof risen !== 'number' || risen <= now) continue;
    const needed = roundedUp(cell + (probe * (value - now)) / (risen - now));
    const then = accountWith(rules, account, column, needed);
    const reached = quantityOf(fact, then, 'any');
    if (typeof reached === 'number' && reached >= value) return then;
  }
  return undefined;
}
