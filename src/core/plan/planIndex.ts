import type { Area, Content, SheetDocument, Style, StyledAreas, TextRule } from '../sheet/document';
import { sheetPrefix, textLiteral } from '../sheet/formula';
import { FIGURES_KEY, figuresOf, FIGURE_COLUMN, TOTALS } from './indexFigures';
import { fill } from '../values/fill';
import { isoDay } from '../values/date';
import { INDEX_MARKER, printMarker, type PlanIdentity } from './identity';
import { FORMATS, LOOK, moneyFormat, TONES } from '../paper/look';
import { PLAN_MARGINS, printScale } from '../paper/paper';
import type { PlanWords } from './words';

/** A plan as the index lists it. */
export interface IndexedPlan extends PlanIdentity {
  readonly name: string;
  /** `""` where the accounts table does not say. */
  readonly grade: string;
  readonly owner: string;
  readonly sheetName: string;
  /** Proposed where nobody has typed a day yet: an Excel serial. */
  readonly nextReview?: number;
}

/** What people typed into a plan's line of the index. */
export interface IndexInputs {
  readonly status?: Content;
  readonly nextReview?: Content;
}

/** Where the index keeps things, from 0 on its sheet: column 0 has each line's key (`printMarker`). */
export const INDEX_COLUMN = { key: 0, status: 7, nextReview: 8, link: 9 } as const;
/** Points. */
const WIDTHS = [62, 200, 52, 80, 110, 70, 84, 84, 62, 62, 84, 92, 76, 92];
const TITLE_ROW = 0;
const HEADING_ROW = 1;
const FIRST_ROW = 2;

/**
 * The index of all plans: one line per plan, with its status and next review for people to fill in, a link to its sheet,
 * and what the sheet says of score, verdict, target, achievement and budget, live. Targets and budgets are added up above.
 *
 * @param kept what was typed before, by `printMarker`.
 */
export function planIndex(
  plans: readonly IndexedPlan[],
  kept: ReadonlyMap<string, IndexInputs>,
  words: PlanWords,
  { sheetName, asOf }: { readonly sheetName: string; readonly asOf: number },
): SheetDocument {
  const { index, common } = words;
  const columns = WIDTHS.length + 1;
  const rows = plans.length;
  const blanks = (count: number): Content[] => Array.from({ length: count }, () => null);
  const title = fill(index.title, { count: rows, date: isoDay(asOf) });
  const body = (column: number, count = 1): Area => ({ row: FIRST_ROW, rows, column, columns: count });
  const headings = index.headings;
  const { status, nextReview, link } = INDEX_COLUMN;
  const { score, verdict, target, achievement, budget } = FIGURE_COLUMN;
  const above = (column: number, count = 1): Area => ({ row: TITLE_ROW, rows: 1, column, columns: count });
  const look = (areas: readonly Area[], style: Style): StyledAreas => ({ areas, style });
  return {
    name: sheetName,
    tabColor: LOOK.banner.fill,
    gridlines: false,
    contents: [
      [INDEX_MARKER, title, ...blanks(score - 2), index.total, null, ...TOTALS, null],
      [FIGURES_KEY, ...headings, null],
      ...plans.map((plan): Content[] => lineOf(plan, kept.get(printMarker(plan)), words)),
    ],
    styles: [
      look([{ row: 0, column: 0, rows: rows + FIRST_ROW, columns }], LOOK.page),
      look([{ row: TITLE_ROW, column: 1, rows: 1, columns: columns - 1 }], LOOK.banner),
      look([above(score, columns - score)], { size: 10, align: 'right', format: moneyFormat(0) }),
      look([{ row: HEADING_ROW, column: 1, rows: 1, columns: columns - 1 }], LOOK.heading),
      ...(rows === 0
        ? []
        : [
            look([body(1, 2), body(4, 2)], LOOK.text),
            look([body(3), body(6)], LOOK.centre),
            look([body(status, 2)], LOOK.inputCentre),
            look([body(nextReview)], { format: FORMATS.date }),
            look([body(link)], LOOK.link),
            look([body(verdict)], LOOK.centre),
            look([body(score), body(target, 3)], LOOK.number),
            look([body(score)], { format: FORMATS.score }),
            look([body(target), body(budget)], { format: moneyFormat(0) }),
            look([body(achievement)], { format: FORMATS.share }),
          ]),
    ],
    merges: [above(1, link), above(score, 2)],
    columnWidths: [0, ...WIDTHS, 0],
    rowHeights: [
      { row: TITLE_ROW, height: 30 },
      { row: HEADING_ROW, height: 22 },
      ...plans.map((_, line) => ({ row: FIRST_ROW + line, height: 20 })),
    ],
    frozen: { rows: FIRST_ROW, columns: 0 },
    inputs: rows === 0 ? [] : [body(status, 2)],
    validations:
      rows === 0
        ? []
        : [
            { area: body(status), allow: { list: index.statuses }, message: index.statusMessage },
            { area: body(nextReview), allow: { date: true }, message: common.notADate },
          ],
    dataBars: [],
    textRules: rows === 0 ? [] : verdictTones(body(verdict), words),
    tables: [],
    printing: {
      orientation: 'landscape',
      area: { row: 0, column: 1, rows: rows + FIRST_ROW, columns: columns - 1 },
      titleRows: { row: TITLE_ROW, rows: FIRST_ROW },
      breaks: [],
      scale: printScale(WIDTHS, 'landscape'),
      margins: PLAN_MARGINS,
      footer: { left: '&A', center: '', right: common.footerPage },
    },
  };
}

const verdictTones = (area: Area, { gates }: PlanWords): TextRule[] =>
  (
    [
      [gates.eligible, 'good'],
      [gates.withheld, 'bad'],
      [gates.partial, 'open'],
      [gates.pending, 'open'],
    ] as const
  ).map(([text, tone]) => ({ area, text, ...TONES[tone] }));

function lineOf(plan: IndexedPlan, inputs: IndexInputs = {}, words: PlanWords): Content[] {
  const { index, templates } = words;
  const target = textLiteral(`#${sheetPrefix(plan.sheetName)}A1`);
  return [
    printMarker(plan),
    plan.code,
    plan.name,
    plan.grade,
    plan.owner,
    templates[plan.template].title,
    plan.period,
    inputs.status ?? index.statuses[0],
    inputs.nextReview ?? plan.nextReview ?? null,
    { formula: `=HYPERLINK(${target},${textLiteral(index.open)})` },
    ...figuresOf(plan),
  ];
}
