import { columnLetters } from '../grid/places';
import type { Ends } from './address';
import { tokensOf } from './formula-tokens';

/** Where a table of a file lies. */
export interface TablePlace {
  readonly sheetName: string;
  readonly name: string;
  /** All of it, headings and totals included. */
  readonly area: Ends;
  readonly headings: number;
  readonly totals: number;
  readonly columns: readonly string[];
}

/**
 * The grid's tables have neither a row of totals nor go without headings. References into a file's tables that mean
 * such a row, or such a table, are said as addresses: they give the same cells.
 */
export class TableReferences {
  private readonly special: ReadonlyMap<string, TablePlace>;

  constructor(tables: readonly TablePlace[]) {
    this.special = new Map(
      tables
        .filter(({ headings, totals }) => headings === 0 || totals > 0)
        .map((table) => [table.name.toLowerCase(), table]),
    );
  }

  /** The formula, whose cell lies in this row (from 0), with addresses where the grid would take other cells. */
  spellOut(formula: string, row: number): string {
    if (this.special.size === 0 || !formula.includes('[')) return formula;
    const tokens = tokensOf(formula);
    let written = '';
    for (let i = 0; i < tokens.length; i++) {
      const [token, brackets] = [tokens[i], tokens[i + 1]];
      const table = token?.kind === 'name' ? this.special.get(token.text.toLowerCase()) : undefined;
      const address = table && brackets?.kind === 'structured' && addressOf(table, brackets.text, row);
      written += address || token?.text;
      if (address) i += 1;
    }
    return written;
  }
}

function addressOf(table: TablePlace, brackets: string, row: number): string | undefined {
  const items = new Set(
    [...brackets.matchAll(/#(All|Data|Headers|Totals|This Row)/gi)].map(([item]) => item.toLowerCase()),
  );
  const thisRow = items.has('#this row') || /^\[@/.test(brackets);
  const { area, headings, totals } = table;
  if (headings > 0 && !items.has('#all') && !items.has('#totals')) return undefined;
  const named = brackets
    .slice(1, -1)
    .replace(/^@/, '')
    .replace(/\[?#(?:All|Data|Headers|Totals|This Row)\]?,?/gi, '')
    .split(/(?<=\]):(?=\[)/)
    .map((name) =>
      name
        .trim()
        .replace(/^\[|\]$/g, '')
        .replace(/'(.)/g, '$1')
        .toLowerCase(),
    );
  const columns = table.columns.map((name) => name.toLowerCase());
  const [from, to] =
    named[0] === ''
      ? [0, columns.length - 1]
      : [columns.indexOf(named[0] ?? ''), columns.indexOf(named.at(-1) ?? '')];
  if (from < 0 || to < 0) return undefined;
  const data = { first: area.startRow + headings, last: area.endRow - totals };
  const first = thisRow
    ? row
    : items.has('#all') || items.has('#headers')
      ? area.startRow
      : items.has('#totals') && !items.has('#data')
        ? data.last + 1
        : data.first;
  const last = thisRow
    ? row
    : items.has('#all') || items.has('#totals')
      ? area.endRow
      : items.has('#headers') && !items.has('#data')
        ? area.startRow
        : data.last;
  const cell = (r: number, c: number): string => `$${columnLetters(area.startColumn + c)}$${r + 1}`;
  const corners = [cell(first, from), cell(last, to)];
  const address = corners[0] === corners[1] ? corners[0] : corners.join(':');
  return `'${table.sheetName.replaceAll("'", "''")}'!${address}`;
}
