import type { Behaviour } from './behaviour';

/** What the workbench and the tests see of the host. */

/** One plain cell on its way into or out of a custom function; null is a blank. */
export type FunctionCell = string | number | boolean | null;

/**
 * A data type of Excel as a custom function receives it: an error where its metadata accepts errors, a formatted number
 * or an entity where it accepts data types.
 */
interface DataType {
  readonly type: 'Error' | 'FormattedNumber' | 'Entity';
  readonly basicType?: 'Error' | 'Double';
  readonly basicValue: string | number;
  readonly errorType?: string;
  readonly numberFormat?: string;
}

export type ArgumentCell = FunctionCell | DataType;

/** An error that a function gave, with the sentence that Excel shows beside its code. */
export interface FunctionError {
  readonly error:
    '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#NULL!' | '#REF!' | '#NAME?' | '#BUSY!' | '#CONNECT!';
  readonly message: string;
}

/** What a call comes back with: a matrix (a single value is 1 × 1) whose cells may be errors, or one error. */
export type FunctionResult =
  { readonly value: readonly (readonly (FunctionCell | FunctionError)[])[] } | FunctionError;

/** What a function is called with for one parameter: a value, the matrix of a range, or undefined where it is left out. */
export type FunctionArgument = ArgumentCell | undefined | readonly (readonly ArgumentCell[])[];

/** The colours of Excel that an add-in can read, `#RRGGBB`. */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface HostOptions extends Partial<Behaviour> {
  /** The language of Excel's own words and of the pane (`Office.context.displayLanguage`). Default `en-US`. */
  readonly locale?: string;
  /** Default `light`. */
  readonly theme?: 'light' | 'dark';
  /**
   * Stops the grid's drawing and starts it again: around a request that asked for it
   * (`suspendScreenUpdatingUntilNextSync`). Left out where nothing is drawn.
   */
  readonly draw?: (on: boolean) => void;
}

/** A fault to inject into one request. */
export interface Fault {
  /** The code that `context.sync()` rejects with, such as `GeneralException`. */
  readonly code: string;
  readonly message?: string;
  /** How many actions of the request take effect before it fails: none by default, `'all'` where only the answer is lost. */
  readonly after?: number | 'all';
}

/** A batch as it reached the host. */
export interface RequestRecord {
  /** Which request it is, counted from 1. */
  readonly number: number;
  readonly actions: number;
  readonly bytesIn: number;
  /** 0 until it is answered. */
  readonly bytesOut: number;
  /** The error it was answered with. */
  readonly error?: string;
}

/** What is asked before a request is carried out; answering a fault makes it fail. */
export type RequestHook = (
  request: Pick<RequestRecord, 'number' | 'actions' | 'bytesIn'>,
) => Fault | undefined;

/** What Excel keeps for a sheet and the grid has no place for: written to .xlsx from here. */
export interface SheetExtras {
  readonly page: PageSetup;
  /** First rows (from 0) of new pages. */
  readonly rowBreaks: number[];
  readonly columnBreaks: number[];
  /** Sheet custom properties, by name. */
  readonly properties: Map<string, string>;
  /** Null where the sheet is not protected. */
  protection: {
    readonly password: string | null;
    readonly options: Readonly<Record<string, unknown>>;
  } | null;
}

/** What Excel keeps for a workbook and the grid has no place for. */
export interface BookExtras {
  /** Undefined where the order of the sheets is not protected, null without a password. */
  structurePassword: string | null | undefined;
  /** Excel's style of a table, by the table's id. */
  readonly tableStyles: Map<string, string>;
  /** Tables that do not show their bands, by id. */
  readonly unbandedTables: Set<string>;
  /** Sheets that no one can unhide by hand, by id. */
  readonly veryHidden: Set<string>;
}

/** Page layout; margins are points. Areas are A1 addresses without a sheet's name. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

/** The emulated Excel. */
export interface Host {
  /**
   * Installs what office.js looks for (`external` and the rich-API bridge) into the pane's window. To be called before
   * office.js runs there; once for each load of the pane. The latest window connected is the one that is called.
   */
  connect(pane: Window): void;
  /**
   * Calls a custom function by its id (`SOFTSCORE`), as a cell of Excel does. Calls that are made together travel
   * together, once the pane has loaded; a function that the pane has not associated is `#VALUE!`, as office.js has it.
   */
  callFunction(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionResult>;
  /** Presses a ribbon button or a menu entry whose action the pane has associated (`Office.actions.associate`). */
  runAction(actionId: string): void;
  /** Makes this Excel behave otherwise from now on; what is not named stays as it is. */
  behave(change: Partial<Behaviour>): void;
  /** Tells whether the pane asked to be shown (`Office.addin.showAsTaskpane`, `hide`). */
  onPaneVisibility(listener: (visible: boolean) => void): void;
  /** What the user does to the pane by hand. */
  setPaneVisible(visible: boolean): void;
  sheetExtras(sheetId: string): SheetExtras;
  bookExtras(): BookExtras;
  /** True where the sheet is protected and the cell is locked: the grid refuses typing there. Rows and columns from 0. */
  isLocked(sheetId: string, row: number, column: number): boolean;
  /** Members that were asked for and are not modelled. A test wants it empty. */
  readonly unsupported: readonly string[];
  /** Every batch so far. */
  readonly requests: readonly RequestRecord[];
  /** Faults for tests; returns how to take the hook away again. */
  beforeRequest(hook: RequestHook): () => void;
  /** Resolves when nothing is being calculated or answered. */
  settled(): Promise<void>;
  dispose(): void;
}
