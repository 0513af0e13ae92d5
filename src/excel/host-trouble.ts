/** What can go wrong between the add-in and Excel, by what the person can do about it. */
export type HostTroubleCode =
  | 'protected'
  | 'editing-cell'
  | 'other-workbook'
  | 'too-large'
  | 'in-the-way'
  | 'gone'
  | 'name-taken'
  | 'not-cells'
  | 'old-excel'
  | 'busy'
  | 'no-excel'
  | 'unknown';

/** The documented error codes; `InvalidArgument` and the like are faults of the add-in, and unknown to people. */
const CODES: Readonly<Record<string, HostTroubleCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing-cell',
  InactiveWorkbook: 'other-workbook',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  PayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  FormulaLengthExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  FilteredRangeConflict: 'in-the-way',
  InsertDeleteConflict: 'in-the-way',
  MergedRangeConflict: 'in-the-way',
  NonBlankCellOffSheet: 'in-the-way',
  PivotTableRangeConflict: 'in-the-way',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  ItemAlreadyExists: 'name-taken',
  InvalidSelection: 'not-cells',
  UnsupportedSheet: 'not-cells',
  ApiNotFound: 'old-excel',
  ApiNotAvailable: 'old-excel',
  NotImplemented: 'old-excel',
  UnsupportedFeature: 'old-excel',
  UnsupportedOperation: 'old-excel',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Unauthenticated: 'no-excel',
};

/**
 * What fails with a code that means nothing, or something else, while another workbook has the focus: Microsoft's
 * troubleshooting page for Excel add-ins lists these. `getSelectedRanges` is listed too, but fails the same way where a
 * chart is selected.
 */
const NEEDS_THE_FOCUS: Readonly<Record<string, readonly string[]>> = {
  GeneralException: [
    'Range.select',
    'Worksheet.activate',
    'Worksheet.gridlines',
    'Worksheet.showGridlines',
    'WorksheetCollection.add',
    'WorksheetFreezePanes.freezeAt',
    'WorksheetFreezePanes.freezeColumns',
    'WorksheetFreezePanes.freezeRows',
    'WorksheetFreezePanes.getLocationOrNullObject',
  ],
  InvalidSelection: ['Worksheet.delete'],
};

/**
 * Trouble with the host: the only error that the Excel side throws. `code` names the sentence in the pane's words; `detail`
 * is Excel's own message, for the sentence of the codes that have no better one.
 */
export class HostTrouble extends Error {
  override readonly name = 'HostTrouble';

  constructor(
    readonly code: HostTroubleCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}

/** True where Excel refused an argument; the code says nothing of which. */
export const isInvalidArgument = (error: unknown): boolean =>
  (error instanceof HostTrouble
    ? (error.cause as { code?: unknown } | undefined)
    : (error as { code?: unknown })
  )?.code === 'InvalidArgument';

/** The trouble that an error of Office.js means; an error that does not come from the host is thrown on. */
export function hostTroubleOf(error: unknown): HostTrouble {
  if (error instanceof HostTrouble) return error;
  const { code, message, debugInfo } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { readonly errorLocation?: string };
  };
  if (typeof code !== 'string') throw error;
  const isAway = NEEDS_THE_FOCUS[code]?.includes(debugInfo?.errorLocation ?? '') === true;
  const meant = isAway ? 'other-workbook' : (CODES[code] ?? 'unknown');
  return new HostTrouble(meant, `${code}: ${String(message)}`, { cause: error });
}

/**
 * Runs one conversation with Excel. Rejects with `HostTrouble` alone. While a person is typing into a cell the
 * conversation waits for them, where `patient`; otherwise it is refused as `editing-cell`.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { patient = false } = {},
): Promise<T> {
  if (typeof globalThis.Excel === 'undefined') throw new HostTrouble('no-excel', 'Office.js did not load');
  try {
    return await Excel.run({ delayForCellEdit: patient }, work);
  } catch (error) {
    throw hostTroubleOf(error);
  }
}
