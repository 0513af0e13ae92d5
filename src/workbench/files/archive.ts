import { FileRefusal } from './refusal';
import { elements } from './xml';
import type { ZipEntry } from './zip';
import { readZip, unpack, unpackText } from './zip';

/** More than any workbook that a page can hold: a zip that promises more is a bomb or a mistake. */
const MOST_BYTES = 600 * 1024 * 1024;
/** One part alone cannot be held as text beyond this. */
const MOST_PART_BYTES = 450 * 1024 * 1024;
/** What a page can hold; a cell costs the grid and the file library about half a kilobyte. */
export const MOST_CELLS = 3_000_000;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const starts = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** A workbook's parts, before anything is made of them. */
export interface WorkbookArchive {
  readonly entries: readonly ZipEntry[];
  readonly workbookPath: string;
  readonly workbookXml: string;
  /** The sheets in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
}

/** Opens the zip and finds its way in it. Refuses what is no workbook and what is too large to unpack. */
export async function openArchive(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookArchive> {
  if (bytes.byteLength === 0) throw new FileRefusal('empty');
  // Old .xls files and encrypted .xlsx files are compound files; only the latter hold an "EncryptedPackage".
  if (starts(bytes, COMPOUND_FILE))
    throw new FileRefusal(holdsText(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWorkbook');
  if (!starts(bytes, ZIP)) throw new FileRefusal('notAWorkbook');
  const entries = readZip(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MOST_BYTES || entries.some(({ size }) => size > MOST_PART_BYTES)) {
    throw new FileRefusal('tooLarge', { megabytes: Math.round(total / 1024 / 1024) });
  }
  const workbookPath = await findWorkbook(entries);
  const workbook = entries.find(({ name }) => name === workbookPath);
  if (!workbook) throw new FileRefusal('notAWorkbook');
  const workbookXml = await unpackText(workbook);
  const paths = await relations(entries, workbookPath);
  const sheets = elements(workbookXml, 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    path: paths.get(attributes['r:id'] ?? '')?.target ?? '',
  }));
  if (sheets.length === 0) throw new FileRefusal('notAWorkbook');
  await countCells(
    entries,
    sheets.map(({ path }) => path),
  );
  return { entries, workbookPath, workbookXml, sheets };
}

/** Where a part's relations lead, by their ids. */
export async function relations(
  entries: readonly ZipEntry[],
  path: string,
): Promise<Map<string, { target: string; type: string }>> {
  const slash = path.lastIndexOf('/') + 1;
  const entry = entries.find(({ name }) => name === `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  const found = new Map<string, { target: string; type: string }>();
  if (!entry) return found;
  for (const { attributes } of elements(await unpackText(entry), 'Relationship')) {
    const { Id: id, Target: target, Type: type = '' } = attributes;
    if (id === undefined || target === undefined) continue;
    const absolute = new URL(target, `file:///${path}`).pathname.slice(1);
    found.set(id, { target: decodeURIComponent(absolute), type });
  }
  return found;
}

async function findWorkbook(entries: readonly ZipEntry[]): Promise<string> {
  for (const { target, type } of (await relations(entries, '')).values()) {
    if (type.endsWith('/officeDocument')) return target;
  }
  throw new FileRefusal('notAWorkbook');
}

async function countCells(entries: readonly ZipEntry[], paths: readonly string[]): Promise<void> {
  let cells = 0;
  for (const path of paths) {
    const entry = entries.find(({ name }) => name === path);
    if (!entry) continue;
    const bytes = await unpack(entry);
    for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
      const after = bytes[at + 2];
      if (bytes[at + 1] === 0x63 && (after === 0x20 || after === 0x3e || after === 0x2f)) cells += 1; // <c
    }
    if (cells > MOST_CELLS) throw new FileRefusal('tooManyCells', { cells, most: MOST_CELLS });
  }
}

/** Compound files hold their names in UTF-16. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(text);
}
