import './page/page.css';
import { readChoice } from './page/choice';
import { element } from './page/element';
import { showWorkbench } from './workbench';
import { fill, LANGUAGES } from './words/words';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
const choice = readChoice(window.location.search, navigator.language, prefersDark);
const started = showWorkbench(root, choice);
started.catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const sentence = fill(LANGUAGES[choice.language].words.startFailed, { reason });
  root.replaceChildren(element('p', { class: 'failed', role: 'alert' }, sentence));
});
