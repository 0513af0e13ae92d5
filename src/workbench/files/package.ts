import { strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { FileRefusal } from './refusal';
import { childrenOf, parseXml } from './xml';

/** More than any workbook that a page can hold: a zip that promises more is a bomb or a mistake. */
const MOST_BYTES = 600 * 1024 * 1024;
/** One part alone cannot be held as text beyond this. */
const MOST_PART_BYTES = 450 * 1024 * 1024;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const starts = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

export interface Relation {
  /** The path of the part it leads to, or the address outside the file. */
  readonly target: string;
  /** The last word of its type: `worksheet`, `drawing`. */
  readonly type: string;
  readonly external: boolean;
}

/** The parts of a workbook file, unpacked one at a time when they are asked for. */
export class FilePackage {
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly zip: Uint8Array<ArrayBuffer>) {
    if (zip.byteLength === 0) throw new FileRefusal('empty');
    // Old .xls files and encrypted .xlsx files are compound files; only the latter hold an "EncryptedPackage".
    if (starts(zip, COMPOUND_FILE))
      throw new FileRefusal(holdsText(zip, 'EncryptedPackage') ? 'encrypted' : 'oldWorkbook');
    if (!starts(zip, ZIP)) throw new FileRefusal('notAWorkbook');
    const files: UnzipFileInfo[] = [];
    this.unzip((file) => {
      files.push(file);
      return false;
    });
    const total = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
    if (total > MOST_BYTES || files.some(({ originalSize }) => originalSize > MOST_PART_BYTES))
      throw new FileRefusal('tooLarge', { megabytes: Math.round(total / 1024 / 1024) });
    this.names = new Map(files.map(({ name }) => [key(name), name]));
  }

  /** The paths of all parts, in lower case. */
  get paths(): readonly string[] {
    return [...this.names.keys()];
  }

  /** A part's bytes; undefined where the file has none of this path. */
  read(path: string): Uint8Array | undefined {
    const wanted = this.names.get(key(path));
    return wanted === undefined ? undefined : this.unzip(({ name }) => name === wanted)[wanted];
  }

  /** Where a part's relations lead, by their ids; those of the package itself for the path ''. */
  relations(path: string): Map<string, Relation> {
    const slash = path.lastIndexOf('/') + 1;
    const bytes = this.read(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    const found = new Map<string, Relation>();
    for (const { attributes } of bytes ? childrenOf(parseXml(bytes), 'Relationship') : []) {
      const { Id: id, Target: target, Type: type = '', TargetMode: mode } = attributes;
      if (id === undefined || target === undefined) continue;
      const external = mode === 'External';
      found.set(id, {
        target: external ? target : resolve(target, path),
        type: type.slice(type.lastIndexOf('/') + 1),
        external,
      });
    }
    return found;
  }

  private unzip(filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.zip, { filter });
    } catch {
      throw new FileRefusal('broken');
    }
  }
}

/** A zip of these parts. */
export function writePackage(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  // The first moment that a zip can name: a file has no clock of its own.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 2) }) as Uint8Array<ArrayBuffer>;
}

/** Paths differ neither by case nor by slashes. */
function key(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function resolve(target: string, path: string): string {
  try {
    return decodeURIComponent(new URL(target.replaceAll('\\', '/'), `file:///${path}`).pathname.slice(1));
  } catch {
    return '';
  }
}

/** Compound files hold their names in UTF-16. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(text);
}
