import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import { headingRow, label, typedNumber, worked } from '../pieces';
import type { Section } from '../section';

export interface BudgetWords {
  readonly title: string;
  readonly item: string;
  readonly budget: string;
  readonly ourShare: string;
  readonly ours: string;
  readonly theirs: string;
  readonly spent: string;
  readonly left: string;
  readonly items: Readonly<Record<Item, string>>;
  readonly total: string;
  readonly note: string;
}

type Item = 'display' | 'promotion' | 'launch' | 'training' | 'fieldForce';

/** How much of each item the manufacturer proposes to pay: the more it serves the manufacturer alone, the more. */
const OUR_SHARE: Readonly<Record<Item, number>> = {
  display: 0.6,
  promotion: 0.5,
  launch: 0.7,
  training: 1,
  fieldForce: 0.5,
};

/** What the plan costs, who funds what, and what of it is spent. */
export const budget: Section = (plan, page, title) => {
  const { budget: words } = plan.words;
  page.section('budget', title(words.title));
  headingRow(page, 'budget:headings', [
    [[0, 2], words.item],
    [[2], words.budget, 'right'],
    [[3], words.ourShare, 'right'],
    [[4], words.ours, 'right'],
    [[5], words.theirs, 'right'],
    [[6], words.spent, 'right'],
    [[7], words.left, 'right'],
  ]);
  const money = moneyFormat(0);
  const first = page.nextRow;
  for (const [item, share] of Object.entries(OUR_SHARE)) {
    const row = page.nextRow;
    const [amount, ours, spent] = [2, 3, 6].map((column) => page.address(row, column));
    const part = (of: string) => `IF(COUNT(${amount},${ours})=2,${amount}*${of},"–")`;
    page.row(`budget:${item}`, [
      label([0, 2], words.items[item as Item]),
      typedNumber(plan, [2]),
      typedNumber(plan, [3], share, FORMATS.wholeShare),
      worked([4], part(ours ?? ''), money),
      worked([5], part(`(1-${ours})`), money),
      typedNumber(plan, [6]),
      worked([7], `IF(ISNUMBER(${amount}),${amount}-N(${spent}),"–")`, money),
    ]);
  }
  const last = page.nextRow - 1;
  const sum = (column: number) => {
    const cells = `${page.address(first, column)}:${page.address(last, column)}`;
    return worked([column], `IF(COUNT(${cells})=0,"–",SUM(${cells}))`, money, LOOK.total);
  };
  const total = page.nextRow;
  page.row('budget:total', [
    label([0, 2], words.total, LOOK.totalText),
    sum(2),
    {
      column: 3,
      content: (address) => ({
        formula: `=IFERROR(TEXT(${page.address(total, 2)}/${address('target') ?? '""'},"0.0%"),"–")`,
      }),
      style: LOOK.total,
    },
    ...[4, 5, 6, 7].map(sum),
  ]);
  page.note('budget:note', words.note);
};
