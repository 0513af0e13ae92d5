import type { Words } from '../words/words';
import { element } from './element';

export interface PaneFrame {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Opens or closes it. The page inside goes on running, as a shared runtime does: functions keep working. */
  setOpen(open: boolean): void;
  /** Loads the add-in's page, after the host is ready for it. */
  load(address: string): void;
}

/** The add-in's pane beside the grid: a page of its own in a frame, with a title and a button that closes it. */
export function createPaneFrame(words: Words, name: string, close: () => void): PaneFrame {
  const frame = element('iframe', { title: words.paneTitle, 'data-testid': 'pane' });
  const button = element(
    'button',
    { type: 'button', title: words.hidePane, 'aria-label': words.hidePane },
    '×',
  );
  button.addEventListener('click', close);
  const aside = element(
    'aside',
    { class: 'pane', 'aria-label': words.paneTitle },
    element('div', { class: 'pane-title' }, element('h2', {}, name), button),
    frame,
  );
  return {
    element: aside,
    get isOpen() {
      return !aside.hidden;
    },
    setOpen(open) {
      aside.hidden = !open;
    },
    load(address) {
      frame.src = address;
    },
  };
}
