import { element } from './element';

/** Lets a file be dropped anywhere on the page; shows an overlay meanwhile, which also keeps the frame from taking it. */
export function acceptDrops(page: HTMLElement, sentence: string, open: (file: File) => void): () => void {
  const overlay = element('div', { class: 'drop', hidden: true }, element('p', {}, sentence));
  page.append(overlay);
  const stop = new AbortController();
  const on = (
    type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
    react: (event: DragEvent) => void,
  ): void =>
    document.addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        react(event);
      },
      { signal: stop.signal },
    );
  on('dragenter', () => (overlay.hidden = false));
  on('dragover', () => undefined);
  on('dragleave', (event) => {
    if (event.target === overlay || event.relatedTarget === null) overlay.hidden = true;
  });
  on('drop', (event) => {
    overlay.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
  return () => stop.abort();
}
