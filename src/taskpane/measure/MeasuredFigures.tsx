import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MeasuredFigure } from '../../core/measuring/measure';
import type { CellEdit } from '../../excel/edit-cells';
import type { MeasureWords } from '../../i18n/language-words';
import { measuringEdits, type MeasuredWorkbook } from '../../jobs/measure-lists';
import { today } from '../../jobs/today';
import { Notice } from '../Notice';
import { ProblemList } from '../ProblemList';
import { FigureView } from './FigureView';

interface Props {
  readonly measured: MeasuredWorkbook;
  readonly words: MeasureWords;
  readonly onWrite: (edits: readonly CellEdit[]) => void;
}

/** Every figure beside what stands in the workbook, and one button that writes what differs. */
export function MeasuredFigures({ measured, words, onWrite }: Props) {
  const [overFormulas, setOverFormulas] = useState(false);
  const { edits, formulas } = useMemo(() => {
    const note = {
      day: today(),
      sourceOf: ({ definition, balance }: MeasuredFigure) =>
        words.source(definition.list, balance.counted, balance.rows),
    };
    const all = measuringEdits(measured, true, note);
    return {
      edits: overFormulas ? all : measuringEdits(measured, false, note),
      formulas: all.filter(({ overFormula }) => overFormula).length,
    };
  }, [measured, overFormulas, words]);
  return (
    <>
      {measured.figures.map((figure) =>
        'problem' in figure ? (
          <section key={figure.definition.figure}>
            <h3>{figure.definition.figure}</h3>
            <Notice kind="warning">
              <p>{words.notMeasured}</p>
              <ProblemList problems={[figure.problem]} />
            </Notice>
          </section>
        ) : (
          <FigureView key={figure.definition.figure} figure={figure} measured={measured} words={words} />
        ),
      )}
      {formulas > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={overFormulas}
            onChange={({ target }) => setOverFormulas(target.checked)}
          />
          {words.replaceFormulas(formulas)}
        </label>
      )}
      {edits.length > 0 ? (
        <Button appearance="primary" onClick={() => onWrite(edits)}>
          {words.write(edits.length)}
        </Button>
      ) : (
        <p role="status">{words.nothingToWrite}</p>
      )}
    </>
  );
}
