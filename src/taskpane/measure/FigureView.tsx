import { differs, type MeasuredAccount, type MeasuredFigure } from '../../core/measuring/measure';
import { figure as figureText } from '../../core/payout/payoutText';
import { isBlank, type Cell } from '../../core/values/cell';
import { isProblem, shown, type Problem } from '../../core/values/problem';
import type { MeasureWords } from '../../i18n/language-words';
import type { MeasuredWorkbook } from '../../jobs/measure-lists';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { ProblemList } from '../ProblemList';
import { useWords } from '../words';

interface Props {
  readonly figure: MeasuredFigure;
  readonly measured: MeasuredWorkbook;
  readonly words: MeasureWords;
}

/** One figure: what would change, what stays, what cannot be measured, and where the rows of its list went. */
export function FigureView({ figure, measured, words }: Props) {
  const { clauses, list, labelled, aside } = useWords();
  const { definition, column, accounts, balance, strangers, sheet } = figure;
  const changed = accounts.filter(differs);
  const open = accounts.flatMap(({ account, after }) =>
    isProblem(after) ? [{ account, problem: after }] : [],
  );
  const { excluded, outsidePeriod, earlier, inDoubt, ownerless } = balance;
  const parts = [
    words.source(definition.list, balance.counted, balance.rows),
    ...(excluded > 0 ? [words.excluded(excluded)] : []),
    ...(outsidePeriod > 0 ? [words.outsidePeriod(outsidePeriod)] : []),
    ...(earlier > 0 ? [words.earlier(earlier)] : []),
    ...(inDoubt > 0 ? [words.inDoubt(inDoubt)] : []),
    ...(ownerless.length > 0 ? [words.ownerless(ownerless.length)] : []),
  ];
  const before = ({ account, before: cell }: MeasuredAccount): string =>
    column !== undefined && measured.hasFormula(account.row, column)
      ? aside(cellText(cell, words), words.formula)
      : cellText(cell, words);
  return (
    <section>
      <h3>{definition.figure}</h3>
      <p>{words.counts(changed.length, accounts.length - changed.length - open.length, open.length)}</p>
      <p className="quiet">{clauses(parts)}</p>
      {column === undefined && <Notice kind="warning">{words.noColumn(definition.figure)}</Notice>}
      {strangers.length > 0 && (
        <p className="quiet">
          {words.strangers(strangers.length, list(strangers.slice(0, MOST_CODES).map(({ code }) => code)))}
        </p>
      )}
      {changed.length > 0 && (
        <details>
          <summary>{words.changes}</summary>
          <LongList
            label={words.changes}
            items={changed}
            itemKey={({ account }) => account.row}
            render={(one) => (
              <>
                <CellLink
                  sheet={measured.accounts.table.sheet}
                  row={one.account.row}
                  {...(column !== undefined && { column })}
                >
                  {one.account.name}
                </CellLink>{' '}
                {words.change(before(one), isProblem(one.after) ? '' : cellText(one.after, words))}
              </>
            )}
          />
        </details>
      )}
      {open.length > 0 && (
        <details>
          <summary>{words.open}</summary>
          <p className="quiet">
            {labelled(sheet, list(open.slice(0, MOST_CODES).map(({ account }) => account.name)))}
          </p>
          <ProblemList problems={eachOnce(open.map(({ problem }) => problem))} />
        </details>
      )}
    </section>
  );
}

/** Names that one line takes. */
const MOST_CODES = 12;

/** Problems of the same cell, or of none, are said once. */
const eachOnce = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

const cellText = (cell: Cell, words: MeasureWords): string =>
  isBlank(cell) ? words.blank : typeof cell === 'number' ? figureText(cell) : shown(cell);
