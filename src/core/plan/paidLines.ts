import { settlementDays } from '../payout/afterLines';
import type { Missing } from '../payout/decision';
import type { ScopedGate } from '../payout/gates';
import { isOfLines } from '../payout/lineFacts';
import type { PaidLine } from '../payout/lines';
import { audienceOf, isFor } from '../facts/asked';
import { FAILED, PASSED } from '../eligibility/criterion';
import { payoutRules, type PayoutRules } from '../payout/rules';
import { quantityOf, type Fact } from '../facts/facts';
import { columnArray } from '../formulas/tableRanges';
import { LOOK } from '../paper/look';
import type { Deferred, Page } from '../paper/page';
import { needsTiers } from '../scheme/lines';
import { textLiteral } from '../sheet/formula';
import { fill } from '../values/fill';
import { NO_WORDS, YES_WORDS } from '../values/yesNo';
import { sourceCell } from './links';
import { liveFact } from './liveFact';
import type { PlanInput } from './plan';

type AddressOf = Parameters<Deferred>[0];

const HELPER = { held: 0, known: 1 } as const;
const STATUS = 3;

/** The rules that the plan's account is paid by: the same as those of the payout check. */
export const rulesOf = ({ table, scheme }: PlanInput): PayoutRules => payoutRules(table, scheme);

/** A gate that is for the plan's account, and the cell of its status. */
interface GateStatus {
  readonly gate: ScopedGate;
  readonly status: string;
}

/**
 * What comes of the conditions: a hidden row for each line that is for the account, then the verdict, which is the payout check's. A failed
 * condition holds back the lines of its scope; everything where it has none. A figure that the payout needs and nobody
 * knows leaves the account pending.
 */
export function verdictRows(plan: PlanInput, page: Page, gates: readonly GateStatus[]): void {
  const { gates: words } = plan.words;
  const rules = rulesOf(plan);
  const { account } = plan;
  const overrides = rules.overridesOf(account);
  for (const override of overrides) {
    const { scope, verdict, reason, evidence, by, and } = override;
    const text = fill(words.override, { scope: scope || words.allScopes, reason, evidence, by, and });
    page.note(
      `override:${verdict}:${scope}:${reason}:${evidence}:${by}:${and}`,
      `${words[verdict]}: ${text}`,
    );
  }
  const counting = gates.filter(({ gate }) => !rules.setAside(gate, account));
  const any = (found: readonly { readonly status: string }[], ...texts: readonly string[]) =>
    found.length === 0
      ? 'FALSE'
      : `OR(${found.flatMap(({ status }) => texts.map((text) => `${status}=${textLiteral(text)}`)).join(',')})`;
  const holding = overrides.filter(({ verdict }) => verdict === 'withheld');

  const first = page.nextRow;
  const lines = rules.lines
    .map((line, index) => ({ line, index, forIt: isFor(audienceOf(line.forWhom, rules.facts), account) }))
    .filter(({ forIt }) => forIt !== FAILED);
  for (const { line, index, forIt } of lines) {
    const own = counting.filter(({ gate }) => gate.lines?.includes(index));
    const isHeld = holding.some((override) => rules.meansLine(override, index));
    const row = page.row(`line:${line.name}`, [], 0);
    const held = page.helper(row, HELPER.held, {
      formula: `=IF(${isHeld ? 'TRUE' : any(own, words.failed)},1,0)`,
    });
    page.helper(row, HELPER.known, (address) => ({
      formula: `=IF(OR(${held}=1,${forIt === PASSED ? isLineKnown(plan, line, address) : 'FALSE'}),1,0)`,
    }));
  }
  const count = lines.length;
  const heldAt = (index: number) => page.helperAddress(first + index, HELPER.held);
  const sum = (helper: number) =>
    `SUM(${page.helperAddress(first, helper)}:${page.helperAddress(first + count - 1, helper)})`;
  const [heldLines, knownLines] = count === 0 ? ['0', '0'] : [sum(HELPER.held), sum(HELPER.known)];
  const overall = counting.filter(({ gate }) => gate.lines === undefined);
  const isWithheld = holding.some(rules.meansAll) ? 'TRUE' : any(overall, words.failed);
  const allHeld = count === 0 ? 'FALSE' : `${heldLines}=${count}`;
  const [eligible, partial, withheld, pending] = [
    words.eligible,
    words.partial,
    words.withheld,
    words.pending,
  ].map(textLiteral);
  const open = any(counting, words.unknown, words.changed);
  const row = page.nextRow;
  const verdict = page.address(row, STATUS);
  const names = lines.map(({ line: { name } }, index) => {
    const comma = `IF(SUM(${heldAt(0)}:${heldAt(index)})>1,${textLiteral(plan.words.common.listComma)},"")`;
    return `IF(${heldAt(index)}=1,${index === 0 ? '' : `${comma}&`}${textLiteral(name)},"")`;
  });
  const heldNames = names.length === 0 ? '""' : `${textLiteral(words.heldLines)}&${names.join('&')}`;
  const missing = `IF(${open},"",${textLiteral(words.missingFigures)})`;
  page.row('gates:verdict', [
    { column: 0, span: 3, content: words.verdict, style: LOOK.totalText },
    {
      column: STATUS,
      content: {
        formula: `=IF(OR(${isWithheld},${allHeld}),${withheld},IF(OR(${open},${knownLines}<${count},${page.helperAddress(row, 0)}=0),${pending},IF(${heldLines}>0,${partial},${eligible})))`,
      },
      style: LOOK.totalCentre,
    },
    {
      column: 4,
      span: 4,
      content: {
        formula: `=IF(${verdict}=${partial},${heldNames},IF(${verdict}=${pending},${missing},""))`,
      },
      style: LOOK.totalNote,
    },
  ]);
  page.helper(row, 0, (address) => ({
    formula: `=IF(${rules.lines.length === 0 ? 'TRUE' : isRestKnown(plan, address)},1,0)`,
  }));
  page.name('verdict', row, STATUS);
  for (const [word, tone] of [
    [words.eligible, 'good'],
    [words.withheld, 'bad'],
    [words.partial, 'open'],
    [words.pending, 'open'],
  ] as const)
    page.tone(row, 1, STATUS, word, tone);
}

/** True where a fact is a number that an amount can be worked out from. */
function isQuantity(plan: PlanInput, fact: Fact, address: AddressOf, least = '>=0'): string {
  // What another line comes to is known where that line's own row says so.
  if (isOfLines(fact)) return 'TRUE';
  const value = liveFact(plan, fact, address);
  return value === undefined ? 'FALSE' : `IF(COUNT(${value})=1,${value}${least},FALSE)`;
}

const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`;

/** True where all is known that a line's amount takes. */
function isLineKnown(plan: PlanInput, line: PaidLine, address: AddressOf): string {
  const { facts } = rulesOf(plan);
  if (needsTiers(line) && line.tiers === undefined) return 'FALSE';
  const score = [address('score'), address('payoutShare')];
  const share = score.every((cell) => cell !== undefined) ? `COUNT(${score.join(',')})=2` : 'FALSE';
  const quantity = (name: string | number | undefined, least?: string): string[] =>
    typeof name !== 'string' || name === '' ? [] : [isQuantity(plan, facts.named(name), address, least)];
  const against = [...quantity(line.baseline, '>0'), ...quantity(line.tierBy)];
  const isNew =
    line.noBaseline === undefined || line.baseline === undefined
      ? []
      : [isWithoutBaseline(plan, facts.named(line.baseline), address)];
  return all([
    ...quantity(line.base),
    ...(isNew.length === 0 ? against : [`OR(${[...isNew, all(against)].join(',')})`]),
    ...(line.soft ? [share] : []),
    ...quantity(line.cap),
    ...quantity(line.least),
  ]);
}

/** True where an account has nothing that a line compares with: it is new. */
function isWithoutBaseline(plan: PlanInput, fact: Fact, address: AddressOf): string {
  const value = liveFact(plan, fact, address);
  if (value === undefined) return 'FALSE';
  const isBlank =
    fact.column === undefined
      ? String(quantityOf(fact, plan.account) === 'blank').toUpperCase()
      : `${sourceCell(plan, fact.column)}=""`;
  return `IF(COUNT(${value})=1,${value}=0,${isBlank})`;
}

/** True where all is known that settlement and deductions take, and scheme and account leave no doubt. */
function isRestKnown(plan: PlanInput, address: AddressOf): string {
  const { scheme, facts, pay } = rulesOf(plan);
  const missing: Missing[] = [];
  pay(plan.account, undefined, undefined, missing);
  const isSure = !missing.some(({ need }) => need === 'scheme' || need === 'account');
  const days = settlementDays(scheme, facts);
  const { settlement } = scheme;
  const bounds = settlement?.bands.map(({ bound }) => bound) ?? [];
  const last =
    settlement && columnArray(settlement.located, 'bound', bounds)(bounds.length - 1, bounds.length);
  return all([
    ...(isSure ? [] : ['FALSE']),
    ...(days && last
      ? [isQuantity(plan, days, address, `<=MAX(${last})`), isQuantity(plan, days, address)]
      : []),
    ...(scheme.deductions?.values ?? []).map(({ field, when, forWhom }) => {
      const forIt = isFor(audienceOf(forWhom, facts), plan.account);
      if (forIt !== PASSED) return forIt === FAILED ? 'TRUE' : 'FALSE';
      const fact = facts.named(field);
      if (fact.column === undefined) return isQuantity(plan, fact, address);
      const cell = sourceCell(plan, fact.column);
      const words = [...YES_WORDS, ...NO_WORDS].map(textLiteral).join(',');
      const isWord = `OR(ISLOGICAL(${cell}),ISNUMBER(MATCH(${cell}&"",{${words}},0)))`;
      return when
        ? `IF(${isWord},TRUE,${isQuantity(plan, fact, address)})`
        : `IF(ISNUMBER(${cell}),OR(${cell}=0,${cell}=1),${isWord})`;
    }),
  ]);
}
