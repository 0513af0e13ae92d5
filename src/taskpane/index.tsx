import { createRoot } from 'react-dom/client';
import { languageOf } from '../i18n/language';
import { loadPaneText } from '../i18n/pane-text';
import { associateActions } from './actions';
import { App } from './App';
import './taskpane.css';
import { isDark, themeFor } from './theme';

async function start(): Promise<void> {
  await Office.onReady();
  associateActions();
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const { officeTheme } = Office.context;
  document.documentElement.dataset.theme = isDark(officeTheme) ? 'dark' : 'light';
  const text = await loadPaneText(language);
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no #pane');
  createRoot(place).render(<App reader={{ ...text, language }} theme={themeFor(officeTheme)} />);
}

void start();
