import { useEffect, useRef } from 'react';

/** Moves the focus to what has replaced the button that was pressed, so that a keyboard does not start over. */
export function useFocusOnMount<Element extends HTMLElement>() {
  const ref = useRef<Element>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}

/** Where a keyboard goes on when what it was in is gone and nothing has taken its place: the open tab's beginning. */
export const focusOpenPanel = (): void =>
  document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')?.focus();
