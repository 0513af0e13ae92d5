import { useId } from 'react';
import type { Part, Steps, Terms } from '../../core/explain/explanation';
import type { ExplainWords } from '../../i18n/language-words';
import { useReader } from '../words';
import { isNumeric, print } from './figures';

interface Props<OnePart> {
  readonly part: OnePart;
  readonly words: ExplainWords;
}

/** One part of an explanation: single figures, or a table of steps. */
export function PartView({ part, words }: Props<Part>) {
  return part.part === 'terms' ? (
    <TermsView part={part} words={words} />
  ) : (
    <StepsView part={part} words={words} />
  );
}

function TermsView({ part, words }: Props<Terms>) {
  const { language } = useReader();
  if (part.terms.length === 0) return null;
  return (
    <dl className="pairs">
      {part.terms.map(({ label, figure }, index) => (
        <div key={index}>
          <dt>{words.labels[label]}</dt>
          <dd>{print(figure, words, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Steps have more columns than a narrow pane has room for: then the table scrolls, with the keyboard too. */
function StepsView({ part, words }: Props<Steps>) {
  const { language } = useReader();
  const id = useId();
  const { columns, rows, decisive } = part;
  if (rows.length === 0) return null;
  const isNumber = columns.map((_, column) => rows.some((row) => row[column] && isNumeric(row[column])));
  const classOf = (column: number) => (isNumber[column] ? 'number' : undefined);
  return (
    <>
      <h3 id={id}>{words.captions[part.caption]}</h3>
      <div className="scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="table" aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((label, column) => (
                <th key={label} scope="col" className={classOf(column)}>
                  {words.labels[label]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} aria-current={index === decisive || undefined}>
                {row.map((figure, column) => (
                  <td key={column} className={classOf(column)}>
                    {print(figure, words, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
