import { LocaleType } from '@univerjs/core';
import type { OpenedFile } from './workbook-file';

/** A new workbook of one empty sheet. */
export function blankWorkbook(name: string): OpenedFile {
  const id = 'sheet-0';
  return {
    workbook: {
      id: `workbook-${crypto.randomUUID()}`,
      name,
      appVersion: '',
      locale: LocaleType.ZH_CN,
      styles: {},
      sheetOrder: [id],
      sheets: { [id]: { id, name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
    },
    extras: new Map(),
    lost: new Map(),
  };
}
