import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';

/**
 * Formulas as they stand in a file. Excel writes functions that are newer than the format with a prefix
 * (`_xlfn.`, some `_xlfn._xlws.`), the parameters of LET and LAMBDA with `_xlpm.`, and JavaScript custom functions
 * as `_xldudf_CHANNEL_SOFTSCORE`.
 */

/** Newer than the format too, though the grid's list leaves them out. */
const MORE_NEW_FUNCTIONS = ['CONCAT', 'STDEV.S', 'IFNA', 'LET', 'LAMBDA', 'SCAN', 'ISOMITTED'];
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
const newFunctions = new Set([...NEW_EXCEL_FUNCTIONS, ...MORE_NEW_FUNCTIONS]);

/** Everything but the text constants and quoted sheet names, in which no function is called. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (part, quoted: string | undefined) =>
    quoted === undefined ? change(part) : part,
  );
}

/** A file's formula (without `=`) → the grid's (with it). `names` are the custom functions': `CHANNEL.SOFTSCORE`. */
export function readFormula(formula: string, names: readonly string[]): string {
  const inFile = new Map(names.map((name) => [fileName(name), name]));
  return `=${outsideQuotes(formula, (part) =>
    part
      .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, '$1#')
      .replace(/_xlfn\.SINGLE\(([^()]+)\)/gi, '@$1')
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, '')
      .replace(
        /_xldudf_[A-Z0-9_]+/gi,
        (found) => inFile.get(`_xldudf_${found.slice(8).toUpperCase()}`) ?? found,
      ),
  )}`;
}

/** The grid's formula → the file's. */
export function writeFormula(formula: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => name.toUpperCase()));
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(/(?<![\w.$!])([A-Z][A-Z0-9.]*)(?=\()/gi, (found) => {
      const name = found.toUpperCase();
      if (known.has(name)) return fileName(name);
      if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
      return newFunctions.has(name) ? `_xlfn.${name}` : found;
    }),
  );
}

function fileName(name: string): string {
  return `_xldudf_${name.toUpperCase().replaceAll('.', '_')}`;
}

/**
 * True where a formula reads another file (`[1]Sheet1!A1`, `'C:\[Book.xlsx]Sheet1'!A1`) or starts a program by
 * dynamic data exchange (`cmd|'/c calc'!A0`). Neither is let in: the cell keeps its last value.
 */
export function reachesOutside(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '');
  return (
    /(^|[^\w\])'.#])\[[^\][]+\][^\][(),]*!|'[^']*\[[^\]]+\][^']*'!/.test(code) ||
    /[\w']\s*\|\s*['\w]/.test(code)
  );
}
