import type { Problem } from '../core/values/problem';
import { columnLetters } from '../core/sheet/formula';
import { fill } from '../core/values/fill';
import { CellLink } from './CellLink';
import { LongList } from './LongList';
import { useReader } from './words';

/** The cell a problem lies in, `Accounts!B14`; the sheet alone where no cell is to blame. */
function placeName({ at }: Problem): string | undefined {
  if (!at) return undefined;
  if (at.row === undefined) return at.argument;
  return `${at.argument}!${columnLetters((at.column ?? 1) - 1)}${at.row}`;
}

/** Problems as sentences, each a click away from its cell. Their places are sheets. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { words, problems: sentences } = useReader();
  if (problems.length === 0) return null;
  const items = problems.map((problem, key) => ({ problem, key }));
  return (
    <LongList
      label={words.problems}
      items={items}
      itemKey={({ key }) => key}
      render={({ problem }) => {
        const { at } = problem;
        const place = placeName(problem);
        return (
          <>
            {at && place !== undefined && (
              <>
                <CellLink
                  sheet={at.argument}
                  label={words.goToCell(place)}
                  {...(at.row !== undefined && { row: at.row - 1, column: (at.column ?? 1) - 1 })}
                >
                  {place}
                </CellLink>{' '}
              </>
            )}
            {fill(sentences[problem.problem] ?? problem.problem, problem.details ?? {})}
          </>
        );
      }}
    />
  );
}
