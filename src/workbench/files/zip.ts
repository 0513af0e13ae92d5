import { FileRefusal } from './refusal';

/** One file inside a zip, still as it is stored. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once unpacked, as the directory says. */
  readonly size: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** A comment may follow the end record: it is at most 64 kB long. */
const LONGEST_COMMENT = 0xffff;
const NAMES_ARE_UTF8 = 0x0800;
const ENCRYPTED = 0x0001;

/** The entries of a zip by its central directory; nothing is unpacked yet. Refuses what is no zip. */
export function readZip(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new FileRefusal('broken');
      if (view.getUint16(at + 8, true) & ENCRYPTED) throw new FileRefusal('encrypted');
      const compressed = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (data + compressed > bytes.byteLength) throw new FileRefusal('broken');
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true),
        data: bytes.subarray(data, data + compressed),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw error instanceof RangeError ? new FileRefusal('broken') : error;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new FileRefusal('broken');
}

/**
 * The bytes of an entry. Refuses an entry that unpacks to more than the directory promised: sizes were judged by the
 * directory, and a bomb would lie there.
 */
export async function unpack(entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.method === 0) return entry.data;
  if (entry.method !== 8) throw new FileRefusal('broken');
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  try {
    const stream = new Blob([entry.data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.byteLength > bytes.byteLength) {
        await reader.cancel();
        throw new FileRefusal('broken');
      }
      bytes.set(value, filled);
      filled += value.byteLength;
    }
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('broken');
  }
  if (filled !== entry.size) throw new FileRefusal('broken');
  return bytes;
}

export async function unpackText(entry: ZipEntry): Promise<string> {
  return new TextDecoder().decode(await unpack(entry));
}

export async function packText(name: string, text: string): Promise<ZipEntry> {
  return pack(name, new TextEncoder().encode(text));
}

export async function pack(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ZipEntry> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const data = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name, method: 8, crc: crc32(bytes), size: bytes.byteLength, data };
}

/** A zip of these entries, which stay packed as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const length = entries.reduce(
    (sum, entry, i) => sum + 30 + 46 + 2 * (names[i]?.length ?? 0) + entry.data.byteLength,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const locals = entries.map((entry, i) => {
    const start = at;
    view.setUint32(at, LOCAL_ENTRY, true);
    writeCommonFields(view, at + 4, entry, names[i]?.length ?? 0);
    bytes.set(names[i] ?? [], at + 30);
    at += 30 + (names[i]?.length ?? 0);
    bytes.set(entry.data, at);
    at += entry.data.byteLength;
    return start;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, 20, true);
    writeCommonFields(view, at + 6, entry, names[i]?.length ?? 0);
    view.setUint32(at + 42, locals[i] ?? 0, true);
    bytes.set(names[i] ?? [], at + 46);
    at += 46 + (names[i]?.length ?? 0);
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that an entry's own header and its line in the directory have in common. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, NAMES_ARE_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, 0x21, true); // 1 January 1980: a file has no clock of its own
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.byteLength, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
