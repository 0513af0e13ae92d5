import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Page } from '../../../src/core/paper/page';
import type { PlanInput } from '../../../src/core/plan/plan';
import type { Section } from '../../../src/core/plan/section';
import { gates } from '../../../src/core/plan/sections/gates';
import { scorecard } from '../../../src/core/plan/sections/scorecard';
import { whatIf } from '../../../src/core/plan/sections/whatIf';
import { isFormula } from '../../../src/core/sheet/document';
import { columnLetters } from '../../../src/core/sheet/formula';
import { everyGate } from './everyGate';
import { bandBook, COMBINATIONS, kpiCase, tierBook } from './schemes';

/** A section's formulas by row and column, as if it were the whole plan. */
function formulasOf(section: Section, plan: PlanInput, rows = /./, columns = Infinity): string[] {
  const page = new Page();
  section(plan, page, (title) => title);
  const { contents } = page.finish({ name: '', marker: '', footer: { left: '', center: '', right: '' } });
  return contents.flatMap((row) =>
    row.flatMap((content, column) =>
      content !== null && isFormula(content) && column < columns && rows.test(String(row[0]))
        ? [`${String(row[0])} ${columnLetters(column)} ${content.formula}`]
        : [],
    ),
  );
}

/** Of some of the plans that gateFormulas.test.ts and schemeFormulas.test.ts hand to a spreadsheet. */
const PROVED = {
  gates: () => formulasOf(gates, everyGate.plan('C0')),
  score: () =>
    [1, 2, 3, 4].flatMap((seed) => {
      const { book } = kpiCase(seed);
      return formulasOf(scorecard, book.plan(book.reading.accounts[1]?.code ?? ''));
    }),
  // One of the six achievements is enough.
  tiers: () =>
    COMBINATIONS.flatMap((each, index) => [
      `# ${each.method}, ${each.edge}, ${each.pays}, ${each.count} tiers`,
      ...formulasOf(whatIf, tierBook(each, index).plan('A0'), /rebate$/, 4),
    ]),
  bands: () =>
    (['from', 'upto'] as const).flatMap((edge) =>
      formulasOf(scorecard, bandBook(edge, 0.6, edge).plan('A'), /payout-share$/),
    ),
};

/** UPDATE_GOLDEN=1 writes them anew: run the spreadsheet's tests too, and read the difference. */
test.each(Object.entries(PROVED))(
  'the formulas of %s are those that a spreadsheet has proved',
  (name, formulas) => {
    const path = join(__dirname, '__golden__', `formulas.${name}.txt`);
    const text = `${formulas().join('\n')}\n`;
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  },
);
