import fc from 'fast-check';
import { TEMPLATE_NAMES } from '../../../src/core/plan/template';
import type { PlanInput } from '../../../src/core/plan/plan';
import { planSheet } from '../../../src/core/plan/planSheet';
import { redrawPlan, type OldPlan } from '../../../src/core/plan/redrawPlan';
import { renewPlan } from '../../../src/core/plan/renewPlan';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { outwardChanges } from '../../../src/core/plan/sendCopy';
import { isFormula, type SheetDocument } from '../../../src/core/sheet/document';
import type { Cell } from '../../../src/core/values/cell';
import { sampleBook } from './sample';

const book = sampleBook('en-US');
const plan = { ...book.plan('01001'), sheetName: 'Plan 01001' };

/** A plan sheet as it stands in the workbook; what formulas show does not matter here. */
class Standing {
  readonly values: Cell[][];
  readonly formulas: Cell[][];
  constructor(private readonly document: SheetDocument) {
    const { contents } = document;
    this.values = contents.map((row) =>
      row.map((content): Cell => (content === null ? '' : isFormula(content) ? 'shown' : content)),
    );
    this.formulas = contents.map((row) =>
      row.map((content): Cell => (content === null ? '' : isFormula(content) ? content.formula : content)),
    );
  }
  get inputs() {
    return this.document.inputs;
  }
  rowOf(key: string): number {
    return this.values.findIndex(([cell]) => cell === key);
  }
  type(key: string, column: number, content: string | number, result: Cell = content): this {
    const row = this.rowOf(key);
    (this.formulas[row] as Cell[])[column] = content;
    (this.values[row] as Cell[])[column] = result;
    return this;
  }
  insert(at: number, cells: readonly Cell[]): this {
    const width = this.values[0]?.length ?? 0;
    const row = Array.from({ length: width }, (_, column) => cells[column] ?? '');
    this.values.splice(at, 0, [...row]);
    this.formulas.splice(at, 0, [...row]);
    return this;
  }
  get old(): OldPlan {
    const texts = this.values.map((row) => row.map(String));
    return { name: 'Plan 01001 (old)', values: this.values, formulas: this.formulas, texts };
  }
}
const standing = (input: PlanInput = plan) => new Standing(planSheet(input));

/** The contents of a row by its key, without the key. */
const line = ({ contents }: SheetDocument, key: string) =>
  contents.find(([cell]) => cell === key)?.slice(1) ?? [];
const listed = ({ contents }: SheetDocument) =>
  contents.filter(([key]) => /^unplaced:\d/.test(String(key))).map((row) => [row[1], row[3]]);
const logOf = ({ contents }: SheetDocument) =>
  contents.filter(([key]) => /^log:\d/.test(String(key))).map((row) => row[2]);

const { kpis, gates } = plan.scheme;
if (!kpis || !gates) throw new Error('the sample has KPIs and gates');
const [lost] = kpis.kpis;
if (!lost) throw new Error('the sample has KPIs');
/** Today's scheme lacks the first KPI. */
const today: PlanInput = {
  ...plan,
  asOf: plan.asOf + 30,
  scheme: { ...plan.scheme, kpis: { ...kpis, kpis: kpis.kpis.slice(1) } },
};

test('a sheet that nobody touched leaves nothing behind, in any template and language', () => {
  for (const each of [book, sampleBook('zh-CN')])
    for (const template of TEMPLATE_NAMES) {
      const input = { ...each.plan('01001'), template };
      const { sheet, unplaced } = redrawPlan(input, standing(input).old);
      expect([template, unplaced, listed(sheet)]).toEqual([template, 0, []]);
    }
});

test('what was typed stands in the place of its row and column; what was left empty or cleared is empty', () => {
  const old = standing()
    .type('action:1', 1, 'agreed by phone')
    .type('action:2', 1, '')
    .type('budget:display', 3, 5000);
  const { sheet } = redrawPlan(today, old.old);
  expect(line(sheet, 'action:1')[0]).toBe('agreed by phone');
  expect(line(sheet, 'action:2')[0]).toBeNull();
  expect(line(sheet, 'budget:display')[2]).toBe(5000);
  expect(sheet.contents.some(([key]) => key === `kpi:${lost.name}`)).toBe(false);
});

test('whatever is typed into whichever input, it is on the new sheet once, under any scheme', () => {
  const schemes = [
    plan.scheme,
    today.scheme,
    { ...plan.scheme, gates: { ...gates, gates: gates.gates.slice(2) } },
  ];
  const without = Object.fromEntries(
    Object.entries(plan.scheme).filter(([part]) => part !== 'tiers'),
  ) as unknown as Scheme;
  fc.assert(
    fc.property(
      fc.constantFrom(...TEMPLATE_NAMES),
      fc.constantFrom(...schemes, without),
      fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
      (template, scheme, picks) => {
        const old = standing({ ...plan, template });
        const typed = new Set<string>();
        for (const pick of picks) {
          const input = old.inputs[pick % old.inputs.length];
          if (!input) continue;
          const text = `typed ${input.row} ${input.column}.`;
          typed.add(text);
          old.type(String(old.values[input.row]?.[0]), input.column, text);
        }
        const { sheet } = redrawPlan({ ...plan, template, scheme }, old.old);
        const found = sheet.contents.flat().filter((cell) => typeof cell === 'string');
        for (const text of typed)
          expect([text, found.filter((cell) => cell.includes(text)).length]).toEqual([text, 1]);
      },
    ),
    { numRuns: 25 },
  );
});

test('a KPI that is gone leaves what was typed for it in the list, with the row it stood in and a link to its cell', () => {
  const row = standing().rowOf(`kpi:${lost.name}`);
  const { sheet, unplaced } = redrawPlan(today, standing().type(`kpi:${lost.name}`, 2, 0.7).old);
  expect(listed(sheet)).toContainEqual([lost.name, '0.7']);
  expect(unplaced).toBe(listed(sheet).length);
  const link = sheet.contents.find((cells) => cells[1] === lost.name && cells[3] === '0.7')?.[8];
  expect(link).toEqual({ formula: `=HYPERLINK("#'Plan 01001 (old)'!C${row + 1}","C${row + 1}")` });
});

test('the list is neither printed nor sent: notes of our own may be in it', () => {
  const { sheet } = redrawPlan(today, standing().type('action:1', 15, 'ask Zhou first').old);
  const first = sheet.contents.findIndex(([key]) => key === 'unplaced');
  const { row = 0, rows = 0 } = sheet.printing?.area ?? {};
  expect(sheet.contents[row + rows - 1]?.[0]).toBe('log:6');
  expect(sheet.printing?.breaks.every((at) => at < first)).toBe(true);
  const { removed } = outwardChanges(new Standing(sheet).values);
  const listing = sheet.contents.findIndex((cells) => cells[3] === 'ask Zhou first');
  const isRemoved = (row: number) =>
    removed.some((rows) => {
      const [top = 0, bottom = 0] = rows.split(':').map(Number);
      return top <= row && row <= bottom;
    });
  for (const each of [first, listing]) expect(isRemoved(each + 1)).toBe(true);
});

test('a gate is known by its field, wherever the scheme has it now', () => {
  const [first, second] = gates.gates;
  if (!first || !second) throw new Error('the sample has gates');
  const { table } = plan;
  const at = table.firstColumn + table.headings.indexOf(second.field);
  const headings = table.headings.map((heading) => (heading === second.field ? '' : heading));
  const columns = Object.fromEntries(Object.entries(table.columns).filter(([, column]) => column !== at));
  const blind = { ...plan, table: { ...table, headings, columns } };
  const old = standing(blind).type('gate:2', 2, 'checked by us');
  const turned = { ...gates, gates: [second, first], rows: [...gates.rows].slice(0, 2).reverse() };
  const { sheet } = redrawPlan({ ...blind, scheme: { ...plan.scheme, gates: turned } }, old.old);
  expect(line(sheet, 'gate:1').slice(0, 2)).toEqual([second.field, 'checked by us']);
});

test('signatures are given to a sheet: they are listed and have to be given anew', () => {
  const { sheet } = redrawPlan(today, standing().type('sign:1', 2, 'Wang Li').type('sign:1', 4, 46000).old);
  expect(line(sheet, 'sign:1').slice(1, 4)).toEqual([null, null, null]);
  expect(listed(sheet).map(([, text]) => text)).toContain('Wang Li · 46000');
});

test('rows, columns and formulas of people’s own are listed; what such a formula came to is carried over', () => {
  const old = standing().type('budget:display', 3, '=2*1500', 3000).type('action:1', 15, 'an own column');
  old.insert(old.rowOf('action:2'), ['', 'an own row']);
  const { sheet } = redrawPlan(today, old.old);
  expect(line(sheet, 'budget:display')[2]).toBe(3000);
  const all = listed(sheet).map(([, text]) => text);
  for (const text of ['=2*1500', 'an own column', 'an own row']) expect(all).toContain(text);
  expect(listed(sheet)).toContainEqual(['Added by hand', 'an own row']);
});

test('text stays text, even where it begins like a formula', () => {
  const { sheet } = redrawPlan(today, standing().type('action:1', 1, '=we agreed').old);
  expect(line(sheet, 'action:1')[0]).toBe('=we agreed');
});

test('a number typed over a live figure is listed: the figure is live again', () => {
  const { sheet } = redrawPlan(today, standing().type('tiles', 7, 123456).old);
  expect(line(sheet, 'tiles')[6]).toMatchObject({ formula: expect.any(String) as string });
  expect(listed(sheet).map(([, text]) => text)).toContain('123456');
});

test('the log keeps its lines, and says why and when the plan was redrawn, and from which sheet', () => {
  const old = standing().type('log:2', 2, 'agreed by phone');
  const { sheet } = redrawPlan(today, old.old);
  const [made, phone, anew, free] = logOf(sheet);
  expect(made).toMatch(/^Plan created/);
  expect([phone, free]).toEqual(['agreed by phone', null]);
  expect(anew).toContain(`Redrawn: KPI dropped: ${lost.name}`);
  expect(anew).toContain('Before: sheet “Plan 01001 (old)”.');
  expect(line(sheet, 'log:3')[0]).toBe(plan.asOf + 30);
});

test('the log says what the scheme gained, too, and how the account stands now', () => {
  const less = { ...plan.scheme, gates: { ...gates, gates: gates.gates.slice(1) } };
  const target = { ...plan.account.values, salesTarget: 4321 };
  const old = standing({ ...today, scheme: { ...today.scheme, ...{ gates: less.gates } } });
  const { sheet } = redrawPlan({ ...plan, account: { ...plan.account, values: target } }, old.old);
  const text = String(logOf(sheet)[1]);
  expect(text).toContain(`KPI added: ${lost.name}`);
  expect(text).toContain(`gate added: ${gates.gates[0]?.field ?? ''}`);
  expect(text).toMatch(/target [\d,]+ → 4,321/);
});

test('a full log gets one line more; the new sheet is up to date and can be renewed', () => {
  const old = standing();
  for (let number = 2; number <= 6; number++) old.type(`log:${number}`, 2, `entry ${number}`);
  const { sheet } = redrawPlan(today, old.old);
  expect(logOf(sheet)).toHaveLength(7);
  expect(logOf(sheet)[6]).toContain('Redrawn');
  expect(renewPlan(today, new Standing(sheet).values)).toBe('unchanged');
});

test('redrawn again, the list of what has no place is kept, and links to the sheet before', () => {
  const first = redrawPlan(today, standing().type(`kpi:${lost.name}`, 2, 0.7).old).sheet;
  const second = redrawPlan(today, { ...new Standing(first).old, name: 'Plan 01001 (old 2)' }).sheet;
  expect(listed(second)).toEqual(listed(first));
  expect(JSON.stringify(second.contents)).toContain("#'Plan 01001 (old 2)'!D");
});

test('a long text makes its row as high as it needs', () => {
  const heightOf = (text: string) => {
    const { sheet } = redrawPlan(today, standing().type('action:1', 1, text).old);
    const row = sheet.contents.findIndex(([key]) => key === 'action:1');
    return sheet.rowHeights.find((each) => each.row === row)?.height ?? 0;
  };
  expect(heightOf('a long agreement '.repeat(30))).toBeGreaterThan(heightOf('short') * 3);
});
