import { webLightTheme } from '@fluentui/react-components';
import { cleanup, configure, render } from '@testing-library/react';
import axe from 'axe-core';
import type { Language } from '../../src/i18n/language';
import { loadPaneText } from '../../src/i18n/pane-text';
import { App } from '../../src/taskpane/App';
import { openTab, type TabName } from '../../src/taskpane/tab-request';
import type { Behaviour } from '../../src/workbench/host/behaviour';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';

/**
 * Excel answers when it likes, outside of what React calls an act: tests wait for what is on screen instead, as long as
 * the test itself may last, for a busy machine takes its time.
 */
configure({ asyncUtilTimeout: 110_000 });
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

/** The Excel of the test: each has its own, with an empty workbook. Nothing in it may ask for what the host lacks. */
export let office: TestOffice;
let excel: Partial<Behaviour> = {};
export async function reopenOffice(): Promise<void> {
  office = await openOffice(excel);
}

/** Makes every Excel of a test file behave so from its beginning. */
export function withExcelThat(behaviour: Partial<Behaviour>): void {
  excel = behaviour;
}

beforeEach(reopenOffice);
afterEach(async () => {
  cleanup();
  await office.host.settled();
  expect(office.host.unsupported).toEqual([]);
});
afterAll(closeOffice);

/** The pane as Excel shows it, on one of its tabs. */
export async function openPane(tab: TabName = 'plan', language: Language = 'en-US'): Promise<void> {
  openTab(tab);
  const text = await loadPaneText(language);
  render(<App reader={{ ...text, language }} theme={webLightTheme} />);
}

/** Rules that need a screen to judge: the browser tests have one. */
const ON_SCREEN = ['color-contrast', 'label-content-name-mismatch'];

/** What axe finds wrong with the page. A task pane has no heading of the first level: Excel's title bar is above it. */
export async function barriers(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: Object.fromEntries(
      [...ON_SCREEN, 'page-has-heading-one'].map((rule) => [rule, { enabled: false }]),
    ),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
