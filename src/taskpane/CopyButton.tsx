import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from './copy-text';
import { useWords } from './words';

interface Props {
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ label, text }: Props) {
  const { payout } = useWords();
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <Button size="small" onClick={() => void copyText(text()).then(setCopied)}>
        {label}
      </Button>
      <span role="status" className="quiet">
        {copied === undefined ? '' : copied ? payout.copied : payout.notCopied}
      </span>
    </>
  );
}
