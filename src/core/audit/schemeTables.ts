import { FORMATS, LOOK } from '../paper/look';
import type { SchemeSources } from '../scheme/scheme';
import { cellOf } from '../sheet/source';
import { isBlank } from '../values/cell';
import type { AuditInput } from './audit';
import { asContent, WIDTHS, type Ledger } from './ledger';

const PLAIN = { ...LOOK.text, wrap: false };

/** The scheme's tables, cell by cell. Verifying reads them as it reads the workbook's own. */
export function schemeTables(page: Ledger, { words, checker }: AuditInput): void {
  const { scheme } = checker.rules;
  const { sources, links } = scheme;
  const headingRows: Partial<Record<keyof SchemeSources, number>> = Object.fromEntries(
    (
      [
        'kpis',
        'gates',
        'tiers',
        'bands',
        'lines',
        'settlement',
        'deductions',
        'signals',
        'overrides',
        'examples',
      ] as const
    ).map((kind) => [kind, (scheme[kind]?.located.link.firstRow ?? NaN) - 1]),
  );
  page.section(words.schemeTables);
  for (const kind of Object.keys(words.tables) as (keyof SchemeSources)[]) {
    const source = sources[kind];
    if (!source) continue;
    page.line(`table:${kind}`, [words.tables[kind]], LOOK.totalText, WIDTHS.length);
    for (const [index, row] of source.cells.entries()) {
      if (row.every(isBlank)) continue;
      const isHeading = source.firstRow + index === headingRows[kind];
      const at = page.line(`scheme:${kind}`, row.map(asContent), isHeading ? LOOK.headingLeft : PLAIN);
      for (const link of kind === 'scheme' ? [links.from, links.to] : [])
        if (
          link?.row === source.firstRow + index &&
          typeof cellOf(source, link.row, link.valueColumn) === 'number'
        )
          page.paint(
            { format: FORMATS.date },
            {
              row: at,
              column: 1 + link.valueColumn - source.firstColumn,
              rows: 1,
              columns: 1,
            },
          );
    }
  }
}
