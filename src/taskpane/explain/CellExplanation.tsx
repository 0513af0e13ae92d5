import { useId, useMemo } from 'react';
import type { Explanation } from '../../core/explain/explanation';
import { columnLetters } from '../../core/sheet/formula';
import { isProblem, type Problem } from '../../core/values/problem';
import type { FormulaCell } from '../../jobs/formulas';
import type { ExplainText } from '../../i18n/explain-text';
import { fill } from '../../core/values/fill';
import { CellLink } from '../CellLink';
import { Notice } from '../Notice';
import { useReader } from '../words';
import { cellName, cellOfProblem, explainCell, isDifferent } from '../../jobs/explain-cell';
import { printResult } from './figures';
import { PartView } from './Parts';
import { RepairFormulas } from './RepairFormulas';

interface Props {
  readonly cell: FormulaCell;
  readonly text: ExplainText;
  readonly onRepaired: () => void;
}

/** How the value of one cell came about: its result, the formula in words, the steps, and what else is good to know. */
export function CellExplanation({ cell, text, onRepaired }: Props) {
  const id = useId();
  const { words, help } = text;
  const name = `CHANNEL.${cell.id}`;
  const explained = useMemo(() => explainCell(cell), [cell]);
  return (
    <section className="explain" aria-labelledby={id}>
      <h2 id={id}>{words.title(`${columnLetters(cell.column)}${cell.row + 1}`, name)}</h2>
      {'explanation' in explained ? (
        <Outcome cell={cell} explanation={explained.explanation} text={text} />
      ) : (
        <Notice kind="info">
          {explained.unread.map(({ parameter, why, text: argument }) => (
            <p key={parameter}>{words.unread[why](parameter, argument)}</p>
          ))}
        </Notice>
      )}
      {!cell.isWhole && <p className="quiet">{words.partOfFormula(name)}</p>}
      <p className="quiet">
        {words.formula}: {help[cell.id].formula}
      </p>
      {'explanation' in explained && <Steps explanation={explained.explanation} text={text} />}
      {cell.isBroken && <Notice kind="warning">{words.broken}</Notice>}
      <RepairFormulas key={cellName(cell)} words={words} onRepaired={onRepaired} />
    </section>
  );
}

interface ExplanationProps {
  readonly explanation: Explanation;
  readonly text: ExplainText;
}

/** What the function answers for the cell: told to a screen reader as soon as another cell is selected. */
function Outcome({ cell, explanation, text }: ExplanationProps & { readonly cell: FormulaCell }) {
  const { language } = useReader();
  const { words } = text;
  const { result } = explanation;
  const shown = typeof cell.value === 'object' || cell.value === undefined ? '' : cell.value;
  return (
    <div role="status">
      {isProblem(result) ? (
        <ProblemNotice problem={result} cell={cell} />
      ) : (
        result !== undefined && <p className="result">{words.result(printResult(result, words, language))}</p>
      )}
      {cell.isWhole && !cell.isBroken && isDifferent(cell.value, result) && (
        <Notice kind="warning">{words.differs(printResult(shown, words, language))}</Notice>
      )}
    </div>
  );
}

/** The sentence that Excel often hides, and a way to the cell that it is about. */
function ProblemNotice({ problem, cell }: { readonly problem: Problem; readonly cell: FormulaCell }) {
  const { words, problems } = useReader();
  const source = cellOfProblem(problem, cell);
  const sentence = fill(problems[problem.problem] ?? problem.problem, problem.details ?? {});
  return (
    <Notice kind="warning">
      {source ? (
        <>
          <CellLink {...source} label={words.goToCell(cellName(source))}>
            {cellName(source)}
          </CellLink>{' '}
        </>
      ) : (
        problem.at && words.labelled(problem.at.argument, '')
      )}
      {sentence}
    </Notice>
  );
}

function Steps({ explanation: { parts, notes }, text }: ExplanationProps) {
  const { words } = text;
  const id = useId();
  return (
    <>
      {parts.map((part, index) => (
        <PartView key={index} part={part} words={words} />
      ))}
      {notes.length > 0 && (
        <>
          <h3 id={id}>{words.goodToKnow}</h3>
          <ul className="reasons" aria-labelledby={id}>
            {notes.map(({ note, details }, index) => (
              <li key={index}>{fill(words.notes[note], details ?? {})}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
