/** A total that somebody worked out elsewhere: `Control: accounts`, `控制总额：进货额` of the Scheme table. */
export interface Control {
  /** The item's text, as people know it. */
  readonly item: string;
  /** The column whose sum it is; undefined where it is the number of accounts. */
  readonly column?: string;
  readonly expected: number;
  /** Where the value stands; row and column from 0 on the sheet. */
  readonly row: number;
  readonly valueColumn: number;
}

const CONTROL = /^(?:control(?: totals?)?|控制总数|控制总额|控制数)\s*[:：]\s*(\S.*)$/is;
const ACCOUNTS: ReadonlySet<string> = new Set(['accounts', '经销商数', '客户数', '经销商', '客户']);

/** What an item of the Scheme table is the control total of; undefined where it is none. */
export function controlled(item: string): Pick<Control, 'item' | 'column'> | undefined {
  const text = item.trim();
  const of = CONTROL.exec(text)?.[1];
  if (of === undefined) return undefined;
  return { item: text, ...(!ACCOUNTS.has(of.toLowerCase()) && { column: of }) };
}
