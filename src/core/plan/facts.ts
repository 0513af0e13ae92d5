import { ACCOUNT_FIELDS, type AccountField } from '../accounts/fields';
import type { Content } from '../sheet/document';
import { isMissing } from '../values/cell';
import { MISSING } from '../values/reading';
import { cellRead, liveField, liveItem, liveText, liveValue } from './links';
import { FORMATS, moneyFormat } from '../paper/look';
import type { PlanInput } from './plan';

/** One thing the workbook knows of an account, or has a place for. */
export interface PlanFact {
  readonly key: string;
  readonly label: string;
  /** Null is an input: the workbook has no place for it. */
  readonly content: Content;
  readonly format: string;
  /** The text that a live cell shows today. */
  readonly likely?: string;
}

/** Shown where the workbook has a column for it. */
const OPTIONAL: readonly AccountField[] = ['region', 'city', 'type', 'grade', 'phone', 'founded', 'events'];
/** Asked for even where the workbook has no column. */
const ESSENTIAL: readonly AccountField[] = ['manager', 'contact'];
/** Where one of these is known, the account's figures are; else the table's other columns are shown as they are. */
const SALES: readonly AccountField[] = ['salesTarget', 'sellIn', 'sellOut', 'lastYear'];
const MOST_OTHERS = 8;
/** Facts that are sentences, by their key. */
export const LONG_FACTS: ReadonlySet<string> = new Set(['period', 'events']);

const formatOf = (field: AccountField): string => {
  const { kind } = ACCOUNT_FIELDS[field];
  return kind === 'date'
    ? FORMATS.date
    : kind === 'amount'
      ? moneyFormat(0)
      : kind === 'count'
        ? FORMATS.count
        : 'General';
};

/** What is said of an account, in order: essentials, scheme, what has a column, ratios, and what else there is. */
export function planFactsOf(plan: PlanInput): readonly PlanFact[] {
  const { header: words } = plan.words;
  const fact = (field: AccountField): PlanFact => {
    const column = plan.table.columns[field];
    // That nothing is going on at an account is nothing to fill in.
    const formula =
      field === 'events' && column !== undefined ? liveText(plan, column, '–') : liveField(plan, field);
    return {
      key: field,
      label: words.fields[field] ?? field,
      content: formula === undefined ? null : { formula: `=${formula}` },
      format: formatOf(field),
      likely: String(plan.account.values[field] ?? ''),
    };
  };
  const has = (field: AccountField) => plan.table.columns[field] !== undefined;
  return [
    ...ESSENTIAL.map(fact),
    ...schemeFacts(plan),
    ...OPTIONAL.filter(has).map(fact),
    ...(SALES.some(has) ? [] : otherFacts(plan)),
  ];
}

function schemeFacts({ scheme: { links }, words: { header: words } }: PlanInput): PlanFact[] {
  if (links.id === undefined) return [];
  const version = links.version === undefined ? '' : `&" v"&${liveItem(links.version)}`;
  return [
    {
      key: 'scheme',
      label: words.scheme,
      content: { formula: `=${liveItem(links.id)}${version}` },
      format: 'General',
    },
    ...(links.period === undefined
      ? []
      : [
          {
            key: 'period',
            label: words.period,
            content: { formula: `=${liveItem(links.period)}` },
            format: 'General',
          },
        ]),
  ];
}

/** The table's own columns under their own headings: nobody guesses what `Sales Q1 2016` is for, but it is there. */
function otherFacts(plan: PlanInput): PlanFact[] {
  return plan.table.otherColumns
    .filter(({ column }) => !isMissing(cellRead(plan, column)))
    .slice(0, MOST_OTHERS)
    .map(({ heading, column }) => ({
      key: `other:${heading}`,
      label: heading,
      content: { formula: `=${liveValue(plan, column)}` },
      format: 'General',
    }));
}

/** What the workbook said in a text field when the plan was made; null where it said nothing. */
export function knownText({ account: { values } }: PlanInput, field: AccountField): string | null {
  const value = values[field];
  return typeof value === 'string' && value !== MISSING ? value : null;
}
