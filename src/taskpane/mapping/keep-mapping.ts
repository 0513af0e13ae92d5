import { COLUMN_MAPPING_TABLE } from '../../core/accounts/columnMapping';
import {
  columnMappingSheet,
  columnMappingUpdate,
  type HeadingChoices,
} from '../../core/accounts/columnMappingTable';
import type { SheetLanguage } from '../../core/values/heading';
import { keepTable } from '../../excel/keep-table';
import type { Ending } from '../../excel/whole-or-nothing';
import type { WorkbookReading } from '../../jobs/read-workbook';

/** What a workbook's scheme looks columns up by: its KPIs and the fields of its gates, each once. */
export function schemeNames({ scheme }: WorkbookReading): readonly string[] {
  const kpis = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  const gates = scheme.gates?.gates.map(({ field }) => field) ?? [];
  return [...new Set([...kpis, ...gates])];
}

/** Keeps in the workbook what headings stand for. */
export const keepMapping = (
  choices: HeadingChoices,
  sheetName: string,
  language: SheetLanguage,
): Promise<Ending> =>
  keepTable(COLUMN_MAPPING_TABLE, (cells) => columnMappingUpdate(cells, choices), {
    name: sheetName,
    draw: (name) => columnMappingSheet(name, choices, language),
  });
