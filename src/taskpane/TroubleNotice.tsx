import { Button } from '@fluentui/react-components';
import type { HostTrouble } from '../excel/host-trouble';
import { Notice } from './Notice';
import { useWords } from './words';

interface Props {
  readonly trouble: HostTrouble;
  readonly children?: React.ReactNode;
  readonly onTryAgain?: () => void;
}

/** Trouble with Excel: what it means and what to do; Excel's own words for those who want them. */
export function TroubleNotice({ trouble, children, onTryAgain }: Props) {
  const words = useWords();
  return (
    <Notice kind="error" actions={onTryAgain && <Button onClick={onTryAgain}>{words.tryAgain}</Button>}>
      {children}
      <p>{words.trouble[trouble.code]}</p>
      {trouble.code === 'unknown' && (
        <details>
          <summary>{words.excelSays}</summary>
          <p>{trouble.detail}</p>
        </details>
      )}
    </Notice>
  );
}
