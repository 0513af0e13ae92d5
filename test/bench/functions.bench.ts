import { readFileSync } from 'node:fs';
import Decimal from 'decimal.js';
import { Engine } from 'json-rules-engine';
import { installCustomFunctions } from '../functions/custom-functions-runtime';
import { openNativeSheet } from './native-sheet';
import { printTable, random, time, timeOnce, times } from './measure';

/*
 * 100,000 accounts through the functions' real entry (the built file, matrix in, matrix out), beside what people use:
 * native formulas in the workbench's calculation engine, a rules engine, a decimal library, and plain loops.
 */
const ROWS = 100_000;
/** The engine takes a quarter of a millisecond a formula; a fifth of the rows says as much, five times sooner. */
const NATIVE_ROWS = 20_000;
const functions = installCustomFunctions();
new Function(readFileSync('dist/functions.js', 'utf8'))();
type Matrix = (string | number | boolean | null)[][];
const call = (id: string, ...args: (Matrix | null)[]): Matrix => functions.get(id)?.(...args) as Matrix;

const next = random(20261123);
const share = () => Math.round(next() * 10_000) / 10_000;

/* Scores */
const kpis: Matrix = [
  ['KPI', 'Weight', 'Floor', 'Target'],
  ['Numeric distribution', 0.3, 0.5, 0.85],
  ['Store entry', 0.2, 0.4, 0.9],
  ['Display', 0.2, 0.45, 0.8],
  ['Speed', 0.15, 0.5, 1],
  ['Promotion', 0.15, 0.6, 0.95],
];
const actuals: Matrix = Array.from({ length: ROWS }, () => [share(), share(), share(), share(), share()]);

/** The least a score can cost in doubles, and inexact: read into typed columns, one pass, write the matrix. */
function columnarScores(): number[][] {
  const columns = [0, 1, 2, 3, 4].map(() => new Float64Array(ROWS));
  for (let row = 0; row < ROWS; row++)
    for (let k = 0; k < 5; k++) (columns[k] as Float64Array)[row] = actuals[row]?.[k] as number;
  const total = new Float64Array(ROWS);
  for (let k = 0; k < 5; k++) {
    const [, weight, floor, target] = kpis[k + 1] as [string, number, number, number];
    const column = columns[k] as Float64Array;
    for (let row = 0; row < ROWS; row++) {
      const attained = ((column[row] as number) - floor) / (target - floor);
      total[row] = (total[row] as number) + weight * (attained < 0 ? 0 : attained > 1 ? 1 : attained);
    }
  }
  return Array.from(total, (score) => [100 * score]);
}

/* Reasons */
const facts: Matrix = [
  [
    'Overdue days',
    'Cross-region',
    'Price violations',
    'Report on time',
    'Score',
    'Attainment',
    'Stock days',
    'Grade',
  ],
  ...Array.from({ length: ROWS }, () => [
    Math.floor(next() * 60),
    Math.floor(next() * 1.3),
    Math.floor(next() * 1.4),
    next() > 0.1,
    Math.round(next() * 1000) / 10,
    share() + 0.4,
    Math.floor(next() * 90),
    'ABCD'[Math.floor(next() * 4)] as string,
  ]),
];
const gates: Matrix = [
  ['Field', 'Test', 'Value', 'Reason'],
  ['Overdue days', '<=', 30, 'Overdue'],
  ['Cross-region', '=', 0, 'Sold outside the region'],
  ['Price violations', '=', 0, 'Broke the price rule'],
  ['Report on time', '=', true, 'Report late'],
  ['Score', '>=', 60, 'Score too low'],
  ['Attainment', '>=', 0.8, 'Target missed'],
  ['Stock days', 'between', '10..60', 'Stock out of range'],
  ['Grade', 'in', 'A|B|C', 'Grade not in the scheme'],
];

async function rulesEngine(): Promise<void> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const operators: Record<string, string> = {
    '<=': 'lessThanInclusive',
    '>=': 'greaterThanInclusive',
    '=': 'equal',
  };
  for (const [field, test, value, reason] of gates.slice(1) as [string, string, string, string][]) {
    const met =
      test === 'between'
        ? {
            all: [
              { fact: field, operator: 'greaterThanInclusive', value: 10 },
              { fact: field, operator: 'lessThanInclusive', value: 60 },
            ],
          }
        : test === 'in'
          ? { all: [{ fact: field, operator: 'in', value: value.split('|') }] }
          : { all: [{ fact: field, operator: operators[test] as string, value }] };
    engine.addRule({ conditions: { not: met } as never, event: { type: reason } });
  }
  const [names, ...rows] = facts as [string[], ...Matrix];
  for (const row of rows) {
    const { events } = await engine.run(Object.fromEntries(names.map((name, i) => [name, row[i]])));
    events.map(({ type }) => type).join('; ');
  }
}

/* Rebates */
const tiers: Matrix = [
  ['From', 'Rate'],
  [500_000, 0.005],
  [1_000_000, 0.0125],
  [3_000_000, 0.0185],
  [8_000_000, 0.0235],
];
const amounts: Matrix = Array.from({ length: ROWS }, () => [Math.round(next() * 1.2e9) / 100]);
const bounds = tiers.slice(1) as [number, number][];
const decimalBounds = bounds.map(([from, rate]) => [new Decimal(from), new Decimal(rate)] as const);
function decimalRebates(): number[][] {
  return amounts.map(([amount]) => {
    const sold = new Decimal(amount as number);
    let total = new Decimal(0);
    decimalBounds.forEach(([from, rate], i) => {
      if (sold.lte(from)) return;
      const upper = decimalBounds[i + 1]?.[0];
      total = total.plus((upper && sold.gt(upper) ? upper : sold).minus(from).times(rate));
    });
    return [total.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber()];
  });
}
function doubleRebates(): number[][] {
  return amounts.map(([amount]) => {
    let total = 0;
    for (let i = 0; i < bounds.length; i++) {
      const [from, rate] = bounds[i] as [number, number];
      if ((amount as number) > from)
        total += (Math.min(amount as number, bounds[i + 1]?.[0] ?? Infinity) - from) * rate;
    }
    return [Math.round(total * 100) / 100];
  });
}

/* Native formulas, calculated once each as a whole sheet. */
const native = await openNativeSheet();
const scoreFormula = (row: number) =>
  `=100*(${[0, 1, 2, 3, 4]
    .map((k) => {
      const [, weight, floor, target] = kpis[k + 1] as [string, number, number, number];
      return `${weight}*MAX(0,MIN(1,(${'ABCDE'[k]}${row}-${floor})/(${target}-${floor})))`;
    })
    .join('+')})`;
const reasonFormula = (row: number) =>
  `=TEXTJOIN("; ",TRUE,IF(A${row}<=30,"","Overdue ("&A${row}&" > 30)"),IF(B${row}=0,"","Sold outside the region"),` +
  `IF(C${row}=0,"","Broke the price rule"),IF(D${row},"","Report late"),IF(E${row}>=60,"","Score too low ("&E${row}&" < 60)"),` +
  `IF(F${row}>=0.8,"","Target missed ("&F${row}&" < 0.8)"),IF(AND(G${row}>=10,G${row}<=60),"","Stock out of range"),` +
  `IF(OR(H${row}="A",H${row}="B",H${row}="C"),"","Grade not in the scheme"))`;

const score = await time(() => call('SOFTSCORE', actuals, kpis));
const columnar = await time(columnarScores);
const nativeScore =
  (await native.calculate(actuals.slice(0, NATIVE_ROWS), scoreFormula)) * (ROWS / NATIVE_ROWS);
const detail = await time(() => call('SCOREDETAIL', actuals, kpis));
const reasons = await time(() => call('REASONS', facts, gates, null));
const verdicts = await time(() => call('VERDICT', facts, gates, null));
const rules = await timeOnce(rulesEngine);
const nativeReasons =
  (await native.calculate(facts.slice(1, NATIVE_ROWS + 1), reasonFormula)) * (ROWS / NATIVE_ROWS);
const rebates = await time(() => call('REBATE', amounts, tiers, [['marginal']], null, null));
const decimals = await time(decimalRebates, 3);
const doubles = await time(doubleRebates);

const exact = decimalRebates();
const wrong = (cells: Matrix | number[][]) => cells.filter(([cell], i) => cell !== exact[i]?.[0]).length;

const { devDependencies: versions } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};
const rivals = ['json-rules-engine', 'decimal.js', '@univerjs/engine-formula']
  .map((name) => `${name} ${versions[name] ?? ''}`)
  .join(', ');
process.stdout.write(`\nNode ${process.version}, ${rivals} (native formulas)\n`);
printTable(`Custom functions, ${ROWS.toLocaleString('en-US')} rows, medians`, [
  {
    work: 'SOFTSCORE, 5 KPIs',
    ms: score,
    ratios: { 'native formulas': times(nativeScore, score), 'columnar doubles': times(columnar, score) },
  },
  { work: 'SCOREDETAIL, 5 KPIs', ms: detail },
  {
    work: 'REASONS, 8 gates',
    ms: reasons,
    ratios: { 'json-rules-engine': times(rules, reasons), 'native formulas': times(nativeReasons, reasons) },
  },
  { work: 'VERDICT, 8 gates', ms: verdicts },
  {
    work: 'REBATE, marginal',
    ms: rebates,
    ratios: { 'decimal.js': times(decimals, rebates), 'raw doubles': times(doubles, rebates) },
  },
]);
process.stdout.write(
  `  wrong cents in ${ROWS.toLocaleString('en-US')} rebates: REBATE ${wrong(call('REBATE', amounts, tiers, [['marginal']], null, null))}, raw doubles ${wrong(doubleRebates())}\n`,
);

const million: Matrix = Array.from({ length: 10 }, () => actuals).flat();
const long = await time(() => call('SOFTSCORE', million, kpis), 3);
/** Bytes in use, garbage not counted where the run allows to collect it. */
const inUse = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
let before = inUse();
const input = million.map((row) => [...row]);
const inputSize = inUse() - before;
before = inUse();
const kept = call('SOFTSCORE', input, kpis);
const { heapUsed, arrayBuffers } = process.memoryUsage();
const grown = heapUsed + arrayBuffers - before;
printTable('Linear to a million rows', [
  {
    work: 'SOFTSCORE, 1,000,000 rows',
    ms: long,
    ratios: { 'of ten times 100,000': `× ${(long / (10 * score)).toPrecision(3)}` },
  },
]);
process.stdout.write(
  `  memory: ${(grown / 1e6).toFixed(0)} MB, garbage included, while ${kept.length.toLocaleString('en-US')} rows were scored; ` +
    `× ${(grown / inputSize).toPrecision(2)} of the input’s ${(inputSize / 1e6).toFixed(0)} MB\n`,
);
process.exit(0);
