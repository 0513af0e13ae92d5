import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useKeptFocus } from './use-focus';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly panel: ReactNode;
}

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly open: Name;
  readonly onOpen: (name: Name) => void;
}

/**
 * Tabs as WAI-ARIA describes them: one of them in the tab order, arrows, Home and End move. Fluent's TabList would be a
 * fifth of the pane's bytes. Closed panels stay alive, so that a run goes on behind another tab.
 */
export function Tabs<Name extends string>({ label, tabs, open, onOpen }: Props<Name>) {
  const buttons = useRef(new Map<Name, HTMLButtonElement>());
  const main = useKeptFocus<HTMLElement>();
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === open);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.name);
    buttons.current.get(tab.name)?.focus();
  };
  return (
    <>
      <header>
        <div role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
          {tabs.map(({ name, label: text }) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls={`panel-${name}`}
              aria-selected={name === open}
              tabIndex={name === open ? 0 : -1}
              ref={(button) => {
                if (button) buttons.current.set(name, button);
              }}
              onClick={() => onOpen(name)}
            >
              {text}
            </button>
          ))}
        </div>
      </header>
      <main ref={main}>
        {tabs.map(({ name, panel }) => (
          <div
            key={name}
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== open}
            tabIndex={-1}
            className="panel"
          >
            {panel}
          </div>
        ))}
      </main>
    </>
  );
}
