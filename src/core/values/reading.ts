/** The cell holds no value (blank, `n/a`, `-`, `无`). Never zero, never failed. */
export const MISSING = 'missing';
/** The cell holds something that is not what the place asks for. */
export const UNREADABLE = 'unreadable';

export type Reading<T> = T | typeof MISSING | typeof UNREADABLE;
