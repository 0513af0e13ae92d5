/** Events of workbooks and sheets, by the numbers they have on the wire. */
export const EventType = {
  DocumentSelectionChanged: 2,
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

/** The target of events that the whole workbook listens to. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in has asked for, and of what: an event that no one asked for is not sent. */
export class Watchers {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly counts = new Map<string, number>();

  watch(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unwatch(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  wants(type: number, target: string): boolean {
    return this.enabled && (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  /** Nobody listens any more: the pane was loaded anew. */
  reset(): void {
    this.counts.clear();
    this.enabled = true;
  }
}

interface Watched {
  readonly book: { readonly events: Watchers };
}

/** The two methods by which office.js asks for an event and takes its wish back. */
export const watching = <T extends object>(
  suffix: string,
  type: number,
  target: (self: T) => string,
): Readonly<Record<string, (self: T) => void>> => {
  const watchers = (self: T): Watchers =>
    ('events' in self ? (self as Watched['book']) : (self as unknown as Watched).book).events;
  return {
    [`_Register${suffix}`]: (self) => watchers(self).watch(type, target(self)),
    [`_Unregister${suffix}`]: (self) => watchers(self).unwatch(type, target(self)),
  };
};
