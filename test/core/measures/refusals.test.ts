import { daysToDistribution } from '../../../src/core/measures/daysToDistribution';
import { displayScore } from '../../../src/core/measures/displayScore';
import { listingRate } from '../../../src/core/measures/listingRate';
import { numericDistribution } from '../../../src/core/measures/numericDistribution';
import { onShelfAvailability } from '../../../src/core/measures/onShelf';
import { promotionRate } from '../../../src/core/measures/promotionRate';
import { shareOfShelf } from '../../../src/core/measures/shareOfShelf';
import { speedIndex } from '../../../src/core/measures/speedIndex';
import { weightedDistribution } from '../../../src/core/measures/weightedDistribution';
import { column } from './outletLists';

/*
 * What each measure says of lists it cannot measure: the sentence, the Excel error, the argument and the cell, and the
 * figures that the sentence shows.
 */
type Place = string | readonly [argument: string, row: number, column: number];
const refusal = (kind: string) => (problem: string, place: Place, details?: object) => {
  const [argument, row, column] = typeof place === 'string' ? [place] : place;
  const at = row === undefined ? { argument } : { argument, row, column };
  return { problem, kind, at, ...(details && { details }) };
};
const [value, na, num] = [refusal('value'), refusal('na'), refusal('num')];

const yes = column('yes', 'yes');
const LAUNCH = [[46082]];
const DATES = column(46083, 46084);
const HALF = [[0.5]];
const wide = [
  [1, 1],
  [1, 1],
];
const mismatch = (argument: string, otherArgument: string) =>
  value('shape-mismatch', argument, {
    rows: 2,
    columns: 2,
    otherArgument,
    otherRows: 2,
    otherColumns: 1,
  });

test.each<[string, () => unknown, object]>([
  // NUMDIST and WTDDIST
  ['no outlets', () => numericDistribution(column('', ''), column('', '')), na('no-outlets', 'outlets')],
  ['no mark', () => numericDistribution(column('A', 'B'), column('', '')), na('nothing-marked', 'handled')],
  [
    'two columns of outlets',
    () => numericDistribution(wide, yes),
    value('too-many-columns', 'outlets', { allowed: 1, found: 2 }),
  ],
  [
    'TRUE as an outlet',
    () => numericDistribution(column('A', true), yes),
    value('not-an-outlet', ['outlets', 2, 1], { text: 'true' }),
  ],
  [
    'a sub-total',
    () => numericDistribution(column('A', 'Sub-Total'), yes),
    value('subtotal-among-outlets', ['outlets', 2, 1], { text: 'Sub-Total' }),
  ],
  [
    'a mark without an outlet, among blanks',
    () =>
      numericDistribution(column('A', ''), [
        ['yes', ''],
        ['', 'yes'],
      ]),
    value('outlet-missing', ['outlets', 2, 1]),
  ],
  [
    'a 0 as mark beside a blank',
    () => numericDistribution(column('A', ''), column(1, 0)),
    value('outlet-missing', ['outlets', 2, 1]),
  ],
  [
    'a mark beside a 0',
    () => numericDistribution(column('A', 0), yes),
    value('outlet-missing', ['outlets', 2, 1]),
  ],
  [
    'a heading over marks alone',
    () => numericDistribution(column('', 'A'), column('Handled', 'yes')),
    value('outlet-missing', ['outlets', 1, 1]),
  ],
  ['no cells', () => numericDistribution([], []), value('empty-range', 'outlets')],
  ['no cells, across', () => numericDistribution([['A', 'B']], [[]]), value('empty-range', 'handled')],
  [
    'a list across and one down',
    () => numericDistribution([['A', 'B']], [['yes']]),
    value('shape-mismatch', 'handled', {
      rows: 1,
      columns: 1,
      otherArgument: 'outlets',
      otherRows: 1,
      otherColumns: 2,
    }),
  ],
  [
    'turnover without an outlet',
    () => weightedDistribution(column('A', ''), column('yes', ''), column(5, 7)),
    value('outlet-missing', ['outlets', 2, 1]),
  ],
  [
    'two columns of turnover',
    () => weightedDistribution(column('A', 'B'), yes, wide),
    value('too-many-columns', 'turnover', { allowed: 1, found: 2 }),
  ],
  [
    'a mark that is none',
    () => weightedDistribution(column('A', 'B'), column('yes', 'maybe'), column(5, 7)),
    value('not-yes-no', ['handled', 2, 1], { text: 'maybe' }),
  ],
  [
    'no turnover of the first outlet',
    () => weightedDistribution(column('A', 'B'), yes, column('', 5)),
    na('turnover-missing', ['turnover', 1, 1], { outlet: 'A' }),
  ],
  [
    'turnovers of 0',
    () => weightedDistribution(column('A', 'B'), yes, column(0, 0)),
    na('no-turnover', 'turnover'),
  ],
  // LISTINGRATE
  ['no targets', () => listingRate(column(''), column('A')), na('no-outlets', 'targetOutlets')],
  ['no list at all', () => listingRate(column('A'), [[]]), value('empty-range', 'listedOutlets')],
  [
    'TRUE as a target',
    () => listingRate(column('A', true), column('A')),
    value('not-an-outlet', ['targetOutlets', 2, 1], { text: 'true' }),
  ],
  [
    'a total',
    () => listingRate(column('A'), [['A', ' TOTAL']]),
    value('subtotal-among-outlets', ['listedOutlets', 1, 2], { text: ' TOTAL' }),
  ],
  // PROMORATE and OSA
  ['nothing in scope', () => promotionRate(column('no', ''), yes), na('nothing-in-scope', 'inScope')],
  ['nothing required', () => onShelfAvailability(column('no', ''), yes), na('nothing-required', 'required')],
  ['nothing marked', () => onShelfAvailability(yes, column('', '')), na('nothing-marked', 'present')],
  [
    'a requirement that is none',
    () => onShelfAvailability(column('yes', 'often'), yes),
    value('not-yes-no', ['required', 2, 1], { text: 'often' }),
  ],
  ['blocks of another width', () => onShelfAvailability(yes, wide), mismatch('present', 'required')],
  [
    'headings only',
    () => promotionRate(column('In scope'), column('Executed')),
    value('no-rows-below', 'inScope'),
  ],
  // DISPLAYSCORE
  ['nothing audited', () => displayScore([['', '']]), na('nothing-audited', 'checks')],
  ['no checks', () => displayScore([[]]), value('empty-range', 'checks')],
  ['no points', () => displayScore([['yes']], [[]]), value('empty-range', 'points')],
  [
    'a block of points for four checks',
    () => displayScore([['yes', 'no', 'no', 'yes']], wide),
    value('points-do-not-fit', 'points', { checks: 4, points: 4 }),
  ],
  // SHELFSHARE
  ['no facings', () => shareOfShelf(column(0, 0), column(0, 0)), na('no-facings', 'total')],
  ['shelves of another width', () => shareOfShelf(column(1, 2), wide), mismatch('total', 'own')],
  [
    'a total that is no number',
    () => shareOfShelf(column(1, 2), column(3, '4a')),
    value('not-a-number', ['total', 2, 1], { text: '4a' }),
  ],
  [
    'a mistyped number under no heading',
    () => shareOfShelf(column('3O', 3), column('Total', 12)),
    value('not-a-number', ['own', 1, 1], { text: '3O' }),
  ],
  // DAYSTODIST and SPEEDINDEX
  ['no launch day', () => daysToDistribution([], DATES, HALF), na('missing-cell', 'launch')],
  ['a blank handed over as 0', () => daysToDistribution([[0]], DATES, HALF), na('missing-cell', 'launch')],
  [
    'two launch days',
    () => daysToDistribution([[46082, 46083]], DATES, HALF),
    value('one-cell', 'launch', { rows: 1, columns: 2 }),
  ],
  [
    'a launch in spring',
    () => speedIndex([['spring']], DATES, [[1]], HALF),
    value('not-a-date', 'launch', { text: 'spring' }),
  ],
  [
    'a date that is none',
    () => speedIndex(LAUNCH, column(46083, 'soon'), [[1]], HALF),
    value('not-a-date', ['firstStocked', 2, 1], { text: 'soon' }),
  ],
  ['no dates', () => daysToDistribution(LAUNCH, [[]], HALF), value('empty-range', 'firstStocked')],
  [
    'a target not reached',
    () => daysToDistribution(LAUNCH, column(46083, ''), [[1]]),
    na('distribution-not-reached', 'firstStocked', { stocked: 1, needed: 2, universe: 2 }),
  ],
  [
    'a target of 120 %',
    () => daysToDistribution(LAUNCH, DATES, [['120%']]),
    num('share-out-of-range', 'target', { value: 1.2 }),
  ],
  [
    'a plan that is no number',
    () => speedIndex(LAUNCH, DATES, [[1]], [['half']]),
    value('not-a-number', 'planned', { text: 'half' }),
  ],
  [
    'a universe below what is stocked',
    () => daysToDistribution(LAUNCH, DATES, HALF, [[1]]),
    value('universe-too-small', 'universe', { universe: 1, stocked: 2 }),
  ],
  [
    'a universe of none',
    () => daysToDistribution(LAUNCH, column('', ''), HALF, [[0]]),
    num('not-a-count', 'universe', { value: 0 }),
  ],
  [
    'a universe that is no number',
    () => daysToDistribution(LAUNCH, DATES, HALF, [['all']]),
    value('not-a-number', 'universe', { text: 'all' }),
  ],
])('%s', (_, measure, expected) => expect(measure()).toEqual(expected));
