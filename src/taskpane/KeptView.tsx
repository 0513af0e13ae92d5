import type { ReactNode } from 'react';
import type { HostTrouble } from '../excel/host-trouble';
import { isPassing } from './passing';
import { TroubleNotice } from './TroubleNotice';
import { useWords } from './words';

interface Props {
  readonly trouble: HostTrouble | undefined;
  readonly onTryAgain: () => void;
  /** Set where what is shown must not be used, though there is no trouble with Excel. */
  readonly isHeld?: boolean;
  readonly children: ReactNode;
}

/**
 * What was read last, while it cannot be read again: it stays, with what is chosen and typed in it, but nothing can be made
 * of what may have changed since. Trouble that passes by itself is said in a line; other trouble takes the view's place.
 */
export function KeptView({ trouble, onTryAgain, isHeld = false, children }: Props) {
  const { passing } = useWords();
  const passes = trouble !== undefined && isPassing(trouble);
  return (
    <>
      <div role="status">{passes && <p className="quiet">{passing}</p>}</div>
      {trouble && !passes && <TroubleNotice trouble={trouble} onTryAgain={onTryAgain} />}
      {/* React 18 knows `inert` as an attribute only. */}
      <div hidden={trouble !== undefined && !passes} {...((passes || isHeld) && { inert: '' })}>
        {children}
      </div>
    </>
  );
}
