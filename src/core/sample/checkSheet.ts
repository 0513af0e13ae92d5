import { headingOf, type AccountField } from '../accounts/fields';
import { SCHEME_ITEMS } from '../scheme/fields';
import type { Content, SheetDocument } from '../sheet/document';
import { referTo } from './references';
import { FORMAT, listSheet, type SheetColumn } from '../sheet/listSheet';
import { inLanguage } from '../values/heading';
import type { SampleWords } from './words';

/** The sheets that the check reads. */
interface CheckedSheets {
  readonly accounts: SheetDocument;
  readonly gates: SheetDocument;
  readonly tiers: SheetDocument;
  readonly bands: SheetDocument;
  readonly scheme: SheetDocument;
}

const MONEY: Omit<SheetColumn, 'heading'> = { width: 84, format: FORMAT.money, computed: true };

/** The fill and the colour of a verdict. */
const VERDICTS = [
  ['eligible', '#E3F4EA', '#1B6B3A'],
  ['withheld', '#FBE3E1', '#A4262C'],
  ['pending', '#FFF4CE', '#7A5B00'],
] as const;

/** An absolute reference to one item's value in the Scheme sheet. */
function itemReference(scheme: SheetDocument, words: SampleWords, item: keyof typeof SCHEME_ITEMS): string {
  const row = scheme.contents.findIndex(([name]) => name === inLanguage(SCHEME_ITEMS[item], words.language));
  return referTo(scheme)
    .cell(words.schemeHeadings[1], row)
    .replace(/(\d+)$/, '$$$1');
}

/**
 * Verdict, reasons and payout of every account. One spilling call a column: the quick way, and the reason that this
 * sheet is a plain list (a table has no room for spills).
 */
export function checkSheet(words: SampleWords, sheets: CheckedSheets): SheetDocument {
  const { checkHeadings: headings } = words;
  const count = sheets.accounts.contents.length - 1;
  const accounts = referTo(sheets.accounts);
  const field = (name: AccountField) => headingOf(name, words.language);
  const item = (name: keyof typeof SCHEME_ITEMS) => itemReference(sheets.scheme, words, name);
  const facts = accounts.table(field('code'), words.softScore);
  const gates = referTo(sheets.gates).whole;
  const tiers = referTo(sheets.tiers).whole;
  const bands = referTo(sheets.bands).whole;
  const [softRate, cap] = [item('softRate'), item('cap')];
  const spilling = (call: string): Content => ({
    formula: `=CHANNEL.${call}`,
    spill: { rows: count, columns: 1 },
  });
  return listSheet({
    name: words.sheets.check,
    tabColor: '#1F3A5F',
    columns: [
      { heading: field('code'), width: 52, computed: true },
      { heading: field('name'), width: 205, computed: true },
      { heading: words.softScore, width: 66, format: FORMAT.score, align: 'right', computed: true },
      { heading: headings.verdict, width: 66, align: 'center', computed: true },
      { heading: headings.reasons, width: 300, computed: true },
      { ...MONEY, heading: headings.tierRebate },
      { ...MONEY, heading: headings.softBonus },
      { heading: headings.payoutShare, width: 60, format: FORMAT.percent, align: 'center', computed: true },
      { ...MONEY, heading: headings.payout },
    ],
    rows: Array.from({ length: count }, (_, index): Content[] => {
      const row = index + 1;
      const line = row + 1;
      const spills = (call: string) => (index === 0 ? spilling(call) : null);
      // Pending is neither yes nor no: the payout is then not available, never 0.
      const eligible = `IF(D${line}="pending","",D${line}="eligible")`;
      return [
        { formula: `=${accounts.cell(field('code'), row)}` },
        { formula: `=${accounts.cell(field('name'), row)}` },
        { formula: `=${accounts.cell(words.softScore, row)}` },
        // What holds for the soft bonus alone does not hold the rebate back.
        spills(`VERDICT(${facts},${gates},"${words.rebateLine}")`),
        spills(`REASONS(${facts},${gates})`),
        spills(`REBATE(${accounts.cells(field('sellIn'))},${tiers},${item('method')})`),
        { formula: `=${accounts.cell(field('sellIn'), row)}*${softRate}` },
        spills(`BAND(${accounts.cells(words.softScore)},${bands})`),
        { formula: `=CHANNEL.PAYOUT(F${line},G${line},H${line},${eligible},${cap})` },
      ];
    }),
    frozenColumns: 2,
    textRules: VERDICTS.map(([text, fill, color]) => ({
      area: { row: 1, column: 3, rows: count, columns: 1 },
      text,
      fill,
      color,
    })),
  });
}
