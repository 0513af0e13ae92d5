import { unzipSync } from 'fflate';
import { BookRefusal } from './refusal';
import { attribute, scanXml } from './xml';

/** The parts of a workbook file, by the relations between them. */
export class Package {
  readonly #parts: Map<string, Uint8Array>;

  private constructor(parts: Map<string, Uint8Array>) {
    this.#parts = parts;
  }

  /** Unpacks the parts that hold cells and their surroundings; pictures and the like stay packed. */
  static open(bytes: Uint8Array): Package {
    // An encrypted workbook, or one of the format before 2007, is an OLE container.
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new BookRefusal('encrypted-or-old');
    let size = 0;
    try {
      const parts = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          const isWanted = /\.(?:xml|rels)$/i.test(name);
          if (isWanted) size += originalSize;
          if (size > LARGEST) throw new BookRefusal('too-large');
          return isWanted;
        },
      });
      return new Package(new Map(Object.entries(parts).map(([name, part]) => [normal(name), part] as const)));
    } catch (error) {
      throw error instanceof BookRefusal ? error : new BookRefusal('no-workbook');
    }
  }

  part(path: string): Uint8Array | undefined {
    return this.#parts.get(normal(path));
  }

  /** A part that is read once, and then no longer takes up memory. */
  take(path: string): Uint8Array | undefined {
    const part = this.part(path);
    this.#parts.delete(normal(path));
    return part;
  }

  /** The parts that a part refers to: the last word of the relation's type, and the path. */
  relations(path: string): readonly { readonly id: string; readonly type: string; readonly path: string }[] {
    const slash = path.lastIndexOf('/') + 1;
    const bytes = this.part(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    const found: { id: string; type: string; path: string }[] = [];
    if (bytes)
      scanXml(bytes, {
        open: (name, attributes) => {
          if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
          found.push({
            id: attribute(attributes, 'Id') ?? '',
            type: (attribute(attributes, 'Type') ?? '').split('/').pop() ?? '',
            path: resolved(path.slice(0, slash), attribute(attributes, 'Target') ?? ''),
          });
        },
        close: () => undefined,
      });
    return found;
  }
}

/** Unpacked bytes that a workbook may have altogether: a sheet of a million rows of thirty columns has about one billion. */
const LARGEST = 1_500_000_000;

/** Parts are named without regard to case, and some writers use backslashes. */
const normal = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}
