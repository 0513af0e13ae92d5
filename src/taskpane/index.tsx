import { createRoot } from 'react-dom/client';
import { languageOf } from '../i18n/language';
import { loadPaneText } from '../i18n/pane-text';
import { associateActions } from './actions';
import { App } from './App';
import './taskpane.css';
import { isDark, loadTheme } from './theme';

async function start(): Promise<void> {
  await Office.onReady();
  associateActions();
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = isDark(Office.context.officeTheme) ? 'dark' : 'light';
  const [text, theme] = await Promise.all([loadPaneText(language), loadTheme(Office.context.officeTheme)]);
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no #pane');
  createRoot(place).render(<App reader={{ ...text, language }} theme={theme} />);
}

void start();
