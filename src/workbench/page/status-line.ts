import { element } from './element';

/** A link that a selected cell bears. */
export interface StatusLink {
  readonly label: string;
  readonly target: string;
  /** Where it leads in the workbook; without it the target is a page. */
  readonly follow?: () => void;
}

export interface StatusLine {
  readonly element: HTMLElement;
  /** What the workbench is doing or has done. */
  notice(text: string, kind?: 'info' | 'error'): void;
  /** What there is to say of the selected cell: the sentence of its error, or its link. */
  cell(about: { readonly problem?: string; readonly link?: StatusLink }): void;
}

/** The line under the grid: the selected cell's error or link at the left, what happened last at the right. */
export function createStatusLine(): StatusLine {
  const cell = element('p', { class: 'about-cell', role: 'status', 'data-testid': 'cell-status' });
  const notice = element('p', { class: 'notice', role: 'status', 'data-testid': 'notice' });
  return {
    element: element('footer', { class: 'status' }, cell, notice),
    notice(text, kind = 'info') {
      notice.textContent = text;
      notice.title = text;
      notice.dataset['kind'] = kind;
      notice.setAttribute('role', kind === 'error' ? 'alert' : 'status');
    },
    cell({ problem, link }) {
      cell.dataset['kind'] = problem ? 'error' : 'info';
      cell.title = problem ?? '';
      cell.replaceChildren(problem ?? (link ? linkTo(link) : ''));
    },
  };
}

function linkTo({ label, target, follow }: StatusLink): HTMLElement {
  if (follow) {
    const button = element('button', { type: 'button', class: 'link' }, `${label}: ${target}`);
    button.addEventListener('click', follow);
    return button;
  }
  // A link in a file may be anything; only these are opened.
  if (!/^(https?|mailto):/i.test(target)) return element('span', {}, `${label}: ${target}`);
  return element('a', { href: target, target: '_blank', rel: 'noreferrer noopener' }, `${label}: ${target}`);
}
