/** A number with its noun: `1 account`, `2 accounts`. */
export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
export const accounts = (n: number) => count(n, 'account', 'accounts');
export const plans = (n: number) => count(n, 'plan', 'plans');
