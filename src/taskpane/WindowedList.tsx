import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props<Item> {
  readonly label: string;
  /** The id of what explains the keys. */
  readonly describedBy: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string | number;
  /** Pixels; every item is as high. */
  readonly itemHeight: number;
  /** The item whose controls are in the tab order. */
  readonly current: string | number | undefined;
  readonly onCurrent: (key: string | number) => void;
  readonly render: (item: Item, isCurrent: boolean) => ReactNode;
}

/** Items drawn beyond both ends of what is seen, so that a quick scroll shows no gap. */
const SPARE = 8;

/**
 * A list of any length of which only what is seen exists on the page. It scrolls with the pane. One item's controls are
 * in the tab order; arrows, Home and End move between items, to their first control.
 */
export function WindowedList<Item>(props: Props<Item>) {
  const { label, describedBy, items, itemKey, itemHeight, current, onCurrent, render } = props;
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState({ from: 0, to: 2 * SPARE });

  useEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, Math.floor(-top / itemHeight) - SPARE);
      const to = Math.ceil((window.innerHeight - top) / itemHeight) + SPARE;
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    // Scrolling does not bubble: whatever box the list is in, the document hears of it on the way down.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [itemHeight, items.length]);

  const at = Math.max(
    0,
    items.findIndex((item) => itemKey(item) === current),
  );
  /** The item to focus once it is on the page: at first the one that was left to look at something else. */
  const wanted = useRef(current === undefined ? undefined : at);
  useEffect(() => {
    if (wanted.current !== at) return;
    wanted.current = undefined;
    const item = list.current?.querySelector<HTMLElement>(`[aria-posinset="${at + 1}"]`);
    item?.scrollIntoView({ block: 'nearest' });
    item?.querySelector('button')?.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = to === undefined ? undefined : items[to];
    if (to === undefined || item === undefined) return;
    event.preventDefault();
    wanted.current = to;
    onCurrent(itemKey(item));
  };

  const shown = items.slice(seen.from, seen.to).map((item, index) => ({ item, index: seen.from + index }));
  // What has the focus stays on the page however far it is scrolled away.
  const kept = items[at];
  if (kept !== undefined && (at < seen.from || at >= seen.to)) shown.push({ item: kept, index: at });
  return (
    <ul
      ref={list}
      className="windowed"
      aria-label={label}
      aria-describedby={describedBy}
      style={{ height: items.length * itemHeight }}
      onKeyDown={move}
    >
      {shown.map(({ item, index }) => (
        <li
          key={itemKey(item)}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{ height: itemHeight, top: index * itemHeight }}
          onFocus={() => onCurrent(itemKey(item))}
        >
          {render(item, index === at)}
        </li>
      ))}
    </ul>
  );
}
