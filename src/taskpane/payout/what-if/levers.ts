import type { Gate } from '../../../core/eligibility/gates';
import type { Lever } from '../../../core/payout/levers';
import type { Change } from '../../../core/payout/whatIf';
import { isRelative } from '../../../core/scheme/lines';
import type { Scheme } from '../../../core/scheme/scheme';
import { isInShares } from '../../../core/scoring/kpi';
import { plainText, type Cell } from '../../../core/values/cell';
import { numberText } from '../../../core/values/decimal';
import { nameKey } from '../../../core/values/heading';
import { readNumber } from '../../../core/values/number';
import type { Language } from '../../../i18n/language';
import { amount, share } from '../../figures';

/** What a number is typed in. A share is typed in percent, with the sign beside it, so that 85 and 85 % are told apart. */
export type LeverUnit = 'percent' | 'number' | 'text';

/** Which lever it is, whatever its value. */
export const leverKey = ({ sheet, row, column }: Lever): string => `${sheet}!${row},${column}`;

/** The schedule of tiers that stands in a row of its sheet. */
const scheduleIn = ({ schedules }: Scheme, row: number) =>
  [...(schedules?.values() ?? [])].find(({ rows }) => rows.includes(row));

const lineNamed = ({ lines }: Scheme, name: string) =>
  lines?.values.find((one) => nameKey(one.name) === nameKey(name));

/** Whether the tiers in a row begin at shares, of last year or of a target. */
function isInSharesAt(scheme: Scheme, row: number): boolean {
  const way = lineNamed(scheme, scheduleIn(scheme, row)?.line ?? '')?.way;
  return way !== undefined && isRelative(way);
}

/** What a lever is typed in: as its table is read. */
export function unitOf(lever: Lever, scheme: Scheme): LeverUnit {
  const { kind, name, row, value } = lever;
  const read = readNumber(value);
  if (typeof read !== 'number') return 'text';
  const isShare = (() => {
    switch (kind) {
      case 'weight':
        return read <= 1;
      case 'floor':
      case 'target': {
        const kpi = scheme.kpis?.kpis.find((one) => one.name === name);
        return kpi !== undefined && isInShares(kpi);
      }
      case 'tier-value':
        return scheduleIn(scheme, row)?.tiers.pays === 'rate';
      case 'tier-from':
        return isInSharesAt(scheme, row);
      case 'line-value': {
        const way = lineNamed(scheme, name)?.way;
        return way === 'rate' || way === 'excess';
      }
      case 'band-share':
      case 'soft-rate':
        return true;
      default:
        return false;
    }
  })();
  return isShare ? 'percent' : 'number';
}

/** Fifteen digits: what a cell holds. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/** A lever's value as it stands in its field. */
export function fieldText(value: Cell, unit: LeverUnit): string {
  const read = readNumber(value);
  if (unit === 'text' || typeof read !== 'number') return plainText(value);
  return numberText(unit === 'percent' ? tidy(read * 100) : read);
}

/** What is typed as the cell it would become; undefined where it is none. */
export function cellOfText(text: string, unit: LeverUnit): Cell | undefined {
  if (unit === 'text') return text.trim() === '' ? undefined : text.trim();
  const read = readNumber(text);
  if (typeof read !== 'number') return undefined;
  // A percent sign that is typed beside the one that stands there means the same.
  const isPercent = unit === 'percent' && !/[%％]\s*$/.test(text);
  return isPercent ? tidy(read / 100) : read;
}

/** A gate's field and test; with its bound, scope and reason as far as another gate would be called the same. */
function gateName(gate: Gate, gates: readonly Gate[]): string {
  const parts = ({ field, test, bound, scope, reason }: Gate) => [`${field} ${test}`, bound, scope, reason];
  const called = (one: Gate, count: number) => parts(one).slice(0, count).filter(Boolean).join(' ');
  const isOwn = (count: number) =>
    gates.every((other) => other === gate || called(other, count) !== called(gate, count));
  return called(gate, [1, 2, 3].find(isOwn) ?? 4);
}

/** What a lever is called: a gate with its sign, a band and a tier by where they begin, everything else by its name. */
export function leverName(
  { kind, name, bound, table, row }: Lever,
  scheme: Scheme,
  language: Language,
): string {
  const { gates } = scheme;
  const gate = kind === 'gate' ? gates?.gates[gates.rows.indexOf(row)] : undefined;
  if (gate) return gateName(gate, gates?.gates ?? []);
  if (bound === undefined) return name;
  const print = table === 'tiers' && isInSharesAt(scheme, row) ? share : amount;
  return `${name} ${print(bound, language)}`.trim();
}

/** The texts that people typed as changes of the scheme; those that are no value, or the old one, change nothing. */
export const changesOf = (
  levers: readonly Lever[],
  typed: ReadonlyMap<string, string>,
  scheme: Scheme,
): Change[] =>
  levers.flatMap((lever) => {
    const text = typed.get(leverKey(lever));
    if (text === undefined) return [];
    const unit = unitOf(lever, scheme);
    const value = cellOfText(text, unit);
    return value === undefined || text.trim() === fieldText(lever.value, unit) ? [] : [{ lever, value }];
  });
