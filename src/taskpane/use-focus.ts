import { useEffect, useRef } from 'react';

/** Moves the focus to what has replaced the button that was pressed, so that a keyboard does not start over. */
export function useFocusOnMount<Element extends HTMLElement>() {
  const ref = useRef<Element>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}

/**
 * Keeps the focus from falling off: where what had it is gone and nothing has taken its place, it goes to the open tab's
 * beginning. Somebody who is in the sheet meanwhile is left there.
 */
export function useKeptFocus<Element extends HTMLElement>() {
  const ref = useRef<Element>(null);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => (last = target);
    const observer = new MutationObserver(() => {
      const isGone = last instanceof Node && !place.contains(last);
      if (!isGone || document.activeElement !== document.body || !document.hasFocus()) return;
      last = null;
      place.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')?.focus();
    });
    place.addEventListener('focusin', remember);
    observer.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return ref;
}
