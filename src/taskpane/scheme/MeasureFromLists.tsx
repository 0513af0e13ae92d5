import { lazy, Suspense, useState } from 'react';
import { WORDS } from '../../i18n/language';
import type { MeasureWords } from '../../i18n/language-words';
import { useReader } from '../words';

const Measure = lazy(async () => ({ default: (await import('../measure/Measure')).Measure }));

/** *Measure from lists*: closed, and loaded with its words when it is opened. */
export function MeasureFromLists() {
  const { words, language } = useReader();
  const [text, setText] = useState<MeasureWords>();
  const load = async () => setText(await WORDS[language].measure());
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>{words.scheme.measure}</summary>
      {text && (
        <Suspense>
          <Measure words={text} />
        </Suspense>
      )}
    </details>
  );
}
