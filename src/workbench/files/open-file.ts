import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { FileRefusal } from './refusal';
import type { OpenedFile } from './workbook-file';

/** No upload box takes more than this; unpacked sizes are looked at afterwards. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Opens a file by its contents and, where these don't tell, by its name. Throws a `FileRefusal`. */
export async function openFile(file: File, names: readonly string[]): Promise<OpenedFile> {
  if (file.size > MOST_BYTES)
    throw new FileRefusal('tooLarge', { megabytes: Math.round(file.size / 1024 / 1024) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return readCsv(bytes, file.name);
  return readXlsx(bytes, file.name, names);
}
