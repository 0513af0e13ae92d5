import { readFormula, withoutOwnBook, writeFormula } from './formula';
import { childOf, childrenOf, escapeXml, tag, type XmlElement } from './xml';

/** A defined name as the grid keeps it. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With `=` where it is a formula or a constant; a plain reference has none. */
  readonly formulaOrRefString: string;
  /** The sheet it belongs to, or the grid's word for the whole workbook. */
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** What the grid calls the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export interface SheetNames {
  readonly printArea?: string;
  readonly printTitles?: string;
  /** Where the sheet is filtered: Excel names that too. */
  readonly filtered?: string;
}

/**
 * `<definedNames>` of `workbook.xml`. `sheetIds` has every sheet of the file in its order, and nothing in the place of
 * those that are no worksheets: names count them too.
 */
export function readNames(
  workbook: XmlElement,
  sheetIds: readonly (string | undefined)[],
  custom: readonly string[],
): { names: DefinedName[]; ofSheets: Map<string, SheetNames> } {
  const names: DefinedName[] = [];
  const ofSheets = new Map<string, SheetNames>();
  childrenOf(childOf(workbook, 'definedNames'), 'definedName').forEach(({ attributes, text }, i) => {
    const { name = '', localSheetId, comment } = attributes;
    const reference = withoutOwnBook(text).trim();
    const sheet = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    if (localSheetId !== undefined && !sheet) return;
    if (name.startsWith('_xlnm.')) {
      if (!sheet) return;
      const known = ofSheets.get(sheet);
      if (name === '_xlnm.Print_Area') ofSheets.set(sheet, { ...known, printArea: reference });
      if (name === '_xlnm.Print_Titles') ofSheets.set(sheet, { ...known, printTitles: reference });
      return;
    }
    // Names of other files and lost references name nothing.
    if (reference === '' || /\[\d+\]|#REF!/.test(reference) || name.startsWith('_xl')) return;
    if (!NAME.test(name)) return;
    names.push({
      id: `name-${i}`,
      name,
      formulaOrRefString: isReference(reference) ? reference : readFormula(reference, custom),
      localSheetId: sheet ?? WHOLE_WORKBOOK,
      ...(comment && { comment }),
      ...(attributes['hidden'] === '1' && { hidden: true }),
    });
  });
  return { names, ofSheets };
}

/** `<definedNames>` for `workbook.xml`, in the order that Excel wants: by name. */
export function writeNames(
  names: readonly DefinedName[],
  ofSheets: ReadonlyMap<string, SheetNames>,
  sheetIds: readonly string[],
  custom: readonly string[],
): string {
  const written: { name: string; xml: string }[] = [];
  const add = (
    name: string,
    reference: string,
    more: Record<string, string | number | undefined> = {},
  ): void => {
    written.push({
      name,
      xml: tag('definedName', { name, ...more }, escapeXml(writeFormula(reference, custom))),
    });
  };
  for (const { name, formulaOrRefString, localSheetId, comment, hidden } of names) {
    const local = localSheetId === undefined ? -1 : sheetIds.indexOf(localSheetId);
    add(name, formulaOrRefString, {
      comment,
      localSheetId: local < 0 ? undefined : local,
      hidden: hidden ? 1 : undefined,
    });
  }
  for (const [sheet, { printArea, printTitles, filtered }] of ofSheets) {
    const localSheetId = sheetIds.indexOf(sheet);
    if (filtered) add('_xlnm._FilterDatabase', filtered, { localSheetId, hidden: 1 });
    if (printArea) add('_xlnm.Print_Area', printArea, { localSheetId });
    if (printTitles) add('_xlnm.Print_Titles', printTitles, { localSheetId });
  }
  if (written.length === 0) return '';
  written.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return tag('definedNames', {}, written.map(({ xml }) => xml).join(''));
}

/** The names of more than one cell, in lower case. */
export function areaNames(names: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(
        ({ formulaOrRefString }) =>
          !/![$]?[A-Z]+[$]?\d+$/i.test(formulaOrRefString) && /[:(]/.test(formulaOrRefString),
      )
      .map(({ name }) => name.toLowerCase()),
  );
}

function isReference(text: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!()+*/"]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i.test(text);
}
