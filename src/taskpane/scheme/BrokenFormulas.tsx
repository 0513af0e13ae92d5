import { useState } from 'react';
import { loadExplainText } from '../../i18n/explain-text';
import type { ExplainWords } from '../../i18n/language-words';
import { RepairFormulas } from '../explain/RepairFormulas';
import { useReader } from '../words';

const noop = () => undefined;

/** *Repair formulas* for whoever has no cell of ours selected: at the foot of the tab, closed, its words loaded late. */
export function BrokenFormulas() {
  const { words, language } = useReader();
  const { scheme } = words;
  const [explain, setExplain] = useState<ExplainWords>();
  const load = async () => setExplain((await loadExplainText(language)).words);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>{scheme.brokenFormulas}</summary>
      <p>{scheme.brokenFormulasHint}</p>
      {explain && <RepairFormulas words={explain} onRepaired={noop} />}
    </details>
  );
}
