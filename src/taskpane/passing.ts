import type { HostTrouble, HostTroubleCode } from '../excel/host-trouble';

const PASSING: ReadonlySet<HostTroubleCode> = new Set(['editing-cell', 'other-workbook', 'busy']);

/** True for trouble that ends by itself, without anything that a person would have to mend. */
export const isPassing = ({ code }: HostTrouble): boolean => PASSING.has(code);
