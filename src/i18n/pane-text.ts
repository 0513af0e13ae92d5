import type { pane } from './en-US/pane';
import type { Language } from './language';

export type PaneWords = typeof pane;

/** The pane's words and the sentences of problems, in one language. */
export interface PaneText {
  readonly words: PaneWords;
  readonly problems: Readonly<Record<string, string>>;
}

const LOADERS: Readonly<Record<Language, () => Promise<PaneText>>> = {
  'en-US': async () => {
    const [{ pane: words }, { problems }] = await Promise.all([
      import('./en-US/pane'),
      import('./en-US/problems'),
    ]);
    return { words, problems };
  },
  'zh-CN': async () => {
    const [{ pane: words }, { problems }] = await Promise.all([
      import('./zh-CN/pane'),
      import('./zh-CN/problems'),
    ]);
    return { words, problems };
  },
};

/** Loads one language; the others stay on the server. */
export const loadPaneText = (language: Language): Promise<PaneText> => LOADERS[language]();
