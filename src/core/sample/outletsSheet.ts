import type { Content, SheetDocument } from '../sheet/document';
import { sampleOutlets, type OutletFacts } from './outletFacts';
import { FORMAT, listSheet, type SheetColumn } from '../sheet/listSheet';
import { NOT_KNOWN, type SampleWords } from './words';

interface OutletColumn extends SheetColumn {
  readonly content: (facts: OutletFacts) => Content;
}

function outletColumns(words: SampleWords): readonly OutletColumn[] {
  const { outletHeadings: headings, outletBrands: brands } = words;
  const tick = (value: boolean | null | undefined) =>
    value === null || value === undefined ? NOT_KNOWN : value ? words.yes : words.no;
  const ticked = (
    heading: string,
    read: (facts: OutletFacts) => boolean | null | undefined,
  ): OutletColumn => ({
    heading,
    width: 56,
    align: 'center',
    allow: { list: [words.yes, words.no] },
    message: words.messages.yesNo,
    content: (facts) => tick(read(facts)),
  });
  const counted = (heading: string, read: (facts: OutletFacts) => number | null): OutletColumn => ({
    heading,
    width: 56,
    align: 'center',
    format: FORMAT.count,
    content: (facts) => read(facts) ?? NOT_KNOWN,
  });
  return [
    { heading: headings.code, width: 60, format: FORMAT.text, content: ({ code }) => code },
    {
      heading: headings.name,
      width: 150,
      content: ({ number }) => words.outletName(brands[number % brands.length] ?? '', number),
    },
    {
      heading: headings.distributor,
      width: 70,
      format: FORMAT.text,
      content: ({ distributor }) => distributor,
    },
    { heading: headings.turnover, width: 76, format: FORMAT.amount, content: ({ turnover }) => turnover },
    ...headings.skus.map((sku, at) => ticked(sku, ({ skus }) => skus[at])),
    ticked(headings.target, ({ target }) => target),
    ticked(headings.listed, ({ listed }) => listed),
    ...headings.checks.map((check, at) => ticked(check, ({ checks }) => checks[at])),
    {
      heading: headings.firstStocked,
      width: 76,
      align: 'center',
      format: FORMAT.date,
      content: ({ firstStocked }) => firstStocked ?? NOT_KNOWN,
    },
    ticked(headings.promoInScope, ({ promoInScope }) => promoInScope),
    ticked(headings.promoExecuted, ({ promoExecuted }) => promoExecuted),
    counted(headings.ownFacings, ({ ownFacings }) => ownFacings),
    counted(headings.totalFacings, ({ totalFacings }) => totalFacings),
    ticked(headings.required, ({ required }) => required),
    ticked(headings.onShelf, ({ onShelf }) => onShelf),
  ];
}

export const outletsSheet = (words: SampleWords): SheetDocument => {
  const columns = outletColumns(words);
  return listSheet({
    name: words.sheets.outlets,
    tabColor: '#B7791F',
    columns,
    rows: sampleOutlets().map((facts) => columns.map(({ content }) => content(facts))),
    table: 'Outlets',
    frozenColumns: 2,
  });
};
