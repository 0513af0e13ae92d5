import type { SheetDocument } from '../../src/core/sheet/document';

/** The bytes of an .xlsx file with these sheets, told to calculate when it is opened. */
export function writeWorkbook(documents: readonly SheetDocument[]): Promise<Uint8Array>;
