export const TABS = ['plan', 'payout', 'scheme'] as const;
export type TabName = (typeof TABS)[number];

let wanted: TabName = 'plan';
const listeners = new Set<() => void>();

/** The tab that is open; the ribbon and the context menu ask for one before or after the pane is on screen. */
export const wantedTab = (): TabName => wanted;

export function openTab(tab: TabName): void {
  wanted = tab;
  for (const listener of listeners) listener();
}

/** For React's `useSyncExternalStore`. */
export function onTabWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
