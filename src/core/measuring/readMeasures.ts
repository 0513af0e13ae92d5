import { readForWhom } from '../eligibility/forWhom';
import type { TableSource } from '../sheet/source';
import { brokenTable } from '../tables/broken';
import { missingCell, optionalNumber, readRowTable, type RowCells } from '../tables/rowTable';
import { isMissing, plainText, type Cell } from '../values/cell';
import { readWord } from '../values/choice';
import { readDate } from '../values/date';
import { nameKey } from '../values/heading';
import { isProblem, shown, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import {
  MEASURE_HEADINGS,
  MEASURE_WORDS,
  ROW_WORDS,
  type MeasureDefinition,
  type MeasureField,
  type MeasureName,
  type MeasureTable,
} from './definition';

type Row = RowCells<MeasureField>;

/** What a measure cannot do without, beside its list and the account's column. */
const NEEDS: Readonly<Record<MeasureName, readonly MeasureField[]>> = {
  numericDistribution: ['outlet', 'columns'],
  weightedDistribution: ['outlet', 'columns', 'weight'],
  listingRate: ['outlet', 'columns', 'of'],
  displayScore: ['columns'],
  shareOfShelf: ['columns', 'of'],
  daysToDistribution: ['outlet', 'columns', 'launch', 'share'],
  speedIndex: ['outlet', 'columns', 'launch', 'day', 'share'],
  promotionRate: ['columns', 'of'],
  onShelf: ['columns', 'of'],
  sum: ['columns'],
  count: [],
  max: ['columns'],
  last: ['columns', 'date'],
};

/** Between the names of several columns. */
const BETWEEN = /[|、;；\n]/;

const namesIn = (cell: Cell): readonly string[] =>
  isMissing(cell)
    ? []
    : plainText(cell)
        .split(BETWEEN)
        .map((name) => name.trim())
        .filter(Boolean);

/** Reads the Measures table. The first row that cannot be read is the table's problem, with its cell. */
export function readMeasures(source: TableSource): MeasureTable | Problem {
  const broken = brokenTable(source, MEASURE_HEADINGS);
  if (broken) return broken;
  const rowOf = new Map<string, number>();
  return readRowTable(source, MEASURE_HEADINGS, ['figure', 'measure', 'list', 'account'], (row) => {
    const definition = readDefinition(row);
    if (isProblem(definition)) return definition;
    const key = nameKey(definition.figure);
    const before = rowOf.get(key);
    const at = row.place('figure');
    if (before !== undefined)
      return {
        problem: 'figure-twice',
        kind: 'value',
        at,
        details: { figure: definition.figure, row: before },
      };
    rowOf.set(key, at.row ?? 0);
    return definition;
  });
}

function readDefinition(row: Row): MeasureDefinition | Problem {
  const { cell, place } = row;
  for (const field of ['figure', 'measure', 'list', 'account'] as const) {
    const missing = missingCell(row, field);
    if (missing) return missing;
  }
  const measure = readWord(cell('measure'), MEASURE_WORDS, () => place('measure'));
  if (isProblem(measure)) return measure;
  const needed = NEEDS[measure].find((field) => isMissing(cell(field)));
  if (needed !== undefined)
    return {
      problem: 'measure-needs',
      kind: 'value',
      at: place(needed),
      details: {
        measure: plainText(cell('measure')),
        heading: MEASURE_HEADINGS[needed].slice(0, 2).join(' / '),
      },
    };
  const columns = namesIn(cell('columns'));
  const of = namesIn(cell('of'));
  const pairs = measure === 'shareOfShelf' || measure === 'promotionRate' || measure === 'onShelf';
  if (pairs && columns.length !== of.length)
    return {
      problem: 'columns-do-not-pair',
      kind: 'value',
      at: place('of'),
      details: { columns: columns.length, of: of.length },
    };
  // Whether any visit of the period or the last one counts decides the figure, so it is asked wherever outlets repeat.
  if (isMissing(cell('rows')) && !isMissing(cell('outlet')))
    return { problem: 'rows-not-said', kind: 'value', at: place('rows') };
  const rows = isMissing(cell('rows')) ? 'all' : readWord(cell('rows'), ROW_WORDS, () => place('rows'));
  if (isProblem(rows)) return rows;
  const lacking = rows === 'last' && (['outlet', 'date'] as const).find((field) => isMissing(cell(field)));
  if (lacking)
    return {
      problem: 'measure-needs',
      kind: 'value',
      at: place(lacking),
      details: {
        measure: plainText(cell('rows')),
        heading: MEASURE_HEADINGS[lacking].slice(0, 2).join(' / '),
      },
    };
  const where = readForWhom(cell('where'), place('where'));
  if (isProblem(where)) return where;
  const days = readDays(row);
  if (isProblem(days)) return days;
  const numbers: { day?: number; share?: number; universe?: number } = {};
  for (const field of ['day', 'share', 'universe'] as const) {
    const value = optionalNumber(row, field, field === 'share' ? 'rate' : 'amount');
    if (isProblem(value)) return value;
    if (value !== undefined) numbers[field] = value;
  }
  const text = (field: MeasureField) => (isMissing(cell(field)) ? undefined : plainText(cell(field)));
  const [outlet, weight, date] = [text('outlet'), text('weight'), text('date')];
  return {
    figure: plainText(cell('figure')),
    measure,
    list: plainText(cell('list')),
    account: plainText(cell('account')),
    ...(outlet !== undefined && { outlet }),
    columns,
    of,
    ...(weight !== undefined && { weight }),
    where,
    rows,
    ...(date !== undefined && { date }),
    ...days,
    ...numbers,
  };
}

function readDays({ cell, place }: Row): Pick<MeasureDefinition, 'from' | 'to' | 'launch'> | Problem {
  const days: { from?: number; to?: number; launch?: number } = {};
  for (const field of ['from', 'to', 'launch'] as const) {
    const day = readDate(cell(field));
    if (day === UNREADABLE)
      return {
        problem: 'not-a-date',
        kind: 'value',
        at: place(field),
        details: { text: shown(cell(field)) },
      };
    if (day !== MISSING) days[field] = Math.floor(day);
  }
  return days;
}
