import { isoDay } from '../values/date';
import { nameKey } from '../values/heading';
import { isSamePerson } from '../values/person';
import { schemeHash } from '../scheme/hash';
import type { Check } from './checked';
import { settingFinder } from './checked';
import type { SchemeFinding } from './finding';

const LONGEST_PERIOD = 366;
/** What a currency's unit is called: 元 and 万元 are the renminbi's. */
const YUAN = ['元', '万元', '千元', '百万元', 'cny', 'rmb', '人民币', '人民币元'];

/** Identity, money and dates of a scheme. */
export const checkSettings: Check = ({ scheme, asOf }) => {
  const { settings } = scheme;
  const find = settingFinder(scheme);
  const found: SchemeFinding[] = [];
  if (settings.id === undefined) found.push(find('id-missing', 'warning'));
  if (settings.version === undefined) found.push(find('version-missing', 'warning'));
  const { currency, unit, from, to } = settings;
  if (currency === undefined) found.push(find('currency-missing', 'warning'));
  else if (!/^[A-Z]{3}$/.test(currency))
    found.push(find('currency-not-iso', 'warning', { currency }, 'currency'));
  if (unit !== undefined && currency !== undefined) {
    const isYuan = YUAN.includes(nameKey(unit));
    if ((currency === 'CNY') !== isYuan && !nameKey(unit).includes(currency.toLowerCase()))
      found.push(find('unit-not-currency', 'warning', { unit, currency }, 'unit'));
  }
  if (from === undefined || to === undefined) found.push(find('dates-missing', 'warning'));
  else if (to < from)
    found.push(find('dates-reversed', 'error', { from: isoDay(from), to: isoDay(to) }, 'to'));
  else {
    const days = to - from + 1;
    if (days > LONGEST_PERIOD) found.push(find('period-long', 'info', { days }, 'to'));
    if (settings.status === 'active' && (asOf < from || asOf > to))
      found.push(
        find('not-in-period', 'info', { date: isoDay(asOf), from: isoDay(from), to: isoDay(to) }, 'status'),
      );
  }
  if (settings.status === 'draft') found.push(find('draft', 'info', {}, 'status'));
  return found;
};

/** Two people sign; and a scheme that is in use is the one that was published. */
export const checkGovernance: Check = ({ scheme, asOf, auditedHash }) => {
  const { approver1, approver2, publishedHash, from, status } = scheme.settings;
  const find = settingFinder(scheme);
  const found: SchemeFinding[] = [];
  if (approver1 === undefined || approver2 === undefined) {
    found.push(find('approver-missing', 'warning', {}, approver1 === undefined ? 'approver2' : 'approver1'));
  } else if (isSamePerson(approver1, approver2))
    found.push(find('approver-twice', 'error', { name: approver1 }, 'approver2'));
  const hasBegun = status !== 'draft' && from !== undefined && asOf >= from;
  if (!hasBegun) return found;
  const hash = schemeHash(scheme);
  const published = publishedHash?.trim().toLowerCase() ?? auditedHash;
  if (published === undefined) found.push(find('not-published', 'info', { hash }));
  else if (published !== hash)
    found.push(
      find(
        'edited-after-start',
        'error',
        { published, hash },
        publishedHash === undefined ? undefined : 'publishedHash',
      ),
    );
  return found;
};
