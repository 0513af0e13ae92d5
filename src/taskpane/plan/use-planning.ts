import { useEffect, useState } from 'react';
import type { PlanWords } from '../../core/plan/words';
import { rememberedOptions } from '../../excel/options';
import { WORDS, type Language } from '../../i18n/language';
import { useReader } from '../words';
import { readOptions, usualOptions, type PlanOptions } from '../../jobs/plan-options';
import type * as orders from '../../jobs/plan-orders';
import type * as views from './views';

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

type Loaded = typeof orders & typeof views;

export interface Planning extends Loaded {
  readonly words: PlanWords;
}

/** What draws plans, the words they are drawn with, and what shows them: loaded when accounts are there to plan for. */
export function usePlanning(language: Language): Planning | undefined {
  const [planning, setPlanning] = useState<Planning>();
  useEffect(() => {
    let live = true;
    void Promise.all([WORDS[language].plan(), import('../../jobs/plan-orders'), import('./views')]).then(
      ([words, drawing, showing]) => {
        if (live) setPlanning({ words, ...drawing, ...showing });
      },
    );
    return () => {
      live = false;
    };
  }, [language]);
  return planning?.words.language === language ? planning : undefined;
}
