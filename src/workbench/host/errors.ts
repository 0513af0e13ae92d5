/** The codes of Excel that the host answers with, their sentence and their HTTP status. */
const CODES = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: ['The API you are trying to use could not be found.', 404],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidObjectPath: ["The object path isn't working for what you're trying to do.", 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the requested operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['A resource with the same name or identifier already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
} as const;

export type ErrorCode = keyof typeof CODES;

/** An answer to the add-in: `OfficeExtension.Error` with this code. Anything else that is thrown is a defect of the host. */
export class HostError extends Error {
  /** The member that failed, such as `WorksheetCollection.getItem`. */
  location: string | null = null;

  constructor(
    readonly code: ErrorCode | (string & {}),
    message?: string,
  ) {
    super(message ?? (code in CODES ? CODES[code as ErrorCode][0] : code));
  }

  get status(): number {
    return this.code in CODES ? CODES[this.code as ErrorCode][1] : 400;
  }
}

/** What the host does not do fails with its name, never with a plausible answer. */
export const notModelled = (what: string): HostError =>
  new HostError('ApiNotFound', `The emulated host does not model ${what}.`);

export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new HostError('ItemNotFound');
  return item;
}
