import { Button } from '@fluentui/react-components';
import type { OwnTemplate } from '../../core/ownTemplate/template';
import { columnLetters } from '../../core/sheet/formula';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { useWords } from '../words';

interface Props {
  readonly template: OwnTemplate | undefined;
  readonly lost: boolean;
  readonly onAgain: () => void;
}

/** What has to be mended in the user's own template before plans are made from it, and what making them costs. */
export function OwnTemplateNotes({ template, lost, onAgain }: Props) {
  const words = useWords();
  const { plan } = words;
  const again = <Button onClick={onAgain}>{plan.readAgain}</Button>;
  if (lost)
    return (
      <Notice kind="warning" actions={again}>
        <p>{plan.ownTemplateGone}</p>
      </Notice>
    );
  if (!template) return <p role="status">{plan.readingTemplate}</p>;
  const { sheet, faults, cells } = template;
  if (faults.length === 0 && cells.length > 0) return <p className="quiet">{plan.copyClearsUndo}</p>;
  if (faults.length === 0)
    return (
      <Notice kind="warning" actions={again}>
        <p>{plan.noPlaceholders}</p>
      </Notice>
    );
  return (
    <Notice kind="warning" actions={again}>
      <p>{plan.faults(faults.length)}</p>
      <LongList
        label={plan.faults(faults.length)}
        items={faults}
        itemKey={({ row, column, text }) => `${row} ${column} ${text}`}
        render={({ row, column, text, why }) => {
          const cell = `${columnLetters(column)}${row + 1}`;
          return (
            <>
              <CellLink sheet={sheet} row={row} column={column} label={words.goToCell(cell)}>
                {cell}
              </CellLink>{' '}
              {plan.faultWhy[why](text)}
            </>
          );
        }}
      />
    </Notice>
  );
}
