import { headingOf } from '../accounts/fields';
import type { Formula, SheetDocument } from '../sheet/document';
import { KPI_ORDER } from './accountFacts';
import { LAUNCH, measuredDistributors, PLANNED_SHARE, SPEED_DAYS } from './outletFacts';
import { referTo } from './references';
import { FORMAT, listSheet, type SheetColumn } from '../sheet/listSheet';
import type { SampleWords } from './words';

/** The distribution whose day is looked for. */
const WANTED_SHARE = 0.6;

const SHARE: Omit<SheetColumn, 'heading'> = {
  width: 84,
  format: FORMAT.share,
  align: 'center',
  computed: true,
};

/** Every measure, by formula, from the store lists of the distributors that have one. */
export function measuredSheet(words: SampleWords, outlets: SheetDocument): SheetDocument {
  const { outletHeadings: headings, measures } = words;
  const references = referTo(outlets);
  const distributorColumn = outlets.contents[0]?.indexOf(headings.distributor) ?? 0;
  const distributors = outlets.contents.map((row) => row[distributorColumn]);
  const rows = measuredDistributors().map(({ code, outlets: universe }) => {
    const first = distributors.indexOf(code);
    const listed = { first, count: distributors.lastIndexOf(code) - first + 1 };
    const cells = (from: string, to?: string) => references.cells(from, to, listed);
    const ids = cells(headings.code);
    const skus = cells(headings.skus[0] as string, headings.skus.at(-1));
    const checks = cells(headings.checks[0] as string, headings.checks.at(-1));
    const stocked = cells(headings.firstStocked);
    const call = (text: string): Formula => ({ formula: `=CHANNEL.${text}` });
    /** The outlets that a column says yes to: `IF` over whole columns, which makes the formula an array formula. */
    const saidYes = (heading: string) => `IF(${cells(heading)}="${words.yes}",${ids},"")`;
    const listing = call(`LISTINGRATE(${saidYes(headings.target)},${saidYes(headings.listed)})`);
    return [
      code,
      words.accountNames[code] ?? null,
      call(`NUMERICDIST(${ids},${skus})`),
      { ...listing, spill: { rows: 1, columns: 1 } },
      call(`DISPLAYSCORE(${checks})`),
      call(`SPEEDINDEX(${LAUNCH},${stocked},${SPEED_DAYS},${PLANNED_SHARE},${universe})`),
      call(`PROMORATE(${cells(headings.promoInScope)},${cells(headings.promoExecuted)})`),
      call(`WEIGHTEDDIST(${ids},${skus},${cells(headings.turnover)})`),
      call(`SHAREOFSHELF(${cells(headings.ownFacings)},${cells(headings.totalFacings)})`),
      call(`ONSHELF(${cells(headings.required)},${cells(headings.onShelf)})`),
      call(`DAYSTODIST(${LAUNCH},${stocked},${WANTED_SHARE},${universe})`),
    ];
  });
  return listSheet({
    name: words.sheets.measured,
    tabColor: '#B7791F',
    columns: [
      { heading: headingOf('code', words.language), width: 60, format: FORMAT.text },
      { heading: headingOf('name', words.language), width: 205 },
      ...KPI_ORDER.map((kpi) => ({ ...SHARE, heading: words.kpis[kpi] })),
      { ...SHARE, heading: measures.weightedDistribution },
      { ...SHARE, heading: measures.shareOfShelf },
      { ...SHARE, heading: measures.onShelf },
      { ...SHARE, heading: measures.daysToDistribution, format: FORMAT.count },
    ],
    rows,
    frozenColumns: 2,
  });
}
