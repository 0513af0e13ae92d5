import { ACCOUNT_FIELD_NAMES, MONTH_FIELDS, type AccountField } from '../../core/accounts/fields';
import type { PaneWords } from '../../i18n/language-words';

type GroupName = Exclude<keyof PaneWords['mapping']['groups'], 'scheme'>;

const NAMED: Readonly<Record<Exclude<GroupName, 'relations'>, readonly AccountField[]>> = {
  account: ['code', 'name', 'region', 'city', 'type', 'grade', 'manager', 'contact', 'phone'],
  sales: ['salesTarget', 'sellIn', 'sellOut', 'lastYear', 'payout'],
  gates: ['overdueDays', 'crossRegion', 'priceViolations', 'reportOnTime'],
  supply: ['stock', 'inTransit'],
  months: MONTH_FIELDS,
};
const named = new Set(Object.values(NAMED).flat());

/** The fields as a list of choices shows them. One that no other group names belongs to relations. */
export const FIELD_GROUPS: readonly (readonly [GroupName, readonly AccountField[]])[] = [
  ['account', NAMED.account],
  ['sales', NAMED.sales],
  ['gates', NAMED.gates],
  ['supply', NAMED.supply],
  ['relations', ACCOUNT_FIELD_NAMES.filter((field) => !named.has(field))],
  ['months', NAMED.months],
];
