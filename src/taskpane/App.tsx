import { FluentProvider, type PartialTheme } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { onTabWanted, openTab, TABS, wantedTab, type TabName } from './tab-request';
import { Tabs } from './Tabs';
import { ReaderProvider, type Reader } from './words';
import { WorkbookProvider } from './workbook';

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
  // Once opened, it stays behind the other tabs, with its runs and with what is typed in it.
  const hasPayout = useRef(false);
  hasPayout.current ||= open === 'payout';
  const { words } = reader;
  const panels: Record<TabName, ReactNode> = {
    plan: <PlanTab />,
    payout: hasPayout.current && <PayoutTab isOpen={open === 'payout'} />,
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
        <WorkbookProvider>
          <Tabs
            label={words.tabs.label}
            tabs={TABS.map((name) => ({ name, label: words.tabs[name], panel: headed(name) }))}
            open={open}
            onOpen={openTab}
          />
        </WorkbookProvider>
      </ReaderProvider>
    </FluentProvider>
  );
}
