import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { parseRect, type Rect, rectText, sheetPrefix, splitSheet } from '../address';
import { HostError } from '../errors';
import type { Book } from './book';
import { formulaFault } from './formula-rules';
import type { Sheet } from './sheet';

/** What Univer calls the scope of a name that the whole workbook sees. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';
const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** A defined name. */
export interface Name {
  readonly id: string;
  readonly name: string;
  /** As Excel shows it, beginning with `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Null where the whole workbook sees it. */
  readonly sheet: Sheet | null;
}

export interface Place {
  readonly sheet: Sheet;
  readonly area: Rect;
}

/** The name's rules of Excel, which tables follow too. */
export function checkName(name: string): void {
  if (!VALID.test(name) || /^[rc]$/i.test(name) || /^[A-Z]{1,3}\d{1,7}$/i.test(name))
    throw new HostError('InvalidArgument');
}

export const placeFormula = ({ sheet, area }: Place): string =>
  `=${sheetPrefix(sheet.name)}${rectText(area, '$')}`;

/** The defined names of the workbook. */
export class Names {
  constructor(private readonly book: Book) {}

  get all(): Name[] {
    const map = this.book.services.get(IDefinedNamesService).getDefinedNameMap(this.book.univer.getUnitId());
    return Object.values(map ?? {}).map((param) => this.read(param));
  }

  private read(param: IDefinedNamesServiceParam): Name {
    const { localSheetId } = param;
    return {
      id: param.id,
      name: param.name,
      formula: param.formulaOrRefString.startsWith('=')
        ? param.formulaOrRefString
        : `=${param.formulaOrRefString}`,
      comment: param.comment ?? '',
      visible: param.hidden !== true,
      sheet: !localSheetId || localSheetId === WORKBOOK_SCOPE ? null : this.book.byId(localSheetId),
    };
  }

  /** By name, which has no case; `sheet` null for the workbook's own. */
  find(name: string, sheet: Sheet | null): Name | null {
    const key = name.toLowerCase();
    return this.all.find((other) => other.name.toLowerCase() === key && other.sheet === sheet) ?? null;
  }

  add(name: string, formula: string, comment: string, sheet: Sheet | null): Name {
    checkName(name);
    if (this.find(name, sheet) || this.book.tables.find(name)) throw new HostError('ItemAlreadyExists');
    return this.put({ id: crypto.randomUUID(), name, formula, comment, visible: true, sheet });
  }

  put(name: Name): Name {
    const fault = formulaFault(this.book, name.formula);
    if (fault !== null) throw new HostError('InvalidArgument', `Excel refuses ${name.formula}: ${fault}`);
    this.book.flush();
    // A reference stands without its equals sign, anything else with it.
    const reference = this.placeOf(name) ? name.formula.slice(1) : name.formula;
    this.book.apply('formula.mutation.set-defined-name', {
      unitId: this.book.univer.getUnitId(),
      id: name.id,
      name: name.name,
      formulaOrRefString: reference,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheet?.id ?? WORKBOOK_SCOPE,
    });
    return name;
  }

  remove(name: Name): void {
    this.book.apply('formula.mutation.remove-defined-name', {
      unitId: this.book.univer.getUnitId(),
      id: name.id,
      name: name.name,
      formulaOrRefString: name.formula,
    });
  }

  /** The cells that a name stands for; null where it stands for something else. */
  placeOf(name: Name): Place | null {
    const { sheet: sheetName, cells } = splitSheet(name.formula.slice(1));
    if (sheetName === null) return null;
    const sheet = this.book.find(sheetName);
    const area = sheet && safeRect(cells);
    return sheet && area ? { sheet, area } : null;
  }
}

function safeRect(cells: string): Rect | null {
  try {
    return parseRect(cells);
  } catch {
    return null;
  }
}
