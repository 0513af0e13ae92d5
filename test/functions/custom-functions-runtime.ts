/**
 * A stand-in for the `CustomFunctions` object of Excel's JavaScript runtime, for tests that call custom functions outside
 * Excel: the error class, which refuses codes that Excel does not know, and the association of ids with functions.
 */
const CODES = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {
    if (!CODES.includes(code)) throw new TypeError(`Excel knows no error code ${code}`);
  }
}

/**
 * Puts the stand-in where Excel puts the real object: before a built functions file is loaded, and before a function is
 * called. Returns what gets associated, by function id.
 */
export function installCustomFunctions(): Map<string, (...args: unknown[]) => unknown> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const associate = (id: string, call: (...args: unknown[]) => unknown) => associated.set(id, call);
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, associate } });
  return associated;
}

/** What a call gave: the cells it returned, or the error it threw. Any other exception is passed on. */
export function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
    throw error;
  }
}
