import { serialOf } from '../values/date';
import type { SoftKpi } from './accountFacts';
import { Variety } from './random';

/** How the field checked one outlet. Null is a cell left blank. */
export interface OutletFacts {
  readonly code: string;
  readonly distributor: string;
  /** A running number within the distributor, from 1: what the name is made of. */
  readonly number: number;
  /** What the outlet sells of the category in a month, 元. */
  readonly turnover: number;
  /** One a SKU: is it handled? */
  readonly skus: readonly (boolean | null)[];
  readonly target: boolean;
  readonly listed: boolean;
  /** One a display check: passed? Null was not audited. */
  readonly checks: readonly (boolean | null)[];
  readonly firstStocked: number | null;
  readonly promoInScope: boolean;
  readonly promoExecuted: boolean;
  readonly ownFacings: number | null;
  readonly totalFacings: number | null;
  readonly required: boolean;
  readonly onShelf: boolean;
}

/** What the field found for one distributor, in counts: every soft KPI is a ratio of two of them. */
interface FieldWork {
  readonly distributor: string;
  readonly outlets: number;
  readonly handling: number;
  readonly targets: number;
  readonly listedTargets: number;
  readonly audited: number;
  readonly passed: number;
  readonly stockedInTime: number;
  readonly inScope: number;
  readonly executed: number;
}

/** The new product's launch, the day its distribution is looked at, and the share planned by then. */
export const LAUNCH = serialOf(2026, 8, 1);
export const SPEED_DAYS = 60;
/** Four fifths, as a whole ratio, so that the KPI below is a ratio of whole numbers too. */
const PLANNED = { numerator: 4, denominator: 5 };
export const PLANNED_SHARE = PLANNED.numerator / PLANNED.denominator;

const SKU_COUNT = 3;
const CHECK_COUNT = 4;

/** In the order of `FieldWork`. */
const FIELD_WORK: readonly FieldWork[] = (
  [
    ['01001', 60, 48, 50, 40, 54, 178, 42, 40, 36],
    ['01002', 50, 39, 45, 33, 44, 138, 34, 30, 27],
    ['01003', 64, 56, 60, 51, 60, 214, 50, 48, 45],
    ['02002', 48, 40, 40, 31, 45, 153, 33, 32, 29],
    ['03003', 52, 44, 44, 36, 50, 171, 38, 36, 33],
    ['05001', 40, 31, 36, 27, 37, 118, 27, 25, 21],
  ] as const
).map(
  ([
    distributor,
    outlets,
    handling,
    targets,
    listedTargets,
    audited,
    passed,
    stockedInTime,
    inScope,
    executed,
  ]) => ({
    distributor,
    outlets,
    handling,
    targets,
    listedTargets,
    audited,
    passed,
    stockedInTime,
    inScope,
    executed,
  }),
);

/** The soft-KPI actuals of an account whose outlets are listed; undefined for the others. */
export function outletKpis(distributor: string): Readonly<Record<SoftKpi, number>> | undefined {
  const found = FIELD_WORK.find((each) => each.distributor === distributor);
  if (!found) return undefined;
  return {
    numericDistribution: found.handling / found.outlets,
    storeEntry: found.listedTargets / found.targets,
    display: found.passed / (found.audited * CHECK_COUNT),
    speed: (found.stockedInTime * PLANNED.denominator) / (found.outlets * PLANNED.numerator),
    promotion: found.executed / found.inScope,
  };
}

const ticks = (yes: number, all: number, variety: Variety): boolean[] =>
  variety.shuffled(Array.from({ length: all }, (_, index) => index < yes));

/** At least one of the SKUs, the others by chance. */
function handledSkus(variety: Variety): boolean[] {
  const sure = variety.whole(0, SKU_COUNT - 1);
  return Array.from({ length: SKU_COUNT }, (_, sku) => sku === sure || variety.next() < 0.55);
}

function outletsOf(found: FieldWork, index: number): OutletFacts[] {
  const variety = new Variety(Number(found.distributor) * 7 + 1);
  const { outlets } = found;
  const handling = ticks(found.handling, outlets, variety);
  const targets = ticks(found.targets, outlets, variety);
  const listed = ticks(found.listedTargets, found.targets, variety);
  const audited = ticks(found.audited, outlets, variety);
  const passed = ticks(found.passed, found.audited * CHECK_COUNT, variety);
  const inTime = ticks(found.stockedInTime, outlets, variety);
  const inScope = ticks(found.inScope, outlets, variety);
  const executed = ticks(found.executed, found.inScope, variety);
  const list: OutletFacts[] = handling.map((handles, at) => {
    const total = variety.whole(12, 40);
    const target = targets[at] === true;
    const scoped = inScope[at] === true;
    const required = handles || variety.next() < 0.7;
    return {
      code: `S${index + 1}${String(at + 1).padStart(4, '0')}`,
      distributor: found.distributor,
      number: at + 1,
      turnover: variety.whole(12, 260) * 1000,
      skus: handles ? handledSkus(variety) : Array.from({ length: SKU_COUNT }, () => false),
      target,
      listed: target ? listed.pop() === true : variety.next() < 0.2,
      checks: Array.from({ length: CHECK_COUNT }, () => (audited[at] ? passed.pop() === true : null)),
      firstStocked: inTime[at]
        ? LAUNCH + variety.whole(3, SPEED_DAYS)
        : variety.next() < 0.4
          ? LAUNCH + SPEED_DAYS + variety.whole(4, 45)
          : null,
      promoInScope: scoped,
      promoExecuted: scoped ? executed.pop() === true : variety.next() < 0.15,
      ownFacings: audited[at] ? (handles ? variety.whole(2, Math.floor(total / 2)) : 0) : null,
      totalFacings: audited[at] ? total : null,
      required,
      onShelf: handles ? variety.next() < 0.93 : variety.next() < 0.25,
    };
  });
  return index === 0 ? withRepeatedOutlet(list) : list;
}

/**
 * An edge case: the first distributor's third outlet stands in the list a second time, with a width of its own
 * (full-width letters) and blanks elsewhere, as two lists pasted together leave it. It is still one outlet.
 */
function withRepeatedOutlet(list: readonly OutletFacts[]): OutletFacts[] {
  const third = list[2] as OutletFacts;
  return [
    ...list,
    {
      ...third,
      code: third.code.replace('S', 'Ｓ'),
      skus: third.skus.map(() => null),
      checks: third.checks.map(() => null),
      firstStocked: null,
      promoInScope: false,
      promoExecuted: false,
      ownFacings: null,
      totalFacings: null,
      required: false,
      onShelf: false,
    },
  ];
}

/** The sample's store list, one distributor after another. */
export const sampleOutlets = (): readonly OutletFacts[] => FIELD_WORK.flatMap(outletsOf);

/** The distributors whose outlets are listed, in the list's order, and how many outlets each has. */
export const measuredDistributors = (): readonly { readonly code: string; readonly outlets: number }[] =>
  FIELD_WORK.map(({ distributor, outlets }) => ({ code: distributor, outlets }));
