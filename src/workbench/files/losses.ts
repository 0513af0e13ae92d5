/** Kinds of things in a file that the workbench does not keep. The words are in `words/`. */
export type LossKind =
  | 'charts'
  | 'pictures'
  | 'shapes'
  | 'pivotTables'
  | 'slicers'
  | 'sparklines'
  | 'controls'
  | 'macros'
  | 'scenarios'
  | 'threadedComments'
  | 'externalFormulas'
  | 'unknownFunctions'
  | 'dataTables'
  | 'queries'
  | 'rules'
  | 'tablesWithoutHeadings'
  | 'tableStyles'
  | 'outlines'
  | 'embeddedObjects'
  | 'calendar1904';

/** How many of each kind, and where: sheets' names or cells. */
export type Losses = ReadonlyMap<LossKind, { readonly count: number; readonly places: readonly string[] }>;

/** Counts what a reader meets and leaves out. */
export class LossCounter {
  readonly all = new Map<LossKind, { count: number; places: string[] }>();

  add(kind: LossKind, place: string, count = 1): void {
    const known = this.all.get(kind) ?? { count: 0, places: [] };
    known.count += count;
    if (!known.places.includes(place)) known.places.push(place);
    this.all.set(kind, known);
  }
}
