import type { Content } from '../sheet/document';
import { numberText } from '../values/decimal';
import { sha256 } from '../values/sha256';
import type { Cell } from '../values/cell';

/** Sixteen digits are enough to compare by eye, and too many to be met by chance. */
const DIGITS = 16;
/** Rows hashed at a time: an audit of a hundred thousand accounts does not fit into one text. */
const CHUNK = 1000;
/** Key, title and name of an approval; behind them people sign. */
const SIGNED_FROM = 3;

const cellText = (cell: Cell | Content): string =>
  typeof cell === 'number'
    ? numberText(cell)
    : typeof cell === 'boolean'
      ? String(cell).toUpperCase()
      : typeof cell === 'string'
        ? cell
        : '';

/** A row of an audit as one text, its hidden key first; `""` where nothing stands in it. What people sign is left out. */
export function rowText(row: readonly (Cell | Content)[]): string {
  const cells = (row[0] === 'approval' ? row.slice(0, SIGNED_FROM) : row).map(cellText);
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells.length === 0 ? '' : JSON.stringify(cells);
}

/**
 * The digest of everything on an audit sheet but its first cell and the signatures. Rows may have been sorted, and blank
 * ones put in between; nothing else may have changed.
 */
export function auditDigest(rows: readonly (readonly (Cell | Content)[])[]): string {
  const texts = rows
    .slice(1)
    .map(rowText)
    .filter((text) => text !== '')
    .sort();
  let digest = '';
  for (let from = 0; from < texts.length; from += CHUNK)
    digest = sha256([digest, ...texts.slice(from, from + CHUNK)].join('\n'));
  return digest.slice(0, DIGITS);
}
