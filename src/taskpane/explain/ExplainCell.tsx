import { lazy, Suspense, useCallback } from 'react';
import { readFormulaCell, type FormulaCell } from '../../jobs/formulas';
import { loadExplainText, type ExplainText } from '../../i18n/explain-text';
import { useReader } from '../words';
import { useWorkbookReader, useWorkbookReading } from '../use-workbook';

/** Knows every function's steps; loaded for the first cell that has any. */
const CellExplanation = lazy(async () => ({ default: (await import('./CellExplanation')).CellExplanation }));

interface Reading {
  readonly cell?: FormulaCell;
  readonly text?: ExplainText;
}

/**
 * *Explain this cell*: follows the active cell, and shows nothing where no function of ours made its value. Trouble with
 * Excel is nothing to explain either: the tab below says it.
 */
export function ExplainCell() {
  const { language } = useReader();
  const reader = useWorkbookReader();
  const read = useCallback(async (): Promise<Reading> => {
    const { active } = await reader.selection();
    const cell = await readFormulaCell(active);
    return cell ? { cell, text: await loadExplainText(language) } : {};
  }, [reader, language]);
  const { value, again } = useWorkbookReading(read);
  return value?.cell && value.text ? (
    <Suspense fallback={null}>
      <CellExplanation cell={value.cell} text={value.text} onRepaired={again} />
    </Suspense>
  ) : null;
}
