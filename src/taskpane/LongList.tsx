import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWords } from './words';

const FIRST = 20;
const MORE = 100;

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string | number;
  readonly render: (item: Item) => ReactNode;
}

/** A list of any length: its beginning, and more of it on demand. */
export function LongList<Item>({ label, items, itemKey, render }: Props<Item>) {
  const words = useWords();
  const [shown, setShown] = useState(FIRST);
  const more = Math.min(MORE, items.length - shown);
  return (
    <>
      <ul className="list" aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={itemKey(item)}>{render(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="transparent" size="small" onClick={() => setShown(shown + more)}>
          {words.showMore(more)}
        </Button>
      )}
    </>
  );
}
