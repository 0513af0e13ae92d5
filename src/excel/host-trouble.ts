/** What can go wrong between the add-in and Excel, by what the person can do about it. */
export type HostTroubleCode =
  | 'protected'
  | 'editing-cell'
  | 'too-large'
  | 'gone'
  | 'name-taken'
  | 'not-cells'
  | 'old-excel'
  | 'busy'
  | 'no-excel'
  | 'unknown';

const CODES: Readonly<Record<string, HostTroubleCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing-cell',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  PayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  ItemAlreadyExists: 'name-taken',
  InvalidSelection: 'not-cells',
  ApiNotFound: 'old-excel',
  ApiNotAvailable: 'old-excel',
  UnsupportedOperation: 'old-excel',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
};

/**
 * Trouble with the host: the only error the Excel side throws. `code` names the sentence in the pane's words; `detail`
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

/** The trouble an error of Office.js stands for; an error that is no trouble with the host is thrown on. */
export function hostTroubleOf(error: unknown): HostTrouble {
  if (error instanceof HostTrouble) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') throw error;
  return new HostTrouble(CODES[code] ?? 'unknown', `${code}: ${String(message)}`, { cause: error });
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
