import { isFormula, type Content, type SheetDocument } from '../sheet/document';
import { columnLetters } from '../sheet/formula';
import { isBlank, plainText, type Cells } from '../values/cell';
import { fill } from '../values/fill';
import { placeOf, type Carried, type Unplaced } from '../paper/carried';
import { FIRST_COLUMN, FIRST_HELPER } from '../paper/page';
import type { PlanInput } from './plan';
import { planSheet } from './planSheet';
import { changesSince, standingOf } from './standing';
import { columnsOn, keyOf, LOG_ROW, readLog, tableRows } from './standingSheet';

/** A plan sheet that another takes the place of, from A1 on: what its cells hold and what they show. */
export interface OldPlan {
  /** Its name from then on. */
  readonly name: string;
  readonly values: Cells;
  readonly formulas: Cells;
  readonly texts: Cells;
}

/** A plan that is drawn anew, and how many rows of the old sheet hold something that has no place on it. */
export interface RedrawnPlan {
  readonly sheet: SheetDocument;
  readonly unplaced: number;
}

/**
 * The plan as it would be made today, with all that people typed in the old sheet: each input in the place of its row
 * and column, what has no place any more in a list at the end, and a line of the change log that says why. An input that
 * was left empty stays empty. Signatures are listed, not carried over: what was signed is the old sheet.
 */
export function redrawPlan(plan: PlanInput, old: OldPlan): RedrawnPlan {
  const fresh = planSheet(plan);
  const grid = readGrid(old, fresh);
  const carried: Carried = {
    inputAt: grid.inputAt,
    log: { line: grid.logLine, text: logText(plan, old, grid, fresh) },
    oldSheet: old.name,
    unplaced: [],
  };
  const sheet = planSheet({ ...plan, carried });
  const unplaced = unplacedOn(sheet, old, grid);
  return {
    sheet: unplaced.length === 0 ? sheet : planSheet({ ...plan, carried: { ...carried, unplaced } }),
    unplaced: unplaced.length,
  };
}

type Grid = ReturnType<typeof readGrid>;

/** @param fresh the plan as it is drawn now, which tells the old sheet's columns. */
function readGrid({ values, formulas }: OldPlan, fresh: SheetDocument) {
  const columns = columnsOn(values, fresh);
  const labelOf = (row: number) => values[row]?.[columns[FIRST_COLUMN] ?? -1];
  const placeAt = (row: number) => placeOf(keyOf(values[row] ?? []), labelOf(row));
  const rows = new Map<string, number>();
  for (const row of values.keys()) {
    const place = placeAt(row);
    if (row > 0 && place !== '' && !rows.has(place)) rows.set(place, row);
  }
  /** The formula of a cell; text that only begins like one is none. */
  const formulaAt = (row: number, column: number): string | undefined => {
    const formula = formulas[row]?.[column];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column]
      ? formula
      : undefined;
  };
  const { lastUsed, standing } = readLog(values, columns);
  const logLine = Number(LOG_ROW.exec(keyOf(values[lastUsed ?? -1] ?? []))?.[1] ?? 0);
  const inputAt = (place: string, column: number): Content | undefined => {
    const [row, from] = [rows.get(place), columns[column] ?? -1];
    const isLater = Number(LOG_ROW.exec(place)?.[1] ?? 0) > logLine;
    if (row === undefined || from < 0 || isLater || NOT_CARRIED.test(place)) return undefined;
    const formula = formulaAt(row, from);
    if (formula !== undefined && LINK.test(formula)) return undefined;
    const value = values[row]?.[from];
    return isBlank(value) || (formula !== undefined && ERROR.test(String(value))) ? null : (value ?? null);
  };
  return { columns, labelOf, placeAt, rows, formulaAt, standing, logLine, inputAt };
}

/** A signature is given to a sheet; the list of what has no place is made anew. */
const NOT_CARRIED = /^(?:sign|unplaced):/;
const ERROR = /^#/;
/** Where the tables had a column for what people type otherwise, the add-in's formula refers to one of the hidden rows. */
const LINK = /\$[A-Z]+\$[23](?!\d)/;
/** Rows whose words are the add-in's. */
const HEADINGS = /(?:^|:)headings$/;
const OWN_COLUMN = /^[ch]\d+$/;

/** What people typed that the new sheet holds nowhere, row by row. */
function unplacedOn(sheet: SheetDocument, { values, texts }: OldPlan, grid: Grid): Unplaced[] {
  const inputs = new Set(sheet.inputs.map(({ row, column }) => `${row},${column}`));
  const rowOf = new Map(sheet.contents.map((row, at) => [placeOf(keyOf(row), row[FIRST_COLUMN]), at]));
  const lists = new Set(
    sheet.inputs.flatMap(({ row, column }) =>
      column === FIRST_COLUMN ? [listOf(keyOf(sheet.contents[row] ?? []))] : [],
    ),
  );

  /** True where a cell of the old sheet holds what a person typed, and the new sheet has it nowhere. */
  const isUnplaced = (row: number, from: number): boolean => {
    const formula = grid.formulaAt(row, from);
    if (formula === undefined && isBlank(values[row]?.[from])) return false;
    const key = keyOf(values[row] ?? []);
    const column = grid.columns.indexOf(from);
    if (key === '' || !OWN_COLUMN.test(plainText(values[0]?.[from]))) return true;
    if (column < 0 || column >= FIRST_HELPER) return false;
    const place = grid.placeAt(row);
    const at = grid.rows.get(place) === row ? rowOf.get(place) : undefined;
    if (at === undefined) {
      if (formula !== undefined || HEADINGS.test(key) || values[row]?.[from] === '–') return false;
      return column > FIRST_COLUMN || lists.has(listOf(key));
    }
    if (inputs.has(`${at},${column}`)) {
      const isCarried = grid.inputAt(place, column) !== undefined;
      // What a formula of a person's own came to is carried over; the formula itself is not.
      return formula === undefined ? !isCarried : !LINK.test(formula);
    }
    const content = sheet.contents[at]?.[column] ?? null;
    return formula === undefined && values[row]?.[from] !== '–' && (content === null || isFormula(content));
  };

  return values.flatMap((cells, row) => {
    const typed = row === 0 ? [] : [...cells.keys()].filter((from) => from > 0 && isUnplaced(row, from));
    const [first] = typed;
    if (first === undefined) return [];
    const label = grid.columns[FIRST_COLUMN] ?? -1;
    const isLabelled = keyOf(cells) !== '' && !typed.includes(label);
    return [
      {
        row: isLabelled ? String(texts[row]?.[label] ?? '') : '',
        text: typed.map((from) => grid.formulaAt(row, from) ?? String(texts[row]?.[from] ?? '')).join(' · '),
        address: `${columnLetters(first)}${row + 1}`,
      },
    ];
  });
}

/** The list that a row belongs to: `action` for `action:3`. */
const listOf = (key: string): string => key.replace(/:.*$/, '');

/** Why the plan is drawn anew: what the scheme has gained and lost, and how the account stands now. */
function logText(
  plan: PlanInput,
  old: OldPlan,
  { labelOf, standing }: Grid,
  { contents }: SheetDocument,
): string {
  const { words } = plan;
  const before = shapeOf(old.values, labelOf);
  const after = shapeOf(contents, (row) => contents[row]?.[FIRST_COLUMN]);
  const named = (template: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(template, { names: names.join(words.common.listComma) })];
  const { redrawn } = words;
  const changes = [
    ...named(redrawn.kpisAdded, without(after.kpis, before.kpis)),
    ...named(redrawn.kpisRemoved, without(before.kpis, after.kpis)),
    ...named(redrawn.gatesAdded, without(after.gates, before.gates)),
    ...named(redrawn.gatesRemoved, without(before.gates, after.gates)),
    ...(before.bands === after.bands
      ? []
      : [fill(redrawn.bands, { before: before.bands, after: after.bands })]),
    changesSince(standing, standingOf(plan), words),
  ];
  return fill(redrawn.log, {
    changes: changes.filter((change) => change !== '').join(words.signOff.changes.separator),
    sheet: old.name,
  });
}

/** What of the workbook's tables a sheet has rows for. */
function shapeOf(rows: Cells | SheetDocument['contents'], labelOf: (row: number) => unknown) {
  const keys = tableRows(rows);
  const those = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
  return {
    kpis: those('kpi:').map((key) => key.slice('kpi:'.length)),
    gates: rows.flatMap((row, at) => (keyOf(row).startsWith('gate:') ? [plainText(labelOf(at))] : [])),
    bands: those('what-if:band:').length,
  };
}

/** Names that are not among the others, each as often as it is there more often. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return names.filter((name) => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
