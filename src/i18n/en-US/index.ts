import type { LanguageWords } from '../language-words';
import { place } from './place';
import { problems } from './problems';

export const english: LanguageWords = {
  name: 'English',
  sheetLanguage: 'en-US',
  place,
  problems,
  pane: async () => (await import('./pane')).pane,
  explain: async () => (await import('./explain')).explainWords,
  measure: async () => (await import('./measure')).measureWords,
  findings: async () => (await import('./findings')).findings,
  functions: async () => (await import('./functions')).functionHelp,
  plan: async () => (await import('./plan')).planWords,
  audit: async () => (await import('./audit')).auditWords,
  statement: async () => (await import('./statement')).statementWords,
};
