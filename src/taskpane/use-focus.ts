import { useEffect, useRef } from 'react';

/** Moves the focus to what has replaced the button that was pressed, so that a keyboard does not start over. */
export function useFocusOnMount<Element extends HTMLElement>() {
  const ref = useRef<Element>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
