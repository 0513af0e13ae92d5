import { serialOf } from '../values/date';
import { outletKpis } from './outletFacts';
import { Variety } from './random';

export type Region = 'east' | 'north' | 'south' | 'central' | 'southwest' | 'northwest' | 'northeast';
export type AccountType = 'wholesale' | 'chain' | 'field' | 'ecommerce';
export type SoftKpi = 'numericDistribution' | 'storeEntry' | 'display' | 'speed' | 'promotion';

/** The order in which the KPIs stand in Accounts and in SoftKpis; `SOFTSCORE` reads a row of cells in that order. */
export const KPI_ORDER: readonly SoftKpi[] = [
  'numericDistribution',
  'storeEntry',
  'display',
  'speed',
  'promotion',
];

/** One account of the sample, without words. Amounts are 元; a string in place of a number is what someone typed. */
export interface AccountFacts {
  readonly code: string;
  readonly region: Region;
  readonly type: AccountType;
  readonly grade: 'A' | 'B' | 'C';
  /** Which of the six KA managers. */
  readonly manager: number;
  readonly salesTarget: number | null;
  readonly sellIn: number;
  readonly sellOut: number;
  readonly lastYear: number;
  readonly overdueDays: number | string;
  readonly crossRegion: number;
  readonly priceViolations: number;
  readonly reportOnTime: boolean | null;
  readonly kpis: Readonly<Record<SoftKpi, number | string | null>>;
  readonly stock: number;
  readonly inTransit: number;
  /** Sell-out by month, January first: November and December are last calendar year's. */
  readonly months: readonly number[];
  /** An Excel date, or the text that someone typed. */
  readonly lastVisit: number | string;
  readonly satisfaction: number;
  readonly satisfactionBefore: number;
  readonly founded: number;
  /** What someone has already typed into the payout column. */
  readonly payout: number | null;
}

type Seed = readonly [
  code: string,
  region: Region,
  type: AccountType,
  grade: AccountFacts['grade'],
  manager: number,
  targetInWan: number,
  achievement: number,
  growth: number,
  /** How well the account does in the field, 0 to 1: the level its soft KPIs lie at. */
  quality: number,
];

const SEEDS: readonly Seed[] = [
  ['01001', 'east', 'wholesale', 'A', 0, 2600, 1.04, 0.12, 0.85],
  ['01002', 'east', 'chain', 'A', 0, 2200, 0.99, 0.08, 0.8],
  ['01003', 'east', 'chain', 'A', 0, 3000, 1.02, 0.1, 0.9],
  ['01004', 'east', 'wholesale', 'A', 1, 1850, 0.97, 0.06, 0.78],
  ['01005', 'east', 'field', 'B', 1, 920, 1.08, 0.19, 0.88],
  ['01006', 'east', 'wholesale', 'B', 1, 860, 0.91, 0.02, 0.66],
  ['01007', 'east', 'field', 'B', 0, 640, 1.01, 0.07, 0.74],
  ['01008', 'east', 'wholesale', 'B', 1, 780, 0.88, -0.04, 0.55],
  ['01009', 'east', 'wholesale', 'B', 2, 1120, 0.95, 0.05, 0.72],
  ['01010', 'east', 'chain', 'B', 2, 980, 1.03, 0.11, 0.83],
  ['01011', 'east', 'field', 'C', 2, 420, 0.93, 0.03, 0.61],
  ['01012', 'east', 'wholesale', 'C', 2, 380, 1.0, 0.09, 0.7],
  ['01013', 'east', 'ecommerce', 'B', 1, 1300, 1.16, 0.35, 0.6],
  ['01014', 'east', 'field', 'C', 0, 260, 0.98, 0.05, 0.75],
  ['02001', 'north', 'wholesale', 'A', 3, 1800, 1.02, 0.22, 0.52],
  ['02002', 'north', 'chain', 'A', 3, 1650, 1.0, 0.09, 0.86],
  ['02003', 'north', 'wholesale', 'B', 3, 760, 0.96, 0.04, 0.73],
  ['02004', 'north', 'field', 'C', 3, 340, 0.9, -0.02, 0.58],
  ['02005', 'north', 'wholesale', 'C', 3, 290, 0.84, -0.08, 0.5],
  ['03001', 'south', 'wholesale', 'A', 4, 2350, 1.09, 0.17, 0.82],
  ['03002', 'south', 'chain', 'A', 4, 1720, 0.98, 0.07, 0.79],
  ['03003', 'south', 'chain', 'B', 4, 1040, 1.05, 0.14, 0.87],
  ['03004', 'south', 'field', 'C', 4, 450, 0.94, 0.01, 0.64],
  ['03005', 'south', 'wholesale', 'C', 4, 230, 1.02, 0.06, 0.68],
  ['04001', 'central', 'wholesale', 'A', 5, 1950, 1.01, 0.1, 0.81],
  ['04002', 'central', 'chain', 'B', 5, 1150, 0.97, 0.05, 0.76],
  ['04003', 'central', 'wholesale', 'B', 5, 890, 0.92, 0.0, 0.63],
  ['04004', 'central', 'field', 'C', 5, 410, 1.07, 0.16, 0.84],
  ['05001', 'southwest', 'chain', 'A', 2, 1580, 1.03, 0.13, 0.8],
  ['05002', 'southwest', 'wholesale', 'B', 2, 1010, 0.95, 0.03, 0.69],
  ['05003', 'southwest', 'field', 'C', 5, 360, 0.89, -0.05, 0.57],
  ['05004', 'southwest', 'wholesale', 'C', 5, 240, 1.0, 0.04, 0.71],
  ['06001', 'northwest', 'wholesale', 'B', 3, 820, 0.99, 0.08, 0.77],
  ['06002', 'northwest', 'field', 'C', 3, 300, 0.95, 0.02, 0.65],
  ['06003', 'northwest', 'wholesale', 'C', 3, 210, 0.86, -0.06, 0.48],
  ['07001', 'northeast', 'wholesale', 'B', 4, 880, 0.76, -0.24, 0.51],
  ['07002', 'northeast', 'chain', 'B', 4, 730, 1.02, 0.09, 0.82],
  ['07003', 'northeast', 'field', 'C', 4, 310, 0.93, 0.0, 0.62],
  ['07004', 'northeast', 'field', 'C', 4, 160, 0.91, 0, 0.67],
  ['007', 'northeast', 'wholesale', 'C', 4, 120, 1.05, 0.1, 0.72],
];

/**
 * The edge cases, by account; real workbooks have them all. The names that are edge cases stand with the words: two
 * accounts of one name (01001 and 01014), a `/` (03004), a leading `=` (04003), an emoji (05002), 60 characters
 * (07003). The code 007 is one of its own: as a number it would be 7.
 */
const EDGE_CASES: Readonly<Record<string, (facts: AccountFacts) => Partial<AccountFacts>>> = {
  // A share typed as text.
  '01006': ({ kpis }) => ({ kpis: { ...kpis, display: '85%' } }),
  // Volume that is not real (假大户): bought 18 million, sold 8, and the rest lies in the warehouse.
  '02001': ({ sellIn }) => rescaled(sellIn, 0.45, 0.52),
  // A KPI nobody has measured yet: the verdict is pending, not withheld.
  '02003': ({ kpis }) => ({ kpis: { ...kpis, speed: null } }),
  // Money is overdue.
  '02005': () => ({ overdueDays: 47 }),
  // Goods sold across the region's border.
  '03001': () => ({ crossRegion: 2 }),
  // "Not measured" typed as a word.
  '03002': ({ kpis }) => ({ kpis: { ...kpis, storeEntry: 'NA' } }),
  // A number in full-width digits, typed as text.
  '04002': () => ({ overdueDays: '１２' }),
  // A date typed as text.
  '05003': () => ({ lastVisit: '2026年8月3日' }),
  // Nobody has ticked whether the reports came in time.
  '05004': () => ({ reportOnTime: null }),
  // No target has been agreed.
  '06002': () => ({ salesTarget: null }),
  // A true zero: it took part in no promotion at all.
  '06003': ({ kpis }) => ({ kpis: { ...kpis, promotion: 0 } }),
  // A new account: nothing was bought last year, so there is no growth to compute.
  '07004': () => ({ lastYear: 0, founded: serialOf(2025, 9, 18) }),
  // Prices were cut three times.
  '01008': () => ({ priceViolations: 3 }),
  // Reports came late.
  '01011': () => ({ reportOnTime: false }),
};

/**
 * What someone has worked out by hand and typed into the payout column, for some accounts of one region. Three are
 * mistaken: 01003 forgets the cap, 01006 takes the next higher band, and 01008 is paid although a gate withholds it.
 */
const TYPED_PAYOUTS: Readonly<Record<string, number>> = {
  '01001': 939_910.06,
  '01002': 666_292.56,
  '01003': 1_160_760.25,
  '01004': 602_156.4,
  '01005': 292_449.55,
  '01006': 201_073.56,
  '01007': 156_508.67,
  '01008': 133_593.63,
};

/** Sell-out through the year for a cold remedy; the mean is 1. */
const SEASON = [1.45, 1.05, 0.95, 0.9, 0.85, 0.7, 0.65, 0.7, 0.95, 1.05, 1.25, 1.5];

const tens = (amount: number) => Math.round(amount / 10) * 10;
const share = (value: number) => Math.min(1, Math.round(value * 1000) / 1000);

/** Twelve months that add up to the year exactly. */
function monthsOf(sellOut: number, variety: Variety): number[] {
  const months = SEASON.map((index) => tens((sellOut / 12) * index * variety.between(0.96, 1.04)));
  const rest = sellOut - months.reduce((sum, month) => sum + month, 0);
  return months.map((month, index) => (index === 11 ? month + rest : month));
}

function rescaled(sellIn: number, sold: number, stocked: number): Partial<AccountFacts> {
  const sellOut = tens(sellIn * sold);
  return { sellOut, stock: tens(sellIn * stocked), months: monthsOf(sellOut, new Variety(2001)) };
}

function factsOf([
  code,
  region,
  type,
  grade,
  manager,
  target,
  achievement,
  growth,
  quality,
]: Seed): AccountFacts {
  const variety = new Variety(Number(code) + 2026);
  const salesTarget = target * 10_000;
  const sellIn = tens(salesTarget * achievement * variety.between(0.995, 1.005));
  const sellOut = tens(sellIn * variety.between(0.94, 1.01));
  const level = (floor: number, span: number) => share(floor + span * quality + variety.between(-0.03, 0.03));
  const satisfaction = Math.round((3.1 + quality * 1.7) * 10) / 10;
  const facts: AccountFacts = {
    code,
    region,
    type,
    grade,
    manager,
    salesTarget,
    sellIn,
    sellOut,
    lastYear: tens(sellIn / (1 + growth)),
    overdueDays: quality < 0.7 ? variety.whole(0, 12) : 0,
    crossRegion: 0,
    priceViolations: quality < 0.6 ? 1 : 0,
    reportOnTime: true,
    kpis: outletKpis(code) ?? {
      numericDistribution: level(0.5, 0.42),
      storeEntry: level(0.42, 0.45),
      display: level(0.5, 0.42),
      speed: level(0.45, 0.6),
      promotion: level(0.55, 0.42),
    },
    stock: tens((sellOut / 12) * variety.between(1.1, 2.1)),
    inTransit: tens((sellOut / 12) * variety.between(0.15, 0.5)),
    months: monthsOf(sellOut, variety),
    lastVisit: serialOf(2026, 11, 20) - variety.whole(2, { A: 28, B: 55, C: 110 }[grade]),
    satisfaction,
    satisfactionBefore: Math.round((satisfaction + variety.between(-0.4, 0.3)) * 10) / 10,
    founded: serialOf(variety.whole(1996, 2014), variety.whole(1, 12), variety.whole(1, 28)),
    payout: TYPED_PAYOUTS[code] ?? null,
  };
  return { ...facts, ...EDGE_CASES[code]?.(facts) };
}

/** The sample's forty accounts, the figures of the selling year November 2025 to October 2026. */
export const sampleAccounts = (): readonly AccountFacts[] => SEEDS.map(factsOf);
