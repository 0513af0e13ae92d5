import { figureFact, type Fact, type Facts } from '../facts/facts';
import { toNumber, type Decimal } from '../values/decimal';
import { nameKey } from '../values/heading';
import type { PaidLine } from './lines';

/** What the lines of an account have come to so far, for the lines below that are paid on them. */
export interface LineFacts extends Facts {
  /** Notes what a line came to for the account; undefined is not known. */
  readonly came: (line: number, amount: Decimal | undefined) => void;
  /** Forgets the account before. */
  readonly begin: () => void;
}

export const lineKey = (name: string): string => `line:${nameKey(name)}`;

/** True where a fact is what a line comes to, or is made of such. */
export const isOfLines = ({ key, parts = [] }: Fact): boolean =>
  String(key).startsWith('line:') || parts.some(isOfLines);

/** The accounts' facts and, under the lines' names, what those lines come to: a column of the name wins. */
export function lineFactsOf(facts: Facts, lines: readonly PaidLine[]): LineFacts {
  const amounts = new Map<string, number>();
  const names = new Map(lines.map(({ name }) => [nameKey(name), name]));
  /** Most schemes pay no line on another: then nothing is noted. */
  let isAsked = false;
  const known = new Map<string, Fact>();
  const find = (name: string): Fact => {
    const own = facts.named(name);
    const line = names.get(nameKey(name));
    if (!own.absent) return own;
    if (line !== undefined) {
      isAsked = true;
      return { name, key: lineKey(line), absent: false, read: () => amounts.get(lineKey(line)) ?? null };
    }
    return figureFact(name, named) ?? own;
  };
  const named = (name: string): Fact => {
    const fact = known.get(name) ?? find(name);
    known.set(name, fact);
    return fact;
  };
  return {
    ...facts,
    named,
    came(line, amount) {
      if (!isAsked) return;
      const name = lineKey(lines[line]?.name ?? '');
      if (amount === undefined) amounts.delete(name);
      else amounts.set(name, toNumber(amount));
    },
    begin() {
      if (isAsked) amounts.clear();
    },
  };
}
