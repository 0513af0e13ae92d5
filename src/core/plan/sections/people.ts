import { FORMATS, LOOK } from '../../paper/look';
import { headingRow, label, typed, typedDate, typedNumber, worked } from '../pieces';
import { quartersOf } from '../period';
import { WRITING_HEIGHT } from '../../paper/page';
import type { Section } from '../section';

export interface PeopleWords {
  readonly title: string;
  readonly role: string;
  readonly names: string;
  readonly topic: string;
  readonly by: string;
  readonly planned: string;
  readonly trained: string;
  readonly done: string;
  readonly roles: Readonly<Record<Role, { readonly role: string; readonly topic: string }>>;
  readonly total: string;
  readonly note: string;
}

type Role = 'billing' | 'dispatch' | 'warehouse' | 'field';
const ROLES: readonly Role[] = ['billing', 'dispatch', 'warehouse', 'field'];

/** The people at the account's counter, dock and shelf: who they are, what they learn, and how many have. */
export const people: Section = (plan, page, title) => {
  const { people: words } = plan.words;
  page.section('people', title(words.title));
  headingRow(page, 'people:headings', [
    [[0], words.role],
    [[1], words.names],
    [[2, 2], words.topic],
    [[4], words.by],
    [[5], words.planned, 'right'],
    [[6], words.trained, 'right'],
    [[7], words.done, 'right'],
  ]);
  const [first] = quartersOf(plan.period);
  const start = page.nextRow;
  const share = (planned: string, trained: string) =>
    `IF(N(${planned})>0,MIN(1,N(${trained})/${planned}),"–")`;
  for (const role of ROLES) {
    const row = page.nextRow;
    page.row(
      `people:${role}`,
      [
        label([0], words.roles[role].role),
        typed([1]),
        typed([2, 2], words.roles[role].topic),
        typedDate(plan, [4], first?.lastDay ?? null),
        typedNumber(plan, [5], null, FORMATS.count),
        typedNumber(plan, [6], null, FORMATS.count),
        worked([7], share(page.address(row, 5), page.address(row, 6)), FORMATS.wholeShare),
      ],
      WRITING_HEIGHT,
    );
  }
  page.bars(start, ROLES.length, 7, 1);
  const cells = (column: number) =>
    `${page.address(start, column)}:${page.address(start + ROLES.length - 1, column)}`;
  const sum = (column: number) => `SUM(${cells(column)})`;
  const total = (column: number) =>
    worked([column], `IF(COUNT(${cells(column)})=0,"–",${sum(column)})`, FORMATS.count, LOOK.total);
  page.row('people:total', [
    label([0, 5], words.total, LOOK.totalText),
    total(5),
    total(6),
    worked([7], share(sum(5), sum(6)), FORMATS.wholeShare, LOOK.total),
  ]);
  page.note('people:note', words.note);
};
