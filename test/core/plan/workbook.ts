import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { SheetDocument } from '../../../src/core/sheet/document';

type Value = string | number | boolean | null;

/** One cell typed into after the workbook was calculated. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | null;
}

/** Every cell's value, by sheet; a cell without one is null. */
export type Values = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** The values of a workbook in an independent spreadsheet engine: as opened, and after each edit. */
export function calculate(
  documents: readonly SheetDocument[],
  edits: readonly Edit[] = [],
): readonly Values[] {
  const sheets = documents.map(({ name, contents }) => ({ name, contents }));
  const output = execFileSync(process.execPath, [join(__dirname, 'calculate.mjs')], {
    input: JSON.stringify({ sheets, edits }),
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return JSON.parse(output.toString()) as Values[];
}
