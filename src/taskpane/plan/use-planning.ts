import { useEffect, useState } from 'react';
import type { PlanWords } from '../../core/plan/words';
import { rememberedOptions } from '../../excel/options';
import { WORDS, type Language } from '../../i18n/language';
import { useReader } from '../words';
import type * as attention from './attention';
import { readOptions, usualOptions, type PlanOptions } from './options';
import type * as orders from './orders';

/** The options as the workbook remembers them, then as they are chosen. */
export function usePlanOptions(): [PlanOptions, (options: PlanOptions) => void] {
  const { language } = useReader();
  const [options, setOptions] = useState(() => usualOptions(language));
  useEffect(() => {
    let live = true;
    rememberedOptions().then(
      (remembered) => live && setOptions((usual) => readOptions(remembered, usual)),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);
  return [options, setOptions];
}

type Making = typeof orders & typeof attention;

export interface Planning extends Making {
  readonly words: PlanWords;
}

/** What draws plans, and the words they are drawn with: loaded when accounts are there to plan for. */
export function usePlanning(language: Language): Planning | undefined {
  const [planning, setPlanning] = useState<Planning>();
  useEffect(() => {
    let live = true;
    void Promise.all([WORDS[language].plan(), import('./orders'), import('./attention')]).then(
      ([words, making, waiting]) => {
        if (live) setPlanning({ words, ...making, ...waiting });
      },
    );
    return () => {
      live = false;
    };
  }, [language]);
  return planning?.words.language === language ? planning : undefined;
}
