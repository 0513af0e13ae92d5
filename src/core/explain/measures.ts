import { daysToDistribution } from '../measures/daysToDistribution';
import { addPoints, displayScore } from '../measures/displayScore';
import { readHandling } from '../measures/handling';
import { countListed, listingRate } from '../measures/listingRate';
import { numericDistribution } from '../measures/numericDistribution';
import { countItems, onShelfAvailability } from '../measures/onShelf';
import { headsOutlets, readOutlet } from '../measures/outlet';
import { countPromotions, promotionRate } from '../measures/promotionRate';
import type { Ratio } from '../measures/ratio';
import { addFacings, shareOfShelf } from '../measures/shareOfShelf';
import { speedIndex } from '../measures/speedIndex';
import { readAim, readStocking } from '../measures/stocking';
import { addTurnover, weightedDistribution } from '../measures/weightedDistribution';
import { isMissing, type Cell, type Cells } from '../values/cell';
import { readDate } from '../values/date';
import { toNumber } from '../values/decimal';
import { readNumber } from '../values/number';
import { isProblem, type Problem } from '../values/problem';
import { readQuantitySetting, type Optional } from '../values/setting';
import { shapeOf } from '../values/shape';
import { readYesNo } from '../values/yesNo';
import {
  displayValueOf,
  date,
  number,
  share,
  tally,
  term,
  terms,
  text,
  type Explainer,
  type DisplayValue,
  type Given,
  type Label,
  type Part,
  type Steps,
  type Tally,
  type Term,
} from './explanation';

/** What the cells of a parameter hold, and so what is counted in them. */
type Holds = 'outlets' | 'ticks' | 'numbers' | 'dates' | 'share' | 'date';

const countIn = (cells: Cells, counts: (cell: Cell) => boolean): number =>
  cells.reduce((sum, row) => sum + row.filter(counts).length, 0);

const COUNTED: Readonly<Record<Holds, readonly [(cells: Cells) => number, Tally]>> = {
  outlets: [
    (cells) =>
      new Set(
        cells.flatMap((row) => row.filter((cell) => !isMissing(cell) && !headsOutlets(cell)).map(readOutlet)),
      ).size,
    'different',
  ],
  ticks: [(cells) => countIn(cells, (cell) => readYesNo(cell) === true), 'yes'],
  numbers: [(cells) => countIn(cells, (cell) => typeof readNumber(cell) === 'number'), 'numbers'],
  share: [(cells) => countIn(cells, (cell) => typeof readNumber(cell) === 'number'), 'numbers'],
  dates: [(cells) => countIn(cells, isDay), 'dates'],
  date: [(cells) => countIn(cells, isDay), 'dates'],
};

/** A day; a 0 is how desktop Excel hands a blank cell over. */
const isDay = (cell: Cell) => cell !== 0 && typeof readDate(cell) === 'number';

function contentFigure(cells: Cells, holds: Holds): DisplayValue {
  const { rows, columns } = shapeOf(cells);
  const [count, of] = COUNTED[holds];
  if (rows > 1 || columns > 1) return tally(count(cells), of);
  const cell = cells[0]?.[0];
  const day = holds === 'date' || holds === 'dates' ? readDate(cell) : undefined;
  return typeof day === 'number' ? date(day) : displayValueOf(cell, holds === 'share' ? share : number);
}

/** The arguments as they were read: how large, how much of them blank, and what counts in them. */
function inputSteps(parameters: Readonly<Record<string, Holds>>, given: Given): Steps {
  const rows = Object.entries(parameters).flatMap(([name, holds], i): DisplayValue[][] => {
    const cells = given[i];
    if (!cells) return [];
    const { rows: height, columns } = shapeOf(cells);
    const filled = countIn(cells, (cell) => !isMissing(cell));
    return [
      [
        text(name),
        text(`${height} × ${columns}`),
        number(height * columns - filled),
        contentFigure(cells, holds),
      ],
    ];
  });
  return { part: 'steps', caption: 'inputs', columns: ['argument', 'size', 'blank', 'content'], rows };
}

/** A measure is one number for all its outlets; every row of every argument counts. */
const measure = (
  parameters: Readonly<Record<string, Holds>>,
  measured: (given: Given) => number | Problem,
  termsOf: (given: Given) => readonly Term[] = () => [],
): Explainer => ({
  parameters: Object.keys(parameters),
  byRow: [],
  answer: (given) => [[measured(given)]],
  derive: (given) => {
    const found = termsOf(given);
    const parts: Part[] = [inputSteps(parameters, given)];
    if (found.length > 0) parts.push(terms(...found));
    return { parts };
  },
});

/** The two sums whose quotient the measure is. */
function ratioTerms(ratio: Ratio | Problem, whole: Label, part: Label): Term[] {
  if (isProblem(ratio)) return [];
  return [term(whole, number(toNumber(ratio.whole))), term(part, number(toNumber(ratio.part)))];
}

/** Outlets, and those of them that handle the product. */
function handlingTerms(outlets: Optional, handled: Optional): Term[] {
  const handling = readHandling(outlets ?? [], handled ?? []);
  if (isProblem(handling)) return [];
  return [
    term('outlets', number(handling.names.length)),
    term('handling', number(handling.handles.filter(Boolean).length)),
  ];
}

export const numericDist = measure(
  { outlets: 'outlets', handled: 'ticks' },
  ([outlets, handled]) => numericDistribution(outlets ?? [], handled ?? []),
  ([outlets, handled]) => handlingTerms(outlets, handled),
);

export const weightedDist = measure(
  { outlets: 'outlets', handled: 'ticks', turnover: 'numbers' },
  ([outlets, handled, turnover]) => weightedDistribution(outlets ?? [], handled ?? [], turnover ?? []),
  ([outlets, handled, turnover]) => [
    ...handlingTerms(outlets, handled),
    ...ratioTerms(
      addTurnover(outlets ?? [], handled ?? [], turnover ?? []),
      'turnoverAll',
      'turnoverHandling',
    ),
  ],
);

export const listing = measure(
  { targetOutlets: 'outlets', listedOutlets: 'outlets' },
  ([targets, listed]) => listingRate(targets ?? [], listed ?? []),
  ([targets, listed]) => ratioTerms(countListed(targets ?? [], listed ?? []), 'targets', 'targetsListed'),
);

export const display = measure(
  { checks: 'ticks', points: 'numbers' },
  ([checks, points]) => displayScore(checks ?? [], points),
  ([checks, points]) => ratioTerms(addPoints(checks ?? [], points), 'pointsPossible', 'pointsWon'),
);

export const shelfShare = measure(
  { own: 'numbers', total: 'numbers' },
  ([own, total]) => shareOfShelf(own ?? [], total ?? []),
  ([own, total]) => ratioTerms(addFacings(own ?? [], total ?? []), 'facingsAll', 'facingsOwn'),
);

/** Outlets to be won, and those that have stocked the product. */
function stockingTerms(launch: Optional, firstStocked: Optional, universe: Optional): Term[] {
  const stocking = readStocking(launch ?? [], firstStocked ?? [], universe);
  if (isProblem(stocking)) return [];
  return [term('universe', number(stocking.universe)), term('stocked', number(stocking.days.length))];
}

export const daysToDist = measure(
  { launch: 'date', firstStocked: 'dates', target: 'share', universe: 'numbers' },
  ([launch, firstStocked, target, universe]) =>
    daysToDistribution(launch ?? [], firstStocked ?? [], target ?? [], universe),
  ([launch, firstStocked, , universe]) => stockingTerms(launch, firstStocked, universe),
);

export const speed = measure(
  { launch: 'date', firstStocked: 'dates', day: 'numbers', planned: 'share', universe: 'numbers' },
  ([launch, firstStocked, day, planned, universe]) =>
    speedIndex(launch ?? [], firstStocked ?? [], day ?? [], planned ?? [], universe),
  ([launch, firstStocked, day, planned, universe]) => {
    const stocking = readStocking(launch ?? [], firstStocked ?? [], universe);
    const by = readQuantitySetting({ name: 'day', cells: day });
    const aim = readAim('planned', planned ?? []);
    if (isProblem(stocking) || isProblem(by) || isProblem(aim)) return [];
    return [
      term('universe', number(stocking.universe)),
      term('stockedBy', number(stocking.days.filter((days) => days <= by).length)),
      term('outletsNeeded', number(stocking.universe * aim)),
    ];
  },
);

export const promotion = measure(
  { inScope: 'ticks', executed: 'ticks' },
  ([inScope, executed]) => promotionRate(inScope ?? [], executed ?? []),
  ([inScope, executed]) =>
    ratioTerms(countPromotions(inScope ?? [], executed ?? []), 'inScope', 'inScopeExecuted'),
);

export const onShelf = measure(
  { required: 'ticks', present: 'ticks' },
  ([required, present]) => onShelfAvailability(required ?? [], present ?? []),
  ([required, present]) =>
    ratioTerms(countItems(required ?? [], present ?? []), 'required', 'requiredPresent'),
);
