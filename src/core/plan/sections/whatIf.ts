import { moneyDecimals } from '../../scheme/money';
import { rebateOn, type Method } from '../../rebates';
import type { TierTable } from '../../scheme/schedules';
import { PAYOUT_ORDER, type PayoutStage } from '../../payout/order';
import { textLiteral } from '../../sheet/formula';
import { liveItem } from '../links';
import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import type { Page, Piece } from '../../paper/page';
import type { PlanInput } from '../plan';
import { rebateFormula, type TierArrays } from '../../formulas/rebateFormula';
import { roundedMoney } from '../../formulas/rounding';
import { fill } from '../../values/fill';
import type { Section } from '../section';
import { columnArray } from '../../formulas/tableRanges';

const ACHIEVEMENTS = [0.8, 0.9, 1, 1.1, 1.2, 1.3];
/** Label, payout share, then a column an achievement. */
const FIRST = 2;
/** What the rebate would be: score band × achievement, in money. The achievements are inputs: try others. */
export const whatIf: Section = (plan, page, title) => {
  const { whatIf: words } = plan.words;
  const {
    tiers,
    settings: { method },
  } = plan.scheme;
  page.section('what-if', title(words.title));
  if (tiers === undefined) return page.note('what-if:none', words.noTiers);
  if (method === undefined) return page.note('what-if:none', words.noMethod);
  const rows = baseRows(plan, page, tiers, method);
  bandRows(plan, page, rows);
  page.note('what-if:note', note(plan, method));
};

/** One cell an achievement. */
const across = (cell: (index: number) => Omit<Piece, 'column'>): Piece[] =>
  ACHIEVEMENTS.map((_, index) => ({ column: FIRST + index, ...cell(index) }));

interface BaseRows {
  readonly amount: number;
  readonly rebate: number;
  readonly bonus: number;
  /** The largest payout that is expected. */
  readonly expected: number;
}

/** The least size of a payout that is reckoned with: targets are typed in later, and change. */
const USUAL_PAYOUT = 1e6;

/** What would be paid at the highest achievement, by the target as it was read: how many digits the money has. */
function expected({ scheme, account }: PlanInput, { tiers }: TierTable, method: Method): number {
  const { edge = 'from', softRate = 0 } = scheme.settings;
  const { salesTarget } = account.values;
  if (typeof salesTarget !== 'number') return USUAL_PAYOUT;
  const amount = salesTarget * Math.max(...ACHIEVEMENTS);
  const rebate = rebateOn(amount, tiers, method, edge);
  return typeof rebate === 'number' ? Math.max(USUAL_PAYOUT, rebate + amount * softRate) : USUAL_PAYOUT;
}

function baseRows(plan: PlanInput, page: Page, tiers: TierTable, method: Method): BaseRows {
  const { common, whatIf: words } = plan.words;
  const { settings, links } = plan.scheme;
  const decimals = moneyDecimals(settings);
  const money = { style: LOOK.number, format: moneyFormat(0) };
  const heading = page.row('what-if:achievement', [
    { column: 0, content: words.achievement, style: LOOK.headingLeft },
    { column: 1, content: words.share, style: LOOK.heading },
    ...across((index) => ({
      content: ACHIEVEMENTS[index] ?? null,
      style: LOOK.inputBold,
      format: FORMATS.wholeShare,
      input: { decimal: { min: 0 } },
      message: common.notANumber,
    })),
  ]);
  const line = (key: string, label: string, formula: (index: number) => string) =>
    page.row(key, [
      { column: 0, span: 2, content: label, style: LOOK.text },
      ...across((index) => ({ content: { formula: formula(index) }, ...money })),
    ]);
  const at = (row: number, index: number) => page.address(row, FIRST + index);
  const target = '{target}';
  const amount = page.row('what-if:amount', [
    { column: 0, span: 2, content: words.amount, style: LOOK.text },
    ...across((index) => ({
      content: (address) => {
        const formula = `=IF(ISNUMBER(${target}),ROUND(${target}*${at(heading, index)},${decimals}),"")`;
        return { formula: formula.replaceAll(target, address('target') ?? '""') };
      },
      ...money,
    })),
  ]);
  const arrays = arraysOf(tiers);
  const rebate = line(
    'what-if:rebate',
    words.tierRebate,
    (index) =>
      `=IF(ISNUMBER(${at(amount, index)}),${roundedMoney(rebateFormula(at(amount, index), arrays, method, settings.edge ?? 'from'), decimals, expected(plan, tiers, method))},"")`,
  );
  const softRate = links.softRate;
  const bonus = line('what-if:bonus', words.softBonus, (index) =>
    softRate === undefined
      ? `=${textLiteral('–')}`
      : `=IF(ISNUMBER(${at(amount, index)}),${at(amount, index)}*${liveItem(softRate)},"")`,
  );
  return { amount, rebate, bonus, expected: expected(plan, tiers, method) };
}

function arraysOf({ tiers: { tiers, pays }, located }: TierTable): TierArrays {
  return {
    from: columnArray(
      located,
      'from',
      tiers.map(({ from }) => from),
    ),
    value: columnArray(
      located,
      pays,
      tiers.map(({ value }) => value),
    ),
    count: tiers.length,
    pays,
  };
}

function bandRows(plan: PlanInput, page: Page, rows: BaseRows): void {
  const { whatIf: words } = plan.words;
  const { bands: table, settings, links } = plan.scheme;
  if (table === undefined || links.softRate === undefined) return;
  const decimals = moneyDecimals(settings);
  const bounds = columnArray(
    table.located,
    'bound',
    table.bands.map(({ bound }) => bound),
  );
  const shares = columnArray(
    table.located,
    'result',
    table.bands.map(({ result }) => result),
  );
  const [before, after] = (settings.bandEdge === 'upto' ? words.upToScore : words.fromScore).split('{bound}');
  page.row('what-if:payout', [
    { column: 0, span: 2, content: words.payout, style: LOOK.headingLeft },
    ...across(() => ({ content: null, style: LOOK.heading })),
  ]);
  for (const index of table.bands.keys()) {
    const row = page.nextRow;
    const bound = `INDEX(${bounds(0, table.bands.length)},${index + 1})`;
    page.row(`what-if:band:${index + 1}`, [
      {
        column: 0,
        content: { formula: `=${textLiteral(before ?? '')}&${bound}&${textLiteral(after ?? '')}` },
        style: LOOK.text,
      },
      {
        column: 1,
        content: { formula: `=INDEX(${shares(0, table.bands.length)},${index + 1})` },
        style: LOOK.centre,
        format: FORMATS.wholeShare,
      },
      ...across((column) => {
        const [rebate, bonus] = [rows.rebate, rows.bonus].map((at) => page.address(at, FIRST + column));
        const sum = `${rebate}+${bonus}*${page.address(row, 1)}`;
        const capped = links.cap === undefined ? sum : `MIN(${liveItem(links.cap)},${sum})`;
        return {
          content: {
            formula: `=IF(ISNUMBER(${rebate}),${roundedMoney(capped, decimals, rows.expected)},"")`,
          },
          style: LOOK.number,
          format: moneyFormat(0),
        };
      }),
    ]);
  }
}

/** The stages of a payout that the table counts; the others are named where the scheme has them. */
const COUNTED: Readonly<Record<PayoutStage, boolean>> = {
  lines: true,
  lineGates: true, // As if all gates were passed: the note says so.
  settlement: false,
  deductions: false,
  cap: true,
  gates: true,
};

/** The names of the stages that the scheme has and the table does not count. */
const leftOut = ({ scheme, words }: PlanInput): readonly string[] => {
  const has: Readonly<Record<PayoutStage, boolean>> = {
    lines: true,
    lineGates: scheme.gates !== undefined,
    settlement: scheme.settlement !== undefined,
    deductions: scheme.deductions !== undefined,
    cap: scheme.settings.cap !== undefined,
    gates: scheme.gates !== undefined,
  };
  return PAYOUT_ORDER.filter((stage) => has[stage] && !COUNTED[stage]).map(
    (stage) => words.whatIf.stages[stage],
  );
};

function note(plan: PlanInput, method: Method): string {
  const { whatIf: words } = plan.words;
  const { links, bands } = plan.scheme;
  const parts = [words.note, fill(words.methodNote, { method: words.methods[method] })];
  if (links.cap !== undefined) parts.push(words.cap);
  if (links.softRate === undefined) parts.push(words.noSoftRate);
  const uncounted = leftOut(plan);
  if (uncounted.length > 0)
    parts.push(fill(words.leftOut, { stages: uncounted.join(plan.words.common.listComma) }));
  if (bands === undefined) parts.push(words.noBands);
  if (typeof plan.account.values.salesTarget !== 'number') parts.push(words.noTarget);
  return parts.join(' ');
}
