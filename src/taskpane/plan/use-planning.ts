import { useEffect, useState } from 'react';
import type { PlanWords } from '../../core/plan/words';
import { rememberedOptions } from '../../excel/options';
import { WORDS, type Language } from '../../i18n/language';
import { useReader } from '../words';
import type * as attention from './Attention';
import { readOptions, usualOptions, type PlanOptions } from './options';
import type * as hints from './hints';
import type * as orders from './orders';
import type * as notes from './OwnTemplateNotes';
import type * as preview from './SheetPreview';
import type * as waiting from './waiting';

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

type Making = typeof hints &
  typeof orders &
  typeof notes &
  typeof preview &
  typeof waiting &
  typeof attention;

export interface Planning extends Making {
  readonly words: PlanWords;
}

/**
 * What draws plans, the words they are drawn with, and what shows their outcome before they are made: loaded when accounts
 * are there to plan for.
 */
export function usePlanning(language: Language): Planning | undefined {
  const [planning, setPlanning] = useState<Planning>();
  useEffect(() => {
    let live = true;
    void Promise.all([
      WORDS[language].plan(),
      import('./hints'),
      import('./orders'),
      import('./OwnTemplateNotes'),
      import('./SheetPreview'),
      import('./waiting'),
      import('./Attention'),
      import('./Making'),
    ]).then(([words, hints, making, notes, preview, waiting, attention]) => {
      if (live) setPlanning({ words, ...hints, ...making, ...notes, ...preview, ...waiting, ...attention });
    });
    return () => {
      live = false;
    };
  }, [language]);
  return planning?.words.language === language ? planning : undefined;
}
