import { FluentProvider, type PartialTheme } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react';
import { onTabWanted, openTab, TABS, wantedTab, type TabName } from './tab-request';
import { Tabs } from './Tabs';
import { ReaderProvider, type Reader } from './words';

/** Each with all that its view needs, loaded when its tab is opened: the tabs themselves wait for none of them. */
const PlanTab = lazy(async () => ({ default: (await import('./plan/PlanTab')).PlanTab }));
const PayoutTab = lazy(async () => ({ default: (await import('./payout/PayoutTab')).PayoutTab }));
const SchemeTab = lazy(async () => ({ default: (await import('./scheme/SchemeTab')).SchemeTab }));
const ExplainCell = lazy(async () => ({ default: (await import('./explain/ExplainCell')).ExplainCell }));

interface Props {
  readonly reader: Reader;
  readonly theme: PartialTheme;
}

/** The pane: three tabs in Excel's theme and language, each headed by how the active cell's number came about. */
export function App({ reader, theme }: Props) {
  const open = useSyncExternalStore(onTabWanted, wantedTab);
  // A run of the payout check goes on behind another tab, and what came of it is there when the person comes back.
  const [keepsPayout, setKeepsPayout] = useState(false);
  const { words } = reader;
  const panels: Record<TabName, ReactNode> = {
    plan: <PlanTab />,
    payout: (open === 'payout' || keepsPayout) && (
      <PayoutTab isOpen={open === 'payout'} onKeep={setKeepsPayout} />
    ),
    scheme: open === 'scheme' && <SchemeTab />,
  };
  const headed = (name: TabName): ReactNode => (
    <>
      {open === name && (
        <Suspense fallback={null}>
          <ExplainCell />
        </Suspense>
      )}
      <Suspense fallback={<p role="status">{words[name].reading}</p>}>{panels[name]}</Suspense>
    </>
  );
  return (
    <FluentProvider theme={theme} className="app" lang={reader.language}>
      <ReaderProvider value={reader}>
        <Tabs
          label={words.tabs.label}
          tabs={TABS.map((name) => ({ name, label: words.tabs[name], panel: headed(name) }))}
          open={open}
          onOpen={openTab}
        />
      </ReaderProvider>
    </FluentProvider>
  );
}
