import type { ErrorCode } from './errors';

/** How one Excel differs from another. Every property is read where it acts; nothing asks which mood the host is in. */
export interface Behaviour {
  /** Requirement sets and their versions, such as `{ ExcelApi: '1.10' }`. Read when the pane loads. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Milliseconds by which every answer is late. */
  readonly latency: number;
  /** The most bytes that a request or a response may have. */
  readonly payloadLimit: number;
  /** Members that fail, such as `Range.select`, and with which code. */
  readonly failing: Readonly<Record<string, ErrorCode>>;
  /** True while a person types into a cell: requests wait or fail, as each has asked for. */
  readonly typing: boolean;
  /** What calculates formulas: every change, or only `application.calculate` and entering a formula. */
  readonly calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** True while custom functions take their time: what is read meanwhile is an old value or `#BUSY!`. */
  readonly functionsBusy: boolean;
  /** What a custom function receives for a blank cell. */
  readonly blankCell: 0 | null;
  /** True where freezing panes makes their sheet the active one for the API, not on screen. */
  readonly freezeActivates: boolean;
  /** What separates the areas of `getRanges`, as the regional settings have it. */
  readonly listSeparator: ',' | ';';
  /** The regional settings' name and separators; numbers are shown (`range.text`) with these. */
  readonly culture: { readonly name: string; readonly decimal: string; readonly thousands: string };
  /** What Excel calls what it has to name itself: `Sheet1`, `Table1`, `Column1`. */
  readonly defaultNames: { readonly sheet: string; readonly table: string; readonly column: string };
}

/** All requirement sets that the npm build of the client knows. */
const LATEST: Behaviour['requirementSets'] = {
  AddinCommands: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  ExcelApi: '1.15',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

/** An up-to-date Excel in which nothing is in the way, with the strictest of the documented limits. */
export const ORDINARY: Behaviour = {
  requirementSets: LATEST,
  latency: 0,
  payloadLimit: 5 * 1024 * 1024,
  failing: {},
  typing: false,
  calculationMode: 'Automatic',
  functionsBusy: false,
  blankCell: null,
  freezeActivates: false,
  listSeparator: ',',
  culture: { name: 'en-US', decimal: '.', thousands: ',' },
  defaultNames: { sheet: 'Sheet', table: 'Table', column: 'Column' },
};
